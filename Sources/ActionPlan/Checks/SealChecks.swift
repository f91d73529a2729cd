/// Published figures that were corrected, while nobody said so.
extension Plan {
  /// A figure restated after a quarter that holds it was published, without a correction there.
  ///
  /// Told once a figure, for the latest such quarter: its papers are the last that printed it.
  func sealFindings() -> [Finding] {
    guard !seals.isEmpty else { return [] }
    return indicators.flatMap { id, indicator in
      let series =
        [(part: ItemID?.none, name: "\(id)", actuals: indicator.actuals)]
        + indicator.segments.map {
          (part: Optional($0.key), name: "\(id), \($0.value.title)", actuals: $0.value.actuals)
        }
        + indicator.comparators.map {
          (part: Optional($0.key), name: "\(id), \($0.value.title)", actuals: $0.value.actuals)
        }
      return series.flatMap { part, name, actuals in
        actuals.compactMap { day, actual in
          unsaid(actual, id, part, day).map { quarter in
            finding(quarter, id, part, at: "\(name), \(day.inWords)", day)
          }
        }
      }
    }
  }

  private func unsaid(_ actual: Actual, _ id: ItemID, _ part: ItemID?, _ day: Day) -> Quarter? {
    guard
      let last = actual.restatements.values.last(where: { $0.was.reading != $0.now.reading })?.on
    else { return nil }
    return seals.last { quarter, seal in
      // On the day of the seal it can't be told which came first.
      seal.on < last && day <= seal.asAt ?? quarter.lastDay(firstMonth: firstMonth)
    }.flatMap { quarter, seal in
      let isSaid = seal.corrections.values.contains {
        $0.item == id && $0.part == part && $0.day == day
      }
      return isSaid ? nil : quarter
    }
  }

  private func finding(
    _ quarter: Quarter, _ id: ItemID, _ part: ItemID?, at place: String, _ day: Day
  ) -> Finding {
    let option = part.map {
      indicators[id]?.segments[$0] == nil ? " --comparator \($0)" : " --segment \($0)"
    }
    return Finding(
      .publishedFigureChanged, id, at: place,
      "it was corrected after \(quarter.title) was published, and no correction says so",
      remedy: "`actionplan restate \(quarter) \(id) --as-at \(day)\(option ?? "") --why …`")
  }
}
