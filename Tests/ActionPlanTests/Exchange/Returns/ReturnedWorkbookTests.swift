import ActionPlan
import TestSupport
import Testing

@Suite struct ReturnedWorkbookTests {
  private let form = ReturnSample.form()

  private func filled(_ said: [String: Workbook.Cell.Content] = [:]) -> FilledReturn {
    var filled = FilledReturn(form)
    for (place, content) in said { filled.put(ReturnSample.place(place), content) }
    return filled
  }

  private func read(_ filled: FilledReturn) throws -> ReturnedWorkbook.Reading {
    try ReturnedWorkbook(filled.bytes).read(form)
  }

  @Test func `a return says whose it is, and leads back to the form that was sent out`() throws {
    let workbook = try ReturnedWorkbook(filled().bytes)
    #expect(workbook.officer == ReturnSample.head && workbook.quarter == ReturnSample.quarter)
    #expect(workbook.version == 7 && workbook.due == ReturnSample.due)
    #expect(workbook.form(in: ReturnSample.plan(), version: 7) == form)
    var plan = ReturnSample.plan()
    plan.objectives.change(Sample.id("1.1")) { $0.title = "Seen soon" }
    #expect(workbook.form(in: plan, version: 7) == nil)
  }

  @Test func `a return as it was sent out reads as what was filled in beforehand`() throws {
    let reading = try read(filled())
    #expect(reading.answers == form.prefilled)
    #expect(reading.problems.isEmpty && reading.remarks.isEmpty)
  }

  struct Typed: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var place: String
    var content: Workbook.Cell.Content
    var style: Workbook.Style?
    var value: ReturnValue?
    var problem: String?
  }

  private static let done = "Actions|action/1.1a|done"
  private static let share = "Figures|figure/visits/2026-03-31|figure"
  private static let spend = "Figures|figure/spend/2026-03-31|figure"
  private static func day(_ iso: String) -> ReturnValue { .day(Sample.day(iso)) }
  private static func number(_ digits: String) -> ReturnValue { .number(Sample.number(digits)) }

  @Test(arguments: [
    Typed(
      testDescription: "a date", place: done, content: .day(46_101), value: day("2026-03-20")),
    Typed(
      testDescription: "a date typed as text", place: done, content: .text(" 20/03/2026\u{A0}"),
      value: day("2026-03-20")),
    Typed(
      testDescription: "a date in words", place: done, content: .text("20th March 2026"),
      value: day("2026-03-20")),
    Typed(
      testDescription: "a date that lost its format", place: done, content: .number("46101"),
      style: .number(decimals: 0), value: day("2026-03-20")),
    Typed(
      testDescription: "a year alone is no date", place: done, content: .number("2026"),
      style: .number(decimals: 0), value: number("2026")),
    Typed(
      testDescription: "a month before its day is not guessed at", place: done,
      content: .text("03/20/2026"), value: .text("03/20/2026")),
    Typed(
      testDescription: "29 February 1900", place: done, content: .day(60),
      problem: "29 February 1900 never was"),
    Typed(
      testDescription: "a percentage", place: share, content: .number("0.86"),
      value: number("86")),
    Typed(
      testDescription: "a percentage of a binary fraction", place: share,
      content: .number("0.85999999999999999"), value: number("86")),
    Typed(
      testDescription: "a percentage typed as text", place: share, content: .text("86.5 % "),
      value: number("86.5")),
    Typed(
      testDescription: "a fraction that lost its format", place: share, content: .number("0.86"),
      style: .number(decimals: 2), value: number("86")),
    Typed(
      testDescription: "a number that lost its format", place: share, content: .number("86"),
      style: .number(decimals: 0), problem: "86 is not a percentage"),
    Typed(
      testDescription: "a number in words for a percentage stays words", place: share,
      content: .text("86"), value: .text("86")),
    Typed(
      testDescription: "thousands typed as text", place: spend, content: .text("£1,283.50 "),
      value: number("1283.50")),
    Typed(
      testDescription: "a percentage typed where a number is asked stays words", place: spend,
      content: .text("85%"), value: .text("85%")),
    Typed(
      testDescription: "a percentage where a number is asked", place: spend,
      content: .number("0.85"), style: .percent(decimals: 0),
      problem: "a percentage stands where none is asked"),
    Typed(
      testDescription: "a number of 30 digits", place: spend,
      content: .number("123456789012345678901234567890"),
      problem: "the number 123456789012345678901234567890 is too large"),
    Typed(
      testDescription: "a truth value", place: "Sign off|return/nil", content: .boolean(true),
      value: .text("Yes")),
  ])
  func `what was typed is read by what was asked`(_ typed: Typed) throws {
    var filled = filled()
    filled.put(ReturnSample.place(typed.place), typed.content, typed.style)
    let reading = try read(filled)
    #expect(reading.answers[ReturnSample.place(typed.place)] == typed.value)
    #expect(reading.problems.map(\.message) == [typed.problem].compactMap { $0 })
  }

  @Test func `every day is read back to whoever sends it, by its cell`() throws {
    let reading = try read(filled([Self.done: .text("5/7/26")]))
    #expect(reading.remarks.map(\.text) == ["Actions!D4: read as 5 July 2026"])
  }

  @Test(arguments: [
    ("1", Workbook.Style.number(decimals: 0), ["read as 100%"]),
    ("0.9", .number(decimals: 2), ["read as 90%"]), ("0.9", .percent(decimals: 0), []),
  ])
  func `a share that lost its format is read back to whoever sends it`(
    _ digits: String, _ style: Workbook.Style, _ told: [String]
  ) throws {
    var filled = filled()
    filled.put(ReturnSample.place(Self.share), .number(digits), style)
    let remarks = try read(filled).remarks
    #expect(remarks.map(\.message) == told)
    #expect(remarks.allSatisfy { $0.place?.hasPrefix("Figures!") == true })
  }

  // MARK: Rows, columns, sheets

  private static let said: [String: Workbook.Cell.Content] = [
    "Objectives|objective/1.1/rating": .text("At risk (amber)"),
    "Objectives|objective/1.1/next": .text("Keep them"),
    "Figures|figure/visits/north/2026-02-28|figure": .number("0.8"),
    done: .day(46_101),
  ]

  @Test func `rows sorted otherwise and columns moved read the same`() throws {
    var moved = filled(Self.said)
    let straight = try read(moved)
    for kind in [ReturnForm.PartKind.objectives, .figures, .actions] {
      let sheet = moved.sheet(kind)
      let rows = moved.book.sheets[sheet].rows
      moved.book.sheets[sheet].rows =
        (rows.prefix(3) + rows.dropFirst(3).reversed()).map { $0.count < 2 ? $0 : $0.reversed() }
      moved.book.sheets[sheet].hiddenColumns = []
      moved.book.sheets[sheet].table = nil
    }
    let reading = try read(moved)
    #expect(reading.answers == straight.answers && straight.answers.count > 4)
    #expect(reading.problems.isEmpty)
  }

  private func change(
    _ kind: ReturnForm.PartKind, _ body: (inout Workbook.Sheet) -> Void
  ) throws -> ReturnedWorkbook.Reading {
    var filled = filled()
    let place = filled.sheet(kind)
    body(&filled.book.sheets[place])
    filled.book.sheets[place].table = nil
    filled.book.sheets[place].validations = []
    return try read(filled)
  }

  @Test func `a key that is unknown, copied or gone is told by its cell`() throws {
    let reading = try change(.actions) { sheet in
      var unknown = sheet.rows[3]
      unknown[6] = .text("action/9.9z")
      sheet.rows += [sheet.rows[3], unknown]
    }
    #expect(
      reading.problems.map(\.text) == [
        "Actions!G5: the key \"action/1.1a\" stands in row 4, too",
        "Actions!G6: the key \"action/9.9z\" is not one of this return",
      ])
    let gone = try change(.actions) { $0.rows.removeLast() }
    #expect(
      gone.problems.map(\.text) == ["Actions: the row with the key \"action/1.1a\" was taken out"])
  }

  @Test func `a row that was added is a problem with an answer in it, else a remark`() throws {
    let note = try change(.actions) { $0.rows += [[], [.text("Ask Jo about this")]] }
    #expect(note.problems.isEmpty)
    #expect(
      note.remarks.map(\.text) == [
        "Actions!A6: what stands in this row was added; it is not read"
      ])
    let answer = try change(.actions) { sheet in
      sheet.rows.append([.text("One more action"), .text("1.1"), .empty, .text("20/03/2026")])
    }
    #expect(
      answer.problems.map(\.text) == [
        "Actions!D5: this row has no key, so nobody knows what it is about"
      ])
  }

  @Test func `a column or a sheet that is gone, and a column that stands twice, are told`() throws {
    let column = try change(.actions) { $0.rows[2][3] = .text("Finished") }
    #expect(column.problems.map(\.text) == ["Actions: the column \"Done on\" is missing"])
    let twice = try change(.actions) { $0.rows[2].append(.text("done  ON")) }
    #expect(twice.problems.map(\.text) == ["Actions: the column \"Done on\" stands there twice"])
    let keys = try change(.actions) { $0.rows[2][6] = .text("") }
    #expect(keys.problems.count == 1 && keys.problems[0].place == "Actions")
    var filled = filled()
    filled.book.sheets.remove(at: filled.sheet(.evidence))
    filled.book.sheets.append(Workbook.Sheet("My notes"))
    let reading = try read(filled)
    #expect(reading.problems.map(\.text) == ["the sheet \"Evidence\" is missing"])
    #expect(reading.remarks.map(\.text) == ["the sheet \"My notes\" was added; it is not read"])
  }

  @Test func `a locked cell that was changed is told and not taken`() throws {
    let reading = try change(.actions) { $0.rows[3][2] = .text("31 March 2027") }
    #expect(
      reading.remarks.map(\.text) == [
        "Actions!C4: this locked cell was changed (\"28 February 2026\" was sent out); the change "
          + "is not taken"
      ])
    #expect(reading.answers == form.prefilled && reading.problems.isEmpty)
  }

  @Test func `what is no return is refused with what to do`() {
    #expect(throws: ReturnedWorkbook.Trouble.self) { try ReturnedWorkbook([]) }
    var other = FilledReturn(form)
    other.book.sheets[other.book.sheets.count - 1].rows[3][1] = .text("actionplan-return 2")
    #expect(throws: ReturnedWorkbook.Trouble.self) { try ReturnedWorkbook(other.bytes) }
    other.book.sheets.removeLast()
    #expect(throws: ReturnedWorkbook.Trouble.self) { try ReturnedWorkbook(other.bytes) }
  }
}
