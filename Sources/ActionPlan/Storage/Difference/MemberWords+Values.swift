extension MemberWords {
  /// Whether two values mean the same: numbers by value, texts as Swift compares them.
  static func areEqual(_ old: JSONNode, _ new: JSONNode) -> Bool {
    if let old = old.decimal, let new = new.decimal { return old == new }
    return JSONValue(old) == JSONValue(new)
  }

  /// A value as a sentence shows it: texts in quotes and shortened.
  func shown(_ node: JSONNode, _ comparison: PlanComparison, _ plan: Plan) -> String {
    guard node.kind == .string, value == .text else { return plain(node, comparison, plan) }
    return Excerpt.quoted(node.string ?? "")
  }

  /// A value in words, whole and without quotes.
  func plain(_ node: JSONNode, _ comparison: PlanComparison, _ plan: Plan) -> String {
    switch node.kind {
    case .string: words(node.string ?? "", comparison, plan)
    case .number: words(node.decimal)
    case .true_, .false_: node.bool == true ? "yes" : "no"
    case .array: node.elements.map { plain($0, comparison, plan) }.joined(separator: ", ")
    case .object: members(node, comparison, plan)
    case .null: ""
    }
  }

  /// An element of a list, with its title when it is an item of the plan.
  func element(_ text: String, _ comparison: PlanComparison) -> String {
    guard value == .item, let id = ItemID(text) else { return text }
    return comparison.shortName(id)
  }

  private func words(_ text: String, _ comparison: PlanComparison, _ plan: Plan) -> String {
    switch value {
    case .text, .pounds, .month: text
    case .day: Day(iso: text)?.inWords ?? text
    case .item: ItemID(text).map { comparison.name($0, in: plan) } ?? text
    case .rating: ItemID(text).map { comparison.ratingWords($0, in: plan) } ?? text
    case .choice: text.split(separator: "-").joined(separator: " ")
    }
  }

  private func words(_ number: ExactDecimal?) -> String {
    guard let number else { return "" }
    switch value {
    case .pounds: return PlanComparison.words(number, .pounds)
    case .month:
      let month = (1...12).first { ExactDecimal($0) == number }
      return month.map { Day.monthNames[$0 - 1] } ?? "\(number)"
    case .text, .day, .item, .rating, .choice: return "\(number)"
    }
  }

  /// The values of an object's members, one after the other.
  private func members(_ node: JSONNode, _ comparison: PlanComparison, _ plan: Plan) -> String {
    node.members.map { key, value in
      MemberWords(key.string ?? "", in: "").shown(value, comparison, plan)
    }.joined(separator: ", ")
  }
}
