extension Plan {
  /// Records that a return was sent out; what came back before stays recorded.
  ///
  /// - Throws: ``PlanError`` when there is no such post.
  public mutating func issueReturn(
    _ record: ReturnRecord, to officer: ItemID, for quarter: Quarter
  ) throws(PlanError) {
    _ = try existing(Officer.self, officer)
    var record = record
    if let before = returns[quarter]?[officer] {
      (record.received, record.nilReturn) = (before.received, before.nilReturn)
    }
    var sent = returns[quarter] ?? Keyed()
    sent[officer] = record
    returns[quarter] = sent
  }

  /// Records that a return came back, with answers or with the reason why there are none.
  ///
  /// - Parameters:
  ///   - officer: The post whose return it is.
  ///   - quarter: The quarter it is for.
  ///   - day: The day it came back.
  ///   - nilReturn: Why there is nothing to report; `nil` when it has answers.
  /// - Throws: ``PlanError`` when no return was sent out to the post for the quarter.
  public mutating func receiveReturn(
    from officer: ItemID, for quarter: Quarter, on day: Day, nilReturn: String? = nil
  ) throws(PlanError) {
    let post = try existing(Officer.self, officer).post
    guard var record = returns[quarter]?[officer] else {
      throw PlanError(
        .state, "no return was sent to \(officer) \"\(post)\" for \(quarter.title)",
        hint: "`actionplan returns issue --quarter \(quarter)` sends them out")
    }
    (record.received, record.nilReturn) = (day, nilReturn)
    returns.change(quarter) { $0[officer] = record }
  }
}
