import ActionPlan

/// A small change of one value of a plan file, made without knowing what the value means.
struct PlanMutation: Sendable {
  /// The keys that lead to the value.
  var path: [String]
  /// What it becomes; `nil` when it is taken out.
  var value: JSONValue?

  /// Every change of one value of the plan that still gives a plan, one per way of changing.
  static func all(of plan: JSONValue) throws -> [PlanMutation] {
    let before = try FullPlan.plan(plan)
    return paths(in: plan).filter { !["schemaVersion", "version"].contains($0.first) }
      .flatMap { path in
        let value = plan[path]
        let other = candidates(value).map { PlanMutation(path: path, value: $0) }
          .first { isPlan($0, plan, before) }
        let removal = PlanMutation(path: path, value: nil)
        return [other, isPlan(removal, plan, before) ? removal : nil].compactMap { $0 }
      }
  }

  /// The changes of the full plan, found once.
  static let ofFullPlan = Result { try all(of: FullPlan.value()) }

  /// The paths of everything in a value, the outer before the inner ones.
  static func paths(in value: JSONValue) -> [[String]] {
    guard case .object(let members) = value else { return [] }
    return members.sorted { $0.key < $1.key }.flatMap { key, value in
      [[key]] + paths(in: value).map { [key] + $0 }
    }
  }

  private static func isPlan(_ change: PlanMutation, _ plan: JSONValue, _ before: Plan) -> Bool {
    guard let after = try? FullPlan.plan(plan.changed(by: change)) else { return false }
    return after != before
  }

  private static func candidates(_ value: JSONValue?) -> [JSONValue] {
    switch value {
    case .string(let text): ([text + "x", "2031-05-05", "sd"] + choices).map { .string($0) }
    case .number(let digits):
      [.number(Int(digits).map { String($0 + 1) } ?? "21.25"), .number("1")]
    case .array(let elements): [.array(elements + [.string("hd")]), .array(elements.reversed())]
    case .object, .bool, .null, nil: []
    }
  }

  private static let choices =
    Grade.allCases.map(\.rawValue) + Recommendation.Origin.allCases.map(\.rawValue)
    + Indicator.Unit.allCases.map(\.rawValue) + Polarity.allCases.map(\.rawValue)
    + PeriodKind.allCases.map(\.rawValue) + Frequency.allCases.map(\.rawValue)
    + Indicator.Comparator.Kind.allCases.map(\.rawValue) + Evidence.Kind.allCases.map(\.rawValue)
    + Unavailability.allCases.map(\.rawValue) + FigureStatus.allCases.map(\.rawValue)
    + RuleProfile.allCases.map(\.rawValue) + Indicator.Disclosure.allCases.map(\.rawValue)
    + Schedule.Answer.Outcome.allCases.map(\.rawValue)
    + Board.Decision.Effect.allCases.map(\.rawValue) + ["none-yet"]
}

extension JSONValue {
  /// The value at the end of a path of keys.
  subscript(path: [String]) -> JSONValue? {
    path.reduce(self) { value, key in
      guard case .object(let members)? = value else { return nil }
      return members[key]
    }
  }

  /// The value after a change; a path that is not there changes nothing.
  func changed(by change: PlanMutation) -> JSONValue { changed(change.path[...], change.value) }

  private func changed(_ path: ArraySlice<String>, _ new: JSONValue?) -> JSONValue {
    guard let key = path.first, case .object(var members) = self, let inner = members[key] else {
      return self
    }
    members[key] = path.count == 1 ? new : inner.changed(path.dropFirst(), new)
    return .object(members)
  }
}
