/// One cell of a CSV file by the place of its bytes, quotes around it left out.
struct CSVField: Hashable, Sendable {
  /// The first byte of its text.
  var start: Int
  /// One past the last byte.
  var end: Int
  /// Whether a quote in it is written twice, so that its bytes are not its text.
  var hasPairs = false

  /// Whether there is no text.
  var isEmpty: Bool { start == end }

  /// The bytes of its text.
  func utf8(in bytes: [UInt8]) -> [UInt8] {
    guard hasPairs else { return Array(bytes[start..<end]) }
    var text: [UInt8] = []
    var isFirstOfPair = false
    for byte in bytes[start..<end] {
      isFirstOfPair = byte == .quote && !isFirstOfPair
      if !isFirstOfPair { text.append(byte) }
    }
    return text
  }

  /// Its text.
  func text(in bytes: [UInt8]) -> String {
    guard hasPairs else { return String(decoding: bytes[start..<end], as: UTF8.self) }
    return String(decoding: utf8(in: bytes), as: UTF8.self)
  }
}

/// A walk through the rows of a CSV file that gives cells as places and copies nothing.
///
/// It reads what ``CSVReader`` says, and refuses what that refuses.
struct CSVFields: Sendable {
  /// The whole file.
  let bytes: [UInt8]
  /// The line that the row read last starts on, from 1.
  private(set) var rowLine = 1
  private let limits: CSVReader.Limits
  /// The index of the next byte.
  private var index: Int
  /// The line of the next byte, from 1.
  private var line = 1
  /// The index at which that line starts.
  private var lineStart: Int
  private var rowCount = 0
  private var cellCount = 0

  /// Checks the characters of a file, and stands before its first row.
  init(_ bytes: [UInt8], within limits: CSVReader.Limits = .standard) throws(CSVError) {
    self.bytes = bytes
    self.limits = limits
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = index
    guard bytes.count <= limits.bytes else { throw CSVError(.fileTooLarge, line: 1, column: 1) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw CSVError(.utf16, line: 1, column: 1)
    }
    try checkCharacters()
    try checkSeparator()
  }

  /// Reads the next row.
  ///
  /// - Parameter cells: The cells from the left, in place of what it held; a blank line is one
  ///   empty cell.
  /// - Returns: Whether there was a row.
  /// - Throws: ``CSVError`` at the first place that is not CSV or passes a limit.
  mutating func nextRow(into cells: inout [CSVField]) throws(CSVError) -> Bool {
    guard index < bytes.count else { return false }
    guard rowCount < limits.rows else { throw error(.tooManyRows, atByte: index) }
    rowCount += 1
    rowLine = line
    cells.removeAll(keepingCapacity: true)
    cells.append(try cell())
    while index < bytes.count, bytes[index] == .comma {
      guard cells.count < limits.cellsInRow else {
        throw error(.tooManyCellsInRow, atByte: index)
      }
      index += 1
      cells.append(try cell())
    }
    skipLineEnd()
    return true
  }

  /// Reads a cell, up to the comma, line end or end of file after it.
  @inline(__always)
  private mutating func cell() throws(CSVError) -> CSVField {
    guard cellCount < limits.cells else { throw error(.tooManyCells, atByte: index) }
    cellCount += 1
    return index < bytes.count && bytes[index] == .quote ? try quotedCell() : try bareCell()
  }

  /// Reads a cell without quotes.
  @inline(__always)
  private mutating func bareCell() throws(CSVError) -> CSVField {
    let start = index
    index = endOfBareCell(from: start)
    guard index == bytes.count || bytes[index] != .quote else {
      throw error(.quoteInsideCell, atByte: index)
    }
    try checkLength(index - start, ofCellAt: (line, lineStart, start))
    return CSVField(start: start, end: index)
  }

  /// The first byte from a place on that ends a cell, or is a quote.
  @inline(__always)
  private func endOfBareCell(from start: Int) -> Int {
    let bytes = bytes.span
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      // Nothing above the comma ends a cell, and most bytes are above it.
      if byte <= .comma, byte.endsCell || byte == .quote { break }
      place &+= 1
    }
    return place
  }

  /// Reads a cell that begins with a quote.
  private mutating func quotedCell() throws(CSVError) -> CSVField {
    let opening = (line: line, lineStart: lineStart, index: index)
    var pairs = 0
    repeat {
      // A second time round, the quote just passed was the first of a pair: it stays in the text.
      if index > opening.index { pairs += 1 }
      index += 1
      try skipToQuote(from: opening)
      try checkLength(index - opening.index - 1 - pairs, ofCellAt: opening)
      index += 1
    } while index < bytes.count && bytes[index] == .quote
    guard index == bytes.count || bytes[index].endsCell else {
      throw error(.textAfterQuote, atByte: index)
    }
    return CSVField(start: opening.index + 1, end: index - 1, hasPairs: pairs > 0)
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
  @inline(__always)
  private mutating func skipLineEnd() {
    guard index < bytes.count, bytes[index] == .lineFeed || bytes[index] == .carriageReturn else {
      return
    }
    let isPair =
      bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    index += isPair ? 2 : 1
    line += 1
    lineStart = index
  }
}

extension CSVFields {
  /// Throws unless every character is UTF-8 and none is NUL.
  private func checkCharacters() throws(CSVError) {
    if let nul = bytes.firstNUL { throw error(.nul, atByte: nul) }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw self.error(.invalidUTF8, atByte: error.byteOffsets.lowerBound)
    }
  }

  /// Throws if the first line has no comma outside quotes but has semicolons or tabs there.
  private func checkSeparator() throws(CSVError) {
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

  /// Throws if a cell that starts at a place is too long.
  @inline(__always)
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

extension [UInt8] {
  /// The place of the first NUL; `nil` when there is none.
  fileprivate var firstNUL: Int? {
    let raw = unsafe span.bytes
    var place = 0
    while place + 8 <= count {
      let eight = unsafe raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      // Only where a byte is 0 does taking 1 from each borrow into a high bit that was not set.
      if (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    return self[place...].firstIndex(of: 0)
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
