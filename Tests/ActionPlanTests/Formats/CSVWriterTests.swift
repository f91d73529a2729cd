import ActionPlan
import Testing

@Suite struct CSVWriterTests {
  /// One cell and how it is written between others.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let cell: CSVCell
    let written: String

    init(_ description: String, _ cell: CSVCell, _ written: String) {
      testDescription = description
      self.cell = cell
      self.written = written
    }
  }

  static let samples = [
    Sample("plain text", .text("Visits on time"), "Visits on time"),
    Sample("nothing", .empty, ""),
    Sample("a comma", .text("a,b"), "\"a,b\""),
    Sample("a quote", .text("5\" pipe"), "\"5\"\" pipe\""),
    Sample("a line end", .text("a\nb"), "\"a\nb\""),
    Sample("CRLF, one character in Swift", .text("a\r\nb"), "\"a\r\nb\""),
    Sample("a semicolon", .text("a;b"), "\"a;b\""),
    Sample("a space at an edge", .text(" a"), "\" a\""),
    Sample("a byte order mark", .text("\u{FEFF}a"), "\"\u{FEFF}a\""),
    Sample("NUL", .text("a\0b"), "\"a\u{FFFD}b\""),
    Sample("a negative number", .number("-5"), "-5"),
    Sample("decimals", .number("72.35"), "72.35"),
    Sample("an exponent", .number("-1.5e-7"), "-1.5e-7"),
    Sample("a sum in a number cell", .number("-1+1"), "'-1+1"),
    Sample("a formula in a number cell", .number("=A1"), "'=A1"),
    Sample("an equals sign", .text("=2+2"), "'=2+2"),
    Sample("a plus sign", .text("+44 113"), "'+44 113"),
    Sample("a minus sign", .text("- visits"), "'- visits"),
    Sample("an at sign", .text("@SUM(A1)"), "'@SUM(A1)"),
    Sample("a tab", .text("\t=1"), "\"'\t=1\""),
    Sample("a carriage return", .text("\r=1"), "\"'\r=1\""),
    Sample("CRLF first", .text("\r\n=1"), "\"'\r\n=1\""),
    Sample("a full-width equals sign", .text("＝1"), "'＝1"),
    Sample("a full-width plus sign", .text("＋1"), "'＋1"),
    Sample("a full-width minus sign", .text("－1"), "'－1"),
    Sample("a full-width at sign", .text("＠A"), "'＠A"),
    Sample("a sign with an accent on it", .text("=\u{301}1"), "'=\u{301}1"),
    Sample("an apostrophe before a sign", .text("'=1"), "''=1"),
    Sample("an apostrophe before a letter", .text("'tis"), "'tis"),
    Sample("a sign inside", .text("a=b"), "a=b"),
  ]

  @Test(arguments: samples)
  func `a cell is written as`(sample: Sample) {
    let text = CSVWriter.text(of: [[.text("a"), sample.cell, .text("b")]])
    #expect(text == "a,\(sample.written),b\n")
  }

  @Test(arguments: samples.filter { $0.testDescription != "NUL" })
  func `text comes back as it was`(sample: Sample) throws {
    guard case .text(let text) = sample.cell else { return }
    let rows = try CSVReader.parse(Array(CSVWriter.text(of: [[sample.cell, .empty]]).utf8))
    #expect(rows.map { $0.cells.map(CSVReader.unprotected) } == [[text, ""]])
  }

  @Test(arguments: ["'", "'a", "", "it's", "''b"])
  func `an apostrophe that protects nothing stays`(text: String) {
    #expect(CSVReader.unprotected(text) == text)
  }

  @Test func `a lone empty cell is not a blank line`() {
    #expect(CSVWriter.text(of: [[.empty], [.text("")], []]) == "\"\"\n\"\"\n\n")
  }

  @Test func `a byte order mark is written only when asked for`() throws {
    var writer = CSVWriter(byteOrderMark: true)
    writer.append([.text("a"), .number("1")])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("a,1\n".utf8))
    #expect(try CSVReader.parse(writer.bytes).map(\.cells) == [["a", "1"]])
    #expect(CSVWriter.text(of: [[.text("a")]]) == "a\n")
  }

  @Test func `any text survives writing and reading`() throws {
    var generator = SplitMix(state: 20_260_401)
    let alphabet = "'=-\",;\r\t\n éa＝\u{FEFF}".unicodeScalars.map { String($0) }
    for _ in 0..<500 {
      let table = (0..<3).map { _ in
        (0..<2).map { _ in
          let count = Int.random(in: 0...5, using: &generator)
          return (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
        }
      }
      // A header of our own has commas outside quotes, by which the reader knows the separator.
      let written = CSVWriter.text(of: table.map { $0.map { .text($0) } })
      let read = try CSVReader.parse(Array(written.utf8))
      #expect(read.map { $0.cells.map(CSVReader.unprotected) } == table)
    }
  }
}
