/// Reads the rows of a CSV file of series, for ``SeriesCSV``.
///
/// A row that can't be read is the trouble of its series and of no other.
struct SeriesCSVReading {
  private(set) var rows: [SeriesCSV.Row] = []
  private(set) var figures: [Figure] = []
  private(set) var troubles: [Int: String] = [:]
  private(set) var signs: [Int: TypedNumber.Sign] = [:]
  /// What each series is called, in the order they come up.
  private(set) var series: [String] = []
  /// Whether the rows of each series stand together.
  private(set) var isGrouped = true
  private let bytes: [UInt8]
  private let name: String
  private let header: SeriesCSVHeader
  private var walk: CSVFields
  private var cells: [CSVField] = []
  private var names = FieldNumbers()
  /// The number of a series by that of its text: `a` and `"a"` are one.
  private var seriesOfName: [Int] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var dates = FieldNumbers()
  private var days: [Day?] = []
  private var statuses = FieldNumbers()
  private var readStatuses: [SeriesCSVStatus?] = []

  /// Reads the header.
  init(_ bytes: [UInt8], name: String) throws(SeriesFileError) {
    self.bytes = bytes
    self.name = name
    do throws(CSVError) {
      walk = try CSVFields(bytes)
      _ = try walk.nextRow(into: &cells)
    } catch {
      throw SeriesFileError(error)
    }
    header = try SeriesCSVHeader(cells.map { $0.text(in: bytes) }, line: walk.rowLine)
    rows.reserveCapacity(bytes.count / 24)
  }

  /// Reads all rows below the header.
  mutating func readRows() throws(CSVError) {
    while try walk.nextRow(into: &cells) {
      if cells.count == header.width || cells.contains(where: { !$0.isEmpty }) { readRow() }
    }
  }

  private mutating func readRow() {
    let number = seriesNumber()
    if let last = rows.last, Int(last.series) > number { isGrouped = false }
    guard cells.count <= header.width else {
      return tell(number, "has \(cells.count) cells under \(header.width) columns")
    }
    guard let day = day(number) else { return }
    var row = SeriesCSV.Row(
      value: .zero, day: day, series: Int32(truncatingIfNeeded: number),
      line: Int32(truncatingIfNeeded: walk.rowLine))
    if let value = plainValue {
      row.value = value
    } else {
      guard let figure = figure(number) else { return }
      row.figure = Int32(truncatingIfNeeded: figures.count)
      figures.append(figure)
    }
    rows.append(row)
  }

  /// The value of a row that has nothing but a number; `nil` for any other row.
  @inline(__always)
  private var plainValue: ExactDecimal? {
    guard let place = header.value, place < cells.count,
      header.numerator == nil && header.denominator == nil, isEmpty(header.low),
      isEmpty(header.high), isEmpty(header.status)
    else { return nil }
    return ExactDecimal(utf8: bytes.span.extracting(cells[place].start..<cells[place].end))
  }

  @inline(__always)
  private func isEmpty(_ place: Int?) -> Bool {
    guard let place, place < cells.count else { return true }
    return cells[place].isEmpty
  }

  /// The text of a cell without spaces around; `nil` when it is empty or not there.
  private func text(_ place: Int?) -> String? {
    guard let place, place < cells.count else { return nil }
    let text = CSVReader.unprotected(cells[place].text(in: bytes)).trimmedForCSV
    return text.isEmpty ? nil : text
  }

  /// Keeps the first thing that is wrong with a series.
  private mutating func tell(_ series: Int, _ what: String) {
    if troubles[series] == nil { troubles[series] = "line \(walk.rowLine) \(what)" }
  }
}

// MARK: Whose figure it is, and when

extension SeriesCSVReading {
  private mutating func seriesNumber() -> Int {
    guard let place = header.series else {
      if series.isEmpty { series = [name] }
      return 0
    }
    let cell = place < cells.count ? cells[place] : CSVField(start: 0, end: 0)
    let number = names.number(of: cell, in: bytes)
    if number < seriesOfName.count { return seriesOfName[number] }
    let text = text(place) ?? ""
    let known = numbers[Array(text.utf8)] ?? series.count
    if known == series.count {
      numbers[Array(text.utf8)] = known
      series.append(text)
    }
    seriesOfName.append(known)
    if text.isEmpty { tell(known, "names no series") }
    return known
  }

  private mutating func day(_ series: Int) -> Day? {
    guard header.date < cells.count, !cells[header.date].isEmpty else {
      tell(series, "has no date")
      return nil
    }
    let cell = cells[header.date]
    if let day = Day(isoBytes: bytes.span.extracting(cell.start..<cell.end)) { return day }
    let number = dates.number(of: cell, in: bytes)
    if number == days.count { days.append(text(header.date).flatMap { Day(typed: $0) }) }
    if days[number] == nil {
      tell(
        series,
        "has the date \"\(shown(cell))\", which is not a day such as 2019-06-14 or "
          + "\"14 June 2019\"")
    }
    return days[number]
  }

  private func shown(_ cell: CSVField) -> String {
    let text = cell.text(in: bytes)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}

// MARK: What the figure is

extension SeriesCSVReading {
  private mutating func figure(_ series: Int) -> Figure? {
    do throws(Refusal) {
      let status = try status()
      let reading = try reading(status, series)
      var figure = Figure(
        reading, numerator: try number(header.numerator),
        denominator: try number(header.denominator))
      if case .firm(let firmness) = status { figure.status = firmness }
      return figure
    } catch {
      tell(series, error.what)
      return nil
    }
  }

  /// Why a row is no figure, after the word "line 7".
  private struct Refusal: Error {
    var what: String
    init(_ what: String) { self.what = what }
  }

  private mutating func status() throws(Refusal) -> SeriesCSVStatus {
    guard let place = header.status, place < cells.count, !cells[place].isEmpty else {
      return .firm(.final)
    }
    let number = statuses.number(of: cells[place], in: bytes)
    if number == readStatuses.count {
      readStatuses.append(SeriesCSVStatus(cells[place].text(in: bytes)))
    }
    if let status = readStatuses[number] { return status }
    let words = SeriesCSVStatus.words
    let text = shown(cells[place])
    let closest = nearest(to: text, among: words).map { "; did you mean \($0)?" } ?? ""
    throw Refusal(
      "has the status \"\(text)\", not one of \(words.joined(separator: ", "))\(closest)")
  }

  private mutating func reading(
    _ status: SeriesCSVStatus, _ series: Int
  ) throws(Refusal) -> Reading {
    let given = try value(series)
    let ends = (low: try number(header.low), high: try number(header.high))
    switch (status, given, ends.low, ends.high) {
    case (.lessThan, .value(let bound)?, nil, nil), (.lessThan, .fewerThan(let bound)?, nil, nil),
      (.lessThan, nil, nil, let bound?):
      return .fewerThan(bound)
    case (.gap(let why), nil, nil, nil), (.gap(let why), .unavailable?, nil, nil):
      return .unavailable(why)
    case (.gap, _, _, _): throw Refusal("has a figure, and a status that says there is none")
    case (.firm, let given?, nil, nil): return given
    case (.firm, nil, let low?, let high?):
      guard low <= high else { throw Refusal("has a range that runs backwards, \(low) to \(high)") }
      return .range(low: low, high: high)
    case (.firm, nil, nil, nil): return .unavailable(.notAvailable)
    case (.lessThan, _, _, _): throw Refusal("has no bound in value or high that it is less than")
    case (.firm, _, _, _): throw Refusal("has low and high not together, or beside a value")
    }
  }

  private mutating func value(_ series: Int) throws(Refusal) -> Reading? {
    guard let text = text(header.value) else { return nil }
    let bytes = Array(text.utf8)
    if let number = ExactDecimal(nearest: bytes.span) { return .value(number) }
    do throws(FigureTextError) {
      let typed = try TypedFigure(text)
      if let sign = typed.sign { try keep(sign, of: series) }
      return typed.reading
    } catch {
      if case .gap(let why)? = SeriesCSVStatus(text) { return .unavailable(why) }
      throw Refusal("\"\(text.prefix(60))\" \(error.reason.words)")
    }
  }

  private mutating func keep(
    _ sign: TypedNumber.Sign, of series: Int
  ) throws(FigureTextError) {
    guard let earlier = signs.updateValue(sign, forKey: series), earlier != sign else { return }
    throw FigureTextError("", .mixedSigns)
  }

  private func number(_ place: Int?) throws(Refusal) -> ExactDecimal? {
    guard let text = text(place) else { return nil }
    let bytes = Array(text.utf8)
    if let number = ExactDecimal(nearest: bytes.span) { return number }
    do throws(FigureTextError) {
      return try TypedNumber(text).value
    } catch {
      throw Refusal("\"\(text.prefix(60))\" \(error.reason.words)")
    }
  }
}
