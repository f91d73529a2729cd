/// Brings two later orders of some things together.
///
/// What both sides hold keeps its order and divides each side into stretches; between two of them
/// the stretches are merged by taking the smaller head. Each side keeps its own order so, and it
/// does not matter which side is called ours.
struct SequenceMerge<Token: Hashable> {
  let base: [Token]
  let ours: [Token]
  let theirs: [Token]
  /// The order of things that only one side has.
  let precedes: (Token, Token) -> Bool

  /// The things that stay, in order; `nil` when both sides moved the same things differently.
  func merged() -> [Token]? {
    spine(keptOurs, keptTheirs).map(joined)
  }

  /// The same, in the order of before where both sides moved things.
  func mergedAlways() -> [Token] {
    if let merged = merged() { return merged }
    let places = Dictionary(
      base.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return joined(
      anchors(keptOurs).sorted { left, right in
        switch (places[left], places[right]) {
        case (let left?, let right?): left < right
        case (nil, nil): precedes(left, right)
        case (let left, _): left != nil
        }
      })
  }

  /// What stays of a side: all that is new, and of what was there that which the other kept too.
  private var keptOurs: [Token] {
    let (known, other) = (Set(base), Set(theirs))
    return ours.filter { !known.contains($0) || other.contains($0) }
  }

  private var keptTheirs: [Token] {
    let (known, other) = (Set(base), Set(ours))
    return theirs.filter { !known.contains($0) || other.contains($0) }
  }

  private func anchors(_ side: [Token]) -> [Token] {
    let both = Set(keptOurs).intersection(keptTheirs)
    return side.filter(both.contains)
  }

  private func spine(_ ours: [Token], _ theirs: [Token]) -> [Token]? {
    let (left, right) = (anchors(ours), anchors(theirs))
    if left == right { return left }
    let common = Set(left)
    let before = base.filter(common.contains)
    return left == before ? right : right == before ? left : nil
  }

  private func joined(_ spine: [Token]) -> [Token] {
    let anchors = Set(spine)
    let (left, right) = (stretches(keptOurs, anchors), stretches(keptTheirs, anchors))
    var found = heads(left[nil] ?? [], right[nil] ?? [])
    for anchor in spine {
      found.append(anchor)
      found += heads(left[anchor] ?? [], right[anchor] ?? [])
    }
    return found
  }

  /// What follows each thing that both sides hold, up to the next one.
  private func stretches(_ side: [Token], _ anchors: Set<Token>) -> [Token?: [Token]] {
    var found: [Token?: [Token]] = [:]
    var last: Token?
    for token in side {
      if anchors.contains(token) { last = token } else { found[last, default: []].append(token) }
    }
    return found
  }

  private func heads(_ left: [Token], _ right: [Token]) -> [Token] {
    var (left, right) = (left[...], right[...])
    var found: [Token] = []
    while let a = left.first, let b = right.first {
      found.append(precedes(b, a) ? right.removeFirst() : left.removeFirst())
    }
    return found + left + right
  }
}
