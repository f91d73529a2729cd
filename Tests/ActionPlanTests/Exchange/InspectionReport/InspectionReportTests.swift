import TestSupport
import Testing

@testable import ActionPlan

@Suite struct InspectionReportTests {
  @Test func `the head, the judgements, the list and the paragraphs are read`() throws {
    let report = try InventedReport.read(
      InventedReport.services(
        needs: "◼ The quality of plans.\n◼ Visits to children, so\n  that they are safe."))
    #expect(report.authority == "Exampleshire")
    #expect(report.title == "Inspection of Exampleshire local authority children’s services")
    #expect(report.dates == "4 to 15 March 2024")
    #expect(report.days.map { "\($0.lowerBound) \($0.upperBound)" } == "2024-03-04 2024-03-15")
    #expect(report.leadInspector == "An Invented Person, His Majesty’s Inspector")
    #expect(
      report.judgements.map(\.grade)
        == [.requiresImprovement, .good, .outstanding, .inadequate, .requiresImprovement])
    #expect(
      report.improvements.map(\.text) == [
        "The quality of plans.", "Visits to children, so that they are safe.",
      ])
    #expect(report.improvements.last?.place == "What needs to improve, bullet 2")
    #expect(Array(report.paragraphs.keys) == [1, 2])
    #expect(
      report.paragraphs[1] == "Children are seen. Their plans last until age 18. Workers listen.")
    #expect(report.unread == [])
  }

  /// Bullets as printers, fonts and people leave them.
  @Test(arguments: ["◼", "\u{F06E}", "•", "-", "*", "▪", "–", "\u{F0B7}", "n", "■"])
  func `any bullet is a bullet`(_ mark: String) throws {
    let report = try InventedReport.read(
      InventedReport.services(
        needs: "\(mark) One thing that\nmust change.\n\n\(mark) Another thing."))
    #expect(report.improvements.map(\.text) == ["One thing that must change.", "Another thing."])
  }

  @Test func `a bullet without a full stop, and one that stands alone above its words, are whole`()
    throws
  {
    let report = try InventedReport.read(
      InventedReport.services(needs: "•\nThe welfare of children is safe\n•\nThe other thing."))
    #expect(
      report.improvements.map(\.text) == ["The welfare of children is safe", "The other thing."])
  }

  @Test func `bullets under a bullet belong to it`() throws {
    let report = try InventedReport.read(
      InventedReport.services(
        needs: "   ◼ Services, including:\n      − homes\n      − plans.\n   ◼ Another thing."))
    #expect(
      report.improvements.map(\.text) == [
        "Services, including: − homes − plans.", "Another thing.",
      ])
  }

  @Test func `a list runs over the end of a page, and its foot is no word of it`() throws {
    let foot =
      "Inspection of Exampleshire local authority children’s services\n4 to 15 March 2024      2"
    for end in [
      "\n\n" + foot + "\n\u{0C}", "\n\n\n                    2\n\u{0C}", "\n" + foot + "\n",
    ] {
      let report = try InventedReport.read(
        InventedReport.services(
          needs: "◼ The quality of\(end)  plans for children.\n◼ Another thing."))
      #expect(
        report.improvements.map(\.text) == ["The quality of plans for children.", "Another thing."])
    }
  }

  @Test func `a list without bullets is read by its passages, and that is told`() throws {
    let report = try InventedReport.read(
      InventedReport.services(needs: "The quality of plans\nfor children.\nVisits to children."))
    #expect(
      report.improvements.map(\.text) == [
        "The quality of plans for children.", "Visits to children.",
      ])
    #expect(report.unread.contains { $0.contains("has no bullets") })
  }

  @Test func `hyphens at the end of a line stay, wait or go as the word has them`() throws {
    let report = try InventedReport.read(
      InventedReport.services(
        needs: "◼ Homes for 16-\n  and 17-year-olds and long-\n  term care from ser-\n  vices.",
        body: "1.   The services are good."))
    #expect(
      report.improvements.map(\.text) == [
        "Homes for 16- and 17-year-olds and long-term care from services."
      ])
  }

  @Test func `a text with Windows line ends, hard spaces and no layout reads the same`() throws {
    let layout = InventedReport.services(needs: "• The quality of plans.\n• Visits.")
    let pasted = layout.split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.foldedForReport.split(separator: " ").joined(separator: "\u{A0}") }
      .joined(separator: "\r\n")
    let (first, second) = (try InventedReport.read(layout), try InventedReport.read(pasted))
    #expect(second.improvements == first.improvements)
    #expect(second.judgements == first.judgements)
    #expect(second.paragraphs == first.paragraphs)
    #expect(second.authority == first.authority && second.days == first.days)
  }

  @Test func `the older title names the authority on the line above`() throws {
    let report = try InventedReport.read(
      InventedReport.services(
        needs: "◼ Plans.",
        title: "Exampleshire Council\nInspection of children’s social care services"))
    #expect(report.authority == "Exampleshire Council")
  }

  @Test func `a grade that differs between table and heading is told`() throws {
    let text = InventedReport.services(needs: "◼ Plans.")
      .replacing("protection: good", with: "protection: inadequate")
    #expect(try InventedReport.read(text).unread.contains { $0.contains("is good in the table") })
  }

  @Test func `a missing paragraph is told`() throws {
    let report = try InventedReport.read(
      InventedReport.services(needs: "◼ Plans.", body: "1.   One.\n\n3.   Three."))
    #expect(Array(report.paragraphs.keys) == [1, 3])
    #expect(report.unread == ["The paragraphs go up to 3, but 2 was not found."])
  }

  @Test func `dates that can't be are left open`() throws {
    let report = try InventedReport.read(
      InventedReport.services(dates: "30 to 31 February 2024", needs: "◼ Plans."))
    #expect(report.days == nil && report.dates == "30 to 31 February 2024")
    #expect(report.unread.contains { $0.contains("could not be read as days") })
    #expect(report.planTitle == nil)
  }

  @Test(arguments: [
    ("8 October 2018 to 19 October 2018", "2018-10-08", "2018-10-19"),
    ("28 February to 4 March 2022", "2022-02-28", "2022-03-04"),
    ("26th February 2024 – 8th March 2024", "2024-02-26", "2024-03-08"),
    ("14 December to 8 January 2020", "2019-12-14", "2020-01-08"),
    ("02 March 2020 to 13 March 2020", "2020-03-02", "2020-03-13"),
    ("12 March 2024", "2024-03-12", "2024-03-12"),
    ("Monday 4 to Friday 8 and 18 to 22 March 2024", "2024-03-04", "2024-03-22"),
  ])
  func `dates are read as printed`(_ text: String, _ from: String, _ to: String) {
    let days = ReportDates.days(in: text)
    #expect(days?.lowerBound == Day(iso: from) && days?.upperBound == Day(iso: to))
  }

  @Test func `an area SEND report gives its outcome, its bodies and both lists`() throws {
    let report = try InventedReport.read(InventedReport.priorities)
    #expect(report.framework == .areaSEND && report.authority == "Exampleshire")
    #expect(
      report.outcome
        == "There are widespread and/or systemic failings. A monitoring inspection will be carried out."
    )
    #expect(report.leadInspector == "Jo Example")
    #expect(
      report.improvements.map(\.place) == [
        "Areas for priority action, 1", "Areas for priority action, 2", "Areas for improvement, 1",
        "Areas for improvement, 2",
      ])
    #expect(
      report.improvements[0].bodies == [
        "Exampleshire County Council", "NHS North and South Vale ICB",
      ])
    #expect(
      report.improvements[1].bodies == [
        "NHS North and South Vale ICB", "Exampleshire Children’s Trust",
      ])
    #expect(report.improvements[1].text == "Health leaders should shorten the waits for therapies.")
    #expect(report.improvements[1].shortTitle == "Shorten the waits for therapies")
  }

  @Test(arguments: [
    ("The capacity of managers.", "Capacity of managers"),
    (
      "Return home interviews informing safety plans for children who go missing.",
      "Return home interviews informing safety plans for children who go missing"
    ),
    (
      "The quality of supervision, so that every manager of every team reflects with staff on the "
        + "lives of children.", "Quality of supervision"
    ),
    (
      "Consistent, timely and child-centred planning, and the recording of what was agreed with the "
        + "family at each step.", "Consistent, timely and child-centred planning"
    ),
    (
      "Oversight by senior leaders of the many children who wait for longer than they should for "
        + "help to begin.", "Oversight by senior leaders of the many children who wait for longer…"
    ),
  ])
  func `a title stands whole or says that it breaks off`(text: String, title: String) {
    #expect(InspectionReport.Improvement(text: text, place: "bullet 1").shortTitle == title)
  }

  @Test func `what is no report is refused with a way on`() {
    let refused: [(bytes: [UInt8], reason: InspectionReportError.Reason)] = [
      ([], .notAReport), (Array("A shopping list".utf8), .notAReport),
      (Array("%PDF-1.7".utf8), .pdf),
      ([0x50, 0x4B, 3, 4, 0], .notText), (Array("<!DOCTYPE html><p>x".utf8), .notText),
      ([0x41, 0, 0x42], .notText), (Array(repeating: 1, count: 500), .notText),
      (Array(repeating: 0x41, count: ReportText.limit + 1), .tooLarge),
    ]
    for (bytes, reason) in refused {
      #expect {
        try InspectionReport(bytes)
      } throws: {
        ($0 as? InspectionReportError)?.reason == reason
      }
    }
  }

  @Test func `the largest text of one line, or of bullets alone, ends soon`() {
    for piece in [
      "a", "◼ ", "1.\n", "What needs to improve\n", "- x\n", "good ", "\n", "Judgement\n",
    ] {
      let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
      let start = ContinuousClock.now
      _ = try? InventedReport.read("What needs to improve\n" + text)
      #expect(start.duration(to: .now) < .seconds(20), "\(piece)")
    }
  }
}
