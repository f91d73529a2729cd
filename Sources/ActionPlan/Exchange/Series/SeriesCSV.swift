/// Series of figures in a CSV file, one row a figure, columns by name.
struct SeriesCSV: Sendable {
  /// The columns a file may have, in any order.
  enum Column: String, CaseIterable, Hashable, Sendable {
    case date, value, series, numerator, denominator, low, high, status
  }

  /// A figure in few bytes: most are nothing but a number.
  struct Row: Sendable {
    var value: ExactDecimal
    var day: Day
    /// The number of its series.
    var series: Int32
    /// The line it starts on, from 1.
    var line: Int32
    /// Its place among the figures that are more than a number, or -1.
    var figure: Int32 = -1
  }

  /// What each series is called, by its number.
  let names: [String]
  /// The rows of all series, those of one together.
  private(set) var rows: [Row]
  /// Where the rows of each series begin, and where the last one's end.
  private(set) var starts: [Int]
  /// The figures that are more than a number.
  let figures: [Figure]
  /// The first thing wrong with a series, by its number.
  private(set) var troubles: [Int: String]
  /// The sign that stood beside figures, by the number of the series.
  let signs: [Int: TypedNumber.Sign]

  /// How often the figures of each series come; the series of a table mostly have the same days.
  private(set) var frequencies: [Frequency?] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What the only series is called where no column names them.
  /// - Throws: ``SeriesFileError`` when it is no CSV, or has other columns.
  init(_ bytes: [UInt8], name: String) throws(SeriesFileError) {
    var reading = try SeriesCSVReading(bytes, name: name)
    do throws(CSVError) {
      try reading.readRows()
    } catch {
      throw SeriesFileError(error)
    }
    names = reading.series
    rows = reading.rows
    figures = reading.figures
    troubles = reading.troubles
    signs = reading.signs
    starts = Array(repeating: 0, count: reading.series.count + 1)
    for row in rows { starts[Int(row.series) + 1] += 1 }
    for series in names.indices { starts[series + 1] += starts[series] }
    if !reading.isGrouped { group() }
    for series in names.indices { sort(series) }
    inferFrequencies()
  }

  /// Brings the rows of each series together, in the order of the file.
  private mutating func group() {
    guard let any = rows.first else { return }
    var places = starts
    var sorted = Array(repeating: any, count: rows.count)
    for row in rows {
      sorted[places[Int(row.series)]] = row
      places[Int(row.series)] += 1
    }
    rows = sorted
  }

  /// Puts the rows of a series in the order of their days, of which each may come once.
  private mutating func sort(_ series: Int) {
    let range = starts[series]..<starts[series + 1]
    if !isSorted(range) { rows[range].sort { ($0.day, $0.line) < ($1.day, $1.line) } }
    for place in range.dropFirst() where rows[place].day == rows[place - 1].day {
      let (earlier, later) = (rows[place - 1], rows[place])
      guard troubles[series] == nil else { return }
      troubles[series] = "lines \(earlier.line) and \(later.line) are both for \(later.day)"
      return
    }
  }

  private mutating func inferFrequencies() {
    frequencies.reserveCapacity(names.count)
    for series in names.indices {
      let range = starts[series]..<starts[series + 1]
      let before = starts[max(0, series - 1)]..<range.lowerBound
      if before.count == range.count, series > 0,
        zip(before, range).allSatisfy({ rows[$0].day == rows[$1].day })
      {
        frequencies.append(frequencies[series - 1])
      } else {
        frequencies.append(Frequency(of: rows[range].map(\.day)))
      }
    }
  }

  private func isSorted(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { rows[$0 - 1].day <= rows[$0].day }
  }
}

/// Which cell of a row belongs to which column.
struct SeriesCSVHeader: Sendable {
  private(set) var date = 0
  private(set) var value: Int?
  private(set) var series: Int?
  private(set) var numerator: Int?
  private(set) var denominator: Int?
  private(set) var low: Int?
  private(set) var high: Int?
  private(set) var status: Int?
  /// How many columns there are.
  let width: Int

  private static let hint =
    "the columns are " + SeriesCSV.Column.allCases.map(\.rawValue).joined(separator: ", ")

  /// Reads the cells of the header row.
  init(_ cells: [String], line: Int) throws(SeriesFileError) {
    width = cells.count
    guard cells.contains(where: { !$0.isEmpty }) else {
      throw SeriesFileError(line: line, "the file is empty", hint: Self.hint)
    }
    var places: [SeriesCSV.Column: Int] = [:]
    for (place, cell) in cells.enumerated() {
      let column = try Self.column(cell, place, line)
      guard places.updateValue(place, forKey: column) == nil else {
        throw SeriesFileError(
          line: line, column: place + 1, "the column \(column.rawValue) is there twice")
      }
    }
    guard let date = places[.date], places[.value] != nil || places[.low] != nil else {
      let missing = places[.date] == nil ? "date" : "value"
      throw SeriesFileError(line: line, "the column \(missing) is missing", hint: Self.hint)
    }
    guard (places[.low] == nil) == (places[.high] == nil) else {
      throw SeriesFileError(line: line, "low and high stand together", hint: Self.hint)
    }
    self.date = date
    (value, series, status) = (places[.value], places[.series], places[.status])
    (numerator, denominator) = (places[.numerator], places[.denominator])
    (low, high) = (places[.low], places[.high])
  }

  private static func column(
    _ cell: String, _ place: Int, _ line: Int
  ) throws(SeriesFileError) -> SeriesCSV.Column {
    let name = cell.trimmedForCSV.lowercased()
    if let column = SeriesCSV.Column(rawValue: name) { return column }
    let closest = nearest(to: name, among: SeriesCSV.Column.allCases.map(\.rawValue))
    throw SeriesFileError(
      line: line, column: place + 1, "column \(place + 1), \"\(cell)\", is not one of the columns",
      hint: (closest.map { "did you mean \($0)? " } ?? "") + hint)
  }
}

/// What the status of a row says: how firm its figure is, or why there is none.
enum SeriesCSVStatus: Hashable, Sendable {
  case firm(FigureStatus)
  case gap(Unavailability)
  /// The bound stands in value or high.
  case lessThan

  /// Reads the words and the symbols that official statistics use; `nil` for any other.
  ///
  /// Source of the symbols: Government Statistical Service, and the Department for Education's open
  /// data standards.
  init?(_ text: String) {
    let words = text.trimmedForCSV.lowercased()
      .split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: " ")
    switch words {
    case "", "final", "measured", "revised", "range", "r": self = .firm(.final)
    case "provisional", "p": self = .firm(.provisional)
    case "estimated", "estimate", "e": self = .firm(.estimated)
    case "suppressed", "c": self = .gap(.suppressed)
    case "not applicable", "z": self = .gap(.notApplicable)
    case "not available", "unavailable", "missing", "x", "u", ":", "..", "n/a", "na", "nan":
      self = .gap(.notAvailable)
    case "not collected": self = .gap(.notCollected)
    case "not yet due": self = .gap(.notYetDue)
    case "less than": self = .lessThan
    default: return nil
    }
  }

  /// The words to choose from.
  static let words = [
    "final", "provisional", "estimated", "suppressed", "not available", "not applicable", "missing",
    "range", "less than",
  ]
}
