extension PlanComparison {
  /// How a sentence about a part of an item starts; an indicator is named without its kind.
  func label(_ item: some PlanItem, _ id: ItemID) -> String {
    Self.label(type(of: item).itemKind, id, item.title, kinds: false)
  }

  /// How a sentence about a whole item starts.
  func fullLabel(_ item: some PlanItem, _ id: ItemID) -> String {
    Self.label(type(of: item).itemKind, id, item.title, kinds: true)
  }

  private static func label(
    _ kind: ItemKind, _ id: ItemID, _ title: String, kinds: Bool
  ) -> String {
    switch kind {
    case .officer: kinds ? "post \(title) (\(id))" : "\(title) (\(id))"
    case .indicator where !kinds: "\(id) \"\(title)\""
    case .inspection, .recommendation, .objective, .action, .indicator, .risk:
      "\(kind.rawValue) \(id) \"\(title)\""
    }
  }

  /// An item of a plan by its kind, id and title; the bare id when there is no such item.
  func name(_ id: ItemID, in plan: Plan) -> String {
    guard let kind = plan.kind(of: id), let title = plan.title(of: id) else { return "\(id)" }
    return Self.label(kind, id, title, kinds: kind != .officer)
  }

  /// An id with the title of its item: `1.2 "Visits on time"`.
  func titled(_ id: ItemID) -> String {
    guard let title = new.title(of: id) ?? old.title(of: id) else { return "\(id)" }
    return "\(id) \"\(title)\""
  }

  /// An item where its kind is plain: `1.2 "Visits on time"`, or a post with its id.
  func shortName(_ id: ItemID) -> String {
    guard let officer = new.officers[id] ?? old.officers[id] else { return titled(id) }
    return label(officer, id)
  }

  /// A step of the scale by its word and id: `At risk (amber)`.
  func ratingWords(_ id: ItemID, in plan: Plan) -> String {
    plan.ratings[id].map { "\($0.word) (\(id))" } ?? "\(id)"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A number in the unit of an indicator.
  static func words(_ value: ExactDecimal, _ unit: Indicator.Unit) -> String {
    switch unit {
    case .percent: "\(value)%"
    case .pounds: value.isNegative ? "-£\(value.magnitude)" : "£\(value)"
    case .count, .rate, .days, .ratio: "\(value)"
    }
  }

  /// A figure with all that was reported of it: `76% (38 of 50, provisional)`.
  static func words(_ figure: Figure, _ unit: Indicator.Unit) -> String {
    let details = details(figure)
    let reading =
      switch figure.reading {
      case .value(let value):
        (figure.status == .estimated ? "about " : "") + words(value, unit)
      case .range(let low, let high): "between \(words(low, unit)) and \(words(high, unit))"
      case .fewerThan(let bound): "fewer than \(words(bound, unit))"
      case .unavailable(let why): why.words
      }
    return details.isEmpty ? reading : "\(reading) (\(details.joined(separator: ", ")))"
  }

  private static func details(_ figure: Figure) -> [String] {
    var details: [String] = []
    switch (figure.numerator, figure.denominator) {
    case (let numerator?, let denominator?): details.append("\(numerator) of \(denominator)")
    case (let numerator?, nil): details.append("numerator \(numerator)")
    case (nil, let denominator?): details.append("out of \(denominator)")
    case (nil, nil): break
    }
    switch (figure.status, figure.reading) {
    case (.final, _), (.estimated, .value): break
    case (.provisional, _), (.estimated, _): details.append(figure.status.rawValue)
    }
    if let reason = figure.reason { details.append(Excerpt.clause(reason)) }
    return details
  }
}
