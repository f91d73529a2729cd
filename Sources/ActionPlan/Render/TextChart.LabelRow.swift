extension TextChart {
  /// A line of words that don't touch each other.
  struct LabelRow {
    private var cells: [Character]

    init(width: Int) { cells = Array(repeating: " ", count: width) }

    /// Puts words at a column, further left where they would not fit; tells whether it was free.
    @discardableResult mutating func place(_ words: String, at column: Int) -> Bool {
      let start = max(0, min(column, cells.count - words.count))
      let end = min(cells.count, start + words.count)
      let around = max(0, start - 1)..<min(cells.count, end + 1)
      guard cells[around].allSatisfy({ $0 == " " }) else { return false }
      cells.replaceSubrange(start..<end, with: Array(words).prefix(end - start))
      return true
    }

    /// The line without spaces at its end.
    var text: String { TextChart.trimmed(String(cells)) }
  }
}
