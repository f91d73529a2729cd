import ActionPlan

/// Risks.
enum RiskForm {
  static let form = Form<Risk>([
    .must(OptionSpec("title", "TEXT", "what may happen"), \.title, TypedValue.text),
    .may(
      OptionSpec("likelihood", "N", "1 (rare) to 5 (almost certain)"), \.likelihood,
      TypedValue.int(1...5)),
    .may(OptionSpec("impact", "N", "1 (slight) to 5 (severe)"), \.impact, TypedValue.int(1...5)),
    .may(
      OptionSpec("mitigation", "TEXT", "what is done about it"), \.mitigation, TypedValue.text),
    .may(OptionSpec("owner", "OFFICER", "the post that watches it"), \.owner, TypedValue.id),
    .list(OptionSpec("objective", "ID", "an objective it touches"), \.objectives, TypedValue.id),
  ])

  static let add = CommandSpec.adding(
    form, "Add a risk",
    examples: [
      "add risk risk-recruitment --title \"Vacancies push caseloads up\" --likelihood 4 --impact 4 "
        + "--owner service-director --objective 1.1"
    ],
    blank: { _ throws(CommandError) in Risk(title: "") })

  static let amend = CommandSpec.amending(
    form, "Change a risk", examples: ["amend risk risk-recruitment --likelihood 3"])
}
