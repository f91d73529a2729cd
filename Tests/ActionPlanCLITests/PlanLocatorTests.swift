import ActionPlan
import Testing

@testable import actionplan_cli

@Suite struct PlanLocatorTests {
  private let bench = Workbench()

  init() { bench.environment["ACTIONPLAN"] = nil }

  private func make(_ folders: String...) {
    for folder in folders {
      bench.run("init \(folder) --title \(folder) --authority A")
    }
  }

  @Test func `the option goes before the environment`() {
    make("a", "b")
    bench.environment["ACTIONPLAN"] = "a"
    #expect(bench.run("amend plan --note x").error == "Saved version 2 of a.\n")
    #expect(bench.run("amend plan --note x --plan b/").error == "Saved version 2 of b.\n")
    #expect(bench.run("amend plan --note y --plan b/plan.json").error == "Saved version 3 of b.\n")
  }

  @Test func `the only plan in plans is the plan`() {
    make("plans/one")
    #expect(bench.run("amend plan --note x").error == "Saved version 2 of plans/one.\n")
  }

  @Test func `several plans are listed, none says how to make one`() {
    #expect(
      bench.run("history")
        == CommandOutput(
          error: """
            error: no plan here: the current folder has no plan.json, and plans/ has no plan
              hint: name its folder with --plan, or make one with `actionplan init FOLDER`

            """, code: .problem))
    make("plans/one", "plans/two")
    #expect(
      bench.run("history")
        == CommandOutput(
          error: """
            error: there are 2 plans here
              hint: choose one: --plan plans/one or --plan plans/two

            """, code: .problem))
  }

  @Test func `a folder without a plan is named`() {
    let result = bench.run("history --plan nowhere")
    #expect(result.code == .problem && result.error.hasPrefix("error: nowhere: there is no plan"))
  }

  @Test func `a plan is not made twice in one folder`() {
    make("a")
    let result = bench.run("init a --title T --authority A")
    #expect(
      result.code == .problem && result.error.contains("there is a plan in this folder already"))
  }
}
