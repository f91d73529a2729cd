/// Whether two names are of one person: case and spacing do not count.
func isOnePerson(_ one: String, _ other: String) -> Bool {
  one.folded == other.folded
}

extension Plan {
  /// Whether two names, each of a person or of a post, are of one person on the days they acted.
  ///
  /// A post may be named by its id or its title, and is whoever held it on the day.
  func isOnePerson(_ one: (name: String, on: Day), _ other: (name: String, on: Day)) -> Bool {
    let others = names(of: other.name, on: other.on)
    return names(of: one.name, on: one.on).contains { name in
      others.contains { ActionPlan.isOnePerson(name, $0) }
    }
  }

  /// "Ann Lee", or "Ann Lee (Head of Service)" where it was done under the other name.
  func who(_ name: String, is other: String) -> String {
    ActionPlan.isOnePerson(name, other) ? other : "\(other) (\(name))"
  }

  /// A name, with the post it stands for and who held that on a day.
  private func names(of name: String, on day: Day) -> [String] {
    officers.reduce(into: [name]) { names, entry in
      let (id, officer) = (entry.key.description, entry.value)
      guard [id, officer.post].contains(where: { ActionPlan.isOnePerson($0, name) }) else { return }
      names.append(officer.post)
      if case .held(let holder, _) = officer.holding(on: day) { names.append(holder) }
    }
  }
}
