import ActionPlan

/// The `show` verb.
enum ShowCommand {
  /// One item whole.
  static let spec = CommandSpec(
    name: ["show"], abstract: "Show one item of the plan whole",
    discussion: "The item may be of any kind: a finding, an objective, an action, an indicator, an "
      + "officer, an inspection or a risk.",
    arguments: [ArgumentSpec("ID", "the id of the item")],
    options: [.quarter, .asAt, .plan, .json],
    examples: ["show 1.2", "show average-caseload --as-at 2019-06-30"]
  ) { input, console throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let request = try AssessmentRequest(input, console)
    guard let page = ItemPage(request.assessment).document(id) else {
      throw unknown(id, request.assessment.plan)
    }
    console.show(page, json: input.has("json"))
    return .success
  }

  private static func unknown(_ id: ItemID, _ plan: Plan) -> CommandError {
    let ids = ItemKind.allCases.flatMap { plan.ids(of: $0) }
    let closest = nearest(to: id.description, among: ids.map(\.description))
    let meant = closest.map { "did you mean \($0)? " } ?? ""
    return CommandError(
      .problem, "no item \"\(id)\" in this plan",
      hints: [meant + "`actionplan list KIND` shows the ids of a kind"])
  }
}
