import ActionPlan
import Testing

@Suite struct DirectionWordsTests {
  private static func months(
    _ figures: String, _ polarity: Polarity = .higher, unit: Indicator.Unit = .percent,
    tolerance: String? = nil, band: (String, String)? = nil
  ) -> Indicator {
    var made = Sample.indicator(
      polarity, unit: unit, tolerance: tolerance, frequency: .monthly, Sample.months(figures))
    if let band {
      made.targets[Day.earliest] = Sample.target(
        .between(low: Sample.number(band.0), high: Sample.number(band.1)))
    }
    return made
  }

  private static let year = "80 82 79 81 80 78 82 80 79 81 80 78"

  // MARK: Rounding

  @Test func `a figure outside the usual range is never printed on its edge`() {
    let found = Self.months("80 81 78 78 80 80 80 81 82 81 81 82 83")
    #expect(
      Sample.direction(found).contains("83%, is outside the usual range of 78.10% to 82.98%."))
  }

  @Test func `a small drift is printed with the decimals that show it`() {
    let found = Self.months("79.6 79.8 80.1 80.4", tolerance: "0.5")
    #expect(Sample.direction(found).contains("from about 79.5% to about 80.4%"))
  }

  // MARK: What is left out

  @Test(arguments: [
    (
      year + " 80 p95",
      "Steady. The latest final figure, 80% at 31 January 2024, is within the usual range of 74.7% "
        + "to 85.3%; the change of 2 percentage points since the month before is no more than usual. "
        + "Provisional figures suggest improving."
    ),
    (
      "60 61 62 p63 p64",
      "Not enough data. There are 3 final figures; at least 4 are needed. Provisional figures "
        + "suggest improving."
    ),
    (
      "60 p61 62 p63 p64",
      "Not enough data. There are 3 figures up to the latest final one; at least 4 are needed. "
        + "Provisional figures suggest improving."
    ),
    (
      year + " 83 84 83 85 84 83 84 p70",
      "Improving. The 7 months up to 31 July 2024 have all been better than the average of 81.4%; "
        + "that is unlikely to be chance. Provisional figures suggest declining."
    ),
  ])
  func `the latest figure that counts is not called the latest where later ones are left out`(
    figures: String, words: String
  ) {
    #expect(Sample.direction(Self.months(figures)) == words)
  }

  @Test(arguments: [
    ("2023-12-15", "There are 2 figures since 15 December 2023; at least 4 are needed."),
    ("2024-01-31", "There is 1 figure since 31 January 2024; at least 4 are needed."),
  ])
  func `figures before a restart are said not to count`(from: String, words: String) {
    var found = Self.months(Self.year + " 80")
    found.restarts[Sample.day(from)] = Indicator.Restart(agreedBy: "Board", why: "a new team")
    #expect(Sample.direction(found) == "Not enough data. " + words)
  }

  // MARK: Gaps

  @Test(arguments: [
    (
      year + " 70 - 71 - 72 73 - 74 75 76",
      "Improving. The figure has risen 6 times in a row, over 9 months, from 70% to 76%, although "
        + "it is still worse than average."
    ),
    (
      year + " 83 - 84 83 - 85 84 - 83 84",
      "Improving. The last 7 figures, over 10 months, have all been better than the average of "
        + "81.4%; that is unlikely to be chance."
    ),
    (
      year + " 83 84 83 85 84 83 84",
      "Improving. The last 7 months have all been better than the average of 81.4%; that is "
        + "unlikely to be chance."
    ),
  ])
  func `a run with gaps is not said to be of so many months`(figures: String, words: String) {
    #expect(Sample.direction(Self.months(figures)) == words)
  }

  @Test func `figures at no fixed interval rise so many times in a row`() {
    var found = Self.months(Self.year + " 70 71 72 73 74 75 76")
    found.frequency = .irregular
    #expect(Sample.direction(found).contains("has risen 6 times in a row, from 70% to 76%"))
  }

  @Test func `a drift with gaps is in so many figures over so many months`() {
    let figures =
      "79.1 - 83.4 80.7 79.9 80 80.2 80.4 79.1 85.1 77.3 74 81.1 81.1 82.3 81.3 81.5 82.6 84 "
      + "81.3 81.5 86.3 83.6 80.7 87.4"
    #expect(
      Sample.direction(Self.months(figures))
        == "Improving. In 24 figures over 25 months the figure "
        + "has drifted from about 79% to about 83%.")
  }

  @Test(arguments: [("86 83 86", "Two of the last three"), ("85 86 85", "All of the last three")])
  func `three of three are not called two`(figures: String, words: String) {
    let found = Sample.direction(Self.months(Self.year + " 80 79 \(figures)"))
    #expect(found.contains("\(words) figures are close to, or beyond, the edge"))
  }

  // MARK: Bands

  @Test func `in a band the average is neither better nor worse`() {
    let figures = "100 100 100 100 100 100 100 100 70 71 72 73 74 75 79"
    #expect(
      Sample.direction(Self.months(figures, .band, band: ("80", "82")))
        == "Improving. The figure has risen 6 months in a row, from 70% to 79%, although it is still "
        + "below average, towards the range 80% to 82%.")
  }

  @Test(arguments: [
    (
      "74 75 76 77 85 86 88 89", "6",
      "; its distance from the range 78% to 84% changed by less than matters here (6 percentage "
        + "points)."
    ),
    ("78 79 80 81 82 83", "1", ", inside the range 78% to 84%."),
    ("76 78 80 82 84 86", "0", ", as far from the range 78% to 84% as before."),
  ])
  func `a move through a band that is no better says why`(
    figures: String, tolerance: String, words: String
  ) {
    let found = Sample.direction(
      Self.months(figures, .band, tolerance: tolerance, band: ("78", "84")))
    #expect(found.hasPrefix("Steady. The figure has moved from about "))
    #expect(found.hasSuffix(words))
  }

  @Test func `a single best number is not called a range`() {
    let found = Self.months("60 61 62 63 64 65", .band, band: ("70", "70"))
    #expect(Sample.direction(found).hasSuffix("from about 60% to about 65%, towards 70%."))
  }

  // MARK: Ranges, and where figures can be

  @Test(arguments: [
    ("<5", "fewer than 5, may lie within the usual range of "),
    ("4", "4, is within the usual range of "),
  ])
  func `a figure only part of which is inside may lie within the range`(
    figure: String, words: String
  ) {
    let found = Self.months("5 4 5 4 5 4 5 4 5 4 5 4 \(figure)", .lower, unit: .count)
    #expect(Sample.direction(found).contains(words))
  }

  @Test(arguments: [
    ("-5 -6 -7 -6 -5 -6 -7 -6 -5 -6 -7 -6 -6", Indicator.Unit.count, "-8.4 to -3.6"),
    ("0 1 0 1 0 2 0 1 0 1 0 1 0", .count, "0.0 to 3.6"),
    ("98 102 98 102 98 102 98 102 98 102 98 102 100", .percent, "89.8% to 110.2%"),
    ("98 100 98 100 98 100 98 100 98 100 98 100 99", .percent, "93.9% to 100.0%"),
  ])
  func `a range ends where figures can be, unless figures lie beyond`(
    figures: String, unit: Indicator.Unit, range: String
  ) {
    let found = Sample.direction(Self.months(figures, unit: unit))
    #expect(found.contains("the usual range of \(range)"))
  }

  @Test func `a very large number is not printed as nothing`() {
    let figures = (1...4).map { "\($0)00000000000000000" }.joined(separator: " ")
    #expect(
      Sample.direction(Self.months(figures, unit: .pounds)).contains(
        "from about £100,000,000,000,000,000 to about £400,000,000,000,000,000"))
  }
}
