import ActionPlan
import Foundation
import TestSupport

/// Series with the answers of the published rules and of NHSRplotthedots, worked out apart from
/// this code.
struct SPCVectors: Decodable {
  var vectors: [Vector]

  /// Those of `Golden/spc.json`.
  static let synthetic = read(Golden.library.appending(path: "spc.json"))

  /// The monthly figures of A&E departments; `nil` without the shared folder.
  static let real: [Vector]? = {
    guard let shared = ProcessInfo.processInfo.environment["ACTIONPLAN_SHARED"] else { return nil }
    return read(URL(filePath: shared).appending(path: "goldens/spc-real.json"))
  }()

  private static func read(_ file: URL) -> [Vector] {
    guard let data = try? Data(contentsOf: file),
      let read = try? JSONDecoder().decode(SPCVectors.self, from: data)
    else { return [] }
    return read.vectors
  }

  struct Vector: Decodable, Sendable {
    var id: String
    var input: Input
    var options: Options
    var profiles: Profiles
  }

  struct Input: Decodable, Sendable {
    var dates: [String]
    var values: [Double?]
  }

  struct Options: Decodable, Sendable {
    var improvementDirection: String
    var target: Double?
    var rebase: [String]
    var baseline: Int?
    var screensOutliers: Bool

    enum CodingKeys: String, CodingKey {
      case target, rebase
      case improvementDirection = "improvement_direction"
      case baseline = "fix_after_n_points"
      case screensOutliers = "screen_outliers"
    }
  }

  struct Profiles: Decodable, Sendable {
    var mdc: Answer
    var nhsr: Answer
  }

  /// What a profile gives; some of it only in one of the two.
  struct Answer: Decodable, Sendable {
    var mean, lpl, upl: [Double?]
    var mr: [Double?]?
    var segment: [Int]
    var rules: [[String]?]?
    var causes: [String]?
    var pointTypes: [String?]
    var variation: String
    var assurance: String?
    var isShort: [Bool]?
    var count: Int?
    var isEnough: Bool?
    var reproduce: Bool?

    enum CodingKeys: String, CodingKey {
      case mean, lpl, upl, mr, segment, rules, variation, assurance, reproduce
      case causes = "special_cause_type"
      case pointTypes = "point_type"
      case isShort = "short_group_warning"
      case count = "n_used"
      case isEnough = "enough_points_13"
    }
  }
}

extension SPCVectors.Vector {
  /// The rows that have a value; a chart's places count only these.
  var rows: [Int] { input.values.indices.filter { input.values[$0] != nil } }

  var polarity: Polarity {
    switch options.improvementDirection {
    case "increase": .higher
    case "decrease": .lower
    default: .neutral
    }
  }

  /// The rows that begin a new segment; a date without a row begins none.
  var firstRows: [Int] { options.rebase.compactMap { input.dates.firstIndex(of: $0) } }

  func chart(_ profile: SignalProfile) -> ProcessChart {
    let values = input.values.compactMap { $0 }
    let restarts = firstRows.map { first in rows.count { $0 < first } }
    return ProcessChart(
      low: values, high: values, restarts: restarts, baseline: options.baseline, profile: profile)
  }

  /// What a chart says in the words and with the rows of the vectors.
  func answer(_ chart: ProcessChart) -> SPCVectors.Answer {
    let stretches = chart.stretches.enumerated().flatMap { number, stretch in
      stretch.range.map { _ in (number: number, stretch: stretch) }
    }
    let types = chart.signals.indices.map { chart.variation(at: $0, polarity: polarity) }
    return SPCVectors.Answer(
      mean: spread(stretches.map(\.stretch.mean)), lpl: spread(stretches.map(\.stretch.lower)),
      upl: spread(stretches.map(\.stretch.upper)),
      mr: spread(chart.movingRanges).map { $0 ?? nil },
      segment: input.values.indices.map { row in firstRows.count { $0 <= row } },
      rules: spread(chart.signals.map(\.labels)),
      causes: chart.signals.indices.map { chart.cause(at: $0).rawValue },
      pointTypes: spread(types.map(\.rawValue)),
      variation: chart.variation(at: chart.signals.count - 1, polarity: polarity).rawValue,
      assurance: chart.assurance(low: options.target, high: options.target, polarity: polarity)?
        .rawValue,
      isShort: stretches.map { $0.stretch.range.count < chart.profile.enoughFigures },
      count: chart.figures.count,
      isEnough: chart.figures.count >= chart.profile.enoughFigures)
  }

  /// Puts what the places have back into rows, with nothing where no value was.
  private func spread<Value>(_ values: [Value]) -> [Value?] {
    var rest = values[...]
    return input.values.map { $0 == nil ? nil : rest.popFirst() }
  }
}

extension SPCVectors.Answer {
  /// The fields in which a found answer differs from this one; only those that this one has.
  func differences(_ found: SPCVectors.Answer) -> [String] {
    let same: [(String, Bool)] = [
      ("mean", Self.equal(mean, found.mean)), ("lpl", Self.equal(lpl, found.lpl)),
      ("upl", Self.equal(upl, found.upl)),
      ("mr", mr.map { Self.equal($0, found.mr ?? []) } ?? true),
      ("segment", segment == found.segment), ("rules", rules == nil || rules == found.rules),
      ("special_cause_type", causes == nil || causes == found.causes),
      ("point_type", pointTypes == found.pointTypes), ("variation", variation == found.variation),
      ("assurance", assurance == found.assurance),
      ("short_group_warning", isShort == nil || isShort == found.isShort),
      ("n_used", count == nil || count == found.count),
      ("enough_points_13", isEnough == nil || isEnough == found.isEnough),
    ]
    return same.filter { !$0.1 }.map(\.0)
  }

  /// Whether numbers agree to 1e-9 of their size, or of 1 near zero.
  private static func equal(_ left: [Double?], _ right: [Double?]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { pair in
        guard let first = pair.0, let second = pair.1 else { return pair.0 == pair.1 }
        return abs(first - second) <= 1e-9 * max(1, abs(first), abs(second))
      }
  }
}
