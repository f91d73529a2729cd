import ActionPlan

/// Counts as Word does, to find the number it shows before each paragraph.
struct NumberingReader {
  /// The list and level of each style that has one.
  private var styles: [String: (list: String, level: Int)] = [:]
  /// The format and the text of each level of each list.
  private var levels: [String: [(format: String, text: String)]] = [:]
  private var counts: [String: [Int]] = [:]

  init(styles sheet: OfficeElement, numbering: OfficeElement) {
    for style in sheet.all("style") {
      guard let id = style.attributes["styleId"],
        let list = style.value("pPr", "numPr", "numId")
      else { continue }
      styles[id] = (list, style.value("pPr", "numPr", "ilvl").flatMap { Int($0) } ?? 0)
    }
    var plain: [String: [(String, String)]] = [:]
    for list in numbering.all("abstractNum") {
      plain[list.attributes["abstractNumId"] ?? ""] = list.all("lvl").map {
        ($0.value("numFmt") ?? "", $0.value("lvlText") ?? "")
      }
    }
    for list in numbering.all("num") {
      levels[list.attributes["numId"] ?? ""] = plain[list.value("abstractNumId") ?? ""]
    }
  }

  /// The number that stands before a paragraph; `nil` for none and for bullets.
  mutating func number(of paragraph: OfficeElement) -> String? {
    let own = paragraph.value("pPr", "numPr", "numId").map {
      ($0, paragraph.value("pPr", "numPr", "ilvl").flatMap { Int($0) } ?? 0)
    }
    guard let (list, level) = own ?? styles[paragraph.value("pPr", "pStyle") ?? ""],
      let forms = levels[list], level < forms.count, forms[level].format != "bullet"
    else { return nil }
    var counted = counts[list] ?? Array(repeating: 0, count: forms.count)
    counted[level] += 1
    for deeper in counted.indices where deeper > level { counted[deeper] = 0 }
    counts[list] = counted
    var text = forms[level].text
    for place in counted.indices {
      let number =
        forms[place].format == "lowerLetter"
        ? Document.letter(counted[place] - 1) : String(counted[place])
      text = text.replacing("%\(place + 1)", with: number)
    }
    return text
  }
}
