extension TextChart {
  /// The rows of a chart: which value each one stands for, and the round ones that are labelled.
  struct ValueAxis {
    /// The value of one row, in the indicator's unit; above 0.
    private let step: Double
    /// The lowest row, counted in steps from 0.
    private let bottom: Int
    /// How many rows there are.
    let count: Int
    /// How many rows from one label to the next.
    private let rowsPerLabel: Int
    /// What a label stands for.
    private let round: RoundStep

    /// Finds the finest rows that hold some values and have at least two round labels.
    ///
    /// - Parameters:
    ///   - values: At least one finite number below 1e18 in size.
    ///   - decimals: The most digits a label may have after its point.
    ///   - rows: How many rows there may be; at least 3.
    ///   - most: The highest value that can be, where there is such an end.
    init(holding values: [Double], decimals: Int, rows: Int, most: Double? = nil) {
      // Nothing finer than a shown digit, or than binary numbers of that size can tell apart.
      let size = values.reduce(0) { max($0, abs($1)) }
      let finest = max(RoundStep(1, -decimals).value, size * 1e-12)
      let range = Self.range(of: values, atLeast: max(2 * finest, size / 20), most: most)
      var best = Choice(RoundStep(1, 30), 1, range, rows)
      for step in RoundStep.all where step.value >= finest && step.decimals <= decimals {
        for perLabel in 1...6 {
          let choice = Choice(step, perLabel, range, rows)
          if choice.rows <= rows, choice.labels >= 2, choice.cost < best.cost { best = choice }
        }
      }
      (step, bottom, count) = (best.rowValue, best.bottom, best.rows)
      (rowsPerLabel, round) = (best.perLabel, best.step)
    }

    /// The lowest and the highest value to show.
    ///
    /// They are apart even where all values are much the same, so that small ups and downs look
    /// small.
    static func range(
      of values: [Double], atLeast least: Double, most: Double?
    ) -> (Double, Double) {
      var (low, high) = (values.min() ?? 0, values.max() ?? 0)
      let isNeverBelowZero = low >= 0
      let spare = max(0, least - (high - low)) / 2
      low -= spare
      if let most, high <= most { high = min(most, high + spare) } else { high += spare }
      // Zero is worth a few rows where it is near; below it is nothing to see.
      if isNeverBelowZero, low <= (high - low) / 4 { low = 0 }
      return (low, high)
    }

    /// The row of a value, 0 at the top; `nil` beyond the axis.
    func row(_ value: Double) -> Int? {
      guard value.isFinite, abs(value / step) < 1e15 else { return nil }
      let row = bottom + count - 1 - Int((value / step).rounded())
      return (0..<count).contains(row) ? row : nil
    }

    /// The labels from top to bottom, `nil` for a row without one.
    ///
    /// - Parameters:
    ///   - unit: Whose sign the numbers have.
    ///   - width: The columns that a label should not exceed.
    /// - Returns: One a row; large numbers are shortened where they would be too wide.
    func labels(_ unit: Indicator.Unit, within width: Int) -> [String?] {
      for form in RoundStep.Form.named {
        let labels = labels(unit, form)
        if labels.allSatisfy({ ($0?.count ?? 0) <= width }) { return labels }
      }
      return labels(unit, .power)
    }

    private func labels(_ unit: Indicator.Unit, _ form: RoundStep.Form) -> [String?] {
      (0..<count).map { row in
        let steps = bottom + count - 1 - row
        guard steps % rowsPerLabel == 0 else { return nil }
        return unit.signed(round.words(times: steps / rowsPerLabel, form))
      }
    }
  }

  /// One way to cut the values into rows.
  private struct Choice {
    let step: RoundStep
    let perLabel: Int
    var bottom: Int
    var top: Int

    init(_ step: RoundStep, _ perLabel: Int, _ range: (low: Double, high: Double), _ most: Int) {
      (self.step, self.perLabel) = (step, perLabel)
      let row = step.value / Double(perLabel)
      bottom = Int(max(-1e15, min(1e15, (range.low / row).rounded())))
      top = Int(max(-1e15, min(1e15, (range.high / row).rounded())))
      widen(to: most)
    }

    var rowValue: Double { step.value / Double(perLabel) }
    var rows: Int { top - bottom + 1 }
    var labels: Int { (bottom...max(bottom, top)).count { $0 % perLabel == 0 } }
    /// Fine rows are good, labels on every row or far apart are not.
    var cost: Double { rowValue * (perLabel == 1 || perLabel > 4 ? 1.25 : 1) }

    /// Moves the ends out to labelled rows where there is room for it.
    private mutating func widen(to most: Int) {
      let above = rowsBelow(-top)
      if rows + above <= most { top += above }
      let below = rowsBelow(bottom)
      if rows + below <= most { bottom -= below }
    }

    /// How many rows a labelled row is below a row.
    private func rowsBelow(_ row: Int) -> Int { (row % perLabel + perLabel) % perLabel }
  }
}
