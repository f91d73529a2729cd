extension Document {
  /// The number of each block, as every format prints it; `nil` for blocks that have none.
  ///
  /// Headings of level 2 are "1", "2"; the paragraphs behind them "1.1", "1.2". With
  /// ``numbersSubheadings`` a heading of level 3 counts on with them, "1.3", and the paragraphs
  /// behind it are "1.3.1". In a paper that is not ``isNumbered`` none has a number. A paragraph
  /// before the first section has none.
  public var numbers: [String?] {
    guard isNumbered else { return Array(repeating: nil, count: blocks.count) }
    var counter = Counter()
    return blocks.map { block in
      switch block {
      case .heading(2, _, _): counter.section()
      case .heading(3, _, _) where numbersSubheadings: counter.subheading()
      case .paragraph: counter.paragraph()
      case .heading, .quotation, .list, .lettered, .facts, .table, .chart, .panels, .ratings: nil
      }
    }
  }

  /// Where the numbering is.
  private struct Counter {
    private var (first, second, third) = (0, 0, 0)
    private var isUnderSubheading = false

    mutating func section() -> String? {
      (first, second, isUnderSubheading) = (first + 1, 0, false)
      return String(first)
    }

    mutating func subheading() -> String? {
      guard first > 0 else { return nil }
      (second, third, isUnderSubheading) = (second + 1, 0, true)
      return "\(first).\(second)"
    }

    mutating func paragraph() -> String? {
      guard first > 0 else { return nil }
      guard isUnderSubheading else {
        second += 1
        return "\(first).\(second)"
      }
      third += 1
      return "\(first).\(second).\(third)"
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
