@testable import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct MergeCommandTests {
  private let copies = TwoCopies()
  private var bench: Workbench { copies.bench }

  private func onLaptop(_ line: String) { copies.onLaptop(line) }
  private func here(_ line: String) { copies.here(line) }

  /// A text of the plan as its versions say.
  private func value(_ path: String...) -> String? {
    do {
      let graph = try VersionGraph(PlanFolder("plan", files: bench.memory.files))
      return try graph.state(at: graph.tip).at(path[...])?.text
    } catch {
      return nil
    }
  }

  private func isWhole() -> Bool { bench.run("verify").code == .success }

  @Test func `what touches different things merges by itself`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend indicator visits --title Theirs")
    onLaptop("add action 1.1b --title \"New work\" --objective 1.1")
    let result = bench.run("merge laptop --yes")
    #expect(result.code == .success, "\(result)")
    #expect(result.output.contains("Comes in from laptop: 2 versions"))
    #expect(value("objectives", "1.1", "title") == "Ours")
    #expect(value("indicators", "visits", "title") == "Theirs")
    #expect(value("actions", "1.1b", "title") == "New work")
    #expect(isWhole())
    let history = bench.run("history").output
    #expect(history.contains("Traveller"))
    #expect(history.contains("merge laptop"))
  }

  @Test func `the same thing said differently is shown side by side, and nothing is written`() {
    here("amend objective 1.1 --title Ours --why \"The board asked\"")
    onLaptop("amend objective 1.1 --title Theirs --why \"The inspector asked\"")
    let before = bench.memory.names
    for line in ["merge laptop", "merge laptop --yes", "merge laptop --dry-run"] {
      let result = bench.run(line)
      #expect(result.code == .problem, "\(result)")
      #expect(result.output.contains("Conflict 1 of 1: objectives/1.1/title"), "\(result)")
      #expect(result.output.contains("before: Caseloads fall"), "\(result)")
      #expect(result.output.contains("Office, 3 July 2019: The board asked"), "\(result)")
      #expect(result.output.contains("Traveller, 3 July 2019: The inspector asked"), "\(result)")
      #expect(result.error.contains("--ours, --theirs or --choose"))
      #expect(bench.memory.names == before)
    }
  }

  @Test(arguments: [
    ("--ours", "Ours"), ("--theirs", "Theirs"), ("--choose objectives/1.1/title=theirs", "Theirs"),
  ])
  func `a conflict is chosen by an option, and both sides are kept`(
    option: String, title: String
  ) {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    #expect(bench.run("merge laptop --yes \(option)").code == .success)
    #expect(value("objectives", "1.1", "title") == title)
    #expect(isWhole())
    let last = bench.memory.names.keys.filter { $0.hasPrefix("plan/versions/0") }.max() ?? ""
    let record = String(decoding: bench.memory.names[last] ?? [], as: UTF8.self)
    #expect(record.contains("\"Ours\"") && record.contains("\"Theirs\""))
  }

  @Test func `on a terminal each conflict is asked, then whether to merge`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    bench.answers = ["what", "t", "y"]
    let result = bench.run("merge laptop")
    #expect(result.code == .success, "\(result)")
    #expect(result.error.contains("Answer o for ours or t for theirs."))
    #expect(value("objectives", "1.1", "title") == "Theirs")
    here("amend objective 1.1 --title Again")
    onLaptop("amend objective 1.1 --title Other")
    let before = bench.memory.names
    for answers in [["o", "n"], ["o"], []] {
      bench.answers = answers
      #expect(bench.run("merge laptop").code == .problem)
      #expect(bench.memory.names == before)
    }
  }

  @Test func `what both appended is kept`() {
    here("add target caseload --at-most 15 --from 2019-04-01 --agreed-by Board --why First")
    onLaptop("add target caseload --at-most 14 --from 2019-05-01 --agreed-by Board --why Second")
    here("extend 1.1 --to 2020-06-30 --agreed-by Board --why Ours --on 2019-07-01")
    onLaptop("extend 1.1 --to 2020-09-30 --agreed-by Board --why Theirs --on 2019-07-02")
    #expect(bench.run("merge laptop --yes").code == .success)
    #expect(bench.plan?.indicators.values.map(\.targets.count).max() == 2)
    #expect(isWhole())
  }

  @Test func `merging twice changes nothing`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend indicator visits --title Theirs")
    bench.run("merge laptop --yes")
    let before = bench.memory.names
    let result = bench.run("merge laptop")
    #expect(result.code == .success)
    #expect(result.error == "Nothing to merge: plan holds all of laptop.\n")
    #expect(bench.memory.names == before)
  }

  @Test func `a copy that only went on is taken file by file`() {
    onLaptop("amend indicator visits --title Theirs")
    #expect(bench.run("merge laptop --yes").code == .success)
    let names = bench.memory.names
    for (name, bytes) in names where name.hasPrefix("laptop/") {
      #expect(names["plan" + name.dropFirst(6)] == bytes)
    }
  }

  @Test func `another plan is refused, and so is a folder that holds none`() {
    bench.run("init other --title Other --authority Elsewhere")
    let result = bench.run("merge other --yes")
    #expect(result.code == .problem)
    #expect(result.error.contains("it has no version in common with plan"), "\(result)")
    #expect(bench.run("merge nowhere --yes").code != .success)
  }

  @Test func `a verification does not outlive the claim that it confirmed`() {
    onLaptop("verify-rating 1.1 --quarter 2019-20-Q1 --rating amber")
    here(
      "log 1.1 --quarter 2019-20-Q1 --rating green --done More --difference Some --next Train "
        + "--evidence data:Return --yes")
    let result = bench.run("merge laptop --yes")
    #expect(result.code == .success, "\(result)")
    #expect(result.output.contains("progress/2019-20-Q1/1.1/verified"), "\(result)")
    let entry = bench.plan?.progress.values.first?.values.first
    #expect(entry != nil && entry?.verified == nil)
    #expect(isWhole())
  }

  @Test func `a verification does not outlive an entry by its verifier under a post's name`() {
    onLaptop("verify-rating 1.1 --quarter 2019-20-Q1 --rating amber")
    here("add holder director --from 2019-01-01 --name Traveller")
    here(
      "log 1.1 --quarter 2019-20-Q1 --rating amber --done Hired --difference None --next Train "
        + "--evidence data:Return --by director --yes")
    let result = bench.run("merge laptop --yes")
    #expect(result.code == .success, "\(result)")
    let entry = bench.plan?.progress.values.first?.values.first
    #expect(entry?.by == "director" && entry?.verified == nil)
    #expect(isWhole())
  }

  @Test func `verify tells when what came from the other copy was changed`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend indicator visits --title Theirs")
    bench.run("merge laptop --yes")
    let texts = bench.memory.names.filter { $0.key.hasPrefix("plan/versions/merged/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    let (file, text) = texts.first ?? ("", "")
    bench.memory.names[file] = Array(text.replacing("Traveller", with: "Nobody").utf8)
    let result = bench.run("verify")
    #expect(result.code == .problem)
    #expect(result.error.contains("the version of a merged copy was changed"), "\(result)")
  }

  @Test func `papers that the other copy sealed come with it and are made again`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    let result = bench.run("merge laptop --yes")
    #expect(result.code == .success, "\(result)")
    let paper = "updates/2019-20-Q1/changes.html"
    #expect(bench.memory.names["plan/" + paper] == bench.memory.names["laptop/" + paper])
    let verified = bench.run("verify")
    #expect(verified.code == .success, "\(verified)")
    #expect(verified.output.contains("changes.html: made again and the same"), "\(verified)")
  }

  @Test func `a choice where there is no conflict is refused, and so is a strange one`() {
    onLaptop("amend indicator visits --title Theirs")
    for line in ["--choose objectives/1.1/title=ours", "--choose title=mine", "--ours --theirs"] {
      #expect(bench.run("merge laptop --yes \(line)").code == .usage)
    }
    #expect(bench.run("merge laptop").code == .usage)
  }

  @Test func `JSON says what comes in and what is in conflict`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    let open = bench.run("merge laptop --dry-run --json")
    #expect(open.code == .problem)
    #expect(open.output.contains("\"path\": \"objectives/1.1/title\""), "\(open)")
    let done = bench.run("merge laptop --theirs --yes --json")
    #expect(done.code == .success)
    #expect(done.output.contains("\"saved\": true"))
    #expect(done.output.contains("\"chosen\": \"theirs\""))
  }

  @Test func `without git, or outside of a repository, --git says so`() {
    let before = bench.memory.names
    let missing = bench.run("merge --git --yes")
    #expect(missing.code == .problem)
    #expect(missing.error.contains("--git needs git"), "\(missing)")
    #expect(bench.run("merge laptop --git").code == .usage)
    #expect(bench.run("merge").error.contains("--git"))
    #expect(bench.memory.names == before)
  }
}
