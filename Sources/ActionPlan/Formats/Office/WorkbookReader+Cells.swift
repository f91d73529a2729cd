extension WorkbookReader {
  /// Where the reader stands in a sheet.
  private struct Position {
    let sheet: String
    /// The last row met; 0 before the first.
    var row = 0
    /// The last column met in it; -1 before the first.
    var column = -1
    var cells: [WorkbookFile.PackedCell] = []
    /// The text of the cell being read.
    var text: [UInt8] = []

    func error(_ text: String) -> WorkbookError {
      let cell = WorkbookFile.Place(row: max(1, row), column: max(0, column)).name
      return WorkbookError(.contents(text), at: "\(sheet)!\(cell)")
    }
  }

  /// Reads the cells of a sheet.
  mutating func cells(
    of sheet: ListedSheet
  ) throws(WorkbookError) -> [WorkbookFile.PackedCell] {
    var scanner = try PartScanner(&self, sheet.path, root: "worksheet")
    var position = Position(sheet: sheet.heading.name)
    var hasData = false
    try scanner.children { (scanner) throws(WorkbookError) in
      guard scanner.xml.isNamed("sheetData") else { return }
      guard !hasData else {
        throw WorkbookError(.contents("the sheet has its cells twice"), at: position.sheet)
      }
      hasData = true
      try scanner.children { (scanner) throws(WorkbookError) in
        if scanner.xml.isNamed("row") { try readRow(&scanner, &position) }
      }
    }
    try scanner.finish(in: &self)
    return position.cells
  }

  private mutating func readRow(
    _ scanner: inout PartScanner, _ position: inout Position
  ) throws(WorkbookError) {
    let before = position.row
    position.row += 1
    position.column = -1
    if let written = scanner.xml.attribute("r") {
      guard let row = Int(written), row > before, written.utf8.first != 0x2B else {
        throw position.error(
          "the row \"\(String(written.prefix(20)).safeForTerminal)\" is out of order")
      }
      position.row = row
    }
    guard position.row <= Self.lastRow else {
      throw WorkbookError(.contents("a row beyond the last, \(Self.lastRow)"), at: position.sheet)
    }
    try scanner.children { (scanner) throws(WorkbookError) in
      if scanner.xml.isNamed("c") { try readCell(&scanner, &position) }
    }
  }

  private mutating func readCell(
    _ scanner: inout PartScanner, _ position: inout Position
  ) throws(WorkbookError) {
    cellCount += 1
    guard cellCount <= limits.cells else {
      throw WorkbookError(.tooMuch("more than \(limits.cells) cells"), at: position.sheet)
    }
    try move(to: scanner.xml.attribute("r"), &position)
    let type = try type(scanner.xml.attribute("t"), position)
    let meaning = try meaning(scanner.xml.attribute("s"), position)
    position.text.removeAll(keepingCapacity: true)
    var (isFormula, hasValue) = (false, false)
    try scanner.children { (scanner) throws(WorkbookError) in
      if scanner.xml.isNamed("f") {
        isFormula = true
      } else if scanner.xml.isNamed("v") || scanner.xml.isNamed("is") {
        // A text stands in `is` when it is the cell's own, else in `v`.
        guard scanner.xml.isNamed("v") || type == .inlineText else { return }
        guard !hasValue else { throw position.error("the cell has two values") }
        hasValue = true
        if scanner.xml.isNamed("v") {
          try scanner.appendText(to: &position.text)
        } else {
          try scanner.appendRichText(to: &position.text)
        }
      }
    }
    guard hasValue || isFormula else { return }
    let flags: UInt8 = (isFormula ? 1 : 0) | (meaning == .percent ? 2 : 0)
    if let (kind, place) = try value(type, meaning, hasValue, &position) {
      position.cells.append(
        WorkbookFile.PackedCell(
          row: UInt32(position.row), column: UInt16(position.column), kind: kind, flags: flags,
          first: place.lowerBound, count: place.upperBound - place.lowerBound))
    } else if isFormula {
      position.cells.append(
        WorkbookFile.PackedCell(
          row: UInt32(position.row), column: UInt16(position.column), kind: .missing,
          flags: flags, first: 0, count: 0))
    }
  }

  /// Goes to the cell a reference names, or to the next one without.
  private func move(to written: String?, _ position: inout Position) throws(WorkbookError) {
    guard let written else {
      position.column += 1
      guard position.column < Self.columnCount else {
        throw position.error("a column beyond the last, XFD")
      }
      return
    }
    guard let place = Self.place(written) else {
      throw position.error("\"\(String(written.prefix(20)).safeForTerminal)\" is no cell")
    }
    guard place.row == position.row, place.column > position.column else {
      throw position.error("the cell \(place.name) is out of order")
    }
    position.column = place.column
  }

  /// Reads a reference such as `D7`; `nil` beyond the last row or column.
  static func place(_ written: String) -> WorkbookFile.Place? {
    var (row, column, digits) = (0, 0, 0)
    for byte in written.utf8 {
      switch byte {
      case 0x41...0x5A where digits == 0: column = column * 26 + Int(byte) - 0x40
      case 0x61...0x7A where digits == 0: column = column * 26 + Int(byte) - 0x60
      case 0x30...0x39 where column > 0 && (digits > 0 || byte != 0x30):
        row = row * 10 + Int(byte) - 0x30
        digits += 1
      default: return nil
      }
      guard column <= columnCount, row <= lastRow else { return nil }
    }
    return row > 0 ? WorkbookFile.Place(row: row, column: column - 1) : nil
  }

  /// What a value is written as.
  private enum CellType { case number, sharedText, inlineText, formulaText, boolean, error, isoDay }

  private func type(_ written: String?, _ position: Position) throws(WorkbookError) -> CellType {
    switch written {
    case nil, "n": return .number
    case "s": return .sharedText
    case "inlineStr": return .inlineText
    case "str": return .formulaText
    case "b": return .boolean
    case "e": return .error
    case "d": return .isoDay
    case let other?:
      throw position.error("\"\(String(other.prefix(20)).safeForTerminal)\" is no kind of value")
    }
  }

  private func meaning(
    _ written: String?, _ position: Position
  ) throws(WorkbookError) -> Styles.Meaning {
    guard let written, !styles.meanings.isEmpty else {
      return styles.meanings.first ?? .number
    }
    guard let index = Int(written), styles.meanings.indices.contains(index) else {
      throw position.error("the cell has a style that is not there")
    }
    return styles.meanings[index]
  }

  /// What the text of a cell stands for, and where it is kept; `nil` for nothing.
  private mutating func value(
    _ type: CellType, _ meaning: Styles.Meaning, _ hasValue: Bool, _ position: inout Position
  ) throws(WorkbookError) -> (WorkbookFile.PackedCell.Kind, Range<UInt32>)? {
    guard hasValue else { return nil }
    switch type {
    case .inlineText, .formulaText:
      WorkbookText.decode(&position.text)
      return (.text, try keep(position.text, at: position.sheet))
    case .number, .sharedText, .boolean, .error, .isoDay: break
    }
    let text = position.text.trimmedXMLSpace
    guard !text.isEmpty else { return nil }
    switch type {
    case .sharedText:
      guard let index = Self.index(text), index < strings.count else {
        throw position.error("the cell names a shared text that is not there")
      }
      return (.text, strings[index])
    case .boolean: return (.boolean, try boolean(text, position))
    case .error: return (.error, try keep(text, at: position.sheet))
    case .isoDay:
      let written = String(decoding: text, as: UTF8.self)
      guard let serial = WorkbookNumber.serial(iso: written) else {
        return (.noDay, try keep(text, at: position.sheet))
      }
      return (.day, UInt32(serial)..<UInt32(serial))
    case .number, .inlineText, .formulaText:
      return try number(text, meaning, position)
    }
  }

  private mutating func number(
    _ text: ArraySlice<UInt8>, _ meaning: Styles.Meaning, _ position: Position
  ) throws(WorkbookError) -> (WorkbookFile.PackedCell.Kind, Range<UInt32>) {
    guard WorkbookNumber.isNumber(text) else { throw position.error("its number is none") }
    guard meaning == .day else { return (.number, try keep(text, at: position.sheet)) }
    let written = String(decoding: text, as: UTF8.self)
    guard let serial = WorkbookNumber.serial(written, is1904: is1904) else {
      return (.noDay, try keep(text, at: position.sheet))
    }
    return (.day, UInt32(serial)..<UInt32(serial))
  }

  private func boolean(
    _ text: ArraySlice<UInt8>, _ position: Position
  ) throws(WorkbookError) -> Range<UInt32> {
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "1", "true": return 1..<1
    case "0", "false": return 0..<0
    default: throw position.error("its truth value is neither true nor false")
    }
  }

  /// A number of up to nine digits.
  private static func index(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count <= 9 else { return nil }
    var value = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }
}

extension [UInt8] {
  /// The bytes without white space at either end.
  fileprivate var trimmedXMLSpace: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isXMLSpace }),
      let last = lastIndex(where: { !$0.isXMLSpace })
    else { return [] }
    return self[first...last]
  }
}
