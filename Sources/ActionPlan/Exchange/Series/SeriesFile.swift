/// A file of series to be judged without a plan: a CSV table, or JSON in the shape of test vectors.
///
/// ```swift
/// let file = try SeriesFile(bytes, name: "caseload", rules: SeriesRules())
/// for number in 0..<file.count { print(try SeriesJudgement(file[number])) }
/// ```
public struct SeriesFile: Sendable {
  /// How many series there are.
  public var count: Int {
    switch content {
    case .table(let table): table.names.count
    case .vectors(let vectors): vectors.count
    }
  }

  /// Whether it was a table, whose series all have the same rules.
  public var isTable: Bool {
    if case .table = content { true } else { false }
  }

  private let content: Content
  private let rules: SeriesRules

  private enum Content: Sendable {
    case table(SeriesCSV)
    case vectors(SeriesVectors)
  }

  /// Reads a file: JSON when its first character is `{` or `[`, else CSV.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - name: What the series of a table is called where no column names it.
  ///   - rules: What figures are held against; a vector's own settings come first.
  /// - Throws: ``SeriesFileError`` when the file is neither. A series that can't be read is no error.
  public init(_ bytes: [UInt8], name: String, rules: SeriesRules) throws(SeriesFileError) {
    self.rules = rules
    let space: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
    let first = bytes.first { !space.contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      content = .vectors(try SeriesVectors(bytes))
    } else {
      content = .table(try SeriesCSV(bytes, name: name))
    }
  }

  /// A series, by its place from 0 up to ``count``.
  public subscript(place: Int) -> SeriesEntry {
    switch content {
    case .table(let table): table.entry(place, rules)
    case .vectors(let vectors): vectors.entry(place, rules)
    }
  }
}

extension SeriesCSV {
  /// The series with a number.
  func entry(_ number: Int, _ rules: SeriesRules) -> SeriesEntry {
    let id = names[number]
    if let trouble = troubles[number] { return .unreadable(id: id, reason: trouble) }
    let range = starts[number]..<starts[number + 1]
    var series = FigureSeries(id: id, rules: rules, figures: [])
    if let sign = signs[number] {
      if let unit = rules.unit, !sign.fits(unit) {
        let reason = "a figure is \(sign.words), but the unit is \(unit.rawValue)"
        return .unreadable(id: id, reason: reason)
      }
      series.rules.unit = sign == .percent ? .percent : .pounds
    }
    let days = { rows[range].map(\.day) }
    let known = frequencies[number]
    if let reason = series.settle(extent(of: range), frequency: known, days: days) {
      return .unreadable(id: id, reason: reason)
    }
    series.figures = read(range, reach: series.rules.reach)
    return .figures(series)
  }

  /// What the figures of some rows are like.
  private func extent(of range: Range<Int>) -> FigureSeries.Extent {
    var extent = FigureSeries.Extent()
    for place in range where rows[place].figure < 0 { extent.add(rows[place].value) }
    for place in range where rows[place].figure >= 0 {
      extent.add(figures[Int(rows[place].figure)])
    }
    return extent
  }

  /// The figures of some rows; of plain numbers only those that the rules reach.
  private func read(_ range: Range<Int>, reach: Int) -> [(day: Day, figure: Figure)] {
    let latest = figures.isEmpty ? range.suffix(reach) : range
    var read: [(day: Day, figure: Figure)] = []
    read.reserveCapacity(latest.count)
    for place in latest {
      let row = rows[place]
      let figure = row.figure < 0 ? Figure(.value(row.value)) : figures[Int(row.figure)]
      read.append((row.day, figure))
    }
    return read
  }
}
