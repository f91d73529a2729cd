/// A return as an Excel workbook: guidance, a sheet a table, and two hidden sheets for the reader.
///
/// `docs/returns.md` fixes the layout: the title in A1, a sentence in A2, headers in row 3, rows
/// from row 4, the key of each row in the last column, which is hidden.
public struct ReturnWorkbook {
  private let form: ReturnForm

  /// Prepares the workbook.
  public init(_ form: ReturnForm) { self.form = form }

  /// The header of the hidden column with the keys of rows.
  public static let keyHeader = "Key"
  /// The row of the headers, from 1.
  public static let headerRow = 3
  /// The sheet with the ids, which no menu shows.
  public static let idsSheet = "Ids"
  /// What names the layout in the sheet of ids.
  public static let layout = "actionplan-return 1"

  /// The file.
  public var bytes: [UInt8] { book.finished() }

  /// The sheets, before they are written.
  package var book: Workbook {
    let title = "Return for \(form.quarter.title): \(form.post)"
    var book = Workbook(
      OfficePackage.Properties(
        title: title, subject: form.title, creator: form.authority,
        description: "Made from version \(form.version) of the plan"))
    let lists = lists
    book.names = lists.names
    book.sheets = [guidance(title)] + form.parts.map(sheet) + [lists.sheet, ids]
    return book
  }

  // MARK: Hidden sheets

  private var lists: (sheet: Workbook.Sheet, names: [(name: String, range: String)]) {
    let columns = ReturnForm.List.allCases.map { ($0, (form.lists[$0] ?? []).map(\.words)) }
    var sheet = Workbook.Sheet("Lists")
    sheet.visibility = .hidden
    sheet.isProtected = true
    sheet.widths = columns.map { _ in 30 }
    sheet.rows = [
      [.text("Words to choose from", .title)], [],
      columns.map { .text($0.0.rawValue, .header) },
    ]
    for place in 0..<(columns.map(\.1.count).max() ?? 0) {
      sheet.rows.append(columns.map { $0.1.indices.contains(place) ? .text($0.1[place]) : .empty })
    }
    let names = columns.enumerated().map { index, column in
      let letters = Workbook.letters(ofColumn: index)
      return (column.0.rawValue, "'Lists'!$\(letters)$4:$\(letters)$\(3 + max(1, column.1.count))")
    }
    return (sheet, names)
  }

  private var ids: Workbook.Sheet {
    var sheet = Workbook.Sheet(Self.idsSheet)
    sheet.visibility = .veryHidden
    sheet.isProtected = true
    sheet.widths = [20, 80]
    let values = [
      ("layout", Self.layout), ("authority", form.authority), ("plan", form.title),
      ("quarter", form.quarter.description), ("officer", form.officer.description),
      ("version", String(form.version)), ("due", form.due.description),
      ("checksum", form.checksum),
    ]
    sheet.rows = [[.text("Ids", .title)], [], [.text("Name", .header), .text("Value", .header)]]
    sheet.rows += values.map { [.text($0.0), .text($0.1)] }
    sheet.table = Workbook.Table(
      "IdsTable", headerRow: 3, headers: ["Name", "Value"], rowCount: values.count)
    return sheet
  }

  // MARK: Guidance

  private func guidance(_ title: String) -> Workbook.Sheet {
    var sheet = Workbook.Sheet("Guidance")
    sheet.isProtected = true
    sheet.widths = [26, 84, 10]
    var facts = [
      ("Plan", form.title), ("Quarter", "\(form.quarter.title), \(form.months)"),
      ("Send back by", form.due.inWords),
      (
        "What to do",
        "Fill in the yellow cells, save, and send this file back. Everything else is locked. Enter or Tab goes on."
      ),
      (
        "Last time",
        "What was said last time stands beside the yellow cells, to be read. Say what is true now: the same words sent again are noticed."
      ),
      (
        "Nothing to report?",
        "Then leave all yellow cells as they are, and say so, with the reason, on the sheet Sign off. No answer is not the same as nothing to report."
      ),
    ]
    facts += (form.lists[.rating] ?? []).map { ($0.words, $0.meaning ?? "") }
    sheet.rows = [[.text(title, .title)]]
    sheet.rows += facts.map { [.text($0.0, .header), .text($0.1)] }
    let headers = ["Sheet", "What is asked", "Rows"]
    sheet.rows.append(headers.map { .text($0, .header) })
    sheet.table = Workbook.Table(
      "Contents", headerRow: sheet.rows.count, headers: headers, rowCount: form.parts.count)
    sheet.rows += form.parts.map { part in
      [
        .text(part.kind.rawValue), .text(part.kind.sentence),
        Workbook.Cell(.number(String(part.rows.count)), .number(decimals: 0)),
      ]
    }
    return sheet
  }

  // MARK: Tables

  private func sheet(_ part: ReturnForm.Part) -> Workbook.Sheet {
    var sheet = Workbook.Sheet(part.kind.rawValue)
    sheet.isProtected = true
    sheet.isLandscape = part.kind != .signOff
    sheet.widths = part.columns.map { Double($0.width) } + [40]
    sheet.hiddenColumns = [part.columns.count]
    sheet.frozenRows = Self.headerRow
    let headers = part.columns.map(\.header) + [Self.keyHeader]
    sheet.rows = [
      [.text("\(part.kind.rawValue): \(form.post), \(form.quarter.title)", .title)],
      [.text(part.kind.sentence, .note)], headers.map { .text($0, .header) },
    ]
    sheet.rows += part.rows.map { row in row.cells.map { cell($0) } + [.text(row.key)] }
    sheet.table = Workbook.Table(
      part.kind.rawValue.filter(\.isLetter) + "Table", headerRow: Self.headerRow, headers: headers,
      rowCount: part.rows.count)
    for (index, row) in part.rows.enumerated() {
      let number = Self.headerRow + 1 + index
      for (place, cell) in row.cells.enumerated() {
        let name = Workbook.letters(ofColumn: place) + String(number)
        guard let answer = cell.answer else { continue }
        sheet.validations.append(
          Workbook.Validation(
            name, answer.rule, prompt: (part.columns[place].header, cell.prompt ?? ""),
            error: answer.error(form)))
        if case .choice(.rating) = answer { sheet.wordTones += tones(name) }
      }
    }
    return sheet
  }

  private func cell(_ cell: ReturnForm.Cell) -> Workbook.Cell {
    let style: Workbook.Style = cell.answer.map { .answer($0.style) } ?? .text
    switch cell.value {
    case nil: return Workbook.Cell(.empty, style)
    case .text(let text): return .text(text, style)
    case .day(let day):
      return Workbook.Cell(.day(day.serial), cell.answer == nil ? .date : style)
    case .number(let value): return Workbook.Cell(.number(value.description), style)
    }
  }

  /// The colours that papers give the usual ratings; the word is always there.
  private func tones(_ cell: String) -> [Workbook.WordTone] {
    (form.lists[.rating] ?? []).compactMap { choice in
      Self.ratingTones[choice.id].map { Workbook.WordTone(cell, choice.words, $0) }
    }
  }

  private static let ratingTones = [
    "red": Workbook.Tone(ground: "F4C7C3", ink: "0B0C0C"),
    "amber": Workbook.Tone(ground: "FCE0B5", ink: "0B0C0C"),
    "green": Workbook.Tone(ground: "CDE8D0", ink: "0B0C0C"),
    "blue": Workbook.Tone(ground: "C9DDF2", ink: "0B0C0C"),
  ]
}

extension ReturnForm.PartKind {
  /// What is asked, in a sentence.
  fileprivate var sentence: String {
    switch self {
    case .objectives: "How each objective goes: a rating, and three short answers."
    case .evidence: "What shows it: data, an audit, or what children, families or staff say."
    case .actions: "The day an action was done, or a new date asked for; empty while it goes on."
    case .figures: "The figures of the quarter that are still to come. A gap is never a zero."
    case .signOff: "Who answers, and whether there is anything to report."
    }
  }
}

extension ReturnForm.Answer {
  fileprivate var style: Workbook.Answer {
    switch self {
    case .text(let limit): limit > ReturnForm.longestLine ? .words : .line
    case .choice: .line
    case .day: .date
    case .number(_, _, let decimals): .number(decimals: decimals)
    case .percent(_, _, let decimals): .percent(decimals: decimals)
    }
  }

  private static let farthest = "999999999999999"

  fileprivate var rule: Workbook.Validation.Rule {
    switch self {
    case .text(let limit): .text(upTo: limit)
    case .choice(let list): .list(name: list.rawValue)
    case .day(let first, let last): .day(first.serial, last.serial)
    case .number(let low, let high, _):
      .decimal(
        low: low?.description ?? "-" + Self.farthest, high: high?.description ?? Self.farthest)
    // A share is kept as a fraction: 86% is 0.86.
    case .percent(let low, let high, _):
      .decimal(low: low == nil ? "-100" : "0", high: high == nil ? "100" : "1")
    }
  }

  fileprivate func error(_ form: ReturnForm) -> String {
    switch self {
    case .text(let limit): return "At most \(limit) characters fit here."
    case .choice(let list):
      let words = (form.lists[list] ?? []).map(\.words).joined(separator: ", ")
      return "Choose one of the list: \(words)."
    case .day(let first, let last):
      return "A date from \(first.inWords) to \(last.inWords), such as 14 Apr 2026."
    case .number: return "A number alone, such as 12 or 12.5. Words go under Remark."
    case .percent: return "A percentage from 0% to 100%, such as 86%. Words go under Remark."
    }
  }
}
