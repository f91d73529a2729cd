extension TextChart {
  /// What was required at any time, as a line to draw.
  struct TargetLine {
    /// What was required from each time on, oldest first.
    let points: [Point]

    /// What was required from a time on, in months.
    struct Point {
      var time: Double
      var low: Double?
      var high: Double?
      var leadsToNext: Bool

      init(_ requirement: Document.Chart.Requirement) {
        time = requirement.day.months
        (low, high) = (requirement.low?.double, requirement.high?.double)
        leadsToNext = requirement.leadsToNext
      }

      /// Whether nothing changes at a later point.
      fileprivate func isHeld(by next: Point) -> Bool {
        !leadsToNext && !next.leadsToNext && low == next.low && high == next.high
      }
    }

    /// What was required at one time.
    struct Level: Hashable {
      /// Which requirement it comes from.
      var number: Int
      /// Whether it is on its way to the next one.
      var isMoving: Bool
      /// The least that was enough; `nil` where there is no such end.
      var low: Double?
      /// The most that was allowed; `nil` where there is no such end.
      var high: Double?

      /// One line, or two for a band.
      var lines: [Double?] { low == high ? [low, nil] : [low, high] }
    }

    init(_ requirements: [Document.Chart.Requirement]) {
      let ordered = requirements.enumerated().sorted { left, right in
        (left.element.day, left.offset) < (right.element.day, right.offset)
      }
      var points: [Point] = []
      for (_, requirement) in ordered {
        let point = Point(requirement)
        // What goes on as before is no turn of the line.
        if let last = points.last, last.isHeld(by: point) { continue }
        points.append(point)
      }
      self.points = points
    }

    /// What was required at a time, in months; `nil` before the first requirement.
    func level(at time: Double) -> Level? {
      guard let number = points.lastIndex(where: { $0.time <= time }) else { return nil }
      let point = points[number]
      guard point.leadsToNext, number + 1 < points.count, points[number + 1].time > point.time
      else { return Level(number: number, isMoving: false, low: point.low, high: point.high) }
      let next = points[number + 1]
      let share = (time - point.time) / (next.time - point.time)
      func between(_ from: Double?, _ to: Double?) -> Double? {
        from.flatMap { from in to.map { from + ($0 - from) * share } ?? from }
      }
      return Level(
        number: number, isMoving: true, low: between(point.low, next.low),
        high: between(point.high, next.high))
    }

    /// Every level that is the highest or lowest of a span of time, both ends included.
    func turns(from start: Double, to end: Double) -> [Level] {
      [start, end].compactMap { level(at: $0) }
        + points.filter { start < $0.time && $0.time <= end }.map {
          Level(number: 0, isMoving: false, low: $0.low, high: $0.high)
        }
    }
  }
}
