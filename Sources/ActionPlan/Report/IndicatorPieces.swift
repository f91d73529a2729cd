/// One indicator as a board reads it.
struct IndicatorPieces {
  let pieces: PaperPieces
  let item: IndicatorAssessment
  private var indicator: Indicator { item.indicator }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 5, "Indicator: \(indicator.title)", anchor: "i-\(item.id)"),
      .facts(facts),
    ]
    if !item.segments.isEmpty { blocks.append(.table(segments)) }
    if !item.olderSegments.isEmpty { blocks.append(.paragraph(older)) }
    if !item.comparators.isEmpty { blocks.append(.table(comparators)) }
    return blocks
  }

  var facts: [Document.Fact] {
    var facts = [
      Document.Fact("Measured in", "\(indicator.unitWords); \(indicator.polarityWords)"),
      Document.Fact("Latest", latest),
    ]
    if let definition = indicator.definition {
      facts.insert(Document.Fact("Definition", definition), at: 1)
    }
    guard item.latest != nil else { return facts }
    facts += item.movements.map { movement in
      Document.Fact(
        label(movement.comparison), indicator.shortWords(movement) + " [\(Rule.movement.rawValue)]")
    }
    facts.append(Document.Fact("Target in force", target))
    facts.append(
      Document.Fact("Position", indicator.words(item.position) + " [\(Rule.position.rawValue)]"))
    let rule = item.direction.rule.map { " [\($0.rawValue)]" } ?? ""
    facts.append(Document.Fact("Direction of travel", direction + rule))
    return facts
  }

  private var latest: String {
    guard let entry = item.latest else {
      return pieces.teamFigures(item).map { "no figure of the whole; \($0)" } ?? "no figure yet"
    }
    let reason = entry.actual.figure.reason.map { ": \($0)" } ?? ""
    let fresh = item.isReportedThisQuarter ? "" : " (not in this quarter)"
    return pieces.words(entry, indicator) + reason + fresh
  }

  private var older: String {
    let days = item.olderSegments.map(\.latest.day)
    let newest = days.max()?.inWords ?? ""
    return
      "\(counted(days.count, "team or area", "teams or areas")) with no figure since \(newest): "
      + item.olderSegments.map(\.title).joined(separator: ", ") + "."
  }

  private func label(_ comparison: Movement.Comparison) -> String {
    switch comparison {
    case .previous: "Against last time"
    case .sameTimeLastYear: "Against the same time last year"
    case .baseline: "Against the baseline"
    }
  }

  private var target: String {
    guard let target = item.position.target, let from = item.position.targetFrom else {
      return "none in force at that date"
    }
    return "\(indicator.words(target)), from \(from.inWords), agreed by \(target.agreedBy)"
  }

  private var direction: String {
    let state = item.direction.state
    return "\(state.arrow) \(indicator.words(item.direction))"
  }

  private var segments: Document.Table {
    let beyond = item.segmentsBeyondTarget.count
    let judged = item.segments.count { $0.position.status != .grey }
    let summary = judged == 0 ? "" : ": \(beyond) of \(judged) beyond their own target"
    return Document.Table(
      "\(indicator.title) by team or area\(summary)",
      ["Team or area", Document.Column("Latest", isNumeric: true), "As at", "Target", "Position"],
      rows: item.segments.map { part in
        [
          Document.Cell(part.title), Document.Cell(indicator.words(part.latest.actual.figure)),
          Document.Cell(part.latest.day.inWords),
          Document.Cell(part.position.target.map { indicator.words($0) } ?? "none"),
          Document.Cell(part.position.status.rawValue, tone: pieces.tone(part.position.status)),
        ]
      })
  }

  private var comparators: Document.Table {
    Document.Table(
      "\(indicator.title): others, each at its own date",
      ["Compared with", Document.Column("Figure", isNumeric: true), "As at", "Note"],
      rows: item.comparators.map { part in
        let note =
          part.differs.map { "counted differently: \($0)" } ?? part.latest.actual.note ?? ""
        return [
          Document.Cell(part.title), Document.Cell(indicator.words(part.latest.actual.figure)),
          Document.Cell(part.latest.day.inWords), Document.Cell(note),
        ]
      })
  }
}
