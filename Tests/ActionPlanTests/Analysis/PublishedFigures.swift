import ActionPlan
import Foundation
import TestSupport

/// The figures of Cambridgeshire's two committee reports, from `plans/figures/`.
enum PublishedFigures {
  private static let rows: [[String: String]] = ["2019-07", "2020-12"].flatMap { report in
    let file = Golden.package.appending(path: "plans/figures/cambridgeshire-\(report).csv")
    guard let data = try? Data(contentsOf: file), let rows = try? CSVReader.parse([UInt8](data)),
      let header = rows.first?.cells
    else { return [[String: String]]() }
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row.cells)) { first, _ in first }
    }
  }

  /// The figures of an indicator as a whole, or of one of its teams, by day.
  static func actuals(_ indicator: String, segment: String = "") -> Keyed<Day, Actual> {
    var actuals = Keyed<Day, Actual>()
    for row in rows
    where row["indicator"] == indicator && row["segment"] == segment && row["comparator"] == "" {
      actuals[Sample.day(row["as_at"] ?? "")] = Actual(figure(row), source: row["source"])
    }
    return actuals
  }

  private static func figure(_ row: [String: String]) -> Figure {
    let number = { (name: String) in row[name].flatMap { ExactDecimal($0) } ?? .zero }
    let reading: Reading =
      switch row["status"] {
      case "less than": .fewerThan(number("high"))
      case "range": .range(low: number("low"), high: number("high"))
      case "unavailable": .unavailable(.notAvailable)
      default: .value(number("value"))
      }
    return Figure(reading, status: row["status"] == "estimated" ? .estimated : .final)
  }
}
