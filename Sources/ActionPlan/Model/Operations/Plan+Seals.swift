extension Plan {
  /// Records that a quarter was published.
  ///
  /// - Throws: ``PlanError`` when it was published already, since what was printed stays printed,
  ///   or has not begun on the day of the seal.
  public mutating func seal(_ quarter: Quarter, _ seal: Seal) throws(PlanError) {
    try checkSealable(quarter, on: seal.on)
    seals[quarter] = seal
  }

  /// Checks that a quarter can be published on a day.
  ///
  /// - Throws: ``PlanError`` when it was published already, or has not begun on that day.
  public func checkSealable(_ quarter: Quarter, on day: Day) throws(PlanError) {
    if let before = seals[quarter] { throw before.isThere(quarter) }
    let start = quarter.firstDay(firstMonth: firstMonth)
    guard start <= day else {
      throw PlanError(
        .dates, "\(quarter.title) begins on \(start.inWords): there is nothing to publish yet",
        hint: "`actionplan status` names the latest quarter that has something")
    }
  }

  /// Records a correction of what was published for a quarter.
  ///
  /// - Throws: ``PlanError`` when the quarter was not published, the item does not exist, nothing
  ///   would differ from what was printed, or the same was corrected already.
  public mutating func restate(
    _ quarter: Quarter, _ correction: SealCorrection
  ) throws(PlanError) {
    guard var seal = seals[quarter] else { throw notSealed(quarter) }
    if let item = correction.item, kind(of: item) == nil {
      throw PlanError(
        .unknown, "there is no item \"\(item)\" in this plan",
        hint: "`actionplan list indicators` and the like show what there is")
    }
    guard correction.printed != correction.now else {
      throw PlanError(
        .value, "\(correction.printed) was printed, and that is what it is now",
        hint: "a correction needs another value")
    }
    let same = seal.corrections.values.contains {
      ($0.item, $0.part, $0.day) == (correction.item, correction.part, correction.day)
        && ($0.printed, $0.now) == (correction.printed, correction.now)
    }
    guard !same else {
      throw PlanError(.state, "\(quarter.title) has this correction already")
    }
    seal.corrections.append(correction)
    seals[quarter] = seal
  }

  /// The complaint that a quarter was not published.
  public func notSealed(_ quarter: Quarter) -> PlanError {
    let sealed = seals.keys.map(\.title).joined(separator: ", ")
    return PlanError(
      .state, "\(quarter.title) is not sealed",
      hint: seals.isEmpty
        ? "`actionplan seal \(quarter)` publishes it; until then `actionplan record` corrects freely"
        : "the sealed quarters are \(sealed)")
  }
}

extension Seal {
  fileprivate func isThere(_ quarter: Quarter) -> PlanError {
    PlanError(
      .state, "\(quarter.title) was sealed on \(on.inWords) by \(by), from version \(version)",
      hint: "a sealed paper is never rewritten; `actionplan restate \(quarter) …` corrects it in "
        + "the open")
  }
}
