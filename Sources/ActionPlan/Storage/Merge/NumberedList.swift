/// The entries of a numbered list of the plan file, in the order of their numbers.
struct NumberedList {
  struct Entry {
    var number: Int
    var value: JSONValue
  }

  private(set) var entries: [Entry] = []

  /// Reads a list; anything else is an empty one.
  init(_ value: JSONValue?) {
    guard case .object(let members)? = value else { return }
    entries = members.compactMap { key, value in
      Int(key).map { Entry(number: $0, value: value) }
    }
    .sorted { $0.number < $1.number }
  }

  /// For each entry of a later list the place of the entry here that it was; `nil` when it is new.
  ///
  /// Merging may have given an entry another number, so what it says comes first: the same under
  /// the same number, the same under another one, mostly the same, and only then the number alone.
  func places(of later: NumberedList) -> [Int?] {
    var found = [Int?](repeating: nil, count: later.entries.count)
    var free = Set(entries.indices)
    let numbers = Dictionary(
      entries.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    func pair(_ candidate: (Entry) -> Int?) {
      for (place, entry) in later.entries.enumerated() where found[place] == nil {
        guard let match = candidate(entry), free.remove(match) != nil else { continue }
        found[place] = match
      }
    }
    func sameNumber(_ entry: Entry, _ fits: (Entry) -> Bool) -> Int? {
      numbers[entry.number].flatMap { fits(entries[$0]) ? $0 : nil }
    }
    pair { entry in sameNumber(entry) { $0.value.isSame(as: entry.value) } }
    var same = Dictionary(
      grouping: free.sorted(by: >), by: { entries[$0].value.canonical })
    pair { same[$0.value.canonical]?.popLast() }
    pair { entry in sameNumber(entry) { Self.areAlike($0.value, entry.value) } }
    // Each is compared with each, so not where somebody wrote thousands anew.
    if free.count * later.entries.count < 1_000_000 {
      pair { entry in
        free.sorted().first { Self.areAlike(entries[$0].value, entry.value) }
      }
    }
    pair { entry in sameNumber(entry) { _ in true } }
    return found
  }

  /// Whether more than half of the members of two objects are the same.
  private static func areAlike(_ one: JSONValue, _ other: JSONValue) -> Bool {
    guard case .object(let left) = one, case .object(let right) = other else { return false }
    let same = left.count { key, value in right[key].map { value.isSame(as: $0) } ?? false }
    return 2 * same > max(left.count, right.count)
  }
}

extension TreeMerge {
  /// Keeps the entries of both sides: those that were there in their places, new ones by their day.
  mutating func mergeNumbered(
    _ three: ThreeValues, _ shape: MergeShape, at path: [String]
  ) -> JSONValue? {
    let (base, ours, theirs) = (
      NumberedList(three.base), NumberedList(three.ours), NumberedList(three.theirs)
    )
    var lists = Tokens(base: base, ours: ours, theirs: theirs)
    for token in base.entries.indices {
      let three = ThreeValues(
        base: base.entries[token].value, ours: lists.ours[token], theirs: lists.theirs[token])
      let number = String(base.entries[token].number)
      lists.values[token] = merge(three, shape.entry, at: path + [number])
    }
    let sequence = SequenceMerge(
      base: Array(base.entries.indices), ours: lists.oursOrder, theirs: lists.theirsOrder
    ) { [lists] in lists.precedes($0, $1) }
    var members: [String: JSONValue] = [:]
    var last = 0
    for token in lists.kept(sequence.mergedAlways()) {
      guard let value = lists.values[token] else { continue }
      let own = token < base.entries.count ? base.entries[token].number : 0
      last = max(last &+ 1, own)
      members[String(last)] = value
    }
    return members.isEmpty ? nil : .object(members)
  }
}

/// The entries of three lists under one name each: those of before by their place, then new ones.
private struct Tokens {
  /// What each side says under a name.
  var ours: [Int: JSONValue] = [:]
  var theirs: [Int: JSONValue] = [:]
  /// What is kept under a name.
  var values: [Int: JSONValue] = [:]
  private(set) var oursOrder: [Int] = []
  private(set) var theirsOrder: [Int] = []
  private let count: Int

  init(base: NumberedList, ours: NumberedList, theirs: NumberedList) {
    count = base.entries.count
    var next = count
    for (entry, place) in zip(ours.entries, base.places(of: ours)) {
      let token = place ?? next
      if place == nil {
        next += 1
        values[token] = entry.value
      }
      self.ours[token] = entry.value
      oursOrder.append(token)
    }
    // The same new entry on both sides is one: it came here with an earlier merge.
    var twins = Dictionary(
      grouping: (count..<next).reversed(), by: { values[$0]?.canonical ?? [] })
    for (entry, place) in zip(theirs.entries, base.places(of: theirs)) {
      let twin = place == nil ? twins[entry.value.canonical]?.popLast() : nil
      let token = place ?? twin ?? next
      if place == nil, twin == nil {
        next += 1
        values[token] = entry.value
      }
      self.theirs[token] = entry.value
      theirsOrder.append(token)
    }
  }

  /// The names in order, with those that a choice brought back behind what was before them.
  func kept(_ order: [Int]) -> [Int] {
    let known = Set(order)
    var order = order
    for token in 0..<count where values[token] != nil && !known.contains(token) {
      let place = order.lastIndex { $0 < token && $0 < count }.map { $0 + 1 } ?? 0
      order.insert(token, at: place)
    }
    return order
  }

  /// Whether a new entry comes before another: by its day, then by what it says.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (values[left], values[right])
    let (dayA, dayB) = (a?["on"]?.text ?? "", b?["on"]?.text ?? "")
    if dayA != dayB { return dayA < dayB }
    return (a?.canonical ?? []).lexicographicallyPrecedes(b?.canonical ?? [])
  }
}
