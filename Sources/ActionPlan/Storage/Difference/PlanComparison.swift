/// Two plans and what was found to differ between them so far.
struct PlanComparison {
  let old: Plan
  let new: Plan
  private(set) var found: [PlanDifference] = []

  init(old: Plan, new: Plan) {
    self.old = old
    self.new = new
  }

  /// What a run of differences is about, and how their sentences start.
  struct Subject {
    var kind: PlanDifference.Kind
    var item: ItemID?
    var label: String

    init(_ kind: PlanDifference.Kind, _ item: ItemID? = nil, _ label: String) {
      self.kind = kind
      self.item = item
      self.label = label
    }
  }

  /// Compares everything in the order in which differences are listed.
  mutating func comparePlans() {
    comparePlanMembers()
    compareScales()
    compareItems(Inspection.self) { $0.compareMembers($1, $2, $3) }
    compareItems(Recommendation.self) { $0.compare($1, $2, $3) }
    compareItems(Objective.self) { $0.compare($1, $2, $3) }
    compareItems(Action.self) { $0.compare($1, $2, $3) }
    compareItems(Indicator.self) { $0.compare($1, $2, $3) }
    compareItems(Officer.self) { $0.compare($1, $2, $3) }
    compareBoards()
    compareItems(Risk.self) { $0.compareMembers($1, $2, $3) }
    compareProgress()
    compareReturns()
    compareSeals()
  }

  /// Notes a difference; spaces are folded, and a full stop that came with a text is dropped.
  mutating func say(
    _ kind: PlanDifference.Kind, _ item: ItemID? = nil, _ sentence: String, from: String? = nil,
    to: String? = nil, decision: PlanDifference.Decision? = nil
  ) {
    var difference = PlanDifference(kind, item, Excerpt.clause(sentence), from: from, to: to)
    difference.decision = decision
    found.append(difference)
  }

  /// Compares the items of a kind that differ; a pair in which nothing can be named still counts.
  private mutating func compareItems<Item: PlanItem & PlanFileObject>(
    _ type: Item.Type, _ compare: (inout PlanComparison, Item, Item, Subject) -> Void
  ) {
    let place = Item.place
    for change in new[keyPath: place].changes(from: old[keyPath: place]) {
      let id = change.key
      switch (change.old, change.new) {
      case (let old?, let new?):
        let subject = Subject(.amended, id, label(new, id))
        told(subject) { compare(&$0, old, new, subject) }
      case (nil, let new?): say(.added, id, "\(fullLabel(new, id)) added\(contents(of: new))")
      case (let old?, nil): say(.removed, id, "\(fullLabel(old, id)) removed")
      case (nil, nil): break
      }
    }
  }

  /// Compares two unequal values and makes sure that at least one difference is noted.
  mutating func told(_ subject: Subject, _ compare: (inout PlanComparison) -> Void) {
    let before = found.count
    compare(&self)
    guard found.count == before else { return }
    say(
      subject.kind, subject.item,
      "\(subject.label) changed in a way that the plan file does not show")
  }

  private func contents(of item: some PlanItem) -> String {
    guard let indicator = item as? Indicator else { return "" }
    return Self.contents(of: indicator)
  }
}

extension Keyed {
  /// The entries that differ from those of an earlier collection, in the order of the keys.
  ///
  /// Linear in the entries of both; nothing is read when the two share their storage.
  func changes(from earlier: Keyed) -> [(key: Key, old: Value?, new: Value?)] {
    guard self != earlier else { return [] }
    var changes: [(key: Key, old: Value?, new: Value?)] = []
    var (i, j) = (0, 0)
    while i < earlier.count || j < count {
      if j == count || (i < earlier.count && earlier.keys[i] < keys[j]) {
        changes.append((earlier.keys[i], earlier.values[i], nil))
        i += 1
      } else if i == earlier.count || keys[j] < earlier.keys[i] {
        changes.append((keys[j], nil, values[j]))
        j += 1
      } else {
        if earlier.values[i] != values[j] {
          changes.append((keys[j], earlier.values[i], values[j]))
        }
        i += 1
        j += 1
      }
    }
    return changes
  }
}
