/// Texts of people made fit for a sentence.
enum Excerpt {
  /// The longest part of a text that is shown, in characters.
  static let width = 60
  /// How much of what two texts have in common is shown before their first difference.
  private static let lead = 20

  /// A text in one line without its final full stop.
  static func clause(_ text: String) -> String {
    let line = text.onOneLine
    return line.hasSuffix(".") && !line.hasSuffix("..") ? String(line.dropLast()) : line
  }

  /// The start of a text, in quotes.
  static func quoted(_ text: String) -> String { quoted(Array(text.onOneLine), from: 0) }

  /// Two texts in quotes, each cut to the part around their first difference.
  static func quoted(_ old: String, _ new: String) -> (old: String, new: String) {
    let (before, after) = (Array(old.onOneLine), Array(new.onOneLine))
    let common = zip(before, after).prefix { $0 == $1 }.count
    let start = common > width - lead ? common - lead : 0
    return (quoted(before, from: start), quoted(after, from: start))
  }

  private static func quoted(_ text: [Character], from start: Int) -> String {
    guard text.count > width else { return "\"\(String(text))\"" }
    let end = min(start + width, text.count)
    let part = String(text[min(start, end)..<end]).onOneLine
    return "\"\(start > 0 ? "…" : "")\(part)\(end < text.count ? "…" : "")\""
  }
}
