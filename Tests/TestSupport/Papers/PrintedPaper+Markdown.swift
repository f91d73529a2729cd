import Foundation

extension PrintedPaper {
  /// Reads the Markdown form of a paper; what is drawn in letters is left out.
  public init(markdown: String) {
    self.init()
    var isDrawing = false
    // Whether the next line belongs to the same paragraph.
    var isOpen = false
    var caption = ""
    var rows: [[String]] = []
    for line in markdown.components(separatedBy: "\n") + [""] {
      if line.hasPrefix("```") { isDrawing.toggle() }
      if isDrawing || line.hasPrefix("```") { continue }
      if line.hasPrefix("|") {
        rows.append(Self.cells(line))
        continue
      }
      if !rows.isEmpty {
        tables.append(Table(caption, [rows[0]] + rows.dropFirst(2)))
        rows = []
      }
      let words = Self.plain(line)
      if !words.isEmpty { caption = words }
      if isOpen, let last = self.words.popLast() {
        say("\(last) \(words)")
      } else {
        say(words)
      }
      isOpen = !words.isEmpty && !["#", "-", ">", "<"].contains(line.first ?? "#")
    }
  }

  private static func cells(_ line: String) -> [String] {
    line.dropFirst().dropLast().replacingOccurrences(of: "\\|", with: "\u{0}")
      .components(separatedBy: "|").map { plain($0.replacingOccurrences(of: "\u{0}", with: "\\|")) }
  }

  /// The words of a line without the marks of headings, lists and weight.
  private static func plain(_ line: String) -> String {
    var text = Substring(line)
    if text.hasPrefix("<a ") { return "" }
    let mark = text.prefix { $0 == "#" }
    if !mark.isEmpty { text = text.dropFirst(mark.count) }
    if text.hasPrefix("> ") || text.hasPrefix("- ") { text = text.dropFirst(2) }
    // What a person typed is behind a backslash, so two bare asterisks are ours.
    var bare = text.replacingOccurrences(of: "**", with: "")
    bare = bare.replacingOccurrences(of: "<br>", with: " ")
    for (sign, name) in [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")] {
      bare = bare.replacingOccurrences(of: name, with: sign)
    }
    return even(unescaped(bare))
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(character)
      isEscaped = false
    }
    return result
  }
}
