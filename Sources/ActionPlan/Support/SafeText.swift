// MARK: Escaping

extension String {
  /// The text with everything that could mislead or command a terminal made visible.
  ///
  /// Control characters other than newline and tab, characters that turn the writing direction,
  /// line and paragraph separators, and characters nobody can see become escapes such as
  /// `\u{1B}`. Joiners stay between letters of scripts that use them and inside emoji, and tag
  /// characters stay in flags. The result is safe to escape again: nothing changes.
  package var safeForTerminal: String {
    guard !utf8.allSatisfy(\.isPlain), unicodeScalars.contains(where: \.isSuspect) else {
      return self
    }
    var result = ""
    var context = EscapingContext()
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if context.keeps(scalar, before: next) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return result
  }
}

/// What the escaping has to remember of the characters already passed.
private struct EscapingContext {
  /// The character before, unless it was escaped.
  private var previous: Unicode.Scalar?
  /// Whether a flag's tag characters may follow.
  private var isInFlag = false

  /// Decides whether a character can stay as it is.
  mutating func keeps(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    let keeps =
      switch true {
      case scalar.isTag: isInFlag
      case scalar.isJoiner: Self.canBeJoined(previous) && Self.canBeJoined(next)
      default: !scalar.isSuspect
      }
    isInFlag = scalar == "\u{1F3F4}" || (isInFlag && scalar.isTag && scalar != "\u{E007F}")
    previous = keeps ? scalar : nil
    return keeps
  }

  /// Whether a character is of a kind that joiners join; no Latin letter is.
  private static func canBeJoined(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value >= 0x300 && !scalar.isSuspect && !scalar.properties.isWhitespace
  }
}

extension UInt8 {
  /// Whether this is printable ASCII, a newline or a tab.
  fileprivate var isPlain: Bool { (0x20..<0x7F).contains(self) || self == 0x0A || self == 0x09 }
}

extension Unicode.Scalar {
  /// Whether this joins or parts the letters beside it without showing.
  fileprivate var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }

  /// Whether this is an invisible tag character, which only regional flags use.
  fileprivate var isTag: Bool { (0xE0000...0xE007F).contains(value) }

  /// Whether this needs an escape, unless joiners or tags are in their right place.
  fileprivate var isSuspect: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true  // Controls.
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // Direction.
    case 0x2028...0x2029: true  // Line and paragraph separators.
    case 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F: true  // Invisible.
    case 0x115F...0x1160, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB: true  // Fillers and marks.
    case 0x1D173...0x1D17A, 0xE0000...0xE007F: true  // Beams, slurs and tags.
    default: false
    }
  }
}

// MARK: Width and wrapping

extension String {
  /// The number of terminal columns the text takes on one line.
  ///
  /// Combining marks and control characters take none, East Asian wide characters and emoji two,
  /// all others one. Expects text without tabs or line breaks, which count as nothing.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// Breaks the text into lines at spaces, and inside a word only where it fits on no line.
  ///
  /// Line breaks in the text stay, and an empty line stays empty. Runs of spaces and tabs become
  /// one space; those at the ends of a line go.
  ///
  /// - Parameter width: The columns a line may take; below 1 counts as 1.
  /// - Returns: The lines, at least one. Only a two-column character on a one-column line is wider.
  package func wrapped(to width: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      var wrapper = LineWrapper(width: max(1, width))
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        wrapper.append(word)
      }
      return wrapper.finish()
    }
  }
}

/// The lines of one paragraph while words are added.
private struct LineWrapper {
  /// The columns a line may take.
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0

  init(width: Int) { self.width = width }

  /// Adds a word to the current line, or to new ones.
  mutating func append(_ word: Substring) {
    let wordWidth = String(word).displayWidth
    // Written so that no sum can overflow, however wide the line may be.
    if !line.isEmpty, wordWidth < width, lineWidth < width - wordWidth {
      line += " "
      lineWidth += 1
    } else if !line.isEmpty {
      startLine()
    }
    guard wordWidth > width - lineWidth else {
      line += word
      lineWidth += wordWidth
      return
    }
    appendInPieces(word)
  }

  /// Adds a word that fits on no line, breaking between characters.
  private mutating func appendInPieces(_ word: Substring) {
    for character in word {
      let characterWidth = character.displayWidth
      if !line.isEmpty, characterWidth > width - lineWidth { startLine() }
      line.append(character)
      lineWidth += characterWidth
    }
  }

  private mutating func startLine() {
    lines.append(line)
    line = ""
    lineWidth = 0
  }

  /// The lines, the current one last.
  func finish() -> [String] { lines + [line] }
}

extension Character {
  /// The number of terminal columns, 0 to 2 for all but unusual clusters.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    // Emoji made of several characters, and those asked for by a variation selector, show as one.
    let isEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
    if isEmoji && unicodeScalars.count > 1 { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The number of terminal columns of the character alone.
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    // The vowels and finals of a Korean syllable stand inside the column of its first letter.
    let isInsideSyllable = (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    return isInsideSyllable ? 0 : isWide ? 2 : 1
  }

  /// Whether Unicode's East Asian Width is W or F; unassigned places in those blocks count too.
  private var isWide: Bool {
    switch value {
    case 0..<0x1100: return false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F: return true
    case 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F: return true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: return true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: return true
    case 0x1F1E6...0x1F1FF: return false  // Half a flag; the pair is one emoji.
    case 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD: return true
    default: return properties.isEmojiPresentation
    }
  }
}
