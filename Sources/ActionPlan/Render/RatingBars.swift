/// The plan on a page, put in order for every way of drawing it.
struct RatingBars {
  /// The steps, best first, each with a letter that no other has.
  let steps: [Step]
  /// One bar a row that has counts.
  let bars: [Bar]
  /// The most that any bar holds; at least 1.
  let most: Int

  /// One step of the scale.
  struct Step {
    let word: String
    let letter: Character
    let tone: Document.Tone
  }

  /// One row, with the steps that occur in it.
  struct Bar {
    let label: String
    let parts: [(step: Int, count: Int)]
    var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  init(_ ratings: Document.Ratings) {
    let letters = Self.letters(ratings.steps.map(\.text))
    steps = zip(ratings.steps, letters).map { cell, letter in
      Step(word: cell.text, letter: letter, tone: cell.tone ?? .grey)
    }
    let count = steps.count
    bars = ratings.rows.map { row in
      // No plan has a million objectives; a sum of such numbers could not be held.
      let counts = row.counts.prefix(count).map { max(0, min(1_000_000, $0)) }
      return Bar(
        label: row.label, parts: counts.enumerated().filter { $1 > 0 }.map { ($0, $1) })
    }
    most = max(1, bars.map(\.total).max() ?? 1)
  }

  /// "2 green, 1 red"; "none" for an empty bar.
  func words(_ bar: Bar) -> String {
    let parts = bar.parts.map { "\($0.count) \(steps[$0.step].word.lowercasedFirst)" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  /// A letter for each word: its first that no word before has taken, else a number.
  private static func letters(_ words: [String]) -> [Character] {
    var taken: Set<Character> = []
    return words.enumerated().map { place, word in
      let capitals = word.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
      let letters = capitals.filter { (65...90).contains($0) }.map {
        Character(Unicode.Scalar($0))
      }
      let spare = Character(Unicode.Scalar(UInt8(49 + place % 9)))
      let letter = letters.first { !taken.contains($0) } ?? spare
      taken.insert(letter)
      return letter
    }
  }
}
