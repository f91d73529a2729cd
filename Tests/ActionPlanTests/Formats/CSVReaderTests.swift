import Testing

@testable import ActionPlan

@Suite struct CSVReaderTests {
  /// A file and the cells it holds.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let cells: [[String]]

    init(_ description: String, _ file: String, _ cells: [[String]]) {
      testDescription = description
      self.file = file
      self.cells = cells
    }
  }

  static let samples = [
    Sample("an empty file has no rows", "", []),
    Sample("a byte order mark alone has no rows", "\u{FEFF}", []),
    Sample("a byte order mark is skipped", "\u{FEFF}a,b\n", [["a", "b"]]),
    Sample("the last line end may be missing", "a,b\nc,d", [["a", "b"], ["c", "d"]]),
    Sample("a line may end with CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    Sample("a line may end with CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    Sample("a blank line is one empty cell", "a\n\nb\n", [["a"], [""], ["b"]]),
    Sample("empty cells count", ",a,\n,", [["", "a", ""], ["", ""]]),
    Sample("rows may differ in length", "a,b,c\nd\n", [["a", "b", "c"], ["d"]]),
    Sample("quotes may hold commas", "\"a,b\",c\n", [["a,b", "c"]]),
    Sample("two quotes are one", "\"say \"\"yes\"\"\"\n", [["say \"yes\""]]),
    Sample("quotes round nothing are empty", "\"\",\"\"\n", [["", ""]]),
    Sample("four quotes are one", "\"\"\"\",x", [["\"", "x"]]),
    Sample("quotes may hold line ends", "\"a\r\nb\nc\",d\n", [["a\r\nb\nc", "d"]]),
    Sample("spaces are kept", " a , b \n", [[" a ", " b "]]),
    Sample("letters beyond ASCII are kept", "café,£5,🏴\n", [["café", "£5", "🏴"]]),
    Sample("semicolons are text beside commas", "a;b,c\n", [["a;b", "c"]]),
    Sample("quoted semicolons are text", "\"a;b\"\nc;d\n", [["a;b"], ["c;d"]]),
  ]

  @Test(arguments: samples)
  func `a file is read as`(sample: Sample) throws {
    #expect(try CSVReader.parse(Array(sample.file.utf8)).map(\.cells) == sample.cells)
  }

  @Test func `a row knows the line it starts on`() throws {
    let rows = try CSVReader.parse(Array("a\r\n\"b\nb\r\nb\rb\",c\n\nd".utf8))
    #expect(rows.map(\.line) == [1, 2, 6, 7])
    #expect(rows.map(\.isBlank) == [false, false, true, false])
  }

  /// A file that is refused, and where.
  struct Refusal: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let error: CSVError

    init(_ description: String, _ bytes: [UInt8], _ reason: CSVError.Reason, _ place: (Int, Int)) {
      testDescription = description
      self.bytes = bytes
      error = CSVError(reason, line: place.0, column: place.1)
    }

    init(_ description: String, _ file: String, _ reason: CSVError.Reason, _ place: (Int, Int)) {
      self.init(description, Array(file.utf8), reason, place)
    }
  }

  static let refusals = [
    Refusal("an unclosed quote, at its opening", "a,b\nc,\"d\ne,f\n", .unclosedQuote, (2, 3)),
    Refusal("a quote that opens at the end", "a,\"", .unclosedQuote, (1, 3)),
    Refusal("an unclosed quote after a pair", "\"a\"\"", .unclosedQuote, (1, 1)),
    Refusal("text after a quote", "a\n\"b\nc\"d,e", .textAfterQuote, (3, 3)),
    Refusal("a space after a quote", "\"a\" ,b", .textAfterQuote, (1, 4)),
    Refusal("a quote in a bare cell", "é,5\" pipe", .quoteInsideCell, (1, 4)),
    Refusal("a quote after a space", "a, \"b\"", .quoteInsideCell, (1, 4)),
    Refusal("NUL", "a,b\r\nc,\0", .nul, (2, 3)),
    Refusal("a stray byte", Array("a,b\n£,".utf8) + [0xE9, 0x0A], .invalidUTF8, (2, 3)),
    Refusal("a surrogate", [0x61, 0xED, 0xA0, 0x80], .invalidUTF8, (1, 2)),
    Refusal("an overlong form", [0xC0, 0xAF], .invalidUTF8, (1, 1)),
    Refusal("half a character at the end", [0x0A, 0xE2, 0x82], .invalidUTF8, (2, 1)),
    Refusal("little-endian UTF-16", [0xFF, 0xFE, 0x61, 0x00], .utf16, (1, 1)),
    Refusal("big-endian UTF-16", [0xFE, 0xFF, 0x00, 0x61], .utf16, (1, 1)),
    Refusal("UTF-16 without a mark", [0x61, 0x00, 0x62, 0x00], .nul, (1, 2)),
    Refusal("semicolons", "\u{FEFF}id;name\n1;a,b\n", .semicolons, (1, 3)),
    Refusal("semicolons after quotes", "\"a,b\";\"c\"\n", .semicolons, (1, 6)),
    Refusal("tabs", "id\tname\n", .tabs, (1, 3)),
  ]

  @Test(arguments: refusals)
  func `a file is refused for`(refusal: Refusal) {
    #expect(throws: refusal.error) { try CSVReader.parse(refusal.bytes) }
  }

  /// Files one past a limit of which the same files without their last byte keep.
  static let excesses = [
    Refusal("bytes", "aaaa\naaaa\naa", .fileTooLarge, (1, 1)),
    Refusal("rows", "a\nb\nc\nd", .tooManyRows, (4, 1)),
    Refusal("cells in a row", "a\na,b,c,", .tooManyCellsInRow, (2, 6)),
    Refusal("cells", "a,b,c\na,b,", .tooManyCells, (2, 5)),
    Refusal("bytes in a bare cell", "a,bbbbb", .cellTooLong, (1, 3)),
  ]

  static let low = CSVReader.Limits(bytes: 11, rows: 3, cellsInRow: 3, cells: 5, cellBytes: 4)

  @Test(arguments: excesses)
  func `a file is refused only past the limit of`(excess: Refusal) throws {
    #expect(throws: excess.error) { try CSVReader.parse(excess.bytes, within: Self.low) }
    let kept = Array(excess.bytes.dropLast())
    #expect(throws: Never.self) { try CSVReader.parse(kept, within: Self.low) }
  }

  @Test func `the length of a quoted cell is that of its text`() throws {
    let error = CSVError(.cellTooLong, line: 1, column: 1)
    #expect(throws: error) { try CSVReader.parse(Array("\"b\"\"bbb\"".utf8), within: Self.low) }
    let rows = try CSVReader.parse(Array("\"b\"\"bb\"".utf8), within: Self.low)
    #expect(rows.map(\.cells) == [["b\"bb"]])
  }

  @Test func `the limits are those that the messages name`() {
    let limits = CSVReader.Limits.standard
    #expect(limits.bytes == 64 * 1024 * 1024)
    #expect(limits.rows == 1_000_000)
    #expect(limits.cellsInRow == 1000)
    #expect(limits.cells == 8_000_000)
    #expect(limits.cellBytes == 1024 * 1024)
  }

  @Test func `an error says where, what and what to do`() {
    let error = CSVError(.semicolons, line: 1, column: 3)
    #expect("\(error)" == "1:3: the header is separated by semicolons, not commas")
    #expect(error.hint == "save the sheet as \"CSV UTF-8 (Comma delimited)\"")
  }

  @Test func `no bytes at all bring the reader down`() {
    var generator = SplitMix(state: 20_260_401)
    let alphabet = Array("\",\n\ra;\t\0".utf8) + [0xC3, 0xA9, 0xEF, 0xFF]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...14, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      guard let rows = try? CSVReader.parse(bytes) else { continue }
      #expect(rows.allSatisfy { !$0.cells.isEmpty })
    }
  }
}
