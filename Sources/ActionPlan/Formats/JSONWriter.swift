/// Writes JSON in the layout of the plan file: two spaces, a short object on one line.
///
/// The order of members is the order of the calls, so that a file reads in declared order and the
/// same value always gives the same bytes.
package struct JSONWriter {
  /// How an object is laid out.
  package enum Layout: Sendable {
    /// One member a line, always.
    case lines
    /// On one line, however long.
    case line
    /// On one line when the line has at most 100 columns and nothing inside is broken.
    case fitted
  }

  /// The widest line of a fitted object, in columns.
  static let widest = 100

  private(set) var bytes: [UInt8] = []
  private var levels: [Level] = []
  /// Where the member being written starts: its key's quote, or an element's first byte.
  private var memberStart = 0

  private struct Level {
    var layout: Layout
    var start: Int
    var memberStart: Int
    var broken = false
    var marks: [Int] = []
    var isEmpty = true
  }

  package init() {}

  /// The text written so far, with a final line break.
  package func finished() -> [UInt8] { bytes + [0x0A] }

  /// Writes an object as the value at this place.
  package mutating func object(_ layout: Layout = .fitted, _ body: (inout JSONWriter) -> Void) {
    open(0x7B, layout)
    body(&self)
    close(0x7D)
  }

  /// Writes an array of texts as the value at this place.
  package mutating func texts(_ texts: some Sequence<String>) {
    open(0x5B, .fitted)
    for text in texts {
      startMember()
      self.text(text)
    }
    close(0x5D)
  }

  /// Writes an array as the value at this place, one element a call of `element`.
  package mutating func array(
    _ layout: Layout = .fitted, count: Int, _ element: (inout JSONWriter, Int) -> Void
  ) {
    open(0x5B, layout)
    for index in 0..<count {
      startMember()
      element(&self, index)
    }
    close(0x5D)
  }

  /// Writes a member's key; its value must follow.
  package mutating func key(_ key: String) {
    startMember()
    JSONEscape.append(key, to: &bytes)
    bytes.append(0x3A)
    bytes.append(0x20)
  }

  package mutating func text(_ text: String) { JSONEscape.append(text, to: &bytes) }
  package mutating func decimal(_ value: ExactDecimal) { value.appendDigits(to: &bytes) }
  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }
  package mutating func bool(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }
  package mutating func null() { bytes.append(contentsOf: "null".utf8) }
  /// Writes bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) { bytes.append(contentsOf: json) }

  private mutating func startMember() {
    guard let depth = levels.indices.last else { return }
    if !levels[depth].isEmpty { bytes.append(0x2C) }
    switch levels[depth].layout {
    case .lines: newLine(depth + 1)
    case .line, .fitted: if !levels[depth].isEmpty { bytes.append(0x20) }
    }
    levels[depth].isEmpty = false
    memberStart = bytes.count
    if levels[depth].layout == .fitted { levels[depth].marks.append(bytes.count) }
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func open(_ bracket: UInt8, _ layout: Layout) {
    let inLine = levels.last.map { $0.layout == .line } ?? false
    levels.append(
      Level(layout: inLine ? .line : layout, start: bytes.count, memberStart: memberStart))
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    guard let level = levels.popLast() else { return }
    switch level.layout {
    case .line: bytes.append(bracket)
    case .lines:
      if !level.isEmpty { newLine(levels.count) }
      bytes.append(bracket)
      breakParent()
    case .fitted:
      bytes.append(bracket)
      guard level.broken || isTooWide(level) else { return }
      breakUp(level, bracket)
      breakParent()
    }
  }

  private mutating func breakParent() {
    if let parent = levels.indices.last { levels[parent].broken = true }
  }

  private func isTooWide(_ level: Level) -> Bool {
    let line = bytes[min(level.memberStart, level.start)...]
    guard 2 * levels.count + line.count > Self.widest else { return false }
    return 2 * levels.count + line.count { $0 & 0xC0 != 0x80 } > Self.widest
  }

  /// Puts each member of a level on a line of its own.
  private mutating func breakUp(_ level: Level, _ bracket: UInt8) {
    // A copy of its own: a slice would hold on to all bytes, and have them copied on writing.
    let text = Array(bytes[level.start..<bytes.count - 1])
    bytes.removeSubrange((level.start + 1)...)
    for (number, mark) in level.marks.enumerated() {
      let isLast = number + 1 == level.marks.count
      let end = isLast ? text.count : level.marks[number + 1] - 2 - level.start
      if number > 0 { bytes.append(0x2C) }
      newLine(levels.count + 1)
      bytes.append(contentsOf: text[mark - level.start..<end])
    }
    newLine(levels.count)
    bytes.append(bracket)
  }
}
