/// Takes the furniture of pages out of a report: numbers, running feet and footnotes.
struct ReportFurniture {
  /// The lines that are left.
  private(set) var lines: [ReportLine] = []
  /// The footnotes, with their numbers.
  private(set) var footnotes: [String] = []
  /// The dates printed in running feet, each once.
  private(set) var dates: [String] = []

  private let text: ReportText
  private var removed: [Bool]

  /// Looks through the lines from a place on; those before it are the first page's head.
  init(_ text: ReportText, from start: Int) {
    self.text = text
    removed = Array(repeating: false, count: text.lines.count)
    markFeet(from: start)
    if text.hasPages { markPageEdges(from: start) } else { markLooseNumbers(from: start) }
    if text.hasPages { takeFootnotes(from: start) }
    collect()
  }

  /// Marks running feet by what they say.
  private mutating func markFeet(from start: Int) {
    for place in text.lines.indices.dropFirst(start) {
      let line = text.lines[place]
      guard line.text.utf8.count <= 160 else { continue }
      let words = line.text.numberAtEnd?.text ?? line.text
      if Self.isFoot(words) || isFootOnTwoLines(place) {
        removed[place] = true
      } else if words != line.text, ReportDates.days(in: words) != nil {
        removed[place] = true
        if !dates.contains(words) { dates.append(words) }
      } else if place > start, removed[place - 1], ReportDates.days(in: line.text) != nil {
        removed[place] = true
        if !dates.contains(line.text) { dates.append(line.text) }
      }
    }
  }

  private static func isFoot(_ text: String) -> Bool {
    let plain = text.plainForReport
    guard starts.contains(where: plain.hasPrefix), !plain.endsSentence else { return false }
    return plain.hasSuffix("services") || plain.contains("local area partnership")
  }

  private static let starts = [
    "inspection of ", "focused visit to ", "monitoring visit to ", "area send inspection",
    "area send monitoring inspection", "inspection report:", "re-inspection of ",
  ]

  /// Whether the line begins or ends a running foot that is too long for one line.
  private func isFootOnTwoLines(_ place: Int) -> Bool {
    func joined(_ first: Int) -> Bool {
      guard text.lines.indices.contains(first), text.lines.indices.contains(first + 1) else {
        return false
      }
      let (line, next) = (text.lines[first], text.lines[first + 1])
      guard !next.gap, line.text.utf8.count + next.text.utf8.count <= 200 else { return false }
      let words = next.text.numberAtEnd?.text ?? next.text
      return Self.isFoot(line.text + " " + words) && !Self.isFoot(line.text)
    }
    return joined(place) || place > 0 && joined(place - 1)
  }

  /// Marks page numbers, and what is repeated at the edges of pages.
  private mutating func markPageEdges(from start: Int) {
    let pages = Dictionary(grouping: text.lines.indices, by: { text.lines[$0].page })
    var counts: [String: Int] = [:]
    let edges = pages.values.map { Array($0.prefix(2)) + Array($0.dropFirst(2).suffix(4)) }
    for edge in edges {
      for key in Set(edge.map { key($0) }) where !key.isEmpty { counts[key, default: 0] += 1 }
    }
    for place in edges.joined() where place >= start {
      let isRepeated = counts[key(place), default: 0] >= max(3, (pages.count + 1) / 2)
      if isRepeated { removed[place] = true }
    }
    for page in pages.values {
      for place in [page.first, page.last(where: { !removed[$0] })].compactMap({ $0 })
      where place >= start && Self.pageNumber(text.lines[place].text) != nil {
        removed[place] = true
      }
    }
  }

  /// A line without its page number, for comparing; empty where it is nothing else.
  private func key(_ place: Int) -> String {
    let line = text.lines[place]
    guard line.text.utf8.count <= 160, ReportBullet(line) == nil else { return "" }
    return line.text.numberAtEnd?.text.plainForReport ?? line.plain
  }

  /// Marks page numbers in a text that has lost its pages: they count on from one another.
  private mutating func markLooseNumbers(from start: Int) {
    var last: Int?
    for place in text.lines.indices.dropFirst(start) where !removed[place] {
      guard let number = Self.pageNumber(text.lines[place].text) else { continue }
      guard last.map({ number > $0 && number <= $0 + 2 }) ?? (number <= 3) else { continue }
      removed[place] = true
      last = number
    }
  }

  /// The number where a line is nothing but a page number: "4", "Page 4", "Page 4 of 12", "4 | Page".
  private static func pageNumber(_ text: String) -> Int? {
    guard text.utf8.count <= 20 else { return nil }
    let words = text.lowercased().split { $0.isWhitespace || "|-–—".contains($0) }
      .filter { $0 != "page" }
    guard let first = words.first, first.count <= 3, first.allSatisfy(\.isASCII),
      words.count == 1 || words.count == 3 && words[1] == "of" && Int(words[2]) != nil
    else { return nil }
    return Int(first)
  }

  /// Takes out what stands under a footnote's number at the end of a page.
  private mutating func takeFootnotes(from start: Int) {
    var next = 1
    let pages = Dictionary(grouping: text.lines.indices.filter { $0 >= start && !removed[$0] }) {
      text.lines[$0].page
    }
    for (_, page) in pages.sorted(by: { $0.key < $1.key }) {
      let candidates = page.suffix(10).filter { text.lines[$0].gap }
      guard let first = candidates.first(where: { startsFootnote($0, next) }) else { continue }
      var words: [String] = []
      for place in page where place >= first {
        words.append(text.lines[place].text)
        removed[place] = true
      }
      footnotes.append(words.joined(separator: " "))
      next += 1
    }
  }

  /// Whether a line is a footnote's number, alone or before its words, without a full stop.
  private func startsFootnote(_ place: Int, _ number: Int) -> Bool {
    let text = text.lines[place].text
    guard text.hasPrefix(String(number)) else { return false }
    let rest = text.dropFirst(String(number).count)
    guard rest.isEmpty || rest.first == " " && rest.dropFirst().beginsSentence else { return false }
    return self.text.lines[..<place].contains { Self.refers($0.text, to: String(number)) }
  }

  /// Whether a word of a line ends in the number of a footnote, as in "improve?1".
  private static func refers(_ text: String, to number: String) -> Bool {
    text.split(separator: " ").contains { word in
      guard word.hasSuffix(number), let before = word.dropLast(number.count).last else {
        return false
      }
      return before.isLetter || ".?!,;:)’”".contains(before)
    }
  }

  /// Gathers what is left; a gap or page end before a line that was taken out moves to the next.
  private mutating func collect() {
    var (gap, turnsPage) = (false, false)
    for place in text.lines.indices {
      var line = text.lines[place]
      gap = gap || line.gap
      turnsPage = turnsPage || line.turnsPage
      guard !removed[place] else {
        // A foot in a text without form feeds is where a page ends.
        turnsPage = true
        continue
      }
      (line.gap, line.turnsPage) = (gap || turnsPage, turnsPage)
      lines.append(line)
      (gap, turnsPage) = (false, false)
    }
  }
}
