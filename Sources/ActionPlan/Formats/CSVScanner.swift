/// A walk through the bytes of a CSV file, for `CSVReader`.
struct CSVScanner {
  /// The whole file.
  private let bytes: [UInt8]
  private let limits: CSVReader.Limits
  /// The index of the next byte.
  private var index: Int
  /// The line of the next byte, from 1.
  private var line = 1
  /// The index at which that line starts.
  private var lineStart: Int
  /// The number of cells finished so far.
  private var cellCount = 0

  /// Creates a scanner at the first byte after any byte order mark.
  init(_ bytes: [UInt8], _ limits: CSVReader.Limits) {
    self.bytes = bytes
    self.limits = limits
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = index
  }

  /// Throws unless every character is UTF-8 and none is NUL.
  func checkCharacters() throws(CSVError) {
    if let nul = bytes.firstIndex(of: 0) { throw error(.nul, atByte: nul) }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw self.error(.invalidUTF8, atByte: error.byteOffsets.lowerBound)
    }
  }

  /// Throws if the first line has no comma outside quotes but has semicolons or tabs there.
  func checkSeparator() throws(CSVError) {
    var isQuoted = false
    var found: (reason: CSVError.Reason, index: Int)?
    search: for index in index..<bytes.count {
      switch bytes[index] {
      case .quote: isQuoted.toggle()
      case _ where isQuoted: break
      case .comma: return
      case .lineFeed, .carriageReturn: break search
      case .semicolon: found = found ?? (.semicolons, index)
      case .tab: found = found ?? (.tabs, index)
      default: break
      }
    }
    if let found { throw error(found.reason, atByte: found.index) }
  }

  /// Reads all rows that are left.
  mutating func rows() throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    while index < bytes.count {
      guard rows.count < limits.rows else { throw error(.tooManyRows, atByte: index) }
      rows.append(try row())
    }
    return rows
  }

  /// Reads a row and its line end.
  private mutating func row() throws(CSVError) -> CSVRow {
    let start = line
    var cells = [try cell()]
    while index < bytes.count, bytes[index] == .comma {
      guard cells.count < limits.cellsInRow else {
        throw error(.tooManyCellsInRow, atByte: index)
      }
      index += 1
      cells.append(try cell())
    }
    skipLineEnd()
    return CSVRow(line: start, cells: cells)
  }

  /// Reads a cell, up to the comma, line end or end of file after it.
  private mutating func cell() throws(CSVError) -> String {
    guard cellCount < limits.cells else { throw error(.tooManyCells, atByte: index) }
    cellCount += 1
    return index < bytes.count && bytes[index] == .quote ? try quotedCell() : try bareCell()
  }

  /// Reads a cell without quotes.
  private mutating func bareCell() throws(CSVError) -> String {
    let start = index
    while index < bytes.count, !bytes[index].endsCell {
      guard bytes[index] != .quote else { throw error(.quoteInsideCell, atByte: index) }
      index += 1
    }
    try checkLength(index - start, ofCellAt: (line, lineStart, start))
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Reads a cell that begins with a quote.
  private mutating func quotedCell() throws(CSVError) -> String {
    let opening = (line: line, lineStart: lineStart, index: index)
    var text: [UInt8] = []
    repeat {
      // A second time round, the quote just passed was the first of a pair: it stays in the text.
      if index > opening.index { text.append(.quote) }
      index += 1
      let start = index
      try skipToQuote(from: opening)
      try checkLength(text.count + index - start, ofCellAt: opening)
      text.append(contentsOf: bytes[start..<index])
      index += 1
    } while index < bytes.count && bytes[index] == .quote
    guard index == bytes.count || bytes[index].endsCell else {
      throw error(.textAfterQuote, atByte: index)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Moves to the next quote, counting lines on the way.
  private mutating func skipToQuote(
    from opening: (line: Int, lineStart: Int, index: Int)
  ) throws(CSVError) {
    while index < bytes.count {
      switch bytes[index] {
      case .quote: return
      case .lineFeed, .carriageReturn: skipLineEnd()
      default: index += 1
      }
    }
    throw error(.unclosedQuote, at: opening)
  }

  /// Passes a line end, if there is one here, and counts it.
  private mutating func skipLineEnd() {
    guard index < bytes.count, bytes[index] == .lineFeed || bytes[index] == .carriageReturn else {
      return
    }
    let isPair = bytes[index] == .carriageReturn && bytes[index...].dropFirst().first == .lineFeed
    index += isPair ? 2 : 1
    line += 1
    lineStart = index
  }
}

extension CSVScanner {
  /// Throws if a cell that starts at a place is too long.
  private func checkLength(
    _ length: Int, ofCellAt start: (line: Int, lineStart: Int, index: Int)
  ) throws(CSVError) {
    guard length <= limits.cellBytes else { throw error(.cellTooLong, at: start) }
  }

  /// An error at a place whose line is known; the column counts characters, not bytes.
  private func error(
    _ reason: CSVError.Reason, at place: (line: Int, lineStart: Int, index: Int)
  ) -> CSVError {
    let characters = bytes[place.lineStart..<place.index].count { $0 & 0xC0 != 0x80 }
    return CSVError(reason, line: place.line, column: characters + 1)
  }

  /// An error at a byte that is on the current line or after it.
  private func error(_ reason: CSVError.Reason, atByte place: Int) -> CSVError {
    var walk = self
    while walk.index < place {
      let before = walk.index
      walk.skipLineEnd()
      if walk.index == before { walk.index += 1 }
    }
    return error(reason, at: (walk.line, min(walk.lineStart, place), place))
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let semicolon = UInt8(ascii: ";")

  /// Whether a cell without quotes ends before this byte.
  fileprivate var endsCell: Bool { self == .comma || self == .lineFeed || self == .carriageReturn }
}
