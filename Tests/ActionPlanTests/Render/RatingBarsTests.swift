import TestSupport
import Testing

@testable import ActionPlan

/// The plan on a page: how many objectives stand at each step, recommendation by recommendation.
@Suite struct RatingBarsTests {
  static let ratings = Document.Ratings(
    "Objectives by rating, recommendation by recommendation",
    sentence: "5 of 9 objectives are on track.",
    steps: [
      .init("Complete and embedded (blue)", tone: .complete),
      .init("On track (green)", tone: .green),
      .init("At risk (amber)", tone: .amber), .init("Off track (red)", tone: .red),
      .init("Not reported"),
    ],
    rows: [
      .init("1 Capacity of social work teams & their managers", counts: [0, 3, 1, 0, 1]),
      .init("2 Visits", counts: [1, 1, 0, 1, 0]), .init("3 Care leavers", counts: [0, 0, 0, 0, 0]),
      .init("4 Short", counts: [1]),
    ])

  private static func document(_ ratings: Document.Ratings) -> Document {
    Document(title: "T", blocks: [.ratings(ratings)])
  }

  @Test func `the bars are as stored`() throws {
    var writer = MarkupWriter()
    SVGRatings(Self.ratings, id: "ratings").write(&writer)
    try Golden.expect(
      writer.text + TextRenderer(width: 100).render(Self.document(Self.ratings))
        + TextRenderer(width: 40).render(Self.document(Self.ratings)), "charts/ratings.html")
  }

  @Test func `every step has a letter of its own`() {
    let letters = RatingBars(Self.ratings).steps.map(\.letter)
    #expect(letters == ["C", "O", "A", "F", "N"])
    let many = (0..<30).map { Document.Cell("Step \($0)") }
    let bars = RatingBars(.init("", sentence: "", steps: many, rows: []))
    #expect(bars.steps.prefix(4).map(\.letter) == ["S", "T", "E", "P"])
  }

  @Test func `a drawing says in words what it shows, and the table has each count`() {
    let checker = HTMLChecker(HTMLRenderer().render(Self.document(Self.ratings)))
    #expect(checker.problems.isEmpty)
    #expect(checker.drawings.count == 3)
    let words = checker.all("desc").map(\.text)
    #expect(words[0] == "3 on track (green), 1 at risk (amber), 1 not reported")
    #expect(!words.contains("none"))
    #expect(checker.all("table").count == 1)
    #expect(checker.all("tr").count == 5)
  }

  @Test func `the parts of a bar fill it and never more`() throws {
    var writer = MarkupWriter()
    SVGRatings(Self.ratings, id: "a").write(&writer)
    let parts = writer.text.matches(
      of: /class="ground [a-z]+" x="([0-9.]+)%" y="1" width="([0-9.]+)%"/)
    #expect(parts.count == 7)
    let ends = parts.map { (Double($0.output.1) ?? 0) + (Double($0.output.2) ?? 0) }
    #expect(ends.max() == 100)
  }

  @Test(arguments: [Int.max, Int.min, -1, 0])
  func `a count that can't be drawn does no harm`(count: Int) {
    var ratings = Self.ratings
    ratings.rows.append(.init("x", counts: [count, count, 1, 1, 1, 1, 1, 1]))
    let document = Self.document(ratings)
    #expect(HTMLChecker(HTMLRenderer().render(document)).problems.isEmpty)
    for width in [40, 100] {
      let lines = TextRenderer(width: width).render(document).split(separator: "\n")
      #expect(lines.allSatisfy { String($0).displayWidth <= width })
    }
    #expect(!MarkdownRenderer().render(document).isEmpty)
  }

  @Test func `letters take the colour of their step where colours are wanted, and stay letters`() {
    let text = TextRenderer(width: 100, usesColour: true).render(Self.document(Self.ratings))
    #expect(text.contains("\u{1B}["))
    #expect(text.replacing(/\u{1B}\[[0-9;]*m/, with: "").contains("OOOAN"))
  }
}
