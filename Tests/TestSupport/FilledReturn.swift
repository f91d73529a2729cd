package import ActionPlan

/// The workbook of a return as somebody filled it in.
package struct FilledReturn {
  private let form: ReturnForm
  /// The workbook, to be changed as an officer would.
  package var book: Workbook

  /// Takes the workbook as it was sent out.
  package init(_ form: ReturnForm) {
    self.form = form
    book = ReturnWorkbook(form).book
  }

  /// The file as it comes back.
  package var bytes: [UInt8] { book.finished() }

  /// The place of a sheet among the tabs.
  package func sheet(_ kind: ReturnForm.PartKind) -> Int {
    book.sheets.firstIndex { $0.name == kind.rawValue } ?? 0
  }

  /// Fills in a cell, with the look of another where one is given.
  package mutating func put(
    _ place: ReturnPlace, _ content: Workbook.Cell.Content, _ style: Workbook.Style? = nil
  ) {
    guard let part = form.parts.first(where: { $0.kind == place.part }),
      let row = part.rows.firstIndex(where: { $0.key == place.row }),
      let column = part.columns.firstIndex(where: { $0.id == place.column })
    else { preconditionFailure("no cell \(place)") }
    let sheet = sheet(place.part)
    let number = ReturnWorkbook.headerRow + row
    book.sheets[sheet].rows[number][column].content = content
    if let style { book.sheets[sheet].rows[number][column].style = style }
  }
}
