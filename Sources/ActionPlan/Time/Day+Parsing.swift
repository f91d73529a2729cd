extension Day {
  /// Creates a day from its ISO 8601 form and no other, "2019-06-14".
  ///
  /// `nil` unless the text is four, two and two ASCII digits with hyphens between, and the day
  /// exists.
  @specialized(where Text == String)
  @specialized(where Text == Substring)
  public init?<Text: StringProtocol>(iso text: Text) {
    // Unless specialised, callers in other modules pay seven times as much for each reading.
    self.init(isoBytes: text.utf8)
  }

  /// Creates a day from the ASCII bytes of its ISO 8601 form, as `init(iso:)` does from text.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == ArraySlice<UInt8>)
  public init?<Bytes: Collection<UInt8>>(isoBytes bytes: Bytes) {
    var digits = 0
    var position = 0
    for byte in bytes {
      switch position {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<10:
        let digit = byte &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        digits = digits * 10 + Int(digit)
      default:
        return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Creates a day from the ASCII bytes of its ISO 8601 form where they stand in a longer text.
  init?(isoBytes bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func digit(_ place: Int) -> Int { Int(bytes[place] &- UInt8(ascii: "0")) }
    let (y0, y1, y2, y3) = (digit(0), digit(1), digit(2), digit(3))
    let (m0, m1, d0, d1) = (digit(5), digit(6), digit(8), digit(9))
    guard max(y0, y1, y2, y3) <= 9, max(m0, m1, d0, d1) <= 9 else { return nil }
    self.init(
      year: y0 * 1000 + y1 * 100 + y2 * 10 + y3, month: m0 * 10 + m1, day: d0 * 10 + d1)
  }

  /// Creates a day from the forms people type, day before month.
  ///
  /// Reads "2019-06-14", "14 June 2019", "14th Jun 2019", "14-Jun-2019", "14/06/2019", "14/6/19"
  /// and "14.06.2019", in capitals or not, with spaces around and repeated. A year of two digits
  /// is 2000 to 2069 or 1970 to 1999. `nil` for anything else: a month before its day is never
  /// guessed at.
  public init?(typed text: String) {
    guard let pieces = TypedPiece.pieces(of: text) else { return nil }
    self.init(pieces: pieces)
  }

  /// Creates a day from a typed text already cut into pieces.
  init?(pieces: [TypedPiece]) {
    guard let pieces = Self.withoutOrdinalSuffix(pieces), pieces.count == 5 else { return nil }
    guard pieces[1] == pieces[3] else { return nil }
    switch (pieces[0], pieces[1], pieces[2], pieces[4]) {
    case (.number(let year, digits: 4), .mark("-"), .number(let month, 2), .number(let day, 2)):
      self.init(year: year, month: month, day: day)
    case (.number(let day, 1...2), .mark("/"), .number(let month, 1...2), let last),
      (.number(let day, 1...2), .mark("."), .number(let month, 1...2), let last):
      guard let year = Self.year(typed: last) else { return nil }
      self.init(year: year, month: month, day: day)
    case (.number(let day, 1...2), .space, .word(let name), let last),
      (.number(let day, 1...2), .mark("-"), .word(let name), let last):
      guard let month = Self.month(named: name), let year = Self.year(typed: last) else {
        return nil
      }
      self.init(year: year, month: month, day: day)
    default:
      return nil
    }
  }

  /// Reads a year of four digits, or of two: 00 to 69 are of this century, 70 to 99 of the last.
  private static func year(typed piece: TypedPiece) -> Int? {
    switch piece {
    case .number(let year, digits: 4): year
    case .number(let year, digits: 2): year < 70 ? 2000 + year : 1900 + year
    default: nil
    }
  }

  /// Drops the "th" of "14th June 2019".
  ///
  /// - Returns: The pieces as they were when there is no suffix; `nil` when it is the wrong one,
  ///   as in "1th", where a digit may be missing.
  private static func withoutOrdinalSuffix(_ pieces: [TypedPiece]) -> [TypedPiece]? {
    guard pieces.count == 6, case .number(let day, _) = pieces[0], pieces[2] == .space,
      case .word(let suffix) = pieces[1]
    else { return pieces }
    guard suffix == ordinalSuffix(of: day) else { return nil }
    return [pieces[0]] + pieces[2...]
  }

  /// The letters that make a day of the month an ordinal number, "th" for 14.
  private static func ordinalSuffix(of day: Int) -> String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }
}
