/// Somebody who lays all public editions of a plan side by side and works out what was left out.
///
/// They know that a figure left out is not nought, that teams add up to the whole or leave some
/// over, and that a year to date never falls.
struct PublicAttack {
  let secret: SecretIndicator
  /// What each edition prints of the indicator.
  let editions: [[PrintedEdition.Sighting]]

  private struct Key: Hashable {
    var team: String?
    var day: String
    var isRevised: Bool
    var kind: Kind
  }

  private enum Kind: CaseIterable { case count, numerator, rest, denominator }

  private var puzzle = Puzzle()
  private var numbers: [Key: Int] = [:]
  /// The sums that an earlier edition gave already.
  private var reckoned: Set<[Int]> = []
  /// What must keep three values, with its name.
  private var watched: [(name: String, number: Int)] = []

  init(_ secret: SecretIndicator, _ editions: [PrintedEdition]) {
    self.secret = secret
    self.editions = editions.map { edition in
      edition.sightings.filter { $0.indicator == secret.title }
    }
    for edition in self.editions { for sighting in edition { read(sighting) } }
    for edition in self.editions {
      addSums(edition)
      if secret.isYearToDate { addTimes(edition) }
    }
  }

  /// The numbers with fewer than three possible values.
  var givenAway: [String] {
    watched.compactMap { name, number in
      let count = puzzle.possible(number)
      return count < 3 ? "\(secret.title), \(name): \(count) possible" : nil
    }
  }

  /// How many numbers are left out.
  var hidden: Int { watched.count }

  // MARK: Reading

  private var kinds: [Kind] { secret.isShare ? [.numerator, .rest, .denominator] : [.count] }

  private func key(_ sighting: PrintedEdition.Sighting, _ kind: Kind) -> Key {
    Key(
      team: sighting.team, day: sighting.day, isRevised: sighting.isRevised, kind: kind)
  }

  private mutating func read(_ sighting: PrintedEdition.Sighting) {
    let isNew = numbers[key(sighting, kinds[0])] == nil
    if isNew {
      for kind in kinds {
        let least = kind == .count || kind == .denominator ? 1 : 0
        numbers[key(sighting, kind)] = puzzle.unknown(least...Puzzle.most)
      }
      if secret.isShare, let whole = numbers[key(sighting, .denominator)],
        let part = numbers[key(sighting, .numerator)], let rest = numbers[key(sighting, .rest)]
      {
        puzzle.add(whole, is: [part, rest])
      }
    }
    switch sighting.reading {
    case .count(let value): know(sighting, [(.count, value)])
    case .share(let part, let whole):
      know(sighting, [(.numerator, part), (.rest, whole - part), (.denominator, whole)])
    case .other: break
    case .hidden:
      guard isNew else { break }
      let team = sighting.team ?? "the whole"
      for kind in kinds where kind != .denominator {
        guard let number = numbers[key(sighting, kind)] else { continue }
        watched.append(("\(kind) of \(team) at \(sighting.day)", number))
      }
    }
  }

  private mutating func know(_ sighting: PrintedEdition.Sighting, _ values: [(Kind, Int)]) {
    for (kind, value) in values {
      guard let number = numbers[key(sighting, kind)] else { continue }
      puzzle.know(number, value)
    }
  }

  // MARK: Reckoning

  private mutating func addSums(_ edition: [PrintedEdition.Sighting]) {
    for whole in edition where whole.team == nil {
      let teams = edition.filter { $0.team != nil && $0.day == whole.day }
      guard secret.teams > 0, teams.count == secret.teams else { continue }
      for kind in kinds where kind != .denominator {
        var parts = teams.compactMap { numbers[key($0, kind)] }
        guard let total = numbers[key(whole, kind)], parts.count == teams.count,
          reckoned.insert([total] + parts).inserted
        else { continue }
        if let others = secret.others[whole.day]?[kind == .rest ? 1 : 0] {
          let number = puzzle.unknown(0...Puzzle.most)
          parts.append(number)
          watch("others, \(kind), at \(whole.day)", number, others)
        }
        puzzle.add(total, is: parts)
      }
    }
  }

  private mutating func addTimes(_ edition: [PrintedEdition.Sighting]) {
    let wholes = edition.filter { $0.team == nil }
    for (earlier, later) in zip(wholes, wholes.dropFirst()) {
      for kind in kinds where kind != .denominator {
        guard let before = numbers[key(earlier, kind)], let after = numbers[key(later, kind)],
          reckoned.insert([before, after]).inserted
        else { continue }
        let number = puzzle.unknown(0...Puzzle.most)
        puzzle.add(after, is: [before, number])
        let new = secret.new[later.day]?[kind == .rest ? 1 : 0] ?? 0
        watch("new \(kind) at \(later.day)", number, new)
      }
    }
  }

  /// A small number that is nowhere printed must not be found either.
  private mutating func watch(_ name: String, _ number: Int, _ value: Int) {
    if (1...5).contains(value) { watched.append((name, number)) }
  }
}
