/// Walks over the characters of a figure, spaces of every kind made plain.
struct FigureScanner {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ text: String) {
    let scalars = text.lowercased().unicodeScalars.map { scalar in
      scalar.properties.isWhitespace ? Unicode.Scalar(UInt8(ascii: " ")) : scalar
    }
    self.init(scalars[...])
  }

  private init(_ rest: ArraySlice<Unicode.Scalar>) {
    let start = rest.drop { $0 == " " }
    self.rest = start[..<(start.lastIndex { $0 != " " }.map { $0 + 1 } ?? start.startIndex)]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skipSpaces() { rest = rest.drop { $0 == " " } }

  /// Passes over a character, if it stands here.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  /// Passes over a hyphen or a minus sign.
  mutating func skipMinus() -> Bool { skip("-") || skip("\u{2212}") }

  /// Takes digits with thousands commas and a decimal part; the commas are left out.
  mutating func digits(of text: String) throws(FigureTextError) -> String {
    let run = rest.prefix { Self.isDigit($0) || $0 == "," || $0 == "." }
    rest = rest[run.endIndex...]
    let parts = run.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.contains(where: Self.isDigit) else {
      throw FigureTextError(text, .notANumber)
    }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw FigureTextError(text, .commas) }
    }
    guard parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy(Self.isDigit) else {
      throw FigureTextError(text, parts[1].contains(",") ? .commas : .notANumber)
    }
    return String(String.UnicodeScalarView(run.filter { $0 != "," }))
  }

  /// What follows "<", "fewer than" or "less than"; `nil` for anything else.
  func afterBound() -> FigureScanner? {
    for words in ["<", "fewer than ", "less than ", "under "] {
      if let after = after(words) { return after }
    }
    return nil
  }

  /// The two ends of a range; `nil` when it is none.
  func ends() -> (FigureScanner, FigureScanner)? {
    if let after = after("between ") { return after.parted(by: " and ") }
    if let ends = parted(by: " to ") { return ends }
    // A hyphen parts only after a digit or a percent sign; before one it is a minus.
    var seen: Unicode.Scalar?
    for place in rest.indices {
      if let seen, Self.isDigit(seen) || seen == "%",
        ["-", "\u{2013}", "\u{2014}", "\u{2212}"].contains(rest[place])
      {
        return (FigureScanner(rest[..<place]), FigureScanner(rest[(place + 1)...]))
      }
      if rest[place] != " " { seen = rest[place] }
    }
    return nil
  }

  private func after(_ words: String) -> FigureScanner? {
    let scalars = Array(words.unicodeScalars)
    guard rest.starts(with: scalars) else { return nil }
    return FigureScanner(rest.dropFirst(scalars.count))
  }

  private func parted(by words: String) -> (FigureScanner, FigureScanner)? {
    let scalars = Array(words.unicodeScalars)
    for place in rest.indices where rest[place...].starts(with: scalars) {
      return (FigureScanner(rest[..<place]), FigureScanner(rest[(place + scalars.count)...]))
    }
    return nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
