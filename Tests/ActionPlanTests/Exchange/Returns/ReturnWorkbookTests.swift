import Testing

@testable import ActionPlan

@Suite struct ReturnWorkbookTests {
  private let form = ReturnSample.form()
  private var book: Workbook { ReturnWorkbook(form).book }

  @Test func `the same form gives the same bytes`() {
    #expect(ReturnWorkbook(form).bytes == ReturnWorkbook(ReturnSample.form()).bytes)
  }

  @Test func `every sheet is protected, and the two for programs are not shown`() {
    #expect(book.sheets.allSatisfy { $0.isProtected })
    #expect(
      book.sheets.map(\.name) == [
        "Guidance", "Objectives", "Evidence", "Actions", "Figures", "Sign off", "Lists", "Ids",
      ])
    #expect(book.sheets.suffix(2).map(\.visibility) == [.hidden, .veryHidden])
    #expect(book.sheets.dropLast(2).allSatisfy { $0.visibility == .visible })
  }

  @Test func `each cell to be answered is open, checked and prompted, and no other is`() throws {
    for (part, sheet) in zip(form.parts, book.sheets.dropFirst()) {
      let checked = Set(sheet.validations.map(\.cells))
      #expect(checked.count == sheet.validations.count)
      #expect(sheet.validations.allSatisfy { !$0.prompt.text.isEmpty && !$0.error.isEmpty })
      for (index, row) in part.rows.enumerated() {
        let cells = sheet.rows[ReturnWorkbook.headerRow + index]
        for (place, cell) in row.cells.enumerated() {
          let name = Workbook.letters(ofColumn: place) + "\(ReturnWorkbook.headerRow + 1 + index)"
          let isOpen = if case .answer = cells[place].style { true } else { false }
          #expect(isOpen == (cell.answer != nil) && checked.contains(name) == isOpen, "\(name)")
        }
        #expect(cells.last?.content == .text(row.key))
      }
      #expect(sheet.hiddenColumns == [part.columns.count])
    }
  }

  @Test func `a list is named, never written out, and its range holds its words`() {
    let names = Dictionary(uniqueKeysWithValues: book.names.map { ($0.name, $0.range) })
    for sheet in book.sheets {
      for validation in sheet.validations {
        guard case .list(let name) = validation.rule else { continue }
        #expect(names[name] != nil, "\(name)")
      }
    }
    #expect(names["RatingList"] == "'Lists'!$A$4:$A$5")
  }

  @Test func `a share is checked as a fraction, a day as a day of the quarter`() {
    let rules = Dictionary(
      uniqueKeysWithValues: book.sheets[4].validations.map { ($0.cells, $0.rule) })
    #expect(rules["E5"] == .decimal(low: "0", high: "1"))
    #expect(rules["C4"] == .day(46_023, 46_112))
    #expect(rules["C5"] == nil)
  }

  @Test func `the hidden ids name a post and no person`() {
    let values = book.sheets.last?.rows.flatMap { $0.map(\.content) } ?? []
    #expect(values.contains(.text("head")) && values.contains(.text(form.checksum)))
    #expect(!values.contains(.text("A. Person")))
  }
}
