/// One cell of a CSV file to be written.
public enum CSVCell: Hashable, Sendable {
  /// Text, protected against being read as a formula.
  case text(String)
  /// A number in plain digits, such as `-5` or `72.35`, written as it stands.
  case number(String)
  /// Nothing.
  case empty
}

/// Writes CSV as RFC 4180 describes it, with LF line ends and no formula a spreadsheet would run.
///
/// Excel and LibreOffice run a cell that begins like a formula even when it is quoted, so such
/// text gets a leading apostrophe; `CSVReader.unprotected(_:)` takes exactly that one off again.
public struct CSVWriter: Sendable {
  /// The file so far, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Creates an empty file.
  ///
  /// - Parameter byteOrderMark: Whether to begin with the mark by which Excel knows UTF-8.
  public init(byteOrderMark: Bool = false) {
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// The file so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row and its line end.
  ///
  /// - Parameter cells: The cells, from the left.
  public mutating func append(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(Self.comma) }
      // A lone empty cell is quoted, because most readers skip a blank line.
      append(Self.plainText(of: cell), alwaysQuoted: cells.count == 1)
    }
    bytes.append(Self.lineFeed)
  }

  /// Writes a whole table.
  ///
  /// - Parameter rows: The rows, from the top, the header among them.
  /// - Returns: The file as text, without a byte order mark.
  public static func text(of rows: some Sequence<[CSVCell]>) -> String {
    var writer = CSVWriter()
    for row in rows { writer.append(row) }
    return writer.text
  }

  /// Guards text against being run as a formula.
  ///
  /// Text that begins with `=`, `+`, `-`, `@`, a tab or a line break, or with the full-width form
  /// of one of the four signs, gets a leading apostrophe. So does text that already has
  /// apostrophes before such a sign, so that taking one off always gives back the original.
  ///
  /// - Parameter text: The cell's text.
  /// - Returns: The text to write, not yet quoted.
  public static func protected(_ text: String) -> String {
    isFormulaLike(text) ? "'" + text : text
  }

  /// Whether text begins like a formula, apostrophes left aside.
  static func isFormulaLike(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}

extension CSVWriter {
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")

  /// What a cell says before quoting; a "number" that is not one counts as text.
  private static func plainText(of cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .number(let digits) where isNumber(digits): digits
    case .number(let text), .text(let text): protected(text)
    }
  }

  /// Whether text is digits with at most a minus sign, decimals and an exponent.
  ///
  /// Anything looser would let through what a spreadsheet works out, such as `-1+1`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    dropFirst(of: &rest, if: "-")
    guard dropDigits(of: &rest) else { return false }
    if dropFirst(of: &rest, if: "."), !dropDigits(of: &rest) { return false }
    if dropFirst(of: &rest, if: "eE") {
      dropFirst(of: &rest, if: "+-")
      guard dropDigits(of: &rest) else { return false }
    }
    return rest.isEmpty
  }

  /// Drops the first byte if it is one of those given, and says whether it did.
  @discardableResult
  private static func dropFirst(of rest: inout ArraySlice<UInt8>, if any: String) -> Bool {
    guard let first = rest.first, any.utf8.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  /// Drops the digits at the front, and says whether there were any.
  private static func dropDigits(of rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.count
    rest = rest.drop { $0 &- UInt8(ascii: "0") < 10 }
    return rest.count < count
  }

  /// Adds a cell's text, quoted if it has to be.
  private mutating func append(_ text: String, alwaysQuoted: Bool) {
    guard Self.needsQuotes(text) || (alwaysQuoted && text.isEmpty) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(Self.quote)
    for byte in text.utf8 {
      switch byte {
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)  // No reader takes a NUL.
      case Self.quote: bytes.append(contentsOf: [byte, byte])
      default: bytes.append(byte)
      }
    }
    bytes.append(Self.quote)
  }

  /// Whether text could be misread bare: separators, quotes, line ends, edges that look trimmed.
  private static func needsQuotes(_ text: String) -> Bool {
    let edges: [Unicode.Scalar?] = [text.unicodeScalars.first, text.unicodeScalars.last]
    return edges.contains(" ") || edges.contains("\u{FEFF}")
      || text.utf8.contains { $0 == 0 || ",\"\r\n;\t".utf8.contains($0) }
  }
}
