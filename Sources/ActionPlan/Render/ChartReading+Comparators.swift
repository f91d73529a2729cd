extension ChartReading {
  /// Somebody else's figures, put in order.
  struct Comparator {
    /// Whose they are.
    let title: String
    /// What keeps them from being set beside ours as they are; `nil` for nothing.
    let note: String?
    let sign: Sign
    /// The figures, oldest first; at least one.
    let points: [Point]

    /// One figure in its place.
    struct Point {
      let day: Day
      let time: Double
      let value: Double
      /// The figure as it was reported.
      let exact: ExactDecimal
    }
  }

  /// What others' figures are told apart by, from ours and from each other.
  enum Sign: Hashable {
    case up, down, plus, star
    /// From the fifth on.
    case letter(Character)

    /// The sign of one of several.
    init(_ place: Int) {
      let first: [Sign] = [.up, .down, .plus, .star]
      self =
        place < first.count
        ? first[place] : .letter(Character(Unicode.Scalar(UInt8(65 + place % 26))))
    }

    /// The sign as a character of one column.
    var character: Character {
      switch self {
      case .up: "△"
      case .down: "▽"
      case .plus: "+"
      case .star: "*"
      case .letter(let letter): letter
      }
    }
  }

  /// Those that have figures, each in order of time.
  static func comparators(_ chart: Document.Chart) -> [Comparator] {
    chart.comparators.filter { !$0.points.isEmpty }.enumerated().map { place, comparator in
      let points = comparator.points.enumerated().sorted { left, right in
        (left.element.day, left.offset) < (right.element.day, right.offset)
      }
      return Comparator(
        title: comparator.title, note: comparator.note, sign: Sign(place),
        points: points.map { _, point in
          Comparator.Point(
            day: point.day, time: point.day.months, value: point.value.double, exact: point.value)
        })
    }
  }

  /// The figures of a comparator that the axes reach.
  func drawn(_ comparator: Comparator) -> [Comparator.Point] {
    comparator.points.filter { axes.days.contains($0.day) }
  }

  /// Whose figures a sign stands for, with the latest: "England: 71% at 31 March 2019".
  func words(_ comparator: Comparator) -> String {
    guard let last = comparator.points.last else { return comparator.title }
    var words = "\(comparator.title): \(chart.number(last.exact)) at \(last.day.inWords)"
    if let note = comparator.note, !note.isEmpty { words += " (\(note))" }
    return drawn(comparator).isEmpty ? words + ", too far from the figures to be drawn" : words
  }
}
