import ActionPlan

/// `extend`: a new due date, with who agreed and why.
enum ExtendCommand {
  static let spec = CommandSpec.changing(
    ["extend"], "Move a due date as agreed, and keep the one before",
    discussion: "The date as first agreed is never lost. Where a new date was asked for with "
      + "`ask-extension`, this agrees it: date, reason and who asked are taken from the request, "
      + "and --to agrees another date than the one asked for. Whoever asked can't agree: it takes "
      + "a second person, or the board. With --meeting the decision is "
      + "written into the minutes as well, so it is recorded once.",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [
      OptionSpec("to", "DAY", "the new due date; the one asked for when left out"),
      OptionSpec("agreed-by", "WHO", "who agreed it; the board with --meeting"),
      .meeting, .minute,
      OptionSpec("asked-by", "WHO", "who asked for it, where no request was recorded"),
      OptionSpec("on", "DAY", "the day it was agreed; today, or the day of the meeting"),
      OptionSpec("why", "TEXT", "why the date moves; the reason asked with when left out"),
    ],
    examples: [
      "extend 1.2 --to 2021-09-30 --agreed-by \"Improvement Board\" --why \"Two teams are short\"",
      "extend 1.2 --meeting 2021-03-16",
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let to = try input.read("to", TypedValue.day)
    let why = try input.read("why", TypedValue.text)
    let asker = try input.read("asked-by", TypedValue.text)
    let agreed = try Agreed(input, context, who: "agreed-by")
    var change = Change(to.map { "extend \(id) to \($0.inWords)" } ?? "extend \(id) as asked") {
      plan throws(PlanError) in
      let who = try agreed.who(in: plan)
      try plan.agree(id, (to: to, why: why, askedBy: asker), by: who, on: agreed.on)
      try agreed.minute(.dateMoved, of: id, in: &plan)
    }
    change.warnings = context.warning(future: agreed.on, "the agreement")
    return change
  }
}

/// `ask-extension`: a new due date that somebody asks for.
enum AskExtensionCommand {
  static let spec = CommandSpec.changing(
    ["ask-extension"], "Ask for another due date, for others to decide",
    discussion: "The due date stays as it is until `extend` agrees the request or "
      + "`refuse-extension` refuses it. The board paper lists what waits under \"What the board is "
      + "asked to decide\"; agreed or refused, the request stays on record.",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [
      OptionSpec("to", "DAY", "the due date asked for", isRequired: true),
      OptionSpec("asked-by", "WHO", "who asks; the post that leads it when left out"),
      OptionSpec("on", "DAY", "the day they asked; today when left out"),
    ],
    why: "why they ask",
    examples: [
      "ask-extension 1.2 --to 2021-09-30 --asked-by \"Head of Service\" --why \"Two posts are vacant\""
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let to = try input.need("to", TypedValue.day)
    let asker = try input.read("asked-by", TypedValue.text)
    let day = try input.read("on", TypedValue.day) ?? context.today
    let why = try input.need("why", TypedValue.text)
    var change = Change("ask for \(to.inWords) as the due date of \(id)") {
      plan throws(PlanError) in
      let asker = if let asker { asker } else { try plan.leadPost(of: id) }
      try plan.ask(id, Schedule.Request(to: to, askedBy: asker, on: day, why: why))
    }
    change.warnings = context.warning(future: day, "the request")
    return change
  }
}

/// `refuse-extension`: a request that is refused, or taken back.
enum RefuseExtensionCommand {
  static let spec = CommandSpec.changing(
    ["refuse-extension"], "Refuse another due date that was asked for",
    discussion: "The due date stays, and the request stays on record with the reason. With "
      + "--withdrawn-by whoever asked takes it back.",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [
      OptionSpec("refused-by", "WHO", "who refused it; the board with --meeting"),
      .meeting, .minute, OptionSpec("withdrawn-by", "WHO", "who asked and takes it back"),
      OptionSpec("request", "N", "which request; all that wait for an answer when left out"),
      OptionSpec("on", "DAY", "the day of the answer; today, or the day of the meeting"),
    ],
    why: "why it is refused or taken back",
    examples: [
      "refuse-extension 1.2 --meeting 2021-03-16 --why \"The posts were filled in January\"",
      "refuse-extension 1.2 --withdrawn-by \"Head of Service\" --why \"Will be done in time\"",
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    try input.checkOnlyOne(["refused-by", "withdrawn-by"])
    try input.checkOnlyOne(["meeting", "withdrawn-by"])
    let isWithdrawn = input.has("withdrawn-by")
    let number = try input.read("request", TypedValue.int(1...999))
    let why = try input.need("why", TypedValue.text)
    let answered = try Agreed(input, context, who: isWithdrawn ? "withdrawn-by" : "refused-by")
    var change = Change("\(isWithdrawn ? "take back" : "refuse") another due date of \(id)") {
      plan throws(PlanError) in
      let who = try answered.who(in: plan)
      try plan.turnDown(
        id, request: number,
        Schedule.Answer(isWithdrawn ? .withdrawn : .refused, by: who, on: answered.on, why: why))
      try answered.minute(.dateKept, of: id, in: &plan)
    }
    change.warnings = context.warning(future: answered.on, "the answer")
    return change
  }
}
