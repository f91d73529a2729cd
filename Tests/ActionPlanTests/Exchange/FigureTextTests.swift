import ActionPlan
import Testing

@Suite struct FigureTextTests {
  /// A text and the figure it is.
  struct Case: CustomTestStringConvertible {
    let text: String
    let words: String
    var sign: TypedNumber.Sign?
    var testDescription: String { "\"\(text)\" is \(words)" }

    init(_ text: String, _ words: String, _ sign: TypedNumber.Sign? = nil) {
      self.text = text
      self.words = words
      self.sign = sign
    }
  }

  static let figures = [
    Case("59", "59"), Case("12.40", "12.40"), Case("0", "0"), Case("-5", "-5"),
    Case("\u{2212}5", "-5"), Case("86%", "86", .percent), Case("86 %", "86", .percent),
    Case("1,283", "1283"), Case("1,234,567.80", "1234567.80"), Case("£3500", "3500", .pounds),
    Case("£3,500", "3500", .pounds), Case("-£5", "-5", .pounds), Case("£-5", "-5", .pounds),
    Case("  59\u{A0}", "59"), Case("\u{202F}59 ", "59"), Case("007", "7"),
    Case("90 to 95", "between 90 and 95"), Case("90-95", "between 90 and 95"),
    Case("90–95", "between 90 and 95"), Case("90 – 95", "between 90 and 95"),
    Case("90%-95%", "between 90 and 95", .percent),
    Case("90 to 95%", "between 90 and 95", .percent),
    Case("between 90 and 95", "between 90 and 95"),
    Case("Between 90% AND 95%", "between 90 and 95", .percent),
    Case("£5 to 6", "between 5 and 6", .pounds), Case("-5 to -3", "between -5 and -3"),
    Case("-5--3", "between -5 and -3"), Case("5-5", "between 5 and 5"),
    Case("<60", "fewer than 60"), Case("< 60", "fewer than 60"),
    Case("fewer than 60", "fewer than 60"),
    Case("Less than 60%", "fewer than 60", .percent), Case("under 5", "fewer than 5"),
  ]

  @Test(arguments: figures) func `a figure is read as people type it`(_ one: Case) throws {
    let figure = try TypedFigure(one.text)
    #expect(Figure(figure.reading).words == one.words)
    #expect(figure.sign == one.sign)
  }

  @Test(arguments: [
    ("", FigureTextError.Reason.notANumber), (" ", .notANumber), ("abc", .notANumber),
    ("about 59", .notANumber), ("1e5", .notANumber), ("1.", .notANumber), (".5", .notANumber),
    ("1.2.3", .notANumber), ("+5", .notANumber), ("--5", .notANumber), ("£5%", .notANumber),
    ("5%%", .notANumber), ("5 9", .notANumber), ("٥", .notANumber), ("５", .notANumber),
    ("N/A", .notANumber), ("-", .notANumber), ("<", .notANumber), ("90 to", .notANumber),
    ("between 90", .notANumber), (",", .notANumber), ("1,28", .commas), ("12,83", .commas),
    ("1234,567", .commas), (",283", .commas), ("1,,283", .commas), ("1.234,5", .commas),
    ("95 to 90", .backwards), ("£5 to 6%", .mixedSigns), ("90% to 95", .mixedSigns),
    ("1234567890123456789", .tooManyDigits),
  ])
  func `what would have to be guessed at is refused`(
    _ text: String, _ reason: FigureTextError.Reason
  ) {
    #expect(throws: FigureTextError(text, reason)) { try TypedFigure(text) }
  }

  @Test(arguments: ["90 to 95", "<60", "90-95"])
  func `a range is not one number`(_ text: String) {
    #expect(throws: FigureTextError(text, .notOneNumber)) { try TypedNumber(text) }
  }

  @Test func `a long text is refused at once`() {
    let text = String(repeating: "1", count: 100_000)
    #expect(throws: FigureTextError(text, .notANumber)) { try TypedFigure(text) }
  }

  @Test(arguments: TypedNumber.Sign.allCases, Indicator.Unit.allCases)
  func `a sign fits its own unit only`(_ sign: TypedNumber.Sign, _ unit: Indicator.Unit) {
    #expect(sign.fits(unit) == (sign == .percent ? unit == .percent : unit == .pounds))
  }
}
