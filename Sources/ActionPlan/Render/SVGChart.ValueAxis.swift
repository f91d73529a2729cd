extension SVGChart {
  /// The values of a chart from the lowest to the highest label, both round.
  struct ValueAxis {
    private let step: TextChart.RoundStep
    /// The lowest label, counted in steps from 0.
    private let first: Int
    /// How many steps there are from the lowest label to the highest.
    let steps: Int

    /// Finds the finest round steps that are few enough.
    ///
    /// - Parameters:
    ///   - values: At least one finite number below 1e18 in size.
    ///   - decimals: The most digits a label may have after its point.
    ///   - most: The highest value that can be, where there is such an end.
    ///   - mostSteps: How many steps there may be.
    init(holding values: [Double], decimals: Int, most: Double?, steps mostSteps: Double) {
      let size = values.reduce(0) { max($0, abs($1)) }
      let finest = max(TextChart.RoundStep(1, -decimals).value, size * 1e-12)
      let (low, high) = Self.withRoom(
        TextChart.ValueAxis.range(
          of: values, atLeast: max(2 * finest, size / 20), most: most), most: most)
      func ends(_ step: Double) -> (low: Double, high: Double) {
        ((low / step + 1e-9).rounded(.down), (high / step - 1e-9).rounded(.up))
      }
      let step =
        TextChart.RoundStep.all.first { step in
          guard step.value >= finest, step.decimals <= decimals else { return false }
          let ends = ends(step.value)
          return ends.high - ends.low <= mostSteps
        } ?? TextChart.RoundStep(1, 19)
      let (from, to) = ends(step.value)
      self.step = step
      first = Int(exactly: from) ?? 0
      steps = max(1, Int(exactly: to - from) ?? 1)
    }

    /// A range with a little room at its ends, so that nothing lies on the axis but what is 0.
    private static func withRoom(
      _ range: (low: Double, high: Double), most: Double?
    ) -> (low: Double, high: Double) {
      let room = (range.high - range.low) * 0.03
      let low = range.low >= 0 ? max(0, range.low - room) : range.low - room
      let isAtMost = most.map { range.high <= $0 } ?? false
      return (low, isAtMost ? min(most ?? range.high, range.high + room) : range.high + room)
    }

    /// From the lowest label to the highest, in the indicator's unit.
    var range: ClosedRange<Double> {
      let low = Double(first) * step.value
      return low...max(low, Double(first + steps) * step.value)
    }

    /// How far up a value is, from 0 for the lowest label to 1 for the highest.
    func share(_ value: Double) -> Double {
      max(0, min(1, (value / step.value - Double(first)) / Double(steps)))
    }

    /// The labels from the lowest to the highest, shortened where they would be too wide.
    func labels(_ unit: Indicator.Unit) -> [String] {
      func labels(_ form: TextChart.RoundStep.Form) -> [String] {
        (0...steps).map { unit.signed(step.words(times: first + $0, form)) }
      }
      for form in TextChart.RoundStep.Form.named {
        let labels = labels(form)
        if labels.allSatisfy({ $0.utf8.count <= 7 }) { return labels }
      }
      return labels(.power)
    }
  }
}
