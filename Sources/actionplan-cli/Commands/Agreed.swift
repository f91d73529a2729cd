import ActionPlan

/// Who agreed something and when: somebody named, or a meeting of the board.
///
/// What a meeting agreed is written into its minutes together with its effect on the plan, so that
/// nobody writes it down twice.
struct Agreed: Sendable {
  /// The day it was agreed.
  let on: Day
  private let by: String?
  private let meeting: Day?
  private let words: String?

  /// Reads who and when from `--meeting`, `--minute` and the options named.
  ///
  /// `who` is the option that names who agreed, `nil` where it is whoever makes the change; `day`
  /// is the option that says when.
  init(
    _ input: Input, _ context: ChangeContext, who: String?, day: String = "on"
  ) throws(CommandError) {
    try input.checkOnlyOne([day, "meeting"])
    meeting = try input.read("meeting", TypedValue.day)
    words = try input.read("minute", TypedValue.text)
    on = try input.read(day, TypedValue.day) ?? meeting ?? context.today
    by =
      if let who { try input.read(who, TypedValue.text) } else {
        meeting == nil ? context.by : nil
      }
    if words != nil, meeting == nil {
      throw input.usage(
        "--minute is for the minutes of a meeting", hint: "say which meeting with --meeting DAY")
    }
    guard by != nil || meeting != nil else {
      throw input.usage(
        "\(input.command.title) needs --\(who ?? "by"), or --meeting when the board decided it")
    }
  }

  /// Who agreed; the board by its name where a meeting did.
  func who(in plan: Plan) throws(PlanError) -> String {
    let board = try meeting.map { day throws(PlanError) in try plan.boardName(meetingOn: day) }
    return by ?? board ?? ""
  }

  /// Writes what was decided into the minutes; nothing where no meeting decided it.
  func minute(
    _ effect: Board.Decision.Effect, of id: ItemID, in plan: inout Plan
  ) throws(PlanError) {
    guard let meeting else { return }
    let who = try who(in: plan)
    try plan.minute(effect, of: id, on: meeting, agreedBy: who, words: words)
  }
}

extension OptionSpec {
  /// The meeting of the board that decided.
  static let meeting = OptionSpec(
    "meeting", "DAY",
    "the board meeting that decided it; the decision goes into its minutes")
  /// The words of the minutes.
  static let minute = OptionSpec(
    "minute", "TEXT", "the words of the minutes; made from the change when left out")
}
