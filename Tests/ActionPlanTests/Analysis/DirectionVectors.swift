import ActionPlan
import Foundation
import TestSupport

/// The cases of `Golden/direction.json`, worked out apart from this code.
struct DirectionVectors: Decodable {
  var vectors: [Vector]

  static let all: [Vector] = {
    let file = Golden.library.appending(path: "direction.json")
    guard let data = try? Data(contentsOf: file),
      let read = try? JSONDecoder().decode(DirectionVectors.self, from: data)
    else { return [] }
    return read.vectors
  }()

  struct Vector: Decodable, Sendable {
    var id: String
    var kind: String
    var title: String
    var indicator: Setting
    var points: [Point]?
    var asOf: String?
    var trajectory: [Stop]?
    var period: String?
    var point: Point?
    var target: Double?
    var targetDate: String?
    var expected: Expected

    enum CodingKeys: String, CodingKey {
      case id, kind, title, indicator, points, trajectory, period, point, target, expected
      case targetDate = "target_date"
      case asOf = "as_of"
    }
  }

  struct Setting: Decodable, Sendable {
    var frequency: String?
    var polarity: String
    var tolerance: Double?
    var band: [Double]?
    var measureKind: String?
    var rebases: [Rebase]?
    var amberTolerance: Double?

    enum CodingKeys: String, CodingKey {
      case frequency, polarity, tolerance, band, rebases
      case measureKind = "measure_kind"
      case amberTolerance = "amber_tolerance"
    }
  }

  struct Rebase: Decodable, Sendable {
    var date: String
    var reason: String
  }

  struct Point: Decodable, Sendable {
    var period: String?
    var kind: String?
    var value: Double?
    var lo: Double?
    var hi: Double?
    var provisional: Bool?
  }

  /// A day and a value in a list of two.
  struct Stop: Decodable, Sendable {
    var day: String
    var value: Double

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      day = try list.decode(String.self)
      value = try list.decode(Double.self)
    }
  }

  struct Expected: Decodable, Sendable {
    var state: String?
    var rule: String?
    var count: Int?
    var arrow: String?
    var caution: String?
    var provisionalSuggests: String?
    var earlySign: Bool?
    var reason: String?
    var outlook: String?
    var basis: String?
    var central: Double?
    var low: Double?
    var high: Double?
    var rag: String?
    var required: Double?

    enum CodingKeys: String, CodingKey {
      case state, rule, arrow, caution, rag, required, reason, outlook, basis, central, low, high
      case earlySign = "early_sign"
      case count = "n"
      case provisionalSuggests = "provisional_suggests"
    }
  }
}

extension DirectionVectors.Point {
  var figure: Figure {
    let number = { (value: Double?) in Sample.number(String(value ?? 0)) }
    let reading: Reading =
      switch kind {
      case "missing": .unavailable(.notAvailable)
      case "range": .range(low: number(lo), high: number(hi))
      default: .value(number(value))
      }
    return Figure(reading, status: provisional == true ? .provisional : .final)
  }
}

extension DirectionVectors.Vector {
  /// The indicator as a plan holds it; a period named by its first day is held by its last.
  var asIndicator: Indicator {
    let polarity: Polarity = Polarity(rawValue: indicator.polarity) ?? .neutral
    var made = Sample.indicator(
      polarity, unit: .count, decimals: 1, tolerance: indicator.tolerance.map { String($0) },
      frequency: indicator.frequency == "month" ? .monthly : .quarterly, Keyed())
    switch indicator.measureKind {
    case "cumulative": made.period = .yearToDate
    case "rolling": made.period = .rolling12Months
    default: break
    }
    for point in points ?? [] {
      made.actuals[end(point.period ?? "")] = Actual(point.figure)
    }
    for rebase in indicator.rebases ?? [] {
      made.breaks[Sample.day(rebase.date)] = Indicator.Break(why: rebase.reason)
    }
    if let band = indicator.band, band.count == 2 {
      made.targets[Day.earliest] = Sample.target(
        .between(low: Sample.number(String(band[0])), high: Sample.number(String(band[1]))))
    }
    return made
  }

  /// The last day of a period that is named by its first.
  func end(_ first: String) -> Day {
    let months = indicator.frequency == "month" ? 1 : 3
    return Sample.day(first).adding(months: months)?.adding(days: -1) ?? Sample.later
  }
}
