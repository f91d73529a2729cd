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
    if let chart = ChartPieces.chart(item) { blocks.append(.chart(chart)) }
    if !item.segments.isEmpty { blocks.append(.table(segments)) }
    if let panels = ChartPieces.panels(item) {
      blocks.append(.panels(panels))
    } else if let changes = item.teamChanges {
      blocks.append(.paragraph("\(changes.words)."))
    }
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
    facts.append(Document.Fact("Position", named(indicator.words(item.position), [.position])))
    facts.append(Document.Fact("Direction of travel", named(direction, item.direction.rules)))
    return facts + further
  }

  /// What rests on the direction of travel, where there is anything.
  private var further: [Document.Fact] {
    let facts: [(String, String?)] = [
      ("Where it stands", item.standing?.words.capitalizedFirst),
      ("Since the restart", item.series.lastStep.map { indicator.words($0) }),
      ("Before the plan", earlier),
      (
        "Assurance",
        item.assurance.map { named(indicator.words($0, item.direction.state), [.assurance]) }
      ),
      ("Forecast", item.forecast.map { named(indicator.words($0), [.forecast]) }),
    ]
    return facts.compactMap { label, value in value.map { Document.Fact(label, $0) } }
  }

  private var earlier: String? {
    guard let range = item.series.earlierRange, let latest = item.series.latest else { return nil }
    return "usual range " + indicator.words(earlier: range, latest.interval)
  }

  private func named(_ words: String, _ rules: [Rule]) -> String {
    words + rules.inBrackets
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
    let summary = judged == 0 ? "" : ": \(beyond) of \(judged) not meeting their target"
    return Document.Table(
      "\(indicator.title) by team or area\(summary)",
      [
        "Team or area", Document.Column("Latest", isNumeric: true), "As at", "Target", "Position",
        "Direction",
      ],
      rows: item.segments.map { part in
        pieces.cells(team: part, of: indicator) + [pieces.cell(part.direction.state)]
      })
  }

  private var comparators: Document.Table {
    Document.Table(
      "\(indicator.title): others, each at its own date",
      ["Compared with", Document.Column("Figure", isNumeric: true), "As at", "Note"],
      rows: item.comparators.map { part in
        let note =
          [neighbours(part.id), part.differs.map { "counted differently: \($0)" }]
          + [part.latest.actual.note]
        return [
          Document.Cell(part.title), Document.Cell(indicator.words(part.latest.actual.figure)),
          Document.Cell(part.latest.day.inWords),
          Document.Cell(note.compactMap { $0 }.joined(separator: "; ")),
        ]
      })
  }

  /// What a neighbours' figure is the mean of: a named, dated set; `nil` for any other comparator.
  private func neighbours(_ id: ItemID) -> String? {
    guard let comparator = indicator.comparators[id], comparator.kind == .neighbours else {
      return nil
    }
    let edition = comparator.edition.map { "\($0) set" } ?? "a set with no date given"
    let members = comparator.members
    guard !members.isEmpty else { return "plain mean of neighbours not named, \(edition)" }
    return "plain mean of \(members.count) (\(members.joined(separator: ", "))), \(edition)"
  }
}
