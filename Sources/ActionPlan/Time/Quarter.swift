/// A quarter of a financial year: "2019-20 Q1" is April to June 2019 to most councils.
///
/// The days it covers depend on the first month of the financial year, which the plan holds and
/// the caller hands in: 4 for April. Creating a quarter with a first month outside 1 to 12 gives
/// `nil`; asking one for its days takes the nearest month, so that a quarter always has days.
public struct Quarter: Sendable, Hashable {
  /// The financial year it is part of.
  public let year: FinancialYear

  /// Its place in the financial year, 1 to 4.
  public let number: Int

  /// Creates a quarter from its financial year and its place in it.
  ///
  /// `nil` unless the number is 1 to 4.
  public init?(year: FinancialYear, number: Int) {
    guard 1...4 ~= number else { return nil }
    self.year = year
    self.number = number
  }

  /// Returns the quarter a number of quarters later, or earlier when negative.
  ///
  /// `nil` outside the financial years 1900-01 to 2998-99.
  public func adding(quarters: Int) -> Quarter? {
    let (sum, overflow) = index.addingReportingOverflow(quarters)
    guard !overflow, sum >= 0, let year = FinancialYear(startYear: sum / 4) else { return nil }
    return Quarter(year: year, number: sum % 4 + 1)
  }

  /// Counts the quarters from this one to another: 1 for the next, -1 for the one before.
  public func quarters(until other: Quarter) -> Int { other.index - index }

  /// The quarter after, Q1 of the next year after Q4; `nil` after 2998-99 Q4.
  public var next: Quarter? { adding(quarters: 1) }

  /// The quarter before, Q4 of the year before when this is Q1; `nil` before 1900-01 Q1.
  public var previous: Quarter? { adding(quarters: -1) }

  /// The quarter of the same number a year earlier; `nil` in 1900-01.
  public var sameQuarterLastYear: Quarter? { adding(quarters: -4) }

  /// The number of quarters since the start of year 0.
  private var index: Int { year.startYear * 4 + number - 1 }
}

extension Quarter: Comparable {
  /// Tells whether one quarter comes before another.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    left.index < right.index
  }
}

extension Quarter: CustomStringConvertible {
  /// The quarter as the plan file writes it, "2019-20-Q1".
  public var description: String { "\(year)-Q\(number)" }

  /// The quarter as papers print it, "2019-20 Q1".
  public var title: String { "\(year) Q\(number)" }
}
