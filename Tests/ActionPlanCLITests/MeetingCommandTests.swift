import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// `--meeting DAY --minute TEXT`: what a meeting decided changes the plan and stands in its minutes.
@Suite struct MeetingCommandTests {
  let bench = Workbench()
  private let day = Day(iso: "2019-06-20")

  init() throws {
    bench.makePlan()
    bench.run("add board --name \"Improvement Board\"")
    bench.run("add meeting 2019-06-20 --title June")
  }

  private var decisions: [Board.Decision] {
    day.flatMap { bench.plan?.board?.meetings[$0]?.decisions.values } ?? []
  }
  private var objective: Objective? { ItemID("1.1").flatMap { bench.plan?.objectives[$0] } }
  private var versions: Int { bench.memory.names.keys.count { $0.hasPrefix("plan/versions/") } }

  /// Runs what a meeting decided, after what comes before it; it must be one version.
  private func decide(_ line: String, after lines: [String] = []) -> CommandOutput {
    for line in lines { #expect(bench.run(line).code == .success, "\(line)") }
    let before = versions
    let result = bench.run(line + " --meeting 2019-06-20")
    #expect(result.code == .success, "\(result)")
    #expect(versions == before + 1)
    return result
  }

  @Test func `a date moves and the minutes say so, in one version`() throws {
    let result = decide(
      "extend 1.1 --to 2020-06-30 --why \"Two posts\" --minute \"Agreed, for the last time.\"")
    #expect(objective?.schedule.currentDue == Day(iso: "2020-06-30"))
    let step = try #require(objective?.schedule.extensions.values.first)
    #expect(step.agreedBy == "Improvement Board" && step.on == day)
    let decision = try #require(decisions.first)
    #expect(decisions.count == 1 && decision.text == "Agreed, for the last time.")
    #expect(decision.effect == .dateMoved && decision.items.map(\.description) == ["1.1"])
    #expect(decision.agreedBy == "Improvement Board")
    #expect(
      result.output.contains("due date") && result.output.contains("decision of 20 June 2019"))
  }

  @Test func `what was asked for is agreed in the words of the request`() {
    _ = decide(
      "extend 1.1",
      after: ["ask-extension 1.1 --to 2020-06-30 --on 2019-06-01 --why \"Two posts are vacant\""])
    #expect(objective?.schedule.requests[1]?.answer?.outcome == .agreed)
    #expect(
      decisions.map(\.text) == [
        "Objective 1.1 Caseloads fall: the due date moves from 31 March 2020 to 30 June 2020, asked "
          + "for by Service Director. Two posts are vacant"
      ])
  }

  @Test func `what was refused leaves the date and stands in the minutes`() {
    _ = decide(
      "refuse-extension 1.1 --why \"The posts are filled\"",
      after: ["ask-extension 1.1 --to 2020-06-30 --on 2019-06-01 --why \"Two posts\""])
    #expect(objective?.schedule.currentDue == Day(iso: "2020-03-31"))
    #expect(decisions.map(\.effect) == [.dateKept])
    #expect(decisions.first?.text.contains("The posts are filled") == true)
  }

  @Test func `the board is the second person of a closing, at once or later`() {
    let close = "close 1.1 --evidence \"audit:Audit of 40 cases\""
    _ = decide("\(close) --minute \"Closed.\"")
    #expect(objective?.closed?.confirmed?.by == "Improvement Board")
    _ = decide("reopen 1.1 --why \"Slipped back\"")
    #expect(objective?.closed == nil)
    _ = decide("confirm-closing 1.1", after: ["\(close) --on 2019-06-20"])
    #expect(objective?.closed?.confirmed?.on == day)
    #expect(decisions.map(\.effect) == [.closed, .reopened, .closed])
    #expect(decisions.first?.text == "Closed.")
  }

  /// What is refused, with a part of the error and its exit code.
  static let refused: [(line: String, error: String, code: ExitCode)] = [
    (
      "extend 1.1 --to 2020-06-30 --why W --meeting 2019-06-21",
      "the board has no meeting on 21 June 2019", .problem
    ),
    (
      "extend 1.1 --to 2020-06-30 --why W --agreed-by B --minute M",
      "--minute is for the minutes of a meeting", .usage
    ),
    ("extend 1.1 --to 2020-03-31 --why W --meeting 2019-06-20", "is due on 31 March", .problem),
    ("extend 9.9 --to 2020-06-30 --why W --meeting 2019-06-20", "9.9", .problem),
    ("extend 1.1 --meeting 2019-06-20", "nobody asked for another due date", .problem),
    ("extend 1.1 --meeting June", "June", .usage),
    ("refuse-extension 1.1 --why W --meeting 2019-06-20", "no request", .problem),
    (
      "refuse-extension 1.1 --why W --meeting 2019-06-20 --withdrawn-by B",
      "exclude each other", .usage
    ),
    ("confirm-closing 1.1 --meeting 2019-06-20", "nobody claims", .problem),
    ("close 1.1 --meeting 2019-06-20", "evidence", .problem),
    ("close 1.1a --minute M", "--minute needs", .usage),
  ]

  @Test(arguments: refused)
  func `what can't be decided changes neither plan nor minutes`(
    _ item: (line: String, error: String, code: ExitCode)
  ) {
    let before = bench.memory.names
    let result = bench.run(item.line)
    #expect(result.code == item.code, "\(result)")
    #expect(result.error.contains(item.error), "\(result)")
    #expect(bench.memory.names == before)
  }

  @Test func `a plan without a board is told so`() {
    bench.makePlan()
    let result = bench.run("extend 1.1 --to 2020-06-30 --why W --meeting 2019-06-20")
    #expect(result.code == .problem && result.error.contains("this plan has no board"))
  }

  @Test func `a rehearsal shows both and writes nothing`() {
    let before = bench.memory.names
    let result = bench.run(
      "extend 1.1 --to 2020-06-30 --why W --meeting 2019-06-20 --dry-run --json")
    #expect(result.code == .success && result.output.contains("decision of 20 June 2019"))
    #expect(bench.memory.names == before)
  }

  @Test func `one person can't ask for a date and agree it`() {
    bench.run("ask-extension 1.1 --to 2020-06-30 --asked-by \"Ann Lee\" --on 2019-06-01 --why W")
    let before = bench.memory.names
    let result = bench.run("extend 1.1 --agreed-by \"ann lee\"")
    #expect(result.code == .problem)
    #expect(result.error.contains("asked for another due date of 1.1 and can't agree it"))
    #expect(result.error.contains("hint: a second person"))
    #expect(bench.memory.names == before)
    #expect(bench.run("extend 1.1 --agreed-by \"Bob Ray\"").code == .success)
  }

  @Test func `a date asked for after the meeting was not agreed there`() {
    bench.run("ask-extension 1.1 --to 2020-06-30 --asked-by Lead --why Posts --on 2019-06-25")
    let result = bench.run("extend 1.1 --meeting 2019-06-20")
    #expect(result.code == .problem)
    #expect(
      result.error.contains(
        "another due date of 1.1 was asked for on 25 June 2019, after 20 June 2019"))
  }

  @Test func `only whoever asked takes a request back`() {
    bench.run("ask-extension 1.1 --to 2020-06-30 --asked-by Lead --why Posts --on 2019-06-10")
    let other = bench.run("refuse-extension 1.1 --withdrawn-by Anybody --why \"Not needed\"")
    #expect(other.code == .problem)
    #expect(other.error.contains("was made by Lead, not by Anybody"))
    let own = bench.run("refuse-extension 1.1 --withdrawn-by lead --why \"Not needed\"")
    #expect(own.code == .success, "\(own)")
  }

  @Test func `an objective that is not there is told before its evidence`() {
    #expect(bench.run("close 9.9").error.contains("no objective \"9.9\""))
  }
}
