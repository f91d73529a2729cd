extension Quarter {
  /// Creates a quarter from its key in the plan file and from no other form, "2019-20-Q1".
  @specialized(where Text == String)
  @specialized(where Text == Substring)
  public init?<Text: StringProtocol>(key: Text) {
    guard key.utf8.prefix(11).count == 10, let year = Int(key.prefix(4)) else { return nil }
    guard let year = FinancialYear(startYear: year), let number = key.last?.wholeNumberValue,
      let quarter = Quarter(year: year, number: number),
      // Written back and compared, so that nothing but the canonical form gets through.
      quarter.description.utf8.elementsEqual(key.utf8)
    else { return nil }
    self = quarter
  }

  /// Creates a quarter from the forms people type.
  ///
  /// Reads "2019-20-Q1", "2019/20 Q1" and "Q1 2019/20" with the financial year in any form that
  /// `FinancialYear` reads; a month, "2019-06" or "June 2019"; and a day in any form that `Day`
  /// reads. A month or day gives the quarter it lies in. `nil` for anything else. "2009-10" is
  /// refused, being a month or a financial year.
  ///
  /// - Parameters:
  ///   - text: What was typed, in capitals or not, with spaces around and repeated.
  ///   - firstMonth: The month the financial year begins in, 1 to 12; otherwise the result is
  ///     `nil`.
  public init?(typed text: String, firstMonth: Int) {
    guard 1...12 ~= firstMonth, let pieces = TypedPiece.pieces(of: text) else { return nil }
    if let quarter = Self.named(by: pieces) {
      self = quarter
    } else if let day = Self.firstDay(ofMonthTyped: pieces) ?? Day(pieces: pieces) {
      self.init(containing: day, firstMonth: firstMonth)
    } else {
      return nil
    }
  }

  /// Reads a quarter's number and financial year, in either order.
  private static func named(by pieces: [TypedPiece]) -> Quarter? {
    guard pieces.count >= 4 else { return nil }
    if let number = number(pieces.prefix(2)), pieces[2] == .space {
      return FinancialYear(pieces: pieces.dropFirst(3)).flatMap {
        Quarter(year: $0, number: number)
      }
    }
    let separator = pieces[pieces.count - 3]
    guard let number = number(pieces.suffix(2)), separator == .space || separator == .mark("-")
    else { return nil }
    return FinancialYear(pieces: pieces.dropLast(3)).flatMap { Quarter(year: $0, number: number) }
  }

  /// Reads the "Q1" of a quarter.
  private static func number(_ pieces: ArraySlice<TypedPiece>) -> Int? {
    guard pieces.first == .word("q"), case .number(let number, digits: 1) = pieces.last else {
      return nil
    }
    return number
  }

  /// Reads a month, "2019-06" or "June 2019", unless it could be a financial year.
  private static func firstDay(ofMonthTyped pieces: [TypedPiece]) -> Day? {
    guard pieces.count == 3, FinancialYear(pieces: pieces[...]) == nil else { return nil }
    switch (pieces[0], pieces[1], pieces[2]) {
    case (.number(let year, digits: 4), .mark("-"), .number(let month, digits: 2)):
      return Day(year: year, month: month, day: 1)
    case (.word(let name), .space, .number(let year, digits: 4)):
      return Day.month(named: name).flatMap { Day(year: year, month: $0, day: 1) }
    default:
      return nil
    }
  }
}
