/// Finds the candidate that a mistyped word was most likely meant to be.
///
/// Upper and lower case count as the same. A candidate that the word begins, two letters or more,
/// goes before one with a mistake in it; then fewer mistakes, then fewer letters more or less,
/// then the order of the text. A mistake is a letter missing, added or changed, or two neighbours
/// swapped (the optimal string alignment distance). About one letter in three may be wrong, one
/// at least where the word is longer than that, and three at most.
///
/// - Parameters:
///   - word: The word as typed; only its first 64 letters count.
///   - candidates: The words that would have been right, in any order.
/// - Returns: The best candidate as it was given; `nil` when none is near.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let typed = foldedLetters(of: word)
  guard !typed.isEmpty else { return nil }
  var best: Suggestion?
  for candidate in candidates {
    guard let rank = rank(of: foldedLetters(of: candidate), for: typed) else { continue }
    let suggestion = Suggestion(rank: rank, text: candidate)
    if best.map({ suggestion < $0 }) ?? true { best = suggestion }
  }
  return best?.text
}

/// A candidate that is near enough, ordered from the likeliest.
private struct Suggestion: Comparable {
  /// How far the candidate is from the word: kind of match, mistakes, difference in length.
  let rank: (Int, Int, Int)
  let text: String

  static func == (a: Suggestion, b: Suggestion) -> Bool { a.rank == b.rank && a.text == b.text }

  static func < (a: Suggestion, b: Suggestion) -> Bool {
    a.rank == b.rank ? a.text < b.text : a.rank < b.rank
  }
}

/// The first 64 letters without regard to case, as Unicode scalars so that none can be huge.
private func foldedLetters(of word: String) -> [Unicode.Scalar] {
  let start = String(String.UnicodeScalarView(word.unicodeScalars.prefix(64)))
  return Array(start.lowercased().unicodeScalars.prefix(64))
}

/// Ranks a candidate; `nil` when it is too far from the word typed.
private func rank(
  of candidate: [Unicode.Scalar], for typed: [Unicode.Scalar]
) -> (Int, Int, Int)? {
  let lengthDifference = abs(candidate.count - typed.count)
  if candidate == typed { return (0, 0, 0) }
  if typed.count >= 2, candidate.starts(with: typed) { return (1, 0, lengthDifference) }
  let bound = min(3, max(1, typed.count / 3), typed.count - 1)
  guard bound > 0, lengthDifference <= bound else { return nil }
  let mistakes = alignmentDistance(typed, candidate)
  return mistakes <= bound ? (2, mistakes, lengthDifference) : nil
}

/// Counts the mistakes between two words, each place of either touched at most once.
///
/// `d(i, j)` is the least of `d(i-1, j) + 1`, `d(i, j-1) + 1`, `d(i-1, j-1)` plus 1 if the letters
/// differ, and `d(i-2, j-2) + 1` if the last two letters are swapped. Only three rows are kept.
private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      let substituted = previous[j] + (a[i] == b[j] ? 0 : 1)
      var least = min(previous[j + 1] + 1, current[j] + 1, substituted)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, beforePrevious[j - 1] + 1)
      }
      current.append(least)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[b.count]
}
