/// Parts 7 and 8: what to know about the figures, and the key.
extension BoardUpdate {
  var notes: [Document.Block] {
    let found = plan.figureFindings(upTo: assessment.asAt).inOrder
    let loose = assessment.indicators.flatMap {
      LooseFigures(indicator: $0.indicator, asAt: assessment.asAt).lines
    }
    let breaks = PlanEvents(plan: plan, after: nil, upTo: assessment.asAt).breaks
    return [
      .heading(level: 2, "Notes on the figures", anchor: "notes"),
      pieces.list(
        told(found.filter { $0.code != .noFigures })
          + together(titles(found.filter { $0.code == .noFigures }), "No figure yet") + loose
          + breaks + correctedSince,
        otherwise: "There is nothing to note."),
    ]
  }

  /// Corrections made after the day the paper speaks for: the paper has the figures as they are now.
  private var correctedSince: [String] {
    PlanEvents(plan: plan, after: assessment.asAt, upTo: .latest)
      .restatements(ofFiguresUpTo: assessment.asAt).map { "Corrected since: \($0)" }
  }

  /// Each finding; figures of one indicator that are wrong in the same way together where they are
  /// many.
  private func told(_ found: [Finding]) -> [String] {
    struct Kind: Hashable {
      let item: ItemID?
      let code: Finding.Code
    }
    let kinds = Dictionary(grouping: found.indices) { place in
      Kind(item: found[place].item, code: found[place].code)
    }
    return found.indices.compactMap { index in
      let finding = found[index]
      let all = kinds[Kind(item: finding.item, code: finding.code)] ?? []
      guard all.count > LooseFigures.mostListed, let last = all.last,
        let words = finding.code.words(ofMany: all.count)
      else { return "\(place(finding)): \(finding.message)" }
      guard all.first == index else { return nil }
      let title = finding.item.flatMap { plan.indicators[$0]?.title } ?? finding.place
      return "\(title): \(words); `check` lists them. The last is \(place(found[last])): "
        + found[last].message
    }
  }

  private func titles(_ found: [Finding]) -> [String] {
    found.compactMap { $0.item.flatMap { plan.indicators[$0]?.title } }
  }

  /// The place of a finding with the indicator's title instead of its id.
  private func place(_ finding: Finding) -> String {
    guard let id = finding.item, let title = plan.indicators[id]?.title else {
      return finding.place
    }
    if finding.place == "indicator \(id)" { return title }
    guard finding.place.hasPrefix(id.description) else { return finding.place }
    return title + finding.place.dropFirst(id.description.count)
  }

  var key: [Document.Block] { PaperKey(plan: plan).blocks }
}

extension Finding.Code {
  /// What is wrong with many figures of one indicator; `nil` for what is always told one by one.
  fileprivate func words(ofMany count: Int) -> String? {
    switch self {
    case .sumDisagrees: "\(count) figures are not what their own parts give"
    case .partAboveWhole: "\(count) figures have a numerator that is more than the denominator"
    case .percentageOutOfRange: "\(count) figures can't be right in their unit"
    case .unansweredFinding, .findingWithoutObjective, .missingLead, .missingIndicator,
      .missingTarget, .danglingReference, .duplicateID, .datesOutOfOrder, .overdue, .planLate,
      .vacantLead, .closedWithoutEvidence, .closingUnconfirmed, .missingRecovery,
      .completeWithoutEvidence,
      .definitionDiffers, .targetAgainstPolarity, .milestoneBehindBaseline, .missingSource,
      .noFigures, .unusedIndicator, .restartWithoutEffect, .backdatedTarget,
      .publishedFigureChanged, .statutoryLate, .statutoryDateDiffers, .statutoryDateUnknown,
      .commentaryFigure, .commentaryDirection, .commentaryRepeated, .commentaryDate,
      .commentaryRecovery, .commentaryActivity:
      nil
    }
  }
}
