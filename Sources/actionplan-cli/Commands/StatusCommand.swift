import ActionPlan

/// The `status` verb.
enum StatusCommand {
  /// The board's view on the terminal.
  static let spec = CommandSpec(
    name: ["status"], abstract: "Show where the plan stands",
    discussion:
      "One line for each objective and each indicator: what the lead claims, what another "
      + "person verified, the latest figure with its date, its direction and its position.",
    options: [.quarter, .asAt, .plan, .json],
    examples: ["status", "status --quarter 2019-20-Q1 --plan plans/cambridgeshire-2019"]
  ) { input, console throws(CommandError) in
    let request = try AssessmentRequest(input, console)
    console.show(
      StatusPage(request.assessment, today: try console.today()).document(version: request.version),
      json: input.has("json"))
    return .success
  }
}
