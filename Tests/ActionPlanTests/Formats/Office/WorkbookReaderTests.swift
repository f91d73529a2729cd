import TestSupport
import Testing

@testable import ActionPlan

@Suite struct WorkbookReaderTests {
  /// The parts of a small workbook by their paths.
  static let parts: [(path: String, text: String)] = {
    let office = OfficePackage.Relationship.office
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func links(_ links: [(id: String, kind: String, target: String)]) -> String {
      "<Relationships xmlns='\(package)'>"
        + links.map {
          "<Relationship Id='\($0.id)' Type='\(office)/\($0.kind)' Target='\($0.target)'/>"
        }.joined() + "</Relationships>"
    }
    return [
      ("_rels/.rels", links([("r", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        links([
          ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "styles", "styles.xml"),
          ("c", "sharedStrings", "/xl/sharedStrings.xml"),
        ])
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(Workbook.namespace)' xmlns:r='\(office)'><workbookPr/><sheets>"
          + "<sheet name='Return' sheetId='1' state='veryHidden' r:id='a'/></sheets><definedNames>"
          + "<definedName name='Version' hidden='1'>12</definedName></definedNames></workbook>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns='\(Workbook.namespace)'><numFmts><numFmt numFmtId='164' "
          + "formatCode='dd\\ mmm\\ yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/>"
          + "<xf numFmtId='10'/></cellXfs></styleSheet>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst xmlns='\(Workbook.namespace)'><si><t>one</t></si><si><r><rPr/><t>t</t></r>"
          + "<r><t xml:space='preserve'>wo </t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>"
          + "<si><t>_x0041__x005F_x0042_&#13;&#10;_xD83D__xDE00_</t></si></sst>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='\(Workbook.namespace)'><dimension ref='A1:XFD1048576'/><sheetData>\(rows)"
          + "</sheetData></worksheet>"
      ),
    ]
  }()

  private static let rows =
    "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"
    + "<row r='3'><c r='B3' s='1'><v>43646.75</v></c><c s='2'><v>0.85</v></c><c><v>12.40</v></c>"
    + "<c t='b'><v>true</v></c><c t='e'><v>#REF!</v></c><c s='1'/></row>"
    + "<row><c t='str'><f>A1</f><v>x</v></c><c><f>1+1</f></c><c t='inlineStr'><is><t>own</t></is></c>"
    + "<c t='d'><v>2019-06-30T00:00:00</v></c><c s='1'><v>2958466</v></c></row>"

  private func file(_ changed: (String) -> String = { $0 }) -> [UInt8] {
    var archive = ZIPWriter()
    for part in Self.parts { archive.add(part.path, Array(changed(part.text).utf8)) }
    return archive.finished()
  }

  /// The cells of the first sheet on one line.
  private func cells(_ bytes: [UInt8]) throws(WorkbookError) -> String {
    let file = try WorkbookReader.read(bytes)
    return file.sheets[0].map { cell in
      let mark = (cell.isFormula ? "=" : "") + (cell.isPercent ? "%" : "")
      return "\(cell.place.name)\(mark) \(cell.value)"
    }.joined(separator: "; ")
  }

  private static let expected = [
    #"A1 text("one")"#, #"B1 text("two ")"#, #"C1 text("A_x0042_\n😀")"#, "B3 day(43646)",
    #"C3% number("0.85")"#, #"D3 number("12.40")"#, "E3 boolean(true)", ##"F3 error("#REF!")"##,
    #"A4= text("x")"#, "B4= missing", #"C4 text("own")"#, "D4 day(43646)", #"E4 noDay("2958466")"#,
  ].joined(separator: "; ")

  @Test func `cells are read with what they mean`() throws {
    let found = try cells(file())
    #expect(found == Self.expected)
    let read = try WorkbookReader.read(file())
    #expect(read.headings == [WorkbookFile.Heading(name: "Return", visibility: .veryHidden)])
    #expect(read.definedNames.map(\.formula) == ["12"])
    #expect(read.sheet(named: "RETURN")?.cell(row: 3, column: 2)?.value == .number("0.85"))
    #expect(read.sheet(named: "RETURN")?.cell(row: 3, column: 0) == nil)
    #expect(try WorkbookReader.read(file()) { _ in false }.sheets.isEmpty)
  }

  @Test func `another spelling reads the same`() throws {
    let prefixed = file { text in
      guard text.contains(Workbook.namespace) else { return text }
      return text.replacing("</", with: "\u{1}").replacing("<", with: "<x:")
        .replacing("\u{1}", with: "</x:").replacing("xmlns='http", with: "xmlns:x='http")
    }
    #expect(try cells(prefixed) == Self.expected)
    let since1904 = file {
      $0.replacing("<workbookPr/>", with: "<workbookPr date1904='1'/>")
        .replacing("43646.75", with: "42184.75")
    }
    #expect(try cells(since1904) == Self.expected)
    let strict = file {
      $0.replacing(Workbook.namespace, with: WorkbookReader.Address.spreadsheet[1])
        .replacing(OfficePackage.Relationship.office, with: WorkbookReader.Address.relationship[1])
    }
    #expect(try cells(strict) == Self.expected)
    let moved = file { $0.replacing("/xl/sharedStrings", with: "../%78l/./sharedStrings") }
    #expect(try cells(moved) == Self.expected)
  }

  @Test func `a workbook of ours is read back`() throws {
    let read = try WorkbookReader.read(OfficeSample.workbook.finished())
    #expect(read.headings.map(\.name) == ["Actuals all", "Charts", "Chart figures"])
    let sheet = try #require(read.sheets.first)
    #expect(sheet.cell(row: 4, column: 0)?.value == .text("=1+1"))
    #expect(sheet.cell(row: 4, column: 1)?.value == .day(43_646))
    #expect(sheet.cell(row: 4, column: 2)?.value == .number("12.40"))
    #expect(sheet.cell(row: 4, column: 3)?.isPercent == true)
    #expect(sheet.cell(row: 5, column: 0)?.value == .text(" two\nlines _x0041_ & <b>"))
  }

  static let refused: [(old: String, new: String, words: String)] = [
    ("<row r='3'>", "<row r='1'>", "Return!A2: the row \"1\" is out of order"),
    ("<row r='3'>", "<row r='1048577'>", "Return: a row beyond the last, 1048576"),
    ("r='B3'", "r='B4'", "Return!A3: the cell B4 is out of order"),
    ("r='B3'", "r='XFE3'", "Return!A3: \"XFE3\" is no cell"),
    ("<v>2</v></c>", "<v>3</v></c>", "Return!C1: the cell names a shared text that is not there"),
    ("s='2'", "s='3'", "Return!C3: the cell has a style that is not there"),
    ("t='b'", "t='z'", "Return!E3: \"z\" is no kind of value"),
    ("12.40", "NaN", "Return!D3: its number is none"),
    ("<v>x</v>", "<v>x</v><v>y</v>", "Return!A4: the cell has two values"),
    ("<sheetData>", "<sheetData/><sheetData>", "Return: the sheet has its cells twice"),
    ("state='veryHidden'", "state='gone'", "Return: \"gone\" is no state of a sheet"),
    (
      "worksheets/sheet1.xml", "worksheets/no.xml",
      "xl/worksheets/no.xml: the sheet \"Return\" is missing"
    ),
    (
      "<sst ", "<!DOCTYPE sst><sst ",
      "xl/sharedStrings.xml: line 1: a document type declaration, which no Office file has"
    ),
  ]

  @Test(arguments: refused.indices) func `what can't be is refused with its place`(index: Int) {
    let (old, new, words) = Self.refused[index]
    let bytes = file { $0.replacing(old, with: new) }
    let error = #expect(throws: WorkbookError.self) { try cells(bytes) }
    #expect(error?.description == words)
    #expect(error?.hint.isEmpty == false)
  }

  /// The smallest value of a limit with which the workbook is read.
  private func needed(_ path: WritableKeyPath<WorkbookReader.Limits, Int>) -> Int {
    let file = file()
    var (low, high) = (0, 10_000)
    while low < high {
      var limits = WorkbookReader.Limits()
      limits[keyPath: path] = (low + high) / 2
      if (try? WorkbookReader.read(file, limits: limits)) != nil {
        high = limits[keyPath: path]
      } else {
        low = limits[keyPath: path] + 1
      }
    }
    return low
  }

  @Test func `elements, attributes and bytes are counted over all parts`() throws {
    var (nodes, bytes) = (0, 0)
    for part in Self.parts {
      var scanner = try XMLScanner(Array(part.text.utf8))
      while try scanner.advance() != .finished {}
      nodes += scanner.nodes
      bytes += part.text.utf8.count
    }
    #expect(needed(\.markup.nodes) == nodes && needed(\.parts) == bytes)
    #expect(needed(\.cells) == 14 && needed(\.strings) == 3 && needed(\.styles) == 3)
  }

  @Test func `a file of another kind is told by its first bytes`() {
    func kind(_ bytes: [UInt8]) -> WorkbookError.Reason? {
      #expect(throws: WorkbookError.self) { try WorkbookReader.read(bytes) }?.reason
    }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    let protected = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(kind([]) == .foreign(.empty))
    #expect(kind(compound) == .foreign(.oldExcel))
    #expect(kind(compound + protected) == .foreign(.protected))
    #expect(kind(Array("key,status\n".utf8)) == .foreign(.text))
    #expect(kind(Array("\u{FEFF} <HTML>".utf8)) == .foreign(.webPage))
    var archive = ZIPWriter()
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    #expect(kind(archive.finished()) == .foreign(.openDocument))
  }

  @Test(arguments: [
    ("1.1000000000000001", 0, "1.1"), ("12.40", 0, "12.40"), ("0.85", 2, "85"),
    ("8.5000000000000006E-2", 2, "8.5"), ("1E3", 0, "1000"), ("-0.30000000000000004", 0, "-0.3"),
    ("5.55E-17", 0, "0"), ("999999999999999.99", 0, "1000000000000000"), (".5", 0, "0.5"),
  ]) func `a number is what a person sees`(digits: String, moved: Int, shown: String) {
    #expect(WorkbookNumber.decimal(digits, movedBy: moved)?.description == shown)
  }

  @Test(arguments: ["", "-", "1.2.3", "1e", "NaN", "1E999", "9E18", "1,5"])
  func `what is no number, or too large, gives none`(digits: String) {
    #expect(WorkbookNumber.decimal(digits) == nil)
  }

  @Test(arguments: [
    ("dd\\ mmm\\ yyyy", 1), ("[$-809]d/m/yy;@", 1), ("mmmm", 1), ("h:mm AM/PM", 0), ("[h]:mm", 0),
    ("General", 0), ("0.0%", 2), ("0\" days\"", 0), ("[Red]0.00", 0), ("#,##0;\"d\"", 0), ("@", 0),
  ]) func `a format says whether a number is a day or a percentage`(code: String, meaning: UInt8) {
    let expected: [WorkbookReader.Styles.Meaning] = [.number, .day, .percent]
    #expect(WorkbookReader.Styles.meaning(of: code) == expected[Int(meaning)])
  }

  @Test func `no change of a byte is a trap`() {
    var random = SeededGenerator(seed: 11)
    let stored = Self.parts.map(\.text)
    for _ in 0..<1_500 {
      var texts = stored.map { Array($0.utf8) }
      let part = Int.random(in: texts.indices, using: &random)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: texts[part].indices, using: &random)
        texts[part][place] = Array("<>&;'/0919AZst= \u{0}".utf8).randomElement(using: &random) ?? 0
      }
      var archive = ZIPWriter()
      for (part, bytes) in zip(Self.parts, texts) { archive.add(part.path, bytes) }
      do throws(WorkbookError) {
        _ = try cells(archive.finished())
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
