/// A return that came back as a workbook: whose it says it is, and what stands in it.
///
/// Nothing in it is trusted but the keys of rows, the headers of columns and the typed values.
package struct ReturnedWorkbook: Sendable {
  /// The title of the plan it was made from.
  package let title: String
  /// The council whose plan it is.
  package let authority: String
  /// The post it was sent to.
  package let officer: ItemID
  /// The quarter it is for.
  package let quarter: Quarter
  /// The plan version it was made from.
  package let version: Int
  /// The day it was asked for.
  package let due: Day
  /// The checksum of what was asked and filled in beforehand.
  package let checksum: String
  private let file: WorkbookFile

  /// Why a file is no return.
  package struct Trouble: Error, Hashable, Sendable {
    /// What is wrong, without a full stop.
    package let message: String
    /// What to do about it.
    package let hint: String
  }

  /// Something to tell of a cell or of the whole.
  package struct Note: Hashable, Sendable {
    /// The sheet and the cell, such as `Actions!D7`; `nil` for the whole.
    package var place: String?
    /// What is wrong or what was done, without a full stop.
    package var message: String
    /// What to do about it.
    package var hint: String?

    /// The note with its place in front.
    package var text: String { place.map { "\($0): \(message)" } ?? message }
  }

  /// What was read from the cells of a form.
  package struct Reading: Sendable {
    /// The answers.
    package var answers: ReturnAnswers = [:]
    /// The cell in which each answer stands.
    package var places: [ReturnPlace: String] = [:]
    /// What can't be taken.
    package var problems: [Note] = []
    /// What was taken with a remark, or left aside.
    package var remarks: [Note] = []

    /// A problem of an answer, told by the cell it stands in.
    package func note(_ problem: ReturnProblem) -> Note {
      Note(
        place: problem.place.map { places[$0] ?? $0.part.rawValue }, message: problem.message,
        hint: problem.hint)
    }
  }

  /// Opens a workbook that came back.
  ///
  /// - Throws: ``Trouble`` when it can't be read, or is not one that was sent out.
  package init(_ bytes: [UInt8]) throws(Trouble) {
    let wanted = Set(
      ReturnForm.PartKind.allCases.map { $0.rawValue.lowercased() }
        + [ReturnWorkbook.idsSheet.lowercased()])
    do throws(WorkbookError) {
      file = try WorkbookReader.read(bytes, limits: Self.limits) {
        wanted.contains($0.name.lowercased())
      }
    } catch {
      throw Trouble(message: error.description, hint: error.hint)
    }
    let ids = Self.ids(file)
    try Self.check(layout: ids["layout"])
    guard let officer = ids["officer"].flatMap({ ItemID($0) }),
      let quarter = ids["quarter"].flatMap({ Quarter(key: $0) }),
      let version = ids["version"].flatMap({ Int($0) }), version > 0,
      let due = ids["due"].flatMap({ Day(iso: $0) }), let checksum = ids["checksum"],
      let title = ids["plan"], let authority = ids["authority"]
    else {
      throw Trouble(
        message: "its hidden sheet \(ReturnWorkbook.idsSheet) was changed, so it does not say "
          + "what it is a return of", hint: Self.sentOut)
    }
    (self.officer, self.quarter, self.version, self.due) = (officer, quarter, version, due)
    (self.checksum, self.title, self.authority) = (checksum, title, authority)
  }

  /// How much is taken: far more than a return needs, and little enough to be refused at once.
  package static var limits: WorkbookReader.Limits {
    var limits = WorkbookReader.Limits()
    limits.archive.file = 25 << 20
    limits.archive.entry = 32 << 20
    limits.parts = 40 << 20
    limits.markup.nodes = 2_500_000
    limits.cells = 200_000
    limits.strings = 100_000
    limits.text = 8_000_000
    return limits
  }

  static let sentOut = "fill in the workbook that `actionplan returns issue` made"

  private static func check(layout: String?) throws(Trouble) {
    guard layout != ReturnWorkbook.layout else { return }
    guard let layout, layout.hasPrefix("actionplan-return ") else {
      throw Trouble(message: "this workbook is not a return that was sent out", hint: sentOut)
    }
    throw Trouble(
      message: "this return has the layout \"\(layout.shortened)\", which this release does not "
        + "know", hint: "collect it with the release that issued it")
  }

  /// What the sheet of ids says, by name.
  private static func ids(_ file: WorkbookFile) -> [String: String] {
    guard let sheet = file.sheet(named: ReturnWorkbook.idsSheet) else { return [:] }
    var ids: [String: String] = [:]
    for cell in sheet where cell.place.column == 0 {
      guard case .text(let name) = cell.value,
        let value = sheet.cell(row: cell.place.row, column: 1)?.value
      else { continue }
      switch value {
      case .text(let text): ids[name] = text.trimmingSpaces
      case .number(let digits): ids[name] = WorkbookNumber.decimal(digits)?.description
      case .day(let serial): ids[name] = Day(excelSerial: serial)?.description
      case .noDay, .boolean, .error, .missing: continue
      }
    }
    return ids
  }

  /// The form it was made from, as a version of the plan gives it; `nil` if that asks otherwise.
  package func form(in plan: Plan, version: Int) -> ReturnForm? {
    guard let scope = plan.returnScopes(for: quarter).first(where: { $0.officer == officer }),
      let form = ReturnForm(scope, in: plan, version: version, quarter: quarter, due: due),
      form.checksum == checksum
    else { return nil }
    return form
  }

  /// Reads the cells of the form that was sent out.
  package func read(_ form: ReturnForm) -> Reading {
    var reading = Reading()
    for part in form.parts {
      let name = part.kind.rawValue
      guard let sheet = file.sheet(named: name) else {
        reading.problems.append(
          Note(message: "the sheet \"\(name)\" is missing", hint: ReturnedSheet.asSent))
        continue
      }
      var returned = ReturnedSheet(part: part, sheet: sheet, is1904: file.is1904, reading: reading)
      returned.read()
      reading = returned.reading
    }
    let known = form.parts.map(\.kind.rawValue) + ["Guidance", "Lists", ReturnWorkbook.idsSheet]
    let names = Set(known.map { $0.lowercased() })
    for heading in file.headings where !names.contains(heading.name.lowercased()) {
      reading.remarks.append(
        Note(message: "the sheet \"\(heading.name.shortened)\" was added; it is not read"))
    }
    return reading
  }
}

extension Day {
  /// The day of Excel's serial number; `nil` for 29 February 1900, which never was.
  init?(excelSerial serial: Int) {
    guard serial != 60 else { return nil }
    self.init(ordinal: serial - (serial < 60 ? 25_568 : 25_569))
  }
}

extension StringProtocol {
  /// The first words of a text, to be quoted in a message.
  var shortened: String {
    let words = split(whereSeparator: \.isWhitespace).prefix(60).joined(separator: " ")
    return words.count > 80 ? words.prefix(79) + "…" : words
  }
}
