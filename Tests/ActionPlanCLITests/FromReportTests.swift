import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// `init --from-report` and `add inspection --from-report`.
@Suite struct FromReportTests {
  let bench = Workbench()
  private let text = InventedReport.services(
    needs: "\u{25AA} The timeliness of visits to children.\n\u{25AA} Enough social workers.")

  /// The ways in: the command, what comes before it, and the number of its first recommendation.
  enum Way: CaseIterable {
    case start, addition
    var line: String {
      switch self {
      case .start: "init plan --from-report"
      case .addition: "add inspection ofsted-2024 --from-report"
      }
    }
    var ids: [String] { self == .start ? ["1", "2"] : ["2", "3"] }
  }

  private func begin(_ way: Way) {
    if way == .addition { bench.makePlan() }
    bench.standardInput = text
  }

  @Test(arguments: Way.allCases)
  func `what the inspectors said is taken over word for word`(_ way: Way) throws {
    begin(way)
    let result = bench.run("\(way.line) - --received 2024-05-10 --yes")
    #expect(result.code == .success, "\(result)")
    let plan = try #require(bench.plan)
    let id = try #require(ItemID("ofsted-2024"))
    let inspection = try #require(plan.inspections[id])
    #expect(inspection.judgements.count == 5)
    #expect(inspection.report.paragraphs.count == 2)
    #expect(inspection.report.received == Day(iso: "2024-05-10"))
    let found = plan.recommendations.filter { $0.value.inspection == id }
    #expect(found.map(\.key.description) == way.ids)
    #expect(
      found.map(\.value.text) == [
        "The timeliness of visits to children.", "Enough social workers.",
      ])
  }

  @Test func `init takes title and authority, an addition leaves the plan's own`() {
    begin(.start)
    bench.run("init plan --from-report - --yes")
    #expect(bench.plan?.title == "Action plan after the inspection of March 2024")
    bench.makePlan()
    bench.run("\(Way.addition.line) - --title \"Second inspection\" --yes")
    #expect(bench.plan?.title == "Action plan")
    #expect(ItemID("ofsted-2024").flatMap { bench.plan?.title(of: $0) } == "Second inspection")
  }

  @Test(arguments: Way.allCases)
  func `what was found is shown, and nothing is written on a no`(_ way: Way) throws {
    begin(way)
    bench.memory.names["report.txt"] = Array(text.utf8)
    let before = bench.memory.names
    for answer in ["n", "", "perhaps"] {
      bench.answers = [answer]
      let result = bench.run("\(way.line) report.txt")
      #expect(result.code == .problem && result.error.contains("nothing was written"))
      #expect(result.output.contains("\(way.ids[0])   The timeliness of visits to children."))
      #expect(result.output.contains("An Invented Person"))
      #expect(bench.memory.names == before)
    }
    bench.answers = ["y"]
    #expect(bench.run("\(way.line) report.txt").code == .success)
    #expect(bench.memory.names != before)
  }

  @Test(arguments: Way.allCases)
  func `without a terminal it stops, and --dry-run shows all and writes nothing`(_ way: Way) {
    begin(way)
    let before = bench.memory.names
    let result = bench.run("\(way.line) -")
    #expect(result.code == .usage && result.error.contains("say --yes"))
    let dry = bench.run("\(way.line) - --dry-run")
    #expect(dry.code == .success && dry.error.contains("nothing was written"))
    #expect(bench.memory.names == before)
  }

  @Test(arguments: Way.allCases) func `as JSON it says what was found`(_ way: Way) throws {
    begin(way)
    let result = bench.run("\(way.line) - --yes --json")
    let found = try JSONParser.parse(Array(result.output.utf8))
    #expect(result.output.contains("\"needsToImprove\""), "\(found)")
    #expect(result.error.contains("Found in"))
  }

  @Test(arguments: Way.allCases) func `what is no report is refused with its reason`(_ way: Way) {
    begin(way)
    let before = bench.memory.names
    for text in ["", "Minutes of the meeting of 3 May\n\nPresent: everybody.\n"] {
      bench.standardInput = text
      let result = bench.run("\(way.line) - --yes")
      #expect(result.code == .problem, "\(result)")
      #expect(result.error.contains("hint:"))
    }
    #expect(bench.run("\(way.line) nothing.txt --yes").code != .success)
    #expect(bench.memory.names == before)
  }

  @Test(arguments: Way.allCases) func `a PDF needs pdftotext, and the error says how`(_ way: Way) {
    begin(way)
    bench.memory.names["report.pdf"] = Array("%PDF-1.7\n".utf8)
    let missing = bench.run("\(way.line) report.pdf --yes")
    #expect(missing.code == .problem)
    #expect(missing.error.contains("apt install poppler-utils"))
    #expect(missing.error.contains("copy all of its text"))
    bench.pdfText = .failed
    #expect(bench.run("\(way.line) report.pdf --yes").code == .problem)
    bench.pdfText = .text(Array(text.utf8))
    #expect(bench.run("\(way.line) report.pdf --yes").code == .success)
  }

  @Test func `numbers go on from those there are, whatever else has them`() {
    bench.makePlan()
    bench.run("add recommendation 7 --title T --origin inspection --text \"Words.\"")
    bench.run("add objective 8 --title Eight")
    bench.standardInput = text
    bench.run("\(Way.addition.line) - --yes")
    #expect(bench.plan?.recommendations.keys.map(\.description) == ["1", "7", "9", "10"])
  }

  @Test func `the same report twice, and another council's, are pointed out before asking`() {
    begin(.addition)
    let first = bench.run("\(Way.addition.line) - --yes")
    #expect(first.error.contains("the report is about Exampleshire, the plan is Example Council's"))
    let taken = bench.run("\(Way.addition.line) - --yes")
    #expect(taken.code == .problem && taken.error.contains("ofsted-2024"))
    let again = bench.run("add inspection again --from-report - --dry-run")
    #expect(again.error.contains("has an inspection of the same days: ofsted-2024"))
    #expect(again.error.contains("the same words already, in recommendation 1, 2 and 3"))
  }

  @Test func `areas for priority action keep who answers for them`() throws {
    bench.makePlan()
    bench.standardInput = InventedReport.priorities
    #expect(bench.run("add inspection send-2023 --from-report - --yes").code == .success)
    let second = try #require(ItemID("2").flatMap { bench.plan?.recommendations[$0] })
    #expect(
      second.bodies == ["Exampleshire County Council", "NHS North and South Vale ICB"])
  }

  @Test func `without a report an inspection needs its title`() {
    bench.makePlan()
    let result = bench.run("add inspection peer-2020 --from 2020-01-06")
    #expect(result.code == .usage && result.error.contains("--title"))
    #expect(bench.run("add inspection peer-2020 --title \"Peer review\"").code == .success)
  }
}
