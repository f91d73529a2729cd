/// A word, a number or a mark of a narrative, in the order they stand.
struct CommentaryWord: Hashable {
  /// What it is.
  enum Kind: Hashable {
    case word
    /// A number with digits; what it counts stands beside it.
    case number(ExactDecimal)
    case mark
  }

  /// The word in lower case, the digits as typed, or the mark.
  var text: String
  /// What it is.
  var kind: Kind
  /// The letters that stand at a number without a space: "th", "am", "s", "m".
  var suffix = ""
  /// Where it stands in the text.
  var range: Range<String.Index>

  /// The number; `nil` for anything else.
  var value: ExactDecimal? {
    if case .number(let value) = kind { value } else { nil }
  }

  /// The whole number of up to four digits, as days and years are written; `nil` for anything else.
  var small: Int? { kind == .word || text.utf8.count > 4 ? nil : Int(text) }
}

/// Cuts a narrative into sentences of words, once from start to end.
struct CommentaryScanner {
  /// The most characters of one narrative that are read: a page has 3,000.
  static let longest = 20_000
  /// The most characters of a word that are kept: no English one is longer.
  private static let longestWord = 40

  private let text: String.UnicodeScalarView
  private var place: String.Index
  private let end: String.Index

  init(_ text: String) {
    self.text = text.unicodeScalars
    place = self.text.startIndex
    end =
      self.text.index(place, offsetBy: Self.longest, limitedBy: self.text.endIndex)
      ?? self.text.endIndex
  }

  /// The next word, number or mark, a new line being one; `nil` at the end.
  mutating func next() -> CommentaryWord? {
    while place < end {
      let scalar = text[place]
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        return mark("\n")
      }
      guard scalar.properties.isWhitespace || Self.isInvisible(scalar) else { break }
      text.formIndex(after: &place)
    }
    guard place < end else { return nil }
    let scalar = text[place]
    if Self.isDigit(scalar) { return number() }
    if Self.isLetter(scalar) { return word() }
    return mark(Self.plain(scalar))
  }

  private mutating func mark(_ text: String) -> CommentaryWord {
    let start = place
    self.text.formIndex(after: &place)
    return CommentaryWord(text: text, kind: .mark, range: start..<place)
  }

  private mutating func word() -> CommentaryWord {
    let start = place
    let letters = take { Self.isLetter($0) || Self.isDigit($0) || Self.isApostrophe($0) }
    return CommentaryWord(text: letters, kind: .word, range: start..<place)
  }

  private mutating func number() -> CommentaryWord {
    let start = place
    var digits = ""
    while place < end {
      let scalar = text[place]
      if !Self.isDigit(scalar) {
        guard scalar == "," || scalar == ".", let after = following, Self.isDigit(after) else {
          break
        }
      }
      if digits.utf8.count <= Self.longestWord { digits.unicodeScalars.append(scalar) }
      text.formIndex(after: &place)
    }
    let suffix = take { Self.isLetter($0) }
    let value = (try? TypedNumber(digits)).map { CommentaryWord.Kind.number($0.value) }
    return CommentaryWord(
      text: digits, kind: value ?? .word, suffix: suffix, range: start..<place)
  }

  private var following: Unicode.Scalar? {
    let next = text.index(after: place)
    return next < end ? text[next] : nil
  }

  /// Takes the characters of a word, and keeps the first of them.
  private mutating func take(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    var kept = ""
    var count = 0
    while place < end, belongs(text[place]) || Self.isInvisible(text[place]) {
      if count < Self.longestWord, !Self.isInvisible(text[place]) {
        kept.unicodeScalars.append(Self.isApostrophe(text[place]) ? "'" : text[place])
      }
      count += 1
      text.formIndex(after: &place)
    }
    return kept.lowercased()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  /// Whether a character only directs or parts the writing: joiners, soft hyphens, turns of direction.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.generalCategory == .format
  }

  /// One mark for all that look alike.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x201C, 0x201D, 0xAB, 0xBB: "\""
    case 0x2018: "'"
    case 0xFF05: "%"
    default: String(scalar)
    }
  }
}
