import ActionPlan

extension ReturnsCommand {
  static let outstanding = CommandSpec(
    name: ["returns", "outstanding"], abstract: "List who has not answered, with a text to send",
    discussion: "By post: the objectives without an entry for the quarter, the figures that are "
      + "missing, how late, and a text to paste into an e-mail. What was logged or recorded "
      + "another way counts as answered; a nil return is an answer, no return is none.",
    options: [
      OptionSpec(
        "quarter", "QUARTER",
        "the quarter, such as 2019-20-Q1; else the latest that returns were sent out for"),
      OptionSpec("as-at", "DAY", "the day from which it is seen; today when left out"),
      .plan, .json,
    ],
    examples: ["returns outstanding --quarter 2019-20-Q2", "returns outstanding --json"]
  ) { input, console throws(CommandError) in
    let open = try OpenPlan(input, console)
    let now = try console.today()
    let today = try input.read("as-at", TypedValue.day) ?? now
    let quarter = try quarter(
      input, console, open.plan, today, latest: open.plan.returns.keys.last)
    let all = open.plan.returnStandings(for: quarter, asAt: today)
    let owed = all.filter(\.isOutstanding).map {
      ($0, ReturnReminder($0, in: open.plan, quarter: quarter))
    }
    guard !input.has("json") else {
      console.write(json(owed, quarter))
      return .success
    }
    for (standing, reminder) in owed { tell(standing, reminder, console) }
    let counts = ReturnStanding.State.allCases.compactMap { state -> String? in
      let count = all.count { $0.state == state }
      return count > 0 ? "\(count) \(state.rawValue)" : nil
    }
    console.say(
      all.isEmpty
        ? "Nobody is asked anything for \(quarter.title)."
        : "\(quarter.title): \(counts.joined(separator: ", ")).")
    return .success
  }

  private static func tell(
    _ standing: ReturnStanding, _ reminder: ReturnReminder, _ console: Console
  ) {
    let holder = standing.holderWords.map { ", \($0)" } ?? ""
    let due = standing.record.map { "due \($0.due.inWords)" } ?? "nothing was sent out"
    let late = standing.daysLate.map { ", \(counted($0, "day")) late" } ?? ""
    console.print(
      "\(standing.post) (\(standing.officer)\(holder)): \(standing.state.rawValue), \(due)\(late)")
    for (title, lines) in [
      ("without an entry", reminder.objectives), ("figures missing", reminder.figures),
    ] where !lines.isEmpty {
      console.print("  \(title):")
      for line in lines { print("- " + line, 4, console) }
    }
    console.print("  to send:")
    console.print("    Subject: \(reminder.subject)")
    for line in reminder.text.split(separator: "\n", omittingEmptySubsequences: false) {
      print(String(line), 4, console)
    }
    console.print("")
  }

  /// Prints a line at an indent, wrapped.
  private static func print(_ line: String, _ indent: Int, _ console: Console) {
    let space = String(repeating: " ", count: indent)
    let width = max(20, min(console.width, 100) - indent)
    for piece in line.wrapped(to: width) {
      console.print(piece.isEmpty ? "" : space + piece)
    }
  }

  private static func json(
    _ owed: [(ReturnStanding, ReturnReminder)], _ quarter: Quarter
  ) -> String {
    var writer = JSONWriter()
    writer.array(.lines, count: owed.count) { writer, number in
      let (standing, reminder) = owed[number]
      writer.object(.lines) { writer in
        func member(_ name: String, _ text: String?) {
          guard let text else { return }
          writer.key(name)
          writer.text(text)
        }
        member("officer", standing.officer.description)
        member("post", standing.post)
        member("holder", standing.holderWords)
        member("quarter", quarter.description)
        member("state", standing.state.rawValue)
        member("due", standing.record?.due.description)
        if let late = standing.daysLate {
          writer.key("daysLate")
          writer.number(late)
        }
        writer.key("objectives")
        writer.texts(reminder.objectives)
        writer.key("figures")
        writer.texts(reminder.figures)
        member("subject", reminder.subject)
        member("text", reminder.text)
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}
