import ActionPlan

extension OptionSpec {
  /// Which quarter.
  static let quarter = OptionSpec(
    "quarter", "QUARTER",
    "the quarter, as 2019-20-Q1, a month or a day in it; else the latest with progress, else with a figure"
  )
  /// The last day that counts.
  static let asAt = OptionSpec(
    "as-at", "DAY",
    "the last day that counts, in the quarter; when left out the end of the quarter, in `status` and "
      + "`show` today while it runs")
  /// Which version of the plan.
  static let atVersion = OptionSpec(
    "at-version", "N", "the plan as of a version; the latest when left out")
}

/// A plan assessed at the quarter that was asked for.
struct AssessmentRequest {
  let folder: PlanFolder
  let assessment: PlanAssessment
  /// The number of the plan's version.
  let version: Int

  /// Assesses a plan at a quarter.
  init(_ folder: PlanFolder, _ plan: Plan, version: Int, _ quarter: Quarter, asAt: Day?) {
    self.folder = folder
    self.version = version
    assessment = PlanAssessment(plan, quarter: quarter, asAt: asAt)
  }

  /// Reads the plan and assesses it; says which quarter was taken when none was named.
  ///
  /// - Parameters:
  ///   - input: What was typed.
  ///   - console: The world outside the plan.
  ///   - isPaper: Whether the same plan must give the same bytes on any day, so that the clock may
  ///     not choose the quarter.
  /// - Throws: ``CommandError`` when the plan can't be read or no quarter can be told.
  init(_ input: Input, _ console: Console, isPaper: Bool = false) throws(CommandError) {
    let number = try input.read("at-version", TypedValue.int(1...999_999))
    let open =
      if let number { try OpenPlan(input, console, version: number) } else {
        try OpenPlan(input, console)
      }
    folder = open.folder
    let asAt = try input.read("as-at", TypedValue.day)
    let quarter = try Self.quarter(input, console, open.plan, asAt, isPaper)
    let day =
      if let asAt { asAt } else { try Self.today(in: quarter, open.plan, console, isPaper) }
    assessment = PlanAssessment(open.plan, quarter: quarter, asAt: day)
    version = open.version
  }

  /// What was changed since the last update, or since the version, day or quarter named.
  func changes(since named: TypedValue? = nil) throws(CommandError) -> ChangeLog {
    do throws(PlanFileError) {
      return try folder.changeLog(since: try since(named), upTo: version)
    } catch {
      throw CommandError(error)
    }
  }

  private func since(_ named: TypedValue?) throws(PlanFileError) -> ChangeLog.Since {
    guard let named else {
      return try folder.lastUpdate(
        before: assessment.quarter, in: assessment.plan, version: version)
    }
    return try folder.since(named.text, in: assessment.plan, version: version)
  }

  /// Today, while the quarter still runs; a paper is told of instead, since it may not depend on the
  /// clock.
  private static func today(
    in quarter: Quarter, _ plan: Plan, _ console: Console, _ isPaper: Bool
  ) throws(CommandError) -> Day? {
    let today = try console.today()
    let last = quarter.lastDay(firstMonth: plan.firstMonth)
    guard today < last else { return nil }
    guard quarter.firstDay(firstMonth: plan.firstMonth) <= today else {
      console.say(
        "\(quarter.title) has not begun: what is due by \(last.inWords) counts as overdue.")
      return nil
    }
    guard isPaper else { return today }
    console.say(
      "\(quarter.title) is not over: what is due by \(last.inWords) counts as overdue; "
        + "--as-at \(today) counts as of today.")
    return nil
  }

  private static func quarter(
    _ input: Input, _ console: Console, _ plan: Plan, _ asAt: Day?, _ isPaper: Bool
  ) throws(CommandError) -> Quarter {
    let holder = asAt.flatMap { Quarter(containing: $0, firstMonth: plan.firstMonth) }
    if let named = try named(input, plan) {
      guard asAt == nil || holder == named else {
        throw input.usage(
          "--as-at is not a day in \(named.title)",
          hint: "leave --quarter out to take the quarter that the day is in")
      }
      return named
    }
    if let holder { return holder }
    let today = isPaper ? nil : try console.today()
    let running = today.flatMap { Quarter(containing: $0, firstMonth: plan.firstMonth) }
    guard let quarter = plan.latestQuarter ?? running else {
      throw input.usage(
        "the plan has no progress and no figure in any quarter yet, so none to report on",
        hint: "name one with --quarter, such as --quarter 2019-20-Q1")
    }
    console.say("Quarter \(quarter.title) (\(quarter.inWords(firstMonth: plan.firstMonth))).")
    let later = plan.figures(after: quarter.lastDay(firstMonth: plan.firstMonth))
    if later > 0 {
      console.say(
        "\(counted(later, "figure is", "figures are")) for a later day: --quarter shows another "
          + "quarter.")
    }
    return quarter
  }

  private static func named(_ input: Input, _ plan: Plan) throws(CommandError) -> Quarter? {
    guard let typed = try input.read("quarter", TypedValue.quarter) else { return nil }
    do throws(PlanError) {
      return try typed.quarter(firstMonth: plan.firstMonth)
    } catch {
      throw CommandError(error)
    }
  }
}

extension Console {
  /// Writes a paper to the standard output: as text, or as JSON when asked.
  func show(_ document: Document, json: Bool) {
    guard json else {
      write(TextRenderer(width: width, usesColour: usesColour).render(document))
      return
    }
    write(String(decoding: JSONRenderer().render(document), as: UTF8.self))
  }
}
