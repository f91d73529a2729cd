/// One line of a report that holds something.
struct ReportLine {
  /// As it stands, spaces included.
  var raw: String
  /// Without spaces at its ends, each run of spaces inside as one.
  var text: String
  /// How many spaces it begins with.
  var indent: Int
  /// The page it stands on, from 1.
  var page: Int
  /// Whether a blank line or the end of a page stands before it.
  var gap: Bool
  /// Whether it is the first of its page.
  var turnsPage: Bool

  init(_ raw: String, page: Int, gap: Bool, turnsPage: Bool) {
    self.raw = raw
    text = raw.foldedForReport
    indent = raw.utf8.prefix { $0 == 0x20 }.count
    self.page = page
    self.gap = gap
    self.turnsPage = turnsPage
  }

  /// The text in lower case with straight apostrophes, for comparing.
  var plain: String { text.plainForReport }

  /// The pieces that two or more spaces part, each with the column it begins in.
  var cells: [(column: Int, text: String)] {
    var cells: [(column: Int, text: String)] = []
    var (word, start, spaces) = ("", 0, 0)
    for (column, character) in raw.enumerated() {
      guard character != " " else {
        spaces += 1
        continue
      }
      if !word.isEmpty, spaces >= 2 {
        cells.append((start, word))
        word = ""
      }
      if word.isEmpty { start = column } else if spaces == 1 { word += " " }
      word.append(character)
      spaces = 0
    }
    return word.isEmpty ? cells : cells + [(start, word)]
  }

  /// What stands left and right of a column; `nil` when a word runs across it.
  func split(at column: Int) -> (left: String, right: String)? {
    let characters = Array(raw)
    guard column < characters.count else { return (text, "") }
    guard column > 0, characters[column - 1] == " ", characters[column] != " " else { return nil }
    return (
      String(characters[..<column]).foldedForReport, String(characters[column...]).foldedForReport
    )
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmedForReport: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text with each run of white space as one space, and none at its ends.
  var foldedForReport: String {
    var result = ""
    for word in unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace }) {
      if !result.isEmpty { result += " " }
      result.unicodeScalars.append(contentsOf: word)
    }
    return result
  }

  /// The text in lower case with straight apostrophes.
  var plainForReport: String {
    String(lowercased().map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 })
  }

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    guard let last = last(where: { !"’”'\")]".contains($0) }) else { return false }
    return ".!?".contains(last)
  }

  /// Whether it begins as a sentence does.
  var beginsSentence: Bool {
    guard let first = first(where: { !"‘“'\"([".contains($0) }) else { return false }
    return first.isUppercase || first.isNumber
  }

  /// The number at its end, with the text before it; `nil` when it ends otherwise.
  var numberAtEnd: (text: String, number: Int)? {
    let digits = reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(String(digits.reversed())) else {
      return nil
    }
    return (String(dropLast(digits.count)).trimmedForReport, number)
  }
}
