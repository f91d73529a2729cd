/// A list whose items are passages without bullets of their own, as in a table of one column.
///
/// A new one begins behind a gap, behind a list inside a passage, or behind a line that ended a
/// sentence although the next word had room on it.
struct PassageList {
  private(set) var items: [String] = []

  private let words: ReportWords
  private var item: [String] = []
  private var wasBullet = false
  /// The column bullets stand in, and the widest line.
  private var (margin, width) = (0, 0)

  init(_ lines: [ReportLine], words: ReportWords) {
    self.words = words
    let texts = lines.filter { !Self.isEmptyBullet($0) }
    margin = texts.map(\.indent).min() ?? 0
    width = texts.map { $0.indent + $0.text.count }.max() ?? 0
    var last: ReportLine?
    for line in texts {
      if beginsItem(line, after: last) { close() }
      take(line)
      last = line
    }
    close()
  }

  private static func isEmptyBullet(_ line: ReportLine) -> Bool {
    ReportBullet(line)?.text.isEmpty ?? false
  }

  private mutating func close() {
    let text = words.joined(item)
    if !text.isEmpty { items.append(text) }
    (item, wasBullet) = ([], false)
  }

  private mutating func take(_ line: ReportLine) {
    let number = item.isEmpty ? ReportNumber(line) : nil
    wasBullet = ReportBullet(line) != nil || wasBullet && line.indent > margin + 2
    item.append(number?.number == items.count + 1 ? number?.text ?? line.text : line.text)
  }

  /// Whether a line begins by saying who must do something: "Health leaders should".
  private static func saysWhoMust(_ line: ReportLine) -> Bool {
    let words = line.plain.split(separator: " ").prefix(8)
    guard let duty = words.firstIndex(where: { ["should", "must", "need", "needs"].contains($0) })
    else { return false }
    return words[..<duty].contains { ["leaders", "partnership", "lap", "icb"].contains($0) }
  }

  /// Whether a line opens with the three words that an item before it opens with.
  private func opensAlike(_ line: ReportLine) -> Bool {
    let words = line.text.split(separator: " ").prefix(3)
    guard words.count == 3 else { return false }
    let opening = words.joined(separator: " ") + " "
    return (item.first ?? "").hasPrefix(opening) || items.contains { $0.hasPrefix(opening) }
  }

  private func beginsItem(_ line: ReportLine, after last: ReportLine?) -> Bool {
    guard let last, !item.isEmpty, ReportBullet(line) == nil else { return false }
    if let number = ReportNumber(line), number.number == items.count + 2 { return true }
    guard line.text.beginsSentence else { return false }
    let isComplete = last.text.endsSentence
    if wasBullet, line.indent <= margin + 2 { return isComplete || line.gap }
    guard isComplete, line.indent <= margin + 2 else { return false }
    if line.gap || opensAlike(line) { return true }
    let word = line.text.prefix { $0 != " " }
    let room = width - (last.indent + last.text.count + 1 + word.count)
    return room >= (Self.saysWhoMust(line) ? -2 : 3)
  }
}
