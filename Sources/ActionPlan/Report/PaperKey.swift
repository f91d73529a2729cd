/// The key at the end of a paper: printed from the scale and the rules themselves.
struct PaperKey {
  let plan: Plan

  var blocks: [Document.Block] {
    let pieces = PaperPieces(plan: plan)
    return [
      .heading(level: 2, "Key", anchor: "key"),
      .table(
        Document.Table(
          "Ratings: what a lead officer claims, and another person verifies",
          ["Rating", "Meaning"],
          rows: plan.scale.map { [pieces.cell(rating: $0.id), Document.Cell($0.rating.meaning)] })),
      .table(
        Document.Table(
          "Rules (\(pieces.rulesVersion))", ["Rule", "Name", "What it does"],
          rows: Rule.allCases.map {
            [
              Document.Cell($0.rawValue), Document.Cell($0.title),
              Document.Cell($0.statement(plan.profile ?? .mdc)),
            ]
          })),
      .table(
        Document.Table(
          "Words", ["Word", "Meaning"],
          rows: Self.glossary.map { [Document.Cell($0.0), Document.Cell($0.1)] })),
    ]
  }

  /// The words that a lay member may ask about.
  static let glossary: [(String, String)] = [
    ("As at", "The day or the last day of the period that a figure is for"),
    ("Rating", "What the lead officer says of an objective, on the plan's own scale: a claim"),
    ("Position", "Where a figure stands against the target in force at its date"),
    ("Movement", "The latest figure against one other figure"),
    ("Direction of travel", "Whether the figures change beyond their usual ups and downs"),
    (
      "Percentage point",
      "The difference between two percentages: 80% to 85% is 5 percentage points"
    ),
    ("FTE", "Full-time equivalent: two half-time social workers count as one"),
    ("per 10,000", "For every 10,000 children of the age group that the indicator names"),
  ]
}
