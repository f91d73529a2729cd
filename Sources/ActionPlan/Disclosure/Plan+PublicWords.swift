/// Words and names that are not for everybody.
extension Plan {
  /// The plan up to a day without names of persons, risks, evidence, money, remarks and reasons.
  ///
  /// What stays is what the inspectors said, what the council promised, and what leads said of a
  /// quarter where the entry is marked as publishable. Empty words stand for those taken out, and
  /// words that fit all cases where a chart or a comparison needs some.
  func withoutPrivateWords(asAt: Day) -> Plan {
    var plan = self
    plan.note = nil
    plan.risks = Keyed()
    plan.seals = Keyed()
    plan.returns = Keyed()
    plan.board?.meetings = Keyed()
    plan.bankHolidays = Keyed()
    plan.inspections.changeAll {
      $0.leadInspector = nil
      $0.report.paragraphs = Keyed()
      ($0.priorityAction, $0.draftSent, $0.planSent) = (false, nil, nil)
    }
    plan.officers.changeAll { $0.holders = Keyed() }
    plan.recommendations.changeAll { recommendation in
      recommendation.paragraphs.changeAll { $0 = "" }
      recommendation.withdrawn?.why = ""
      if recommendation.noObjective != nil { recommendation.noObjective = "" }
    }
    plan.objectives.changeAll { $0.dropPrivateWords() }
    plan.actions.changeAll {
      $0.note = nil
      $0.schedule.dropPrivateWords()
    }
    plan.indicators.changeAll { $0.dropPrivateWords(asAt: asAt) }
    plan.dropPrivateProgress(asAt: asAt)
    return plan
  }

  private mutating func dropPrivateProgress(asAt: Day) {
    let last = Quarter(containing: asAt, firstMonth: firstMonth)
    for quarter in progress.keys {
      guard last.map({ quarter <= $0 }) ?? true else {
        progress[quarter] = nil
        continue
      }
      progress.change(quarter) { $0.changeAll { $0.dropPrivateWords() } }
    }
  }
}

extension Progress {
  fileprivate mutating func dropPrivateWords() {
    if !publishable { (done, difference, next) = (nil, nil, nil) }
    (recovery, evidence, by) = (nil, Keyed(), "")
    verified?.by = ""
    verified?.note = nil
  }
}

extension Objective {
  fileprivate mutating func dropPrivateWords() {
    schedule.dropPrivateWords()
    (budget, spend) = (nil, Keyed())
    if noIndicator != nil { noIndicator = "" }
    closings.changeAll {
      ($0.by, $0.evidence) = ("", Keyed())
      $0.confirmed?.by = ""
      $0.confirmed?.note = nil
      $0.reopened?.by = ""
      $0.reopened?.why = ""
    }
  }
}

extension Schedule {
  fileprivate mutating func dropPrivateWords() {
    requests = Keyed()
    extensions.changeAll { ($0.askedBy, $0.askedOn, $0.agreedBy, $0.why) = (nil, nil, "", "") }
  }
}

extension Indicator {
  fileprivate mutating func dropPrivateWords(asAt: Day) {
    sourceSystem = nil
    baseline?.note = nil
    baseline?.figure.reason = nil
    targets.dropPrivateWords()
    breaks.dropPrivateWords()
    restarts.dropPrivateWords()
    actuals.dropPrivateWords(asAt: asAt)
    segments.changeAll {
      $0.targets.dropPrivateWords()
      $0.breaks.dropPrivateWords()
      $0.restarts.dropPrivateWords()
      $0.actuals.dropPrivateWords(asAt: asAt)
    }
    comparators.changeAll {
      $0.note = nil
      $0.actuals.dropPrivateWords(asAt: asAt)
    }
  }
}

extension Keyed where Value == Indicator.Break {
  fileprivate mutating func dropPrivateWords() {
    changeAll { $0.why = "something is counted differently" }
  }
}

extension Keyed where Value == Indicator.Restart {
  fileprivate mutating func dropPrivateWords() {
    changeAll { ($0.agreedBy, $0.why) = ("the council", "the work changed") }
  }
}

extension Keyed where Value == Target {
  fileprivate mutating func dropPrivateWords() {
    changeAll { ($0.agreedBy, $0.why) = ("", "") }
  }
}

extension Keyed where Key == Day, Value == Actual {
  fileprivate mutating func dropPrivateWords(asAt: Day) {
    var kept = Keyed()
    for (day, actual) in self where day <= asAt {
      var actual = actual
      (actual.source, actual.note, actual.figure.reason) = (nil, nil, nil)
      actual.restatements.changeAll {
        ($0.source, $0.by, $0.why, $0.was.reason, $0.now.reason) = (nil, "", "", nil, nil)
      }
      kept.set(day, actual)
    }
    self = kept
  }
}

extension Keyed {
  /// Changes every entry in place.
  mutating func changeAll(_ change: (inout Value) -> Void) {
    for key in keys { self.change(key, change) }
  }
}
