/// The kinds of items that share one set of ids.
public enum ItemKind: String, CaseIterable, Hashable, Sendable {
  case inspection, recommendation, objective, action, indicator, officer, risk

  /// The word for many of them.
  public var plural: String { rawValue == "inspection" ? "inspections" : rawValue + "s" }
}

/// Something in the plan that has an id of its own.
public protocol PlanItem: Hashable, Sendable {
  /// The kind of item.
  static var itemKind: ItemKind { get }
  /// Where the plan keeps such items.
  static var place: WritableKeyPath<Plan, Keyed<ItemID, Self>> { get }
  /// What it is called on a page.
  var title: String { get }
  /// What the plan has against the item; `nil` when nothing.
  func trouble(as id: ItemID, in plan: Plan) -> PlanError?
}

extension Plan {
  /// What kind of item has an id; `nil` when the id is free.
  public func kind(of id: ItemID) -> ItemKind? {
    if recommendations[id] != nil { return .recommendation }
    if objectives[id] != nil { return .objective }
    if actions[id] != nil { return .action }
    if indicators[id] != nil { return .indicator }
    if officers[id] != nil { return .officer }
    if inspections[id] != nil { return .inspection }
    return risks[id] != nil ? .risk : nil
  }

  /// The title of the item with an id; `nil` when the id is free.
  public func title(of id: ItemID) -> String? {
    recommendations[id]?.title ?? objectives[id]?.title ?? actions[id]?.title
      ?? indicators[id]?.title ?? officers[id]?.title ?? inspections[id]?.title ?? risks[id]?.title
  }

  /// The ids of all items of a kind, in their natural order.
  public func ids(of kind: ItemKind) -> [ItemID] {
    switch kind {
    case .inspection: inspections.keys
    case .recommendation: recommendations.keys
    case .objective: objectives.keys
    case .action: actions.keys
    case .indicator: indicators.keys
    case .officer: officers.keys
    case .risk: risks.keys
    }
  }

  /// Adds an item under a free id.
  ///
  /// - Throws: ``PlanError`` when the id is in use or the item does not fit the plan.
  public mutating func add<Item: PlanItem>(_ item: Item, id: ItemID) throws(PlanError) {
    if let kind = kind(of: id) {
      throw PlanError(
        .taken, "the id \(id) belongs to \(kind.rawValue) \"\(title(of: id) ?? "")\"",
        hint: "ids are unique over all kinds of one plan: choose another")
    }
    if let trouble = item.trouble(as: id, in: self) { throw trouble }
    self[keyPath: Item.place][id] = item
  }

  /// Changes an item.
  ///
  /// - Throws: ``PlanError`` when there is no such item or it would no longer fit the plan.
  public mutating func amend<Item: PlanItem>(
    _ type: Item.Type, _ id: ItemID, _ change: (inout Item) throws(PlanError) -> Void
  ) throws(PlanError) {
    var item = try existing(type, id)
    try change(&item)
    if let trouble = item.trouble(as: id, in: self) { throw trouble }
    self[keyPath: Item.place][id] = item
  }

  /// The item of a kind with an id.
  ///
  /// - Throws: ``PlanError`` with the nearest id when there is none.
  public func existing<Item: PlanItem>(_ type: Item.Type, _ id: ItemID) throws(PlanError) -> Item {
    guard let item = self[keyPath: Item.place][id] else { throw noItem(Item.itemKind, id) }
    return item
  }

  func noItem(_ kind: ItemKind, _ id: ItemID) -> PlanError {
    let ids = ids(of: kind)
    let closest =
      nearest(to: id.description, among: ids.map(\.description))
      .flatMap { ItemID($0) }
      .map { "did you mean \($0) \"\(title(of: $0) ?? "")\"? " } ?? ""
    let other = self.kind(of: id).map { "; \(id) is \(article($0.rawValue))" } ?? ""
    return PlanError(
      .unknown, "no \(kind.rawValue) \"\(id)\" in this plan\(other)",
      hint: closest + "`actionplan list \(kind.plural)` shows all \(ids.count)")
  }

  private func article(_ word: String) -> String {
    ("aeiou".contains(word.prefix(1)) ? "an " : "a ") + word
  }

  /// What is wrong with a reference; `nil` when it holds or is not there.
  func trouble(_ kind: ItemKind, _ id: ItemID?) -> PlanError? {
    guard let id, !(self.kind(of: id) == kind) else { return nil }
    return noItem(kind, id)
  }
}

/// What is wrong with the order of two days; `nil` when they are in order or one is not there.
func orderTrouble(_ first: Day?, _ second: Day?, _ words: String) -> PlanError? {
  guard let first, let second, second < first else { return nil }
  return PlanError(.dates, "\(words): \(second.inWords) is before \(first.inWords)")
}
