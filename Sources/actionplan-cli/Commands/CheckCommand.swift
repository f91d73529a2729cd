import ActionPlan

/// The `check` verb.
enum CheckCommand {
  /// Findings about the plan.
  static let spec = CommandSpec(
    name: ["check"], abstract: "Look for what is missing or can't be right",
    discussion:
      "Errors come first, then warnings, then notes. Exits with 1 when there is an error, "
      + "else with 0.",
    options: [
      OptionSpec("as-at", "DAY", "the day that overdue is counted from; today when left out"),
      .plan, .json,
    ], examples: ["check", "check --as-at 2020-12-31 --plan plans/cambridgeshire-2019"]
  ) { input, console throws(CommandError) in
    let named = try input.read("as-at", TypedValue.day)
    let today = try console.today()
    let asAt = named ?? today
    let findings = try OpenPlan(input, console).plan.check(asAt: asAt)
    if input.has("json") {
      console.write(String(decoding: Finding.json(findings), as: UTF8.self))
    } else {
      for finding in findings { write(finding, to: console) }
      let counts = Finding.Severity.allCases.map { severity in
        counted(findings.count { $0.severity == severity }, severity.rawValue)
      }
      console.say("As at \(asAt.inWords): \(counts.joined(separator: ", ")).")
    }
    return findings.contains { $0.severity == .error } ? .problem : .success
  }

  private static func write(_ finding: Finding, to console: Console) {
    let first =
      "\(finding.severity.rawValue): \(finding.place): \(finding.message) [\(finding.code.rawValue)]"
    for (number, line) in first.safeForTerminal.wrapped(to: console.width - 2).enumerated() {
      console.write((number == 0 ? "" : "  ") + line + "\n")
    }
    for line in "hint: \(finding.remedy)".safeForTerminal.wrapped(to: console.width - 4) {
      console.write("    " + line + "\n")
    }
  }
}
