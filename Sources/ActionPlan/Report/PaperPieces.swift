/// Pieces that several papers share, so that the same fact has the same words everywhere.
struct PaperPieces {
  let plan: Plan

  // MARK: Words

  /// "2019-20 Q1 (April to June 2019)".
  func words(_ quarter: Quarter) -> String {
    "\(quarter.title) (\(quarter.inWords(firstMonth: plan.firstMonth)))"
  }

  /// "1.2 Visits on time".
  func named(_ id: ItemID) -> String {
    plan.title(of: id).map { "\(id) \($0)" } ?? id.description
  }

  /// The title of an item; its id where the plan has none.
  func title(_ id: ItemID) -> String { plan.title(of: id) ?? id.description }

  /// A rating as its word and its id; the plan's own words decide.
  func words(rating id: ItemID) -> String {
    plan.ratings[id].map { "\($0.word) (\(id))" } ?? "\(id) (not in the scale)"
  }

  /// The lead post with who holds it.
  func lead(_ objective: ObjectiveAssessment) -> String {
    guard let post = objective.lead else { return "No lead officer" }
    switch objective.holding {
    case .notRecorded: return post
    case .held(let name, let interim): return "\(post) (\(name)\(interim ? ", interim" : ""))"
    case .vacant(let since): return "\(post) (vacant since \(since.inWords))"
    }
  }

  /// A due date with every move of it.
  func due(_ schedule: ScheduleAssessment) -> String {
    guard let first = schedule.first, let current = schedule.current else {
      return "No date agreed"
    }
    var words = current.inWords
    if !schedule.moves.isEmpty {
      words += " (first agreed: \(first.inWords); moved \(times(schedule.moves.count)))"
    }
    return schedule.isOverdue ? words + ", overdue" : words
  }

  func evidence(_ evidence: Keyed<Int, Evidence>) -> String {
    guard !evidence.isEmpty else { return "none named" }
    return evidence.values.map { piece in
      "\(piece.kind.rawValue): \(piece.title)" + (piece.reference.map { " (\($0))" } ?? "")
    }.joined(separator: "; ")
  }

  // MARK: Cells

  func cell(rating id: ItemID?, otherwise: String = "Not reported") -> Document.Cell {
    guard let id else { return Document.Cell(otherwise, tone: .grey) }
    return Document.Cell(words(rating: id), tone: tone(rating: id))
  }

  private func tone(rating id: ItemID) -> Document.Tone {
    guard let rating = plan.ratings[id] else { return .grey }
    if rating.complete { return .complete }
    switch id.description {
    case "green": return .green
    case "amber": return .amber
    case "red": return .red
    default: return rating.needsRecovery ? .red : .grey
    }
  }

  /// The latest figure with its date: "86% (55 of 99) at 31 October 2020".
  ///
  /// Where there is none of the whole, how many teams have one.
  func latest(_ indicator: IndicatorAssessment) -> String {
    guard let entry = indicator.latest else { return teamFigures(indicator) ?? "no figure" }
    return words(entry, indicator.indicator)
  }

  func words(_ entry: IndicatorAssessment.Entry, _ indicator: Indicator) -> String {
    let figure = entry.actual.figure
    let base = indicator.base(figure).map { " (\($0))" } ?? ""
    return "\(indicator.words(figure))\(base) at \(entry.day.inWords)"
  }

  /// The position with where the figure is going: "red: 5 … short of 95% (behind, and closing)".
  func position(_ item: IndicatorAssessment) -> String {
    item.indicator.words(item.position) + (item.standing.map { " (\($0.words))" } ?? "")
  }

  /// The version of the rules, and the profile where it is not the usual one.
  var rulesVersion: String {
    switch plan.profile ?? .mdc {
    case .mdc: Rule.version
    case .nhsr: "\(Rule.version), special causes by profile nhsr"
    }
  }

  /// A numbered paper of the quarter, with what stands at the head and foot of its pages.
  func paper(
    _ edition: String, _ assessment: PlanAssessment, version: Int, metadata: [Document.Fact],
    blocks: [Document.Block]
  ) -> Document {
    var paper = Document(
      title: "\(edition): \(plan.title)", metadata: metadata, blocks: blocks)
    paper.isNumbered = true
    paper.identity = Document.Identity(
      plan: plan.title, quarter: words(assessment.quarter), edition: edition,
      version: "Plan version \(version)")
    return paper
  }

  /// What a paper is about and made from.
  func metadata(_ assessment: PlanAssessment, version: Int) -> [Document.Fact] {
    [
      Document.Fact("Authority", plan.authority),
      Document.Fact("Quarter", words(assessment.quarter)),
      Document.Fact("As at", assessment.asAt.inWords),
      Document.Fact("Plan version", String(version)),
      Document.Fact("Judgements by", rulesVersion),
    ]
  }

  /// A list, or a sentence where it is empty.
  func list(_ items: [String], otherwise: String) -> Document.Block {
    items.isEmpty ? .paragraph(otherwise) : .list(items)
  }

  /// A table, or a sentence where it has no row.
  func table(
    _ title: String, _ columns: [Document.Column], _ rows: [[Document.Cell]], otherwise: String
  ) -> Document.Block {
    rows.isEmpty ? .paragraph(otherwise) : .table(Document.Table(title, columns, rows: rows))
  }
}
