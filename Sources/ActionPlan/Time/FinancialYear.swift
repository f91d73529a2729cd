/// A financial year, named after the two calendar years it touches: "2019-20".
///
/// Which month it begins in is the plan's to say, so a year alone has no days; see `Quarter`. A
/// council whose year begins in January has its calendar year 2019 as "2019-20" too.
public struct FinancialYear: Sendable, Hashable {
  /// The calendar year in which it begins, 1900 to 2998.
  public let startYear: Int

  /// The years that can be held: all their days exist, whichever month they begin in.
  private static let startYears = 1900...2998

  /// Creates the financial year that begins in a calendar year.
  ///
  /// `nil` outside 1900 to 2998.
  public init?(startYear: Int) {
    guard Self.startYears.contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// Creates a financial year from the forms people type.
  ///
  /// Reads "2019-20", "2019/20", "2019-2020" and the "201920" of government data, with spaces
  /// around. `nil` when the second half is not the following year, and for "FY20", which means
  /// 2019-20 to some and 2020-21 to others.
  public init?(typed text: String) {
    guard let pieces = TypedPiece.pieces(of: text) else { return nil }
    self.init(pieces: pieces[...])
  }

  /// Creates a financial year from a typed text already cut into pieces.
  init?(pieces: ArraySlice<TypedPiece>) {
    let pieces = Array(pieces)
    switch (pieces.first, pieces.count) {
    case (.number(let both, digits: 6), 1):
      self.init(startYear: both / 100, endingIn: both % 100, digits: 2)
    case (.number(let start, digits: 4), 3):
      guard pieces[1] == .mark("-") || pieces[1] == .mark("/") else { return nil }
      guard case .number(let end, let digits) = pieces[2] else { return nil }
      self.init(startYear: start, endingIn: end, digits: digits)
    default:
      return nil
    }
  }

  /// Creates a financial year from both halves of its name, which must agree.
  private init?(startYear: Int, endingIn end: Int, digits: Int) {
    switch digits {
    case 2: guard end == (startYear + 1) % 100 else { return nil }
    case 4: guard end == startYear + 1 else { return nil }
    default: return nil
    }
    self.init(startYear: startYear)
  }

  /// The financial year after; `nil` after 2998-99.
  public var next: FinancialYear? { FinancialYear(startYear: startYear + 1) }

  /// The financial year before; `nil` before 1900-01.
  public var previous: FinancialYear? { FinancialYear(startYear: startYear - 1) }
}

extension FinancialYear: Comparable {
  /// Tells whether one financial year comes before another.
  public static func < (left: FinancialYear, right: FinancialYear) -> Bool {
    left.startYear < right.startYear
  }
}

extension FinancialYear: CustomStringConvertible {
  /// The year as papers print it, "2019-20"; "1999-00" at the turn of a century.
  public var description: String {
    let end = (startYear + 1) % 100
    return end < 10 ? "\(startYear)-0\(end)" : "\(startYear)-\(end)"
  }
}
