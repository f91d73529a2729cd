import ActionPlan

extension OptionSpec {
  /// Which quarter.
  static let quarter = OptionSpec(
    "quarter", "QUARTER",
    "the quarter, as 2019-20-Q1, a month or a day in it; else the latest with progress or a figure")
  /// The last day that counts.
  static let asAt = OptionSpec(
    "as-at", "DAY", "the last day that counts; the end of the quarter when left out")
}

/// A plan assessed at the quarter that was asked for.
struct AssessmentRequest {
  let assessment: PlanAssessment
  /// The number of the plan's version.
  let version: Int

  /// Reads the plan and assesses it; says which quarter was taken when none was named.
  ///
  /// - Parameters:
  ///   - input: What was typed.
  ///   - console: The world outside the plan.
  ///   - isPaper: Whether the same plan must give the same bytes on any day, so that the clock may
  ///     not choose the quarter.
  /// - Throws: ``CommandError`` when the plan can't be read or no quarter can be told.
  init(_ input: Input, _ console: Console, isPaper: Bool = false) throws(CommandError) {
    let open = try OpenPlan(input, console)
    let quarter = try Self.quarter(input, console, open.plan, isPaper)
    let asAt = try input.read("as-at", TypedValue.day)
    assessment = PlanAssessment(open.plan, quarter: quarter, asAt: asAt)
    version = open.version
  }

  private static func quarter(
    _ input: Input, _ console: Console, _ plan: Plan, _ isPaper: Bool
  ) throws(CommandError) -> Quarter {
    if let typed = try input.read("quarter", TypedValue.quarter) {
      do throws(PlanError) {
        return try typed.quarter(firstMonth: plan.firstMonth)
      } catch {
        throw CommandError(error)
      }
    }
    let today = isPaper ? nil : try console.today()
    let running = today.flatMap { Quarter(containing: $0, firstMonth: plan.firstMonth) }
    guard let quarter = plan.latestQuarter ?? running else {
      throw input.usage(
        "the plan has no progress and no figure yet, so no quarter to report on",
        hint: "name one with --quarter, such as --quarter 2019-20-Q1")
    }
    console.say("Quarter \(quarter.title) (\(quarter.inWords(firstMonth: plan.firstMonth))).")
    return quarter
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
