/// Parts 7 and 8: what to know about the figures, and the key.
extension BoardUpdate {
  var notes: [Document.Block] {
    let codes: Set<Finding.Code> = [
      .sumDisagrees, .definitionDiffers, .percentageOutOfRange, .partAboveWhole, .noFigures,
      .missingSource,
    ]
    let found = plan.check(asAt: assessment.asAt).filter { codes.contains($0.code) }
    return [
      .heading(level: 2, "7. Notes on the figures", anchor: "notes"),
      pieces.list(
        found.map { "\(place($0)): \($0.message)" } + looseFigures + breaks,
        otherwise: "There is nothing to note."),
    ]
  }

  /// The place of a finding with the indicator's title instead of its id.
  private func place(_ finding: Finding) -> String {
    guard let id = finding.item, let title = plan.indicators[id]?.title,
      finding.place.hasPrefix(id.description)
    else { return finding.place }
    return title + finding.place.dropFirst(id.description.count)
  }

  private var looseFigures: [String] {
    assessment.indicators.flatMap { item -> [String] in
      let indicator = item.indicator
      return indicator.actuals.filter { $0.key <= assessment.asAt }.compactMap { day, actual in
        let figure = actual.figure
        let isLoose: Bool =
          switch figure.reading {
          case .value: figure.status != .final
          case .range, .fewerThan, .unavailable: true
          }
        guard isLoose else { return nil }
        let note = (figure.reason ?? actual.note).map { ": \($0)" } ?? ""
        return "\(indicator.title) at \(day.inWords): \(indicator.words(figure))\(note)"
      }
    }
  }

  private var breaks: [String] {
    assessment.indicators.flatMap { item in
      item.indicator.breaks.filter { $0.key <= assessment.asAt }.map {
        "\(item.indicator.title): figures from \($0.key.inWords) can't be set beside earlier ones: \($0.value.why)"
      }
    }
  }

  var key: [Document.Block] { PaperKey(plan: plan).blocks(number: 8) }
}

/// The key at the end of a paper: printed from the scale and the rules themselves.
struct PaperKey {
  let plan: Plan

  func blocks(number: Int) -> [Document.Block] {
    let pieces = PaperPieces(plan: plan)
    return [
      .heading(level: 2, "\(number). Key", anchor: "key"),
      .table(
        Document.Table(
          "Ratings: what a lead officer claims, and another person verifies",
          ["Rating", "Meaning"],
          rows: plan.scale.map { [pieces.cell(rating: $0.id), Document.Cell($0.rating.meaning)] })),
      .table(
        Document.Table(
          "Rules (\(Rule.version))", ["Rule", "Name", "What it does"],
          rows: Rule.allCases.map {
            [Document.Cell($0.rawValue), Document.Cell($0.title), Document.Cell($0.statement)]
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
