import ActionPlan

/// Fills a plan from an inspection report.
struct FromReport {
  let input: Input
  let console: Console

  /// What completes or overrides what the report says of the inspection.
  static let form = Form<Inspection>(
    InspectionForm.form.fields.filter { $0.options[0].name != "title" })

  /// Puts the inspection and what must improve into a plan, and gives what to show first.
  func fill(_ plan: inout Plan, from file: String) throws(CommandError) -> ReportPreview {
    let report = try ReportFile.report(file, console)
    let name = try input.read("inspection", TypedValue.id) ?? ItemID(report.inspectionID)
    guard let id = name else { throw .bug("\(report.inspectionID) is no id") }
    if let title = report.planTitle { plan.title = title }
    if let authority = report.authority { plan.authority = authority }
    var inspection = report.inspection
    let edit = try Self.form.edit(input, .add)
    var ids: [ItemID] = []
    do throws(PlanError) {
      try edit.apply(&inspection, "inspection \(id)")
      try plan.add(inspection, id: id)
      for recommendation in report.recommendations(of: id) {
        guard let next = Self.nextID(in: plan) else { continue }
        try plan.add(recommendation, id: next)
        ids.append(next)
      }
    } catch {
      throw CommandError(error)
    }
    return ReportPreview(file: file, report: report, ids: ids)
  }

  /// The lowest number that is no item's id yet.
  private static func nextID(in plan: Plan) -> ItemID? {
    (1...9_999).lazy.compactMap { ItemID(String($0)) }.first { plan.kind(of: $0) == nil }
  }

  /// Refuses options that say something about an inspection where there is no report.
  static func checkUnused(_ input: Input) throws(CommandError) {
    let names = ["inspection"] + form.options(.add).map(\.name)
    guard let name = names.first(where: input.has) else { return }
    throw input.usage(
      "--\(name) is about an inspection, and there is no --from-report",
      hint: "make the plan first, then `actionplan add inspection`")
  }
}

extension ReportPreview {
  /// Shows what was found, and asks before anything is written.
  func show(_ input: Input, _ console: Console) throws(CommandError) {
    let text = text(width: console.width)
    if input.has("json") { console.writeError(text + "\n") } else { console.write(text + "\n") }
    guard !input.has("yes"), !input.has("dry-run") else { return }
    guard console.canAsk else {
      throw input.usage(
        "starting from a report asks first, and there is no terminal",
        hint: "compare the above with the report, then say --yes")
    }
    guard console.confirms("Is this what the report says? Make the plan from it?") else {
      throw CommandError(.problem, "nothing was written")
    }
  }
}
