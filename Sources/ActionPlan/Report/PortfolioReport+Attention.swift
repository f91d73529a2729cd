/// Ratings by scale, what needs attention, and how everything was counted.
extension PortfolioReport {
  /// How many scales are shown, and how many entries of each kind of attention.
  private static let (mostScales, mostEntries) = (4, 5)

  // MARK: Ratings

  var ratings: [Document.Block] {
    let found = portfolio.ratings
    guard let first = found.first else { return [] }
    var blocks: [Document.Block] = [.heading(level: 2, "Ratings", anchor: "ratings")]
    if found.count > 1 {
      blocks.append(
        .paragraph(
          "The plans use \(found.count) different rating scales. Ratings are added up only over plans "
            + "whose scales are the same, word for word: a colour means another thing in another scale."
        ))
    } else {
      blocks.append(
        .paragraph(
          "All plans use the same rating scale, \(words(first.counts.scale)), so their ratings are "
            + "added up."))
    }
    blocks += found.prefix(Self.mostScales).map { .table(table($0.counts, plans: $0.plans)) }
    let rest = found.dropFirst(Self.mostScales)
    if !rest.isEmpty {
      let plans = rest.reduce(0) { $0 + $1.plans }
      blocks.append(
        .paragraph(
          "Not shown: \(counted(rest.count, "more scale")) of \(counted(plans, "plan")); --json has "
            + "them all."))
    }
    return blocks
  }

  private func words(_ scale: RatingCounts.Scale) -> String {
    scale.steps.map { "“\($0.rating.word)”" }.joined(separator: ", ")
  }

  private func table(_ counts: RatingCounts, plans: Int) -> Document.Table {
    let rows = counts.scale.steps.indices.map { place -> [Document.Cell] in
      let step = counts.scale.steps[place]
      return [
        Document.Cell(step.rating.word), Document.Cell(step.rating.meaning),
        Document.Cell(grouped(counts.claimed[place])),
        Document.Cell(grouped(counts.verified[place])),
      ]
    }
    return Document.Table(
      "Objectives by rating in \(counted(plans, "plan")) with this scale",
      [
        "Rating", "Meaning", Document.Column("Claimed", isNumeric: true),
        Document.Column("Verified", isNumeric: true),
      ], rows: rows)
  }

  // MARK: Attention

  var attention: [Document.Block] {
    var (rows, hidden): ([[Document.Cell]], [String]) = ([], [])
    for kind in AttentionList.Kind.allCases {
      let found = portfolio.attention(kind, most: Self.mostEntries)
      rows += found.entries.map { place, entry in
        [
          Document.Cell(kind.rawValue.capitalizedFirst), Document.Cell(names[place]),
          Document.Cell("\(entry.id) \(entry.title)"), Document.Cell(entry.words),
        ]
      }
      let rest = found.count - found.entries.count
      if rest > 0 {
        hidden.append(
          "\(kind.rawValue.capitalizedFirst): \(grouped(rest)) more, of \(grouped(found.count)) in "
            + "all; shown are \(kind.order)")
      }
    }
    let heading = Document.Block.heading(
      level: 2, "What needs attention", anchor: "attention")
    guard !rows.isEmpty else { return [heading, .paragraph("Nothing that the rules can see.")] }
    let table = Document.Table(
      "The worst of each kind, at most \(Self.mostEntries)",
      ["What", "Plan", "Item", "How it stands"], rows: rows)
    return [heading, .table(table)]
      + (hidden.isEmpty ? [] : [.paragraph("Not shown:"), .list(hidden)])
  }

  // MARK: Notes

  var notes: [Document.Block] {
    var notes = [
      "On target, short of it, and cannot say follow rule P1 and the target in force at the date of "
        + "each figure. Amber and red are not told apart here, since each council sets its own "
        + "tolerance; and the ratings that leads give are shown by scale only.",
      "Cannot say: no figure, no target, neither way is better, too few cases, or a range that both "
        + "meets and misses the target.",
    ]
    notes += quarterNotes
    let edited = portfolio.plans.filter(\.isEditedByHand)
    if !edited.isEmpty {
      notes.append(
        "Edited by hand since the last version, and counted as edited: "
          + named(edited.map(\.folder)) + ".")
    }
    let later = portfolio.plans.count { $0.laterFigures > 0 }
    if later > 0 {
      notes.append(
        "\(counted(later, "plan has", "plans have")) figures for days after the quarter counted, "
          + "which are left out.")
    }
    return [.heading(level: 2, "How it was counted", anchor: "notes"), .list(notes)]
  }

  private var quarterNotes: [String] {
    let periods = portfolio.quarters
    guard periods.count > 1 else { return [] }
    let shown = periods.prefix(8).map { period, plans in
      "\(period.quarter.title) (to \(period.asAt.inWords)): \(counted(plans, "plan"))"
    }
    let rest = periods.dropFirst(8).reduce(0) { $0 + $1.plans }
    var notes = [
      "The plans are counted for different quarters, so the totals do not stand for one day: "
        + shown.joined(separator: "; ")
        + (rest > 0 ? "; earlier ones: \(counted(rest, "plan"))" : "")
        + ". --quarter or --as-at sets them all at one."
    ]
    if Set(portfolio.plans.map(\.firstMonth)).count > 1 {
      notes.append(
        "Their financial years begin in different months, so one name of a quarter stands for "
          + "different months; --as-at sets all plans at one day.")
    }
    return notes
  }

  private func named(_ folders: [String]) -> String {
    let rest = folders.count - 10
    return folders.prefix(10).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
