/// Words for an indicator that is judged by team or area.
extension PaperPieces {
  /// "8 of 27 teams or areas not meeting their target"; `nil` where no team is judged.
  ///
  /// The date is added where the teams' figures are not of the quarter.
  func teamStanding(_ item: IndicatorAssessment) -> String? {
    let judged = item.segments.count { $0.position.status != .grey }
    guard judged > 0, let newest = item.segments.map(\.latest.day).max() else { return nil }
    let isOld = !item.isReportedThisQuarter || item.latest.map { newest < $0.day } ?? false
    return "\(item.segmentsBeyondTarget.count) of \(judged) teams or areas not meeting their target"
      + (isOld ? " at \(newest.inWords)" : "")
  }

  /// The teams not meeting their target with their figures; `nil` where there is none.
  func teamsBeyond(_ item: IndicatorAssessment) -> String? {
    let beyond = item.segmentsBeyondTarget
    guard !beyond.isEmpty, let standing = teamStanding(item) else { return nil }
    let teams = beyond.map { "\($0.title) \(item.indicator.words($0.latest.actual.figure))" }
    return "\(item.indicator.title): \(standing): \(teams.joined(separator: ", "))"
  }

  /// A team with its latest figure, as at when, its target and its position.
  func cells(team part: IndicatorAssessment.Part, of indicator: Indicator) -> [Document.Cell] {
    [
      Document.Cell(part.title), Document.Cell(indicator.words(part.latest.actual.figure)),
      Document.Cell(part.latest.day.inWords),
      Document.Cell(part.position.target.map { indicator.words($0) } ?? "none"),
      cell(teamPosition: part.position, of: indicator),
    ]
  }

  /// A team's colour; where its target was eased, also what the first one would give.
  func cell(teamPosition position: Position, of indicator: Indicator) -> Document.Cell {
    let eased = position.againstFirst.map {
      " (\($0.status.rawValue) against the first target, \(indicator.words($0.target)))"
    }
    return Document.Cell(
      position.status.rawValue + (eased ?? ""), tone: tone(position.status))
  }

  /// The teams that only an easier target keeps from being behind; `nil` where there is none.
  func teamsEased(_ item: IndicatorAssessment) -> String? {
    let teams = item.segments.filter {
      !$0.position.status.isBehind && $0.position.againstFirst != nil
    }
    guard !teams.isEmpty else { return nil }
    return "\(item.indicator.title): "
      + teams.map { "\($0.title) \(cell(teamPosition: $0.position, of: item.indicator).text)" }
      .joined(separator: "; ")
  }

  /// The position of the whole; where that is grey, what the teams' positions come to.
  func cell(positionOf item: IndicatorAssessment) -> Document.Cell {
    let whole = cell(item.position, of: item.indicator)
    guard item.position.status == .grey, let teams = teamStanding(item) else { return whole }
    return Document.Cell(item.latest == nil ? teams : "\(whole.text); \(teams)")
  }

  /// How many teams have figures and up to when; `nil` where none has.
  func teamFigures(_ item: IndicatorAssessment) -> String? {
    guard let newest = item.segments.map(\.latest.day).max() else { return nil }
    let isOneDay = item.segments.allSatisfy { $0.latest.day == newest }
    return "\(counted(item.segments.count, "team or area", "teams or areas")) "
      + "\(isOneDay ? "at" : "up to") \(newest.inWords)"
  }
}
