import Testing

@testable import ActionPlan

@Suite struct ChartPiecesTests {
  private static func sentence(_ figures: String, _ change: (inout Indicator) -> Void = { _ in })
    throws -> String
  {
    var indicator = Sample.indicator(frequency: .monthly, Sample.months(figures))
    change(&indicator)
    let asAt = try #require(indicator.actuals.keys.last)
    let item = IndicatorAssessment(
      Sample.id("visits"), indicator, quarterStart: asAt, asAt: asAt, profile: .mdc)
    return try #require(ChartPieces(item).chart).sentence
  }

  @Test func `periods without an entry are counted, and each gap has its name`() throws {
    let found = try Self.sentence("70 - 71 gap - 72 73 - gap 74 - 75") {
      $0.actuals.change(Sample.day("2023-04-30")) {
        $0.figure.reading = .unavailable(.suppressed)
      }
      $0.actuals.change(Sample.day("2023-09-30")) {
        $0.figure.reading = .unavailable(.notApplicable)
      }
    }
    #expect(
      found.hasSuffix(
        " 4 months have no entry; 1 figure is suppressed; 1 figure is not applicable."))
  }

  @Test(arguments: [
    ("70 71 72", ""), ("70 - 72 73", " 1 month has no entry."),
    ("70 gap gap 73", " 2 figures are not available."),
  ])
  func `gaps are told where there are any`(figures: String, words: String) throws {
    #expect(try Self.sentence(figures).hasSuffix(" are needed.\(words)"))
  }

  @Test func `figures at no fixed interval leave out no period`() throws {
    let found = try Self.sentence("70 - - 73") { $0.frequency = .irregular }
    #expect(!found.contains("no entry"))
  }

  @Test(arguments: [
    ("70 82 75", "between 70% and 82%"), ("70 70 70", "all 70%"),
    ("79.6 80.4 80", "between 79.6% and 80.4%"),
    ("<60 40 82", "2 between 40% and 82%, 1 given as fewer than 60%"),
    ("<60 40 <60", "1 at 40%, 2 given as fewer than 60%"),
    ("<60 <50 82", "1 at 82%, 2 given as fewer than a number"),
    ("<60 70..80 82", "1 at 82%, 1 given as fewer than 60%, 1 given as a range"),
    ("60..70 70..80", "2 given as ranges"),
  ])
  func `the spread is that of the exact figures`(figures: String, words: String) throws {
    #expect(try Self.sentence(figures).contains(" 2023, \(words); the latest is "))
  }
}
