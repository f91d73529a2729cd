import ActionPlan
import Foundation
import Testing

/// Where Ofsted's own reports are, if they are at hand.
private let folder = ProcessInfo.processInfo.environment["ACTIONPLAN_SHARED"].map {
  URL(filePath: $0).appending(path: "reports")
}

/// Reads Ofsted's own reports, where the folder that holds them is at hand.
@Suite struct RealReportTests {
  /// What a separate program read in a report.
  struct Expected: Decodable, CustomTestStringConvertible {
    var file: String
    var overall: String
    var dates: String
    var lead: String
    var needsToImprove: [String]
    var testDescription: String { file }
  }

  static var expected: [Expected] {
    guard let folder, let data = try? Data(contentsOf: folder.appending(path: "expected.json")),
      let expected = try? JSONDecoder().decode([Expected].self, from: data)
    else { return [] }
    return expected
  }

  /// A text without what the expectation has and the report has not.
  ///
  /// The space behind a hyphen at the end of a line, as in "long- term" (three bullets), and the
  /// foot of the page behind the last bullet on it (one of Solihull 2023, one of Tameside 2024).
  private static func folded(_ text: String) -> String {
    let words = text.components(separatedBy: " Inspection of ").first ?? text
    return words.replacingOccurrences(of: "- ", with: "-")
  }

  @Test(.enabled(if: folder != nil), arguments: expected)
  func `a report is read as a second program reads it`(
    _ expected: Expected
  ) throws {
    let file = try #require(folder).appending(path: expected.file)
    let report = try InspectionReport(Array(Data(contentsOf: file)))
    let overall = report.judgements.last
    #expect(overall?.title == "Overall effectiveness")
    #expect(overall?.grade.rawValue == expected.overall)
    #expect((4...5).contains(report.judgements.count))
    #expect(report.dates == expected.dates)
    #expect(report.days != nil)
    #expect(report.leadInspector == expected.lead)
    #expect(
      report.improvements.map { Self.folded($0.text) }
        == expected.needsToImprove.map(Self.folded))
    #expect(!report.improvements.contains { $0.text.contains("Inspection of ") })
    #expect(report.authority != nil)
    #expect(report.paragraphs.keys == Array(1...max(1, report.paragraphs.count)))
    #expect(report.paragraphs.count > 30)
    #expect(report.unread.filter { !$0.hasPrefix("The foot of the pages") } == [])
  }
}
