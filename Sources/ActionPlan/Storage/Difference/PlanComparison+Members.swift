extension PlanComparison {
  /// Compares the members of two objects as the plan file writes them, one sentence a member.
  ///
  /// Whatever has no sentence of its own is told here, so that a new member is never dropped.
  ///
  /// - Parameters:
  ///   - old: The object before, brought up to date in all that was told already.
  ///   - new: The object now.
  ///   - subject: What the sentences are about.
  ///   - parent: The key under which such objects stand, where words depend on it.
  mutating func compareMembers<Object: PlanFileObject & Equatable>(
    _ old: Object, _ new: Object, _ subject: Subject, in parent: String = ""
  ) {
    guard old != new else { return }
    guard let before = Self.written(old), let after = Self.written(new) else {
      say(subject.kind, subject.item, "\(subject.label) changed")
      return
    }
    compare(before, after, Place(subject: subject, parent: parent))
  }

  /// Where in an object two values stand.
  private struct Place {
    var subject: Subject
    /// The key of the object or collection around them.
    var parent: String
    /// The words of everything around them inside the object compared.
    var path: [String] = []
    /// Whether they are entries of a collection, whose keys are not names.
    var inCollection = false

    func words(_ key: String) -> MemberWords {
      inCollection ? MemberWords(entry: key, of: parent) : MemberWords(key, in: parent)
    }

    /// The place of what stands inside a value.
    func inside(_ key: String, _ words: MemberWords) -> Place {
      var place = self
      place.inCollection = !inCollection && MemberWords.isCollection(key)
      if !place.inCollection { place.path.append(words.name) }
      if !inCollection { place.parent = key }
      return place
    }
  }

  /// The object as it stands in a plan file; `nil` when it holds what no plan file may hold.
  private static func written(_ object: some PlanFileObject) -> JSONNode? {
    var writer = JSONWriter()
    writer.object(.line) { object.write(to: &$0) }
    do {
      return try JSONParser.parse(writer.finished()).root
    } catch {
      return nil
    }
  }

  /// Compares the members of two objects; one that is not there has none.
  private mutating func compare(_ old: JSONNode?, _ new: JSONNode?, _ place: Place) {
    let (before, after) = (Self.members(old), Self.members(new))
    let kept = Set(after.map(\.key))
    var left = before[...]
    /// Tells what was taken out before the next member that both have.
    func tellRemoved(_ comparison: inout PlanComparison) {
      while let member = left.first, !kept.contains(member.key) {
        comparison.compare(member.value, nil, member.key, place)
        left.removeFirst()
      }
    }
    // Both were written in the same order, so that common members meet.
    for member in after {
      tellRemoved(&self)
      let common = left.first?.key == member.key ? left.removeFirst().value : nil
      compare(common, member.value, member.key, place)
    }
    tellRemoved(&self)
  }

  private static func members(_ object: JSONNode?) -> [(key: String, value: JSONNode)] {
    object?.members.map { (key: $0.key.string ?? "", value: $0.value) } ?? []
  }

  private mutating func compare(
    _ old: JSONNode?, _ new: JSONNode?, _ key: String, _ place: Place
  ) {
    let words = place.words(key)
    let isCollection = !place.inCollection && MemberWords.isCollection(key)
    switch (new ?? old)?.kind {
    case .object where isCollection || (old?.kind == .object && new?.kind == .object):
      compare(old, new, place.inside(key, words))
    case .array: compareLists(old?.elements ?? [], new?.elements ?? [], words, place)
    case .true_, .false_: compareMarks(old?.bool ?? false, new?.bool ?? false, words, place)
    case .object, .string, .number, .null, nil: compareValues(old, new, words, place)
    }
  }

  private mutating func compareMarks(
    _ old: Bool, _ new: Bool, _ words: MemberWords, _ place: Place
  ) {
    guard old != new else { return }
    let (from, to) = (old ? "yes" : "no", new ? "yes" : "no")
    say(place, words, "changed from \(from) to \(to)", from: from, to: to)
  }

  private mutating func compareValues(
    _ old: JSONNode?, _ new: JSONNode?, _ words: MemberWords, _ place: Place
  ) {
    let from = old.map { words.plain($0, self, self.old) }
    let to = new.map { words.plain($0, self, self.new) }
    switch (old, new) {
    case (let old?, let new?):
      guard !MemberWords.areEqual(old, new) else { return }
      var shown = (old: words.shown(old, self, self.old), new: words.shown(new, self, self.new))
      if words.value == .text, let old = old.string, let new = new.string {
        shown = Excerpt.quoted(old, new)
      }
      let change =
        shown.old == shown.new
        ? "changed in its spaces or line breaks" : "changed from \(shown.old) to \(shown.new)"
      say(place, words, change, from: from, to: to)
    case (nil, let new?): say(place, words, "added: \(words.shown(new, self, self.new))", to: to)
    case (let old?, nil):
      say(place, words, "removed (was \(words.shown(old, self, self.old)))", from: from)
    case (nil, nil): break
    }
  }

  /// Says what joined and left a list, or that its order changed.
  private mutating func compareLists(
    _ old: [JSONNode], _ new: [JSONNode], _ words: MemberWords, _ place: Place
  ) {
    let (before, after) = (old.map { $0.string ?? "" }, new.map { $0.string ?? "" })
    guard before != after else { return }
    let (joined, left) = (Self.rest(after, without: before), Self.rest(before, without: after))
    let (from, to) = (before.joined(separator: ", "), after.joined(separator: ", "))
    func named(_ list: [String]) -> String { Self.list(list.map { words.element($0, self) }) }
    let change =
      switch (joined.isEmpty, left.isEmpty) {
      case (true, true): "\(words.name) put in another order: \(to) (was \(from))"
      case (false, true): "\(named(joined)) added to the \(words.name)"
      case (true, false): "\(named(left)) removed from the \(words.name)"
      case (false, false):
        "\(named(joined)) added to the \(words.name), \(named(left)) removed from them"
      }
    say(place, change, from: from, to: to)
  }

  /// The elements of a list that are left when each of another list has taken one away.
  private static func rest(_ list: [String], without other: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for element in other { counts[element, default: 0] += 1 }
    return list.filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }

  private mutating func say(
    _ place: Place, _ words: MemberWords, _ change: String, from: String? = nil, to: String? = nil
  ) {
    say(place, "\(words.name) \(change)", from: from, to: to)
  }

  private mutating func say(_ place: Place, _ change: String, from: String?, to: String?) {
    let path = (place.path + [change]).joined(separator: ", ")
    say(
      place.subject.kind, place.subject.item, "\(place.subject.label): \(path)", from: from, to: to)
  }
}
