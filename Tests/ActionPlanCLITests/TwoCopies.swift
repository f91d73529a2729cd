import Testing

@testable import actionplan_cli

/// A plan in the office and a copy of it on a laptop, both ready to go on.
struct TwoCopies {
  let bench = Workbench()

  init() {
    bench.makePlan()
    here(
      "log 1.1 --quarter 2019-20-Q1 --rating amber --done Hired --difference None --next Train "
        + "--evidence data:Return --yes")
    bench.copyFolder(to: "laptop")
    bench.environment["ACTIONPLAN_BY"] = "Office"
  }

  /// Runs a command on the copy.
  func onLaptop(_ line: String) { succeed(line + " --plan laptop --by Traveller") }

  /// Runs a command on the plan of the office.
  func here(_ line: String) { succeed(line) }

  private func succeed(_ line: String) {
    let result = bench.run(line)
    #expect(result.code == .success, "\(result)")
  }
}
