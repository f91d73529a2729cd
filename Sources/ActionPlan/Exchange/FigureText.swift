/// Why a text is not taken for a figure.
public struct FigureTextError: Error, Hashable, Sendable {
  /// The text as typed.
  public let text: String
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a figure.
  public enum Reason: Hashable, Sendable, CaseIterable {
    case notANumber
    /// A range was typed where one number is wanted.
    case notOneNumber
    case tooManyDigits
    /// The commas do not part the thousands.
    case commas
    /// The higher end comes first.
    case backwards
    /// The two ends have different signs.
    case mixedSigns

    /// What is wrong, after the text in quotes.
    public var words: String {
      switch self {
      case .notANumber: "is not a figure"
      case .notOneNumber: "is not one number"
      case .tooManyDigits: "has more than 18 digits"
      case .commas: "has commas that do not part thousands"
      case .backwards: "runs backwards"
      case .mixedSigns: "has two kinds of figures"
      }
    }

    /// What to do about it; `nil` when the words say it all.
    public var hint: String? {
      switch self {
      case .notANumber: "write a figure such as 59, 12.40, 86%, \"90 to 95\" or \"<60\""
      case .notOneNumber: "write a number such as 59, 12.40 or 86%"
      case .tooManyDigits: nil
      case .commas: "write 1,283 or 1283"
      case .backwards: "write the lower end first"
      case .mixedSigns: "write % or £ at both ends or at neither"
      }
    }
  }

  /// Makes an error.
  public init(_ text: String, _ reason: Reason) {
    self.text = text
    self.reason = reason
  }
}

/// A number as people type it, with the sign that says what it counts.
public struct TypedNumber: Hashable, Sendable {
  /// The number, exactly as typed.
  public let value: ExactDecimal
  /// The sign beside it; `nil` when there was none.
  public let sign: Sign?

  /// A sign that says what a number counts.
  public enum Sign: Hashable, Sendable, CaseIterable {
    case percent, pounds

    /// What a number with the sign is.
    public var words: String {
      switch self {
      case .percent: "a percentage"
      case .pounds: "an amount in pounds"
      }
    }

    /// Whether a figure in a unit may have the sign.
    public func fits(_ unit: Indicator.Unit) -> Bool {
      switch self {
      case .percent: unit == .percent
      case .pounds: unit == .pounds
      }
    }
  }

  /// Reads "59", "12.40", "86%", "86 %", "1,283", "£3,500", "-5" or "−5", spaces around left out.
  ///
  /// - Throws: ``FigureTextError`` with the text for anything else; nothing is guessed at.
  public init(_ text: String) throws(FigureTextError) {
    let scanner = FigureScanner(text)
    guard text.utf8.count <= 100 else { throw FigureTextError(text, .notANumber) }
    guard scanner.afterBound() == nil, scanner.ends() == nil else {
      throw FigureTextError(text, .notOneNumber)
    }
    try self.init(scanner, of: text)
  }

  init(_ pieces: FigureScanner, of text: String) throws(FigureTextError) {
    var rest = pieces
    var isNegative = rest.skipMinus()
    let hasPound = rest.skip("£")
    if hasPound, !isNegative { isNegative = rest.skipMinus() }
    let digits = try rest.digits(of: text)
    rest.skipSpaces()
    let hasPercent = rest.skip("%")
    guard rest.isAtEnd, !(hasPound && hasPercent) else { throw FigureTextError(text, .notANumber) }
    guard let value = ExactDecimal((isNegative ? "-" : "") + digits) else {
      let count = digits.utf8.count { $0 != UInt8(ascii: ".") }
      throw FigureTextError(text, count > 18 ? .tooManyDigits : .notANumber)
    }
    self.value = value
    sign = hasPercent ? .percent : hasPound ? .pounds : nil
  }
}

/// A figure as people type it: a number, a range or a bound.
public struct TypedFigure: Hashable, Sendable {
  /// What was reported.
  public let reading: Reading
  /// The sign beside it; `nil` when there was none.
  public let sign: TypedNumber.Sign?

  /// Makes a figure of a reading that needs no typing.
  public init(_ reading: Reading, sign: TypedNumber.Sign? = nil) {
    self.reading = reading
    self.sign = sign
  }

  /// Reads a number, "90 to 95", "90-95", "90–95", "between 90 and 95", "<60" or "fewer than 60".
  ///
  /// - Throws: ``FigureTextError`` with the text for anything else; nothing is guessed at.
  public init(_ text: String) throws(FigureTextError) {
    guard text.utf8.count <= 100 else { throw FigureTextError(text, .notANumber) }
    let scanner = FigureScanner(text)
    if let bound = scanner.afterBound() {
      let number = try TypedNumber(bound, of: text)
      self.init(.fewerThan(number.value), sign: number.sign)
    } else if let (low, high) = scanner.ends() {
      try self.init(TypedNumber(low, of: text), TypedNumber(high, of: text), of: text)
    } else {
      let number = try TypedNumber(scanner, of: text)
      self.init(.value(number.value), sign: number.sign)
    }
  }

  /// Makes a range; a sign at one end only counts for both when it is the usual one of the two.
  private init(
    _ low: TypedNumber, _ high: TypedNumber, of text: String
  ) throws(FigureTextError) {
    guard
      low.sign == high.sign || low.sign == nil && high.sign == .percent
        || low.sign == .pounds && high.sign == nil
    else { throw FigureTextError(text, .mixedSigns) }
    guard low.value <= high.value else { throw FigureTextError(text, .backwards) }
    self.init(.range(low: low.value, high: high.value), sign: low.sign ?? high.sign)
  }
}
