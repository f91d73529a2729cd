/// Targets that are missing, point the wrong way or were decided late.
extension Plan {
  func targetFindings() -> [Finding] {
    let used = Set(objectives.values.flatMap(\.indicators))
    return indicators.flatMap { id, indicator in
      (used.contains(id) ? indicator.missingTarget(id) : [])
        + indicator.targets.flatMap { indicator.findings(id, $0.key, $0.value, "\(id)") }
        + indicator.segments.flatMap { _, segment in
          segment.targets.flatMap {
            indicator.findings(id, $0.key, $0.value, "\(id), \(segment.title)")
          }
        }
    }
  }
}

extension Indicator {
  fileprivate func missingTarget(_ id: ItemID) -> [Finding] {
    let decided = !targets.isEmpty || segments.values.contains { !$0.targets.isEmpty }
    guard polarity != .neutral, !decided else { return [] }
    return [
      Finding(
        .missingTarget, id, at: "indicator \(id)",
        "\"\(title)\" has no target and no decision on one",
        remedy: "`actionplan add target \(id) …`; --none-yet says that there is none so far")
    ]
  }

  fileprivate func findings(
    _ id: ItemID, _ from: Day, _ target: Target, _ place: String
  ) -> [Finding] {
    let place = "\(place), target from \(from.inWords)"
    return
      (againstPolarity(target).map {
        [
          Finding(
            .targetAgainstPolarity, id, at: place, $0,
            remedy: "correct the polarity, or decide a target that fits it")
        ]
      } ?? []) + milestoneFindings(id, target, place) + backdated(id, from, target, place)
  }

  private func backdated(
    _ id: ItemID, _ from: Day, _ target: Target, _ place: String
  ) -> [Finding] {
    guard let on = target.on, from < on else { return [] }
    return [
      Finding(
        .backdatedTarget, id, at: place,
        "it was decided on \(on.inWords), after the day it holds from",
        remedy: "check the day; periods that ended before it keep the judgement they had")
    ]
  }

  private func againstPolarity(_ target: Target) -> String? {
    switch (polarity, target.aim) {
    case (.higher, .atMost): "higher is better, yet the target is \(words(target))"
    case (.lower, .atLeast): "lower is better, yet the target is \(words(target))"
    case (.band, .atLeast), (.band, .atMost): "a band is best, yet the target has one end only"
    default: nil
    }
  }

  private func milestoneFindings(_ id: ItemID, _ target: Target, _ place: String) -> [Finding] {
    guard let start = baseline?.figure.value else { return [] }
    return target.milestones.filter { _, value in
      switch target.aim {
      case .atLeast: value < start
      case .atMost: value > start
      case .between, .exactly, .noneYet, .withdrawn: false
      }
    }.map { day, value in
      Finding(
        .milestoneBehindBaseline, id, at: place,
        "the milestone for \(day.inWords), \(number(value)), is worse than the baseline, \(number(start))",
        remedy: "check it: a trajectory may dip, but say why")
    }
  }
}
