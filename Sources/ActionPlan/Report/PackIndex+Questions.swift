/// The three questions of the annual conversation.
extension PackIndex {
  // MARK: What is known

  var quality: [Document.Block] {
    let differences = entries.compactMap { objective, entry in
      entry.difference.map { "\(pieces.named(objective.id)): \($0)" }
    }
    let silent = entries.filter { $0.entry.difference == nil }
      .map { pieces.named($0.objective.id) }
    return [
      .heading(
        level: 2, "What do we know about the quality and impact of practice?", anchor: "quality")
    ] + judgements
      + told(
        "What the leads say has changed for children this quarter:", differences,
        otherwise: "No lead said this quarter what difference the work made.")
      + (silent.isEmpty
        ? []
        : [.paragraph("Nothing is said of what difference was made by: \(listed(silent)).")])
      + figures
      + told(
        "What audits of practice are named as evidence:", evidence(.audit),
        otherwise: "No audit of practice is named as evidence this quarter.")
      + told(
        "What children, families and staff said, as named in evidence:", evidence(.voice),
        otherwise: "The voice of children, families or staff is not named as evidence this quarter."
      )
  }

  private var judgements: [Document.Block] {
    plan.inspections.values.filter { inspection in
      !inspection.judgements.isEmpty && (inspection.to.map { $0 <= assessment.asAt } ?? true)
    }.map { .table(pieces.judgements(of: $0, caption: "What inspectors judged:")) }
  }

  private var figures: [Document.Block] {
    let known = assessment.indicators.filter { $0.latest != nil || !$0.segments.isEmpty }
    let unknown = assessment.indicators.filter { $0.latest == nil && $0.segments.isEmpty }
    let silence =
      unknown.isEmpty
      ? "" : " No figure has been reported yet for: \(listed(unknown.map(\.indicator.title)))."
    guard !known.isEmpty else {
      return [.paragraph("No indicator has a figure yet.")]
    }
    return [
      .paragraph("The figures by \(assessment.asAt.inWords), each with its own date.\(silence)"),
      .table(figureTable("What the figures show", known)),
    ]
  }

  func figureTable(_ caption: String, _ items: [IndicatorAssessment]) -> Document.Table {
    Document.Table(
      caption, ["Indicator", "Latest", "Direction of travel", "Position"],
      rows: items.map { item in
        [
          Document.Cell(item.indicator.title), Document.Cell(pieces.latest(item)),
          pieces.cell(directionOf: item), pieces.cell(positionOf: item),
        ]
      })
  }

  // MARK: How it is known

  var knowledge: [Document.Block] {
    let verified = entries.filter { $0.entry.verified != nil }
    let disputed = assessment.objectives.filter(\.isDisputed).count
    let words =
      "Of \(counted(assessment.objectives.count, "objective")), \(entries.count) "
      + "\(entries.count == 1 ? "was" : "were") reported this quarter. "
      + "\(counted(verified.count, "rating was", "ratings were")) checked by another person, who "
      + "did not confirm \(disputed). Every judgement on a figure is made by a rule that is named "
      + "with it and explained in the key."
    return [
      .heading(level: 2, "How do we know it?", anchor: "knowledge"), .paragraph(words),
      .table(evidenceTable),
      .paragraph("The evidence of a closed objective is that on which it was closed."),
    ] + (disputes.isEmpty ? [] : [.paragraph("Ratings that were not confirmed:"), .list(disputes)])
      + told(
        "Where there is no evidence:", gaps,
        otherwise: "Every objective that is open was reported, with evidence, and was checked.")
  }

  private var evidenceTable: Document.Table {
    Document.Table(
      "What each rating rests on this quarter",
      ["Objective", "Claimed", "Verified", "Data", "Audit", "Voice"],
      rows: assessment.objectives.map { item in
        let verified = item.progress?.verified
        let pieces = (item.closed?.evidence ?? item.progress?.evidence ?? Keyed()).values
        return [
          Document.Cell(self.pieces.named(item.id)),
          self.pieces.cell(rating: item.progress?.rating, otherwise: standing(item)),
          self.pieces.cell(
            rating: verified?.rating, otherwise: item.closed == nil ? "Not verified" : "Closed"),
        ]
          + Evidence.Kind.allCases.map { kind in
            let count = pieces.count { $0.kind == kind }
            return Document.Cell(count == 0 ? "none" : String(count))
          }
      })
  }

  /// Where the second person saw it otherwise, in their words.
  private var disputes: [String] {
    entries.compactMap { objective, entry in
      guard objective.isDisputed, let verified = entry.verified else { return nil }
      return "\(pieces.named(objective.id)): claimed \(pieces.words(rating: entry.rating)), "
        + "verified \(pieces.words(rating: verified.rating)) by \(verified.by) on "
        + verified.on.inWords + (verified.note.map { ": \($0)" } ?? "")
    }
  }

  private func standing(_ item: ObjectiveAssessment) -> String {
    item.closed.map { "Closed on \($0.on.inWords)" } ?? pieces.unrated(item)
  }

  private var gaps: [String] {
    let silent = assessment.returnsMissing.map { pieces.named($0.id) }
    let open = entries.filter { $0.objective.closed == nil }
    let unchecked = open.filter { $0.entry.verified == nil }
    let bare = open.filter { $0.entry.evidence.isEmpty }
    let withoutIndicator = assessment.objectives.filter(\.objective.indicators.isEmpty)
    let lines: [(String, [String])] = [
      ("No return this quarter", silent),
      ("Reported without any evidence", bare.map { pieces.named($0.objective.id) }),
      ("Not checked by another person", unchecked.map { pieces.named($0.objective.id) }),
      ("No audit named", without(.audit, open)), ("No voice named", without(.voice, open)),
      ("No indicator shows what difference it makes", withoutIndicator.map { pieces.named($0.id) }),
      ("No figure when one was due", assessment.figuresMissing.map(\.indicator.title)),
    ]
    return lines.filter { !$0.1.isEmpty }.map { "\($0.0): \(listed($0.1)) (\($0.1.count))" }
  }

  private func without(
    _ kind: Evidence.Kind, _ entries: [(objective: ObjectiveAssessment, entry: Progress)]
  ) -> [String] {
    entries.filter { !$0.entry.evidence.values.contains { $0.kind == kind } }
      .map { pieces.named($0.objective.id) }
  }

  // MARK: What is planned

  var plans: [Document.Block] {
    let open = assessment.objectives.filter { $0.closed == nil }
    let actions = assessment.objectives.flatMap(\.actions)
    let words =
      "\(counted(open.count, "objective is", "objectives are")) open. Of "
      + "\(counted(actions.count, "action")), \(actions.count(where: \.isDone)) "
      + "\(actions.count(where: \.isDone) == 1 ? "is" : "are") done and "
      + "\(actions.count(where: \.schedule.isOverdue)) overdue."
    let unanswered = assessment.standingFindings.filter(\.objectives.isEmpty).map {
      "\(pieces.named($0.id)): \(pieces.answer(to: $0) ?? "")"
    }
    return [
      .heading(
        level: 2, "What are our plans to maintain or improve practice?", anchor: "plans"),
      .paragraph(words),
      .table(
        Document.Table(
          "What comes next", ["Objective", "Lead", "Next", "To bring it back on track", "Due"],
          rows: open.map { item in
            [
              Document.Cell(pieces.named(item.id)), Document.Cell(pieces.lead(item)),
              Document.Cell(item.progress?.next ?? "nothing said this quarter"),
              Document.Cell(recovery(item)),
              Document.Cell(
                pieces.due(item.schedule), tone: item.schedule.isOverdue ? .red : nil),
            ]
          })),
    ]
      + told(
        "What has been reached, and how it holds:", reached,
        otherwise: "No objective has been closed yet.")
      + told(
        "Actions that are overdue:", overdue,
        otherwise: "No action is overdue.")
      + told(
        "Findings for which nothing is planned:", unanswered,
        otherwise: "Every finding has at least one objective.")
  }

  /// Each closed objective with what its figures show now: what is to be maintained.
  private var reached: [String] {
    assessment.objectives.compactMap { item in
      guard let closed = item.closed else { return nil }
      let figures = item.objective.indicators.compactMap { assessment.indicator($0) }
        .map { "\($0.indicator.title), \(pieces.latest($0)), \(pieces.position($0))" }
      let now = figures.isEmpty ? "no indicator shows whether it holds" : listed(figures)
      return "\(pieces.named(item.id)): closed on \(closed.on.inWords); \(now)"
    }
  }

  private var overdue: [String] {
    assessment.objectives.flatMap(\.actions).filter(\.schedule.isOverdue).map {
      "\(pieces.named($0.id)): due \(pieces.due($0.schedule))"
    }
  }

  private func recovery(_ item: ObjectiveAssessment) -> String {
    if let recovery = item.progress?.recovery { return recovery }
    guard let rating = item.rating, plan.ratings[rating]?.needsRecovery != true else {
      return "nothing said"
    }
    return "not needed"
  }

  private func listed(_ names: [String]) -> String { names.joined(separator: "; ") }
}
