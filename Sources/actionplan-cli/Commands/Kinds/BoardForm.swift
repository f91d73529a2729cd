import ActionPlan

/// The board, its meetings and decisions.
enum BoardForm {
  static let form = Form<Board>([
    .must(OptionSpec("name", "TEXT", "what the board is called"), \.name, TypedValue.text),
    .may(OptionSpec("purpose", "TEXT", "what it is for"), \.purpose, TypedValue.text),
    .may(OptionSpec("limits", "TEXT", "what it does not do"), \.limits, TypedValue.text),
    .may(OptionSpec("chair", "OFFICER", "the post that chairs it"), \.chair, TypedValue.id),
    .mark(OptionSpec("independent-chair", "the chair is independent"), \.independentChair),
    .list(OptionSpec("member", "OFFICER", "a post that sits on it"), \.members, TypedValue.id),
    .may(
      OptionSpec("frequency", "WORDS", "how often it meets: monthly, quarterly …"), \.frequency,
      TypedValue.text),
  ])

  static let add = CommandSpec.addingPart(
    "board", form, "Add the improvement board", place: [],
    examples: [
      "add board --name \"Improvement Board\" --chair independent-chair --independent-chair "
        + "--member service-director --frequency monthly"
    ],
    blank: { _ throws(CommandError) in Board(name: "") },
    put: { input, _ throws(CommandError) in
      (
        "\"\(input.option("name")?.text ?? "")\"",
        { plan, board throws(PlanError) in
          if let there = plan.board {
            throw PlanError(
              .taken, "this plan has a board already, \"\(there.name)\"",
              hint: "change it with `actionplan amend board`")
          }
          try plan.set(board)
        }
      )
    })

  static let amend = CommandSpec.changing(
    ["amend", "board"], "Change what is said of the board", options: form.options(.amend),
    examples: ["amend board --frequency quarterly"]
  ) { input, _ throws(CommandError) in
    let edit = try form.amendment(input)
    return Change("amend the board: \(edit.names.listed("and"))") { plan throws(PlanError) in
      guard var board = plan.board else {
        throw PlanError(
          .state, "this plan has no board", hint: "`actionplan add board --name …` comes first")
      }
      try edit.apply(&board, "the board")
      try plan.set(board)
    }
  }

  static let meetings = Form<Board.Meeting>([
    .usual(
      OptionSpec("title", "TEXT", "what the meeting is called; the board's name when left out"),
      \.title, TypedValue.text),
    .may(OptionSpec("note", "TEXT", "a remark"), \.note, TypedValue.text),
  ])

  static let addMeeting = CommandSpec.addingPart(
    "meeting", meetings, "Add a meeting of the board",
    place: [ArgumentSpec("DAY", "the day it met")],
    examples: ["add meeting 2019-07-09 --note \"Minutes not yet agreed\""],
    blank: { _ throws(CommandError) in Board.Meeting(title: "") },
    put: { input, _ throws(CommandError) in
      let day = try input.needArgument("DAY", TypedValue.day)
      return (
        "of \(day.inWords)",
        { plan, meeting throws(PlanError) in
          var meeting = meeting
          if meeting.title.isEmpty { meeting.title = plan.board?.name ?? "Board" }
          try plan.add(meeting, on: day)
        }
      )
    })

  static let decisions = Form<Board.Decision>([
    .must(OptionSpec("text", "TEXT", "what was decided"), \.text, TypedValue.text),
    .list(OptionSpec("item", "ID", "an item it is about"), \.items, TypedValue.id),
    .must(OptionSpec("agreed-by", "WHO", "who agreed it"), \.agreedBy, TypedValue.text),
  ])

  static let addDecision = CommandSpec.addingPart(
    "decision", decisions, "Add a decision to a meeting",
    place: [ArgumentSpec("DAY", "the day of the meeting")],
    examples: [
      "add decision 2019-07-09 --text \"Move the due date of 1.2\" --item 1.2 --agreed-by Board"
    ],
    blank: { _ throws(CommandError) in Board.Decision(text: "", agreedBy: "") },
    put: { input, _ throws(CommandError) in
      let day = try input.needArgument("DAY", TypedValue.day)
      return (
        "of the meeting on \(day.inWords)",
        { plan, decision throws(PlanError) in try plan.add(decision, toMeetingOn: day) }
      )
    })
}
