/// The list under "What needs to improve", across pages and however its bullets were printed.
struct BulletList {
  /// The items, word for word; what stands under an item belongs to it.
  private(set) var items: [String] = []
  /// The place of the first line behind the list.
  private(set) var end: Int
  /// Whether the items had bullets or numbers, and not only lines of their own.
  private(set) var isMarked = true

  /// The most items and lines a list may have.
  private static let (most, reach) = (100, 600)

  private let words: ReportWords
  private var item: [String] = []
  private var first: ReportBullet?
  /// The column its words begin in.
  private var column = 0
  private var isNumbered = false

  /// Reads the list that begins at a place in the lines.
  init(_ lines: [ReportLine], from start: Int, words: ReportWords) {
    self.words = words
    end = start
    let region = lines[start...].prefix(Self.reach)
    for place in region.indices {
      end = place
      guard takes(region[place]) else { break }
      end = place + 1
    }
    closeItem()
    if items.isEmpty { readBare(region) }
  }

  private mutating func closeItem() {
    let text = words.joined(item)
    if !text.isEmpty, items.count < Self.most { items.append(text) }
    item = []
  }

  /// Takes a line into the list; `false` where the list has ended.
  private mutating func takes(_ line: ReportLine) -> Bool {
    if let bullet = ReportBullet(line) {
      add(bullet, line)
      return true
    }
    guard !ReportHeadings.beginsSection(line), !ReportHeadings.isEnd(line) else { return false }
    if let number = ReportNumber(line) {
      guard first == nil, isNumbered ? number.number == items.count + 2 : number.number == 1 else {
        return first == nil && !isNumbered ? false : takesWords(line)
      }
      closeItem()
      (isNumbered, item) = (true, [number.text])
      return true
    }
    return takesWords(line)
  }

  private mutating func add(_ bullet: ReportBullet, _ line: ReportLine) {
    guard let first else {
      guard !isNumbered else { return item.append(line.text) }
      (self.first, item) = (bullet, [bullet.text])
      column = line.indent + 1
      return
    }
    guard isNested(bullet, under: first) else {
      closeItem()
      item = [bullet.text]
      return
    }
    item.append(line.text)
  }

  /// Whether a bullet belongs to what stands under an item.
  private func isNested(_ bullet: ReportBullet, under first: ReportBullet) -> Bool {
    let isDeeper = bullet.column > first.column + 1
    let isAnnounced = item.last?.last == ":"
    if bullet.mark == first.mark { return isDeeper && (isAnnounced || item.count > 1 && isUnder) }
    return isDeeper || isAnnounced || isUnder || bullet.isDash && !first.isDash
  }

  /// Whether the item holds a list already.
  private var isUnder: Bool {
    item.dropFirst().contains { line in
      line.first.map { "−–-•o▪◦*".contains($0) } ?? false && line.dropFirst().first == " "
    }
  }

  /// Takes a line without a bullet: the next words of the item, or what stands behind the list.
  private mutating func takesWords(_ line: ReportLine) -> Bool {
    guard first != nil || isNumbered else { return true }
    let isOutside = line.gap && line.text.beginsSentence && line.indent < column
    let isComplete = item.last?.endsSentence ?? false
    if isComplete, isOutside || line.gap && ReportNumber(line) != nil { return false }
    // Without a full stop only a page may part an item from its next words.
    if isOutside, !line.turnsPage, !(item.last ?? "").isEmpty { return false }
    item.append(line.text)
    return true
  }

  /// Reads a list that has lost its bullets: each passage, or each line that begins anew, is one.
  private mutating func readBare(_ region: ArraySlice<ReportLine>) {
    isMarked = false
    var last: ReportLine?
    for place in region.indices {
      let line = region[place]
      end = place
      guard !ReportHeadings.beginsSection(line), !ReportHeadings.isEnd(line),
        ReportNumber(line) == nil
      else { break }
      let isNew =
        line.text.beginsSentence && (line.gap || (last?.text.endsSentence ?? false))
        && !line.turnsPage
      if last == nil || isNew { closeItem() }
      item.append(line.text)
      last = line
      end = place + 1
    }
    closeItem()
  }
}

/// The number that a paragraph begins with: "12." or "12)".
struct ReportNumber {
  let number: Int
  /// What follows it; empty where it stands alone.
  let text: String

  init?(_ line: ReportLine) {
    let digits = line.text.prefix { $0.isASCII && $0.isNumber }
    let rest = line.text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let number = Int(digits), number > 0,
      let mark = rest.first, mark == "." || mark == ")",
      rest.count == 1 || rest.dropFirst().first == " "
    else { return nil }
    self.number = number
    text = rest.dropFirst().trimmedForReport
  }
}
