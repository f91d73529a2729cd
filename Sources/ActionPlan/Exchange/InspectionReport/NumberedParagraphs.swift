/// The numbered paragraphs of a report, and the grades that the headings between them repeat.
struct NumberedParagraphs {
  /// The paragraphs by their number, word for word.
  private(set) var paragraphs: Keyed<Int, String> = Keyed()
  /// The judgements that the headings of sections give.
  private(set) var headings: [Inspection.Judgement] = []
  /// What is odd about the numbers.
  private(set) var trouble: [String] = []

  /// The highest number there can be, and how many numbers in a row may be missing.
  private static let (most, hole) = (999, 3)

  private let lines: ArraySlice<ReportLine>

  init(_ lines: ArraySlice<ReportLine>, words: ReportWords) {
    let end = lines.firstIndex(where: ReportHeadings.isEnd) ?? lines.endIndex
    // A bullet with nothing behind it is a slip of the page, not a word.
    self.lines =
      lines[lines.startIndex..<end].filter {
        !(ReportBullet($0)?.text.isEmpty ?? false)
      }[...]
    let starts = starts()
    read(starts, words)
    readHeadings(words)
    tellHoles(starts.map(\.number))
  }

  /// A line that may begin a paragraph.
  private struct Start {
    var place: Int
    var number: Int
  }

  /// The lines that begin paragraphs: each number the next after the one before.
  private func starts() -> [Start] {
    var candidates: [Int: [Int]] = [:]
    for place in lines.indices where mayBegin(place) {
      if let number = ReportNumber(lines[place]) {
        candidates[number.number, default: []].append(place)
      }
    }
    var starts: [Start] = []
    var (next, place, missed) = (1, lines.startIndex, 0)
    while next <= Self.most, missed < Self.hole + (starts.isEmpty ? 0 : 1) {
      if let found = candidates[next]?.first(where: { $0 >= place }) {
        starts.append(Start(place: found, number: next))
        (place, missed) = (found + 1, 0)
      } else {
        missed += 1
      }
      next += 1
    }
    return starts
  }

  /// Whether a line stands where a paragraph can begin: not inside a sentence.
  private func mayBegin(_ place: Int) -> Bool {
    let line = lines[place]
    guard let number = ReportNumber(line), number.text.isEmpty || number.text.beginsSentence else {
      return false
    }
    guard place > lines.startIndex else { return true }
    let before = lines[place - 1]
    if line.gap && !line.turnsPage { return true }
    return before.text.endsSentence || before.text.hasSuffix(":") || isHeading(place - 1)
  }

  /// Whether a line is, or ends, the heading of a section.
  private func isHeading(_ place: Int) -> Bool {
    if ReportHeadings.beginsSection(lines[place]) { return true }
    guard place > lines.startIndex, lines[place].text.utf8.count <= 100 else { return false }
    return ReportHeadings.beginsSection(lines[place - 1])
  }

  private mutating func read(_ starts: [Start], _ words: ReportWords) {
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].place : lines.endIndex
      var text: [String] = []
      if let number = ReportNumber(lines[start.place]), !number.text.isEmpty {
        text.append(number.text)
      }
      for place in (start.place + 1)..<max(end, start.place + 1) {
        guard !endsParagraph(place, text) else { break }
        text.append(lines[place].text)
      }
      let joined = words.joined(text)
      if !joined.isEmpty { paragraphs.set(start.number, joined) }
    }
  }

  /// Whether a line no longer belongs to the paragraph above it.
  private func endsParagraph(_ place: Int, _ text: [String]) -> Bool {
    let line = lines[place]
    guard !(ReportHeadings.beginsSection(line) && (text.last?.endsSentence ?? true)) else {
      return true
    }
    guard line.gap, text.last?.endsSentence ?? false, line.text.beginsSentence,
      line.text.utf8.count <= 100, !line.text.endsSentence, ReportBullet(line) == nil
    else { return false }
    // A heading of its own: what stands behind it is parted from it or begins with a number.
    let next = place + 1
    return next >= lines.endIndex || lines[next].gap || ReportNumber(lines[next]) != nil
  }

  private mutating func readHeadings(_ words: ReportWords) {
    for place in lines.indices where ReportHeadings.beginsSection(lines[place]) {
      var heading: [String] = []
      for line in lines[place...].prefix(3) {
        guard ReportNumber(line) == nil, heading.isEmpty || !line.gap else { break }
        heading.append(line.text)
        let joined = words.joined(heading)
        guard let judgement = JudgementTable.judgement(inHeading: joined) else { continue }
        headings.append(judgement)
        break
      }
    }
  }

  private mutating func tellHoles(_ numbers: [Int]) {
    guard let last = numbers.last else { return }
    let missing = (1...last).filter { paragraphs[$0] == nil }.map(String.init)
    if !missing.isEmpty {
      trouble.append(
        "The paragraphs go up to \(last), but \(missing.joined(separator: ", ")) "
          + "\(missing.count == 1 ? "was" : "were") not found.")
    }
    let again = lines.indices.filter { place in
      lines[place].gap && ReportNumber(lines[place])?.number == 1 && mayBegin(place)
    }
    if again.count > 1 {
      trouble.append(
        "The numbers of the paragraphs begin again; those of the first count were kept.")
    }
  }
}
