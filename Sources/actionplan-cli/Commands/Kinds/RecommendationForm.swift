import ActionPlan

/// What the inspectors, or others, said must improve.
enum RecommendationForm {
  static let form = Form<Recommendation>([
    .must(OptionSpec("title", "TEXT", "a short name of ours"), \.title, TypedValue.text),
    text,
    .mustChoose("origin", "ORIGIN", "who said it", \.origin),
    .may(
      OptionSpec("inspection", "ID", "the inspection it comes from"), \.inspection, TypedValue.id),
    .may(
      OptionSpec("place", "TEXT", "where it stands in the report"), \.place, TypedValue.text),
    .may(
      OptionSpec("council-text", "TEXT", "the council's own wording, kept beside the inspectors'"),
      \.councilText, TypedValue.text),
    paragraphs,
    .may(
      OptionSpec("no-objective", "WHY", "why no objective answers it"), \.noObjective,
      TypedValue.text),
    withdrawal,
  ])

  static let add = CommandSpec.adding(
    form, "Add what the inspectors say must improve",
    discussion: "The text is kept word for word. Nothing the inspectors said may drop out: a "
      + "finding without an objective needs --no-objective, or `check` reports it.",
    examples: [
      "add recommendation 5 --title \"Children missing education\" --origin inspection "
        + "--inspection ofsted-2019 --text \"The numbers of children missing education.\" "
        + "--paragraph \"15=Too many are not accounted for\""
    ],
    blank: { _ throws(CommandError) in Recommendation(title: "", text: "", origin: .inspection) })

  static let amend = CommandSpec.amending(
    form, "Change what is said beside a recommendation",
    discussion: "The inspectors' own words can't be changed; the council's stand beside them.",
    examples: [
      "amend recommendation 1 --council-text \"Improve the capacity of social work teams\"",
      "amend recommendation 5 --withdrawn 2019-03-01 --withdrawn-why \"Not in the re-issued report\"",
    ])

  /// The verbatim words: once there, they stay.
  private static let text: Field<Recommendation> = {
    let option = OptionSpec(
      "text", "TEXT", "the words of whoever said it, verbatim", isRequired: true)
    return Field(options: [option]) { input throws(CommandError) in
      guard let words = try input.read("text", TypedValue.text) else { return nil }
      return { item, id throws(PlanError) in
        guard item.text.isEmpty || item.text == words else {
          throw PlanError(
            .value, "the text of \(id) \"\(item.title)\" is verbatim and can't be changed",
            hint: "put the council's own wording beside it with --council-text")
        }
        item.text = words
      }
    }
  }()

  private static let paragraphs: Field<Recommendation> = {
    let option = OptionSpec(
      "paragraph", "N=LINE", "a paragraph of the report that supports it, with a line of ours",
      isRepeatable: true)
    return Field(
      options: [option], clear: { item, _ throws(PlanError) in item.paragraphs = Keyed() }
    ) {
      input throws(CommandError) in
      guard input.has("paragraph") else { return nil }
      var paragraphs = Keyed<Int, String>()
      for value in input.all("paragraph") {
        let (left, line) = try value.split("14=one line of ours")
        let number = try TypedValue.int(1...9_999)(left)
        guard paragraphs[number] == nil else {
          throw input.usage("--paragraph names paragraph \(number) twice")
        }
        paragraphs[number] = line.text
      }
      let all = paragraphs
      return { item, _ throws(PlanError) in item.paragraphs = all }
    }
  }()

  private static let withdrawal: Field<Recommendation> = {
    let options = [
      OptionSpec("withdrawn", "DAY", "the day it was taken back, as when a report is re-issued"),
      OptionSpec("withdrawn-why", "TEXT", "why it was taken back"),
    ]
    return Field(
      options: options, only: .amend, clear: { item, _ throws(PlanError) in item.withdrawn = nil }
    ) {
      input throws(CommandError) in
      guard input.has("withdrawn") || input.has("withdrawn-why") else { return nil }
      let withdrawal = Recommendation.Withdrawal(
        on: try input.need("withdrawn", TypedValue.day),
        why: try input.need("withdrawn-why", TypedValue.text))
      return { item, _ throws(PlanError) in item.withdrawn = withdrawal }
    }
  }()
}
