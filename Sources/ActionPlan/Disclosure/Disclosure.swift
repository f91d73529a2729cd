/// What is left out of the figures of one indicator, round by round of publishing.
///
/// Small numbers first; then, one by one, the next smallest figure beside a number that a reader
/// could still work out, until every number left out has at least three possible values.
struct Disclosure {
  private(set) var table: CellSystem.Table
  /// Cells that an earlier edition printed, whatever is printed now.
  private var printedBefore: Set<Int>
  /// Numbers that nothing can hide any more, since earlier editions printed what gives them away.
  private(set) var exposed: [Int] = []

  /// What is done about a figure.
  enum Reason: Hashable {
    /// It is a small number, or rests on one.
    case small
    /// A small number could be worked out from it.
    case other
  }

  /// Decides about the figures of an indicator.
  ///
  /// - Parameters:
  ///   - table: The figures and how they are tied.
  ///   - printed: Cells that earlier editions printed.
  ///   - hidden: Cells that earlier editions left out, which stay left out.
  ///   - protection: How far to go.
  init(
    _ table: CellSystem.Table, printed: Set<Int> = [], hidden: Set<Int> = [],
    protection: Protection = .complete
  ) {
    self.table = table
    printedBefore = printed
    for round in table.rounds.indices {
      hideSmall(round, hidden)
      if protection == .complete { protect(round) }
      close(round)
    }
  }

  /// How far suppression goes; less than all of it shows in a test what it is for.
  enum Protection { case none, smallOnly, complete }

  /// What is done about the figure at a place; `nil` when it is printed.
  func reason(at place: CellSystem.Place) -> Reason? {
    guard let cell = table.places[place] else { return nil }
    switch table.system.cells[cell].state {
    case .open, .printed: return nil
    case .small: return .small
    case .other: return .other
    }
  }

  private mutating func hideSmall(_ round: Int, _ hidden: Set<Int>) {
    for place in cells(of: round) {
      let isSmall = table.system.cells[place].count.isSmall(upTo: table.system.threshold)
      guard isSmall || hidden.contains(place) else { continue }
      if printedBefore.contains(place) {
        // A reader has it already: it is left out from now on, and counts as known.
        if isSmall { table.system.cells[place].state = .small }
        exposed += isSmall ? [place] : []
      } else {
        table.system.hide(place, as: isSmall ? .small : .other)
      }
    }
  }

  private func cells(of round: Int) -> [Int] {
    table.system.cells.indices.filter { table.system.cells[$0].round == round }
  }

  private mutating func close(_ round: Int) {
    for place in cells(of: round) where table.system.cells[place].state == .open {
      table.system.cells[place].state = .printed
    }
  }

  // MARK: Numbers that others give away

  private mutating func protect(_ round: Int) {
    var free: Set<Int> = []
    while let number = firstGivenAway(round, &free) {
      if let cell = nextToHide(near: number, round) {
        table.system.hide(cell, as: .other)
      } else {
        // Nothing new is left to hide: earlier editions have given it away.
        free.insert(number)
        exposed += [table.system.variables[number].cell].compactMap { $0 }
      }
    }
  }

  /// A number with fewer than three possible values, of those the round touches.
  private func firstGivenAway(_ round: Int, _ free: inout Set<Int>) -> Int? {
    var search = FreedomSearch(table.system, round: round)
    for number in touched(by: round) where !free.contains(number) {
      guard search.isFree(number) else { return number }
      free.insert(number)
    }
    return nil
  }

  /// The numbers to keep whose possible values can be other than a round before, in order.
  private func touched(by round: Int) -> [Int] {
    let system = table.system
    var queue = cells(of: round).flatMap { system.cells[$0].variables.all }
    queue += system.equations.filter { $0.round == round }.flatMap { $0.terms.map(\.variable) }
    var seen = Set(queue)
    while let number = queue.popLast() {
      guard !system.variables[number].isKnown else { continue }
      for equation in system.equationsOf[number] where system.equations[equation].round <= round {
        for term in system.equations[equation].terms where seen.insert(term.variable).inserted {
          queue.append(term.variable)
        }
      }
    }
    return seen.filter { !system.variables[$0].isKnown && system.variables[$0].isWatched }.sorted()
  }

  /// The smallest figure new in the round that stands in a sum with a number, or nearest to it.
  private func nextToHide(near number: Int, _ round: Int) -> Int? {
    let system = table.system
    var front = [number]
    var seen: Set<Int> = [number]
    if let own = system.variables[number].cell, canHide(own, round) { return own }
    while !front.isEmpty {
      let reached = Set(front.flatMap { system.equationsOf[$0] })
        .filter { system.equations[$0].round <= round }
        .flatMap { system.equations[$0].terms.map(\.variable) }
      let cells = Set(reached.compactMap { system.variables[$0].cell })
        .filter { canHide($0, round) }
      if let cell = cells.min(by: isSmaller) { return cell }
      front = Set(reached).filter { !system.variables[$0].isKnown && !seen.contains($0) }.sorted()
      seen.formUnion(front)
    }
    return nil
  }

  private func canHide(_ place: Int, _ round: Int) -> Bool {
    let cell = table.system.cells[place]
    // A nought is never left out, and a reader knows it.
    let isNought = cell.count.count?.upperBound == 0
    return cell.round == round && cell.state == .open && !isNought
      && !printedBefore.contains(place)
  }

  private func isSmaller(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (table.system.cells[left], table.system.cells[right])
    if one.count.size != other.count.size { return one.count.size < other.count.size }
    switch (one.series, other.series) {
    case (nil, _?): return false
    case (_?, nil): return true
    case (let one?, let other?) where one != other: return one < other
    case (_, _): return left < right
    }
  }
}
