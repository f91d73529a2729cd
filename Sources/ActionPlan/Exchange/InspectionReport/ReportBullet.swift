/// The bullet that a line begins with.
struct ReportBullet {
  /// The bullet itself.
  let mark: Character
  /// The column it stands in.
  let column: Int
  /// What follows it; empty where it stands alone.
  let text: String

  /// Finds the bullet of a line; `nil` when it begins with none.
  init?(_ line: ReportLine) {
    guard let mark = line.text.first else { return nil }
    let rest = line.text.dropFirst()
    let isParted = rest.isEmpty || rest.first == " "
    let words = rest.trimmedForReport
    switch mark {
    case _ where Self.isMark(mark):
      // "-18" and "– which" are no bullets, but "◼The" is one that lost its space.
      guard isParted || !Self.isDash(mark) else { return nil }
    case "n", "l", "q", "o", "§", "Ø", "v", "u":
      // Letters that stand for bullets where the font was lost.
      guard isParted, words.beginsSentence || mark == "o" && !words.isEmpty else { return nil }
    default: return nil
    }
    self.mark = mark
    column = line.indent
    text = words
  }

  /// Whether it is a dash, which also stands inside sentences.
  var isDash: Bool { Self.isDash(mark) }

  private static func isDash(_ mark: Character) -> Bool { "-–—−‐‑".contains(mark) }

  private static func isMark(_ mark: Character) -> Bool {
    guard let value = mark.unicodeScalars.first?.value else { return false }
    switch value {
    case 0xE000...0xF8FF: return true  // Private use: Wingdings and Symbol as fonts leave them.
    case 0x25A0...0x25FF: return true  // Geometric shapes.
    case 0x2700...0x27BF: return true  // Dingbats.
    case 0x2B00...0x2BFF: return true  // Larger squares and arrows.
    case 0xFFFD: return true  // A bullet that some program could not read.
    default: return isDash(mark) || "•·*‣⁃∙●➢>".contains(mark)
    }
  }
}
