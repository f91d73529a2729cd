extension Document {
  /// The number of each block, as every format prints it; `nil` for blocks that have none.
  ///
  /// Headings of level 2 are "1", "2"; the paragraphs behind them "1.1", "1.2". In a paper that is
  /// not ``isNumbered`` none has a number. A paragraph before the first section has none.
  public var numbers: [String?] {
    guard isNumbered else { return Array(repeating: nil, count: blocks.count) }
    var (section, paragraph) = (0, 0)
    return blocks.map { block in
      switch block {
      case .heading(2, _, _):
        (section, paragraph) = (section + 1, 0)
        return String(section)
      case .paragraph where section > 0:
        paragraph += 1
        return "\(section).\(paragraph)"
      case .heading, .paragraph, .quotation, .list, .lettered, .facts, .table, .chart, .panels,
        .ratings:
        return nil
      }
    }
  }

  /// The letter of an item of a ``Block/lettered(_:)``: 0 is "a", 25 is "z", 26 is "aa".
  public static func letter(_ place: Int) -> String {
    var (rest, letters) = (max(0, place), "")
    repeat {
      letters.insert(Character(Unicode.Scalar(UInt8(97 + rest % 26))), at: letters.startIndex)
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
