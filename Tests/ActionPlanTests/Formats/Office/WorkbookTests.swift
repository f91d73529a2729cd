import TestSupport
import Testing

@testable import ActionPlan

@Suite struct WorkbookTests {
  private static func parts(_ bytes: [UInt8]) throws -> [(name: String, text: String)] {
    let archive = try ZIPReader(bytes)
    return try archive.names.map { name in
      let contents = try archive.contents(of: name)
      let isText = name.hasSuffix(".xml") || name.hasSuffix(".rels")
      return (name, isText ? String(decoding: contents, as: UTF8.self) : "")
    }
  }

  @Test func `each part of a workbook is as it was read through`() throws {
    let parts = try Self.parts(OfficeSample.workbook.finished())
    for (name, text) in parts {
      let file = name.replacing("/", with: "-").replacing("[Content_Types]", with: "types")
      try Golden.expect(text.replacing("><", with: ">\n<") + "\n", "workbook/\(file)")
    }
    #expect(parts.map(\.name).first == "[Content_Types].xml")
  }

  @Test func `the same workbook gives the same bytes`() {
    #expect(OfficeSample.workbook.finished() == OfficeSample.workbook.finished())
  }

  @Test func `every part is XML and every relationship leads to a part`() throws {
    let bytes = OfficeSample.workbook.finished()
    let archive = try ZIPReader(bytes)
    for (name, text) in try Self.parts(bytes) {
      var scanner = try XMLScanner(Array(text.utf8))
      while let event = try scanner.next() {
        guard case .start(let element) = event, element.name.local == "Relationship",
          let target = element["Target"]
        else { continue }
        let folder = name.split(separator: "/").dropLast(2).map(String.init)
        var path = folder
        for piece in target.split(separator: "/") {
          if piece == ".." { path.removeLast() } else { path.append(String(piece)) }
        }
        #expect(archive.contains(path.joined(separator: "/")), "\(name): \(target)")
      }
    }
  }

  @Test func `no formula is written, whatever a text begins with`() throws {
    for (name, text) in try Self.parts(OfficeSample.workbook.finished()) {
      #expect(!text.contains("<f>") && !text.contains("<f "), "\(name)")
    }
  }

  static let names = [
    ("Actuals", "Actuals"), ("a/b:c*?[d]\\", "abcd"), ("'quoted'", "quoted"), ("", "Sheet "),
    ("History", "Sheet History"),
    (String(repeating: "long ", count: 9), "long long long long long long l"),
  ]

  @Test(arguments: names) func `a sheet's name is made to be one that Excel takes`(
    asked: String, given: String
  ) {
    #expect(Workbook.Sheet(asked).name == given)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `columns are counted in letters`(column: Int, letters: String) {
    #expect(Workbook.letters(ofColumn: column) == letters)
  }

  @Test(arguments: [
    ("plain _x", "plain _x"), ("_x0041_", "_x005F_x0041_"), ("_x00e9_b", "_x005F_x00e9_b"),
    ("_xzzzz_", "_xzzzz_"), ("_x0041__x0042_", "_x005F_x0041__x005F_x0042_"),
  ])
  func `what looks like Excel's escape is read as it stands`(text: String, written: String) {
    #expect(Workbook.Strings.escaped(text) == written)
  }

  @Test func `a text too long for a cell is cut and says so`() throws {
    var book = OfficeSample.workbook
    book.sheets[0].rows[1] = [.text(String(repeating: "a", count: 40_000))]
    let strings = try #require(
      Self.parts(book.finished()).first { $0.name == "xl/sharedStrings.xml" })
    let longest = strings.text.split(separator: "<").map(\.utf16.count).max() ?? 0
    #expect(longest == 32_767 + 2)
    #expect(strings.text.contains("[cut: too long for a cell]"))
  }
}
