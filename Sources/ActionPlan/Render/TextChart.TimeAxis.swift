extension TextChart {
  /// The columns of a chart: which time each one stands for, and the months that are labelled.
  ///
  /// Time runs in months, and a short month is as wide as a long one: the last days of all months
  /// are equally far apart.
  struct TimeAxis {
    /// The time in the first column, in months.
    let start: Double
    /// The time in the last column, in months; the same as ``start`` for a single day.
    let end: Double
    /// How many columns there are, at least 1.
    let count: Int
    /// The day that labels are counted from: the latest figure's.
    private let anchor: Day
    private let first: Day
    /// The time from one figure to the next, in months.
    private let period: Double

    /// The most columns from one figure to the next; more would only pull them apart.
    private static let widestStep = 10
    /// The columns of a chart of one or two figures.
    private static let leastWidth = 31

    /// Lays out the time of a chart in columns.
    ///
    /// - Parameters:
    ///   - reading: The chart, whose latest figure or gap labels are counted from.
    ///   - columns: How many columns there may be; at least 1.
    init(_ reading: ChartReading, columns: Int) {
      first = reading.start
      anchor = reading.axes.latest
      start = first.months
      end = max(start, reading.end.months)
      let times = reading.times
      let apart = zip(times.dropFirst(), times).lazy.map { $0 - $1 }.filter { $0 > 0 }
      period = max(apart.min() ?? 1, 0.2)
      guard end > start else {
        count = min(columns, Self.leastWidth)
        return
      }
      let periods = max(1, ((end - start) / period - 0.25).rounded(.up))
      let step = min(Double(columns - 1) / periods, Double(Self.widestStep))
      // Steps of one column and of two in turn would look like gaps.
      let even = (1..<2).contains(step) ? 1 : step
      let wanted = step < 1 ? columns : Int((even * periods).rounded(.down)) + 1
      count = periods < 4 ? min(columns, max(wanted, Self.leastWidth)) : wanted
    }

    /// The column of a day, from 0; days beyond the axis are at its ends.
    func column(_ day: Day) -> Int { column(at: day.months) }

    private func column(at time: Double) -> Int {
      guard end > start else { return count / 2 }
      let share = max(0, min(1, (time - start) / (end - start)))
      return Int((share * Double(count - 1)).rounded())
    }

    /// The time that a column stands for.
    func time(_ column: Int) -> Double {
      guard count > 1 else { return start }
      return start + (end - start) * Double(column) / Double(count - 1)
    }

    /// How many columns a month takes; 0 for a single day.
    var columnsPerMonth: Double { end > start ? Double(count - 1) / (end - start) : 0 }

    /// A column with the words that stand below it.
    struct Label {
      var day: Day
      var column: Int
      /// The month, "Jun", or the day, "14 Jun".
      var words: String
      /// The year.
      var year: String
    }

    /// The labels, the latest figure's first, then those before it, then those after it.
    var labels: [Label] {
      guard end - start >= 2 else { return ends }
      let months = max(1, Int(period.rounded()))
      let steps = [1, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1_200, 2_400].filter { $0 > months }
      let step =
        ([months] + steps.filter { $0 % months == 0 }).first {
          Double($0) * columnsPerMonth >= ($0 % 12 == 0 ? 5 : 4)
        } ?? 6_000
      let back = stride(from: 0, through: -(end - start) - 0.1, by: -Double(step))
      let ahead = stride(from: Double(step), through: end - start, by: Double(step))
      let labels = (Array(back) + Array(ahead)).compactMap { label(Int($0)) }
      return labels.count > 1 ? labels : labels + [label(first)]
    }

    private func label(_ day: Day) -> Label {
      Label(
        day: day, column: column(day), words: day.shortMonth, year: String(day.year))
    }

    /// The label a number of months after the latest figure; `nil` beyond the axis.
    private func label(_ months: Int) -> Label? {
      let time = anchor.months + Double(months)
      // A hair's breadth of rounding is no reason to lose the first label.
      guard time > start - 0.05, time < end + 0.05, let day = anchor.adding(months: months) else {
        return nil
      }
      return Label(
        day: day, column: column(at: time), words: day.shortMonth, year: String(day.year))
    }

    /// The days at the two ends, for a chart of a few weeks.
    private var ends: [Label] {
      (first == anchor ? [anchor] : [anchor, first]).map { day in
        Label(
          day: day, column: column(day), words: "\(day.dayOfMonth) \(day.shortMonth)",
          year: String(day.year))
      }
    }
  }
}

extension Day {
  /// The time in months since the start of year 0: the last day of a month is a whole number.
  var months: Double {
    Double(monthIndex) + Double(dayOfMonth) / Double(lastOfMonth.dayOfMonth)
  }

  /// The first three letters of the month.
  fileprivate var shortMonth: String { String(Self.monthNames[month - 1].prefix(3)) }
}
