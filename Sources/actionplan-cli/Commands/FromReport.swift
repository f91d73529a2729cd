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
    let edit = try Self.form.edit(input, .add)
    let addition = try Addition(report, as: id, in: plan) { inspection throws(PlanError) in
      try edit.apply(&inspection, "inspection \(id)")
    }
    do throws(PlanError) { try addition.make(in: &plan) } catch { throw CommandError(error) }
    return ReportPreview(file: file, report: report, ids: addition.ids)
  }

  /// The change that adds the inspection of a report, shown and agreed before it is made.
  func change(_ id: ItemID, from file: String, to plan: Plan) throws(CommandError) -> Change {
    let report = try ReportFile.report(file, console)
    let edit = try InspectionForm.form.edit(input, .add)
    let addition = try Addition(report, as: id, in: plan) { inspection throws(PlanError) in
      try edit.apply(&inspection, "inspection \(id)")
    }
    // What would be refused is refused before anybody is asked.
    var trial = plan
    do throws(PlanError) { try addition.make(in: &trial) } catch { throw CommandError(error) }
    let preview = ReportPreview(
      file: file, report: report, ids: addition.ids, remarks: addition.remarks(beside: plan))
    try preview.show(
      input, console, question: "Is this what the report says? Add it to \"\(plan.title)\"?")
    var change = Change("add inspection \(id) from its report", operation: addition.make)
    change.more = preview.write
    return change
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
  func show(_ input: Input, _ console: Console, question: String) throws(CommandError) {
    let text = text(width: console.width)
    if input.has("json") { console.writeError(text + "\n") } else { console.write(text + "\n") }
    for remark in remarks { console.warn(remark) }
    guard !input.has("yes"), !input.has("dry-run") else { return }
    guard console.canAsk else {
      throw input.usage(
        "what a report says is taken over only when somebody agrees, and there is no terminal",
        hint: "compare the above with the report, then say --yes")
    }
    guard console.confirms(question) else {
      throw CommandError(.problem, "nothing was written")
    }
  }
}
