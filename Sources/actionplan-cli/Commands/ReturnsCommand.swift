import ActionPlan

/// `returns`: what lead officers are asked for a quarter, and who has answered.
enum ReturnsCommand {
  static let issue = CommandSpec(
    name: ["returns", "issue"], abstract: "Write one workbook for each lead officer to fill in",
    discussion: "One Excel workbook for each post that leads something open in the quarter: its "
      + "objectives, actions and missing figures, last time's answers beside the cells to be "
      + "filled in. That they were sent out is kept in the plan, as one version. A file that "
      + "stands there and is another is never overwritten, since it may be filled in.",
    options: [
      OptionSpec("quarter", "QUARTER", "the quarter; the last one that is over when left out"),
      OptionSpec(
        "to", "FOLDER", "where to write them; returns/QUARTER in the plan's folder when left out",
        completion: .folder),
      OptionSpec(
        "due", "DAY", "the day they are asked for; 14 days after the quarter when left out"),
      OptionSpec(
        "officer", "ID", "only for this post (can be repeated)", isRepeatable: true),
      .why, .plan, .by, .dryRun, .json,
    ],
    examples: [
      "returns issue --quarter 2019-20-Q2 --to returns",
      "returns issue --quarter 2019-20-Q2 --due 2019-10-18 --officer head-assessment --dry-run",
    ]
  ) { input, console throws(CommandError) in
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanLocator(input: input, console: console).folder())
    let issuing = try ReturnIssuing(input, context)
    return try issuing.run(runner)
  }

  /// The quarter named, else another, else the last that is over; says which was taken.
  static func quarter(
    _ input: Input, _ console: Console, _ plan: Plan, _ today: Day, latest: Quarter? = nil
  ) throws(CommandError) -> Quarter {
    if let typed = try input.read("quarter", TypedValue.quarter) {
      do throws(PlanError) {
        return try typed.quarter(firstMonth: plan.firstMonth)
      } catch {
        throw CommandError(error)
      }
    }
    let running = Quarter(containing: today, firstMonth: plan.firstMonth)
    guard let quarter = latest ?? running?.previous else {
      throw input.missing(["--quarter"])
    }
    console.say("Quarter \(quarter.title) (\(quarter.inWords(firstMonth: plan.firstMonth))).")
    return quarter
  }
}

/// Workbooks being written and recorded.
private struct ReturnIssuing {
  let input: Input
  let context: ChangeContext
  let plan: Plan
  let quarter: Quarter
  let folder: String
  private(set) var forms: [(form: ReturnForm, isNew: Bool)] = []
  private var console: Console { context.console }

  init(_ input: Input, _ context: ChangeContext) throws(CommandError) {
    (self.input, self.context) = (input, context)
    let open = try OpenPlan(input, context.console)
    plan = open.plan
    quarter = try ReturnsCommand.quarter(input, context.console, plan, context.today)
    folder =
      try input.read("to", TypedValue.text) ?? "\(open.folder.path)/returns/\(quarter)"
    let wanted = try input.readAll("officer", TypedValue.id)
    let scopes = plan.returnScopes(for: quarter)
    for id in wanted {
      do throws(PlanError) { _ = try plan.existing(Officer.self, id) } catch {
        throw CommandError(error)
      }
      guard scopes.contains(where: { $0.officer == id }) else {
        context.console.say(
          "\(id) \"\(plan.officers[id]?.post ?? "")\" leads nothing open in \(quarter.title): no "
            + "return is asked.")
        continue
      }
    }
    for scope in scopes where wanted.isEmpty || wanted.contains(scope.officer) {
      if let form = try form(scope, open.version) { forms.append(form) }
    }
    warn(wanted)
  }

  /// The form of a post; the one that was sent out, where nothing in it has changed since.
  private func form(
    _ scope: ReturnScope, _ version: Int
  ) throws(CommandError) -> (ReturnForm, Bool)? {
    let last = quarter.lastDay(firstMonth: plan.firstMonth)
    let sent = plan.returns[quarter]?[scope.officer]
    let due = try input.read("due", TypedValue.day) ?? sent?.due ?? last.adding(days: 14) ?? last
    guard
      let form = ReturnForm(scope, in: plan, version: version, quarter: quarter, due: due)
    else { return nil }
    if let sent, sent.due == due {
      let before = try OpenPlan(input, console, version: sent.version).plan
      let old = before.returnScopes(for: quarter).first { $0.officer == scope.officer }.flatMap {
        ReturnForm($0, in: before, version: sent.version, quarter: quarter, due: due)
      }
      if let old, old.checksum == form.checksum { return (old, false) }
    }
    return (form, true)
  }

  private func warn(_ wanted: [ItemID]) {
    for (form, _) in forms {
      if case .vacant(let since)? = plan.officers[form.officer]?.holding(on: form.due) {
        console.warn(
          "\(form.officer) \"\(form.post)\" is vacant since \(since.inWords): say who answers")
      }
    }
    if let due = forms.first?.form.due, due < context.today {
      console.warn("the returns are due on \(due.inWords), which is past: name a day with --due")
    }
    guard wanted.isEmpty else { return }
    let asked = Set(forms.map(\.form.officer))
    let idle = plan.officers.keys.filter { !asked.contains($0) }.map(\.description)
    if !idle.isEmpty {
      console.say("Nothing open in \(quarter.title), so no return: \(idle.listed("and")).")
    }
    let loose = plan.indicatorsAskedOfNobody.map(\.description)
    if !loose.isEmpty {
      console.warn("nobody is asked for the figures of \(loose.listed("and"))")
    }
    let unled = plan.objectives.filter {
      $0.value.closed == nil && ($0.value.lead.map { plan.officers[$0] == nil } ?? true)
    }.map(\.key.description)
    if !unled.isEmpty { console.warn("nobody leads objective \(unled.listed("and"))") }
  }

  private func path(_ form: ReturnForm) -> String {
    "\(folder)/\(quarter)-\(form.officer).xlsx"
  }

  func run(_ runner: ChangeRunner) throws(CommandError) -> ExitCode {
    guard !forms.isEmpty else {
      console.say("Nobody is asked anything for \(quarter.title): nothing was written.")
      return .success
    }
    let files = forms.map { (path: path($0.form), bytes: ReturnWorkbook($0.form).bytes) }
    let fresh = try unwritten(files)
    if !input.has("dry-run") {
      do throws(FileError) { try console.files.makeFolder(folder) } catch {
        throw CommandError(.inputOutput, "\(folder): \(error.message)")
      }
      for file in fresh { try console.save(file.bytes, to: file.path) }
    }
    for file in files {
      let isThere = !fresh.contains { $0.path == file.path }
      console.say("\(file.path): \(isThere ? "there already" : "\(file.bytes.count) bytes")")
    }
    return runner.report(Outcome(try saved()), "issue returns for \(quarter)", context)
  }

  /// The files that are not there yet; refuses when one is there and is another.
  private func unwritten(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(CommandError) -> [(path: String, bytes: [UInt8])] {
    var fresh: [(path: String, bytes: [UInt8])] = []
    var problems: [CommandError.Problem] = []
    for file in files {
      let there: [UInt8]?
      do throws(FileError) { there = try console.files.read(file.path) } catch {
        guard error.reason == .missing else { throw CommandError(error) }
        there = nil
      }
      switch there {
      case nil: fresh.append(file)
      case file.bytes?: break
      case _?:
        problems.append(
          CommandError.Problem(
            message: "\(file.path) is there already, and is another: it may be filled in",
            hints: ["collect it, move it away, or name another folder with --to"]))
      }
    }
    guard problems.isEmpty else { throw CommandError(.problem, problems: problems) }
    return fresh
  }

  private func saved() throws(CommandError) -> Saved {
    let records = forms.filter(\.isNew).map { form, _ in
      (
        form.officer,
        ReturnRecord(issued: context.today, due: form.due, version: form.version)
      )
    }
    let quarter = quarter
    let operation = { (plan: inout Plan) throws(PlanError) in
      for (officer, record) in records {
        try plan.issueReturn(record, to: officer, for: quarter)
      }
    }
    do throws(ChangeError) {
      guard !input.has("dry-run") else { return try context.folder.rehearse(operation) }
      return try context.folder.change(
        context.authorship("issue returns for \(quarter)"), operation)
    } catch {
      throw CommandError(error)
    }
  }
}
