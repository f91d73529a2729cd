import ActionPlan

/// What the options of `judge` hold figures against.
struct JudgeOptions {
  /// The rules.
  private(set) var rules = SeriesRules()
  /// Whose field names JSON has.
  let profile: RuleProfile
  private let input: Input

  /// Reads the options.
  init(_ input: Input) throws(CommandError) {
    self.input = input
    profile = try input.read("profile", TypedValue.choice(RuleProfile.self)) ?? .mdc
    rules.polarity = try input.read("polarity", TypedValue.choice(Polarity.self)) ?? .higher
    try readFigures()
    try readTarget()
    try readSignals()
    rules.restarts = try input.readAll("restart", TypedValue.day)
    rules.asAt = try input.read("as-at", TypedValue.day)
  }

  /// What the command line may have.
  static let specs: [OptionSpec] = [
    OptionSpec(
      "polarity", "WAY", "which way is better, higher when left out",
      choices: Polarity.allCases.map(\.rawValue)),
    OptionSpec("target", "VALUE", "the target, or the range that a band is: \"80 to 85\""),
    OptionSpec("target-date", "DAY", "the day the target is due; it asks for a forecast"),
    OptionSpec("baseline", "VALUE", "where the way to the target starts"),
    OptionSpec("baseline-date", "DAY", "the day the baseline is for"),
    OptionSpec(
      "frequency", "FREQUENCY", "how often figures are due, else worked out from the dates",
      choices: Frequency.allCases.map(\.rawValue)),
    OptionSpec(
      "period-kind", "KIND", "what span of time a figure covers",
      choices: PeriodKind.allCases.map(\.rawValue)),
    OptionSpec(
      "unit", "UNIT", "what a figure is measured in, else judged by the figures",
      choices: Indicator.Unit.allCases.map(\.rawValue)),
    OptionSpec("decimals", "N", "the digits shown after the point, else those of the figures"),
    OptionSpec(
      "tolerance", "N", "the smallest change that matters, else one unit of the last digit"),
    OptionSpec("amber-tolerance", "N", "how far short of the target is amber"),
    OptionSpec("minimum-base", "N", "the smallest denominator that is judged, 10 when left out"),
    OptionSpec("window", "N", "how many of the latest figures are looked at, 13 to 120"),
    OptionSpec(
      "restart", "DAY", "a day from which figures are judged anew (can be repeated)",
      isRepeatable: true),
    OptionSpec(
      "profile", "NAME", "how special causes are found, mdc when left out",
      choices: RuleProfile.allCases.map(\.rawValue)),
    OptionSpec(
      "conflict", "WAY", "what counts when rules point both ways",
      choices: [SignalProfile.Conflict.improvement, .concern].map(\.rawValue)),
    OptionSpec("fix-after", "N", "work the limits out from the first N figures"),
    OptionSpec("screen", "leave outlying moving ranges out of the limits"),
    OptionSpec("as-at", "DAY", "the day to judge at; the last of each series when left out"),
  ]

  private mutating func readFigures() throws(CommandError) {
    rules.frequency = try input.read("frequency", TypedValue.choice(Frequency.self))
    rules.period = try input.read("period-kind", TypedValue.choice(PeriodKind.self))
    rules.unit = try input.read("unit", TypedValue.choice(Indicator.Unit.self))
    rules.decimals = try input.read("decimals", TypedValue.int(0...6))
    rules.tolerance = try amount("tolerance")
    rules.amberTolerance = try amount("amber-tolerance")
    rules.minimumBase = try input.read("minimum-base", TypedValue.int(0...1_000_000_000))
    rules.window = try input.read("window", TypedValue.int(Indicator.windows))
  }

  private func amount(_ option: String) throws(CommandError) -> ExactDecimal? {
    guard let typed = try input.read(option, TypedValue.decimal(.percent, .pounds)) else {
      return nil
    }
    guard !typed.isNegative else {
      throw input.usage("--\(option) is \(typed), below 0", hint: "write how far, without a sign")
    }
    return typed
  }

  private mutating func readTarget() throws(CommandError) {
    guard let typed = try input.read("target", TypedValue.figure) else {
      for option in ["target-date", "baseline", "baseline-date"] where input.has(option) {
        throw input.usage("--\(option) says nothing without a target", hint: "add --target")
      }
      guard rules.polarity != .band else {
        throw input.usage("--polarity band needs the band", hint: "add --target \"80 to 85\"")
      }
      return
    }
    rules.target = try goal(typed)
    rules.targetDay = try input.read("target-date", TypedValue.day)
    if let sign = typed.sign {
      rules.unit = rules.unit ?? (sign == .percent ? .percent : .pounds)
    }
    try readBaseline()
  }

  private mutating func readBaseline() throws(CommandError) {
    guard input.has("baseline") || input.has("baseline-date") else { return }
    let start = try input.need("baseline", TypedValue.decimal(.percent, .pounds))
    let day = try input.need("baseline-date", TypedValue.day)
    if let due = rules.targetDay, due <= day {
      throw input.usage(
        "the target is due on \(due), not after the baseline of \(day)",
        hint: "--target-date comes after --baseline-date")
    }
    rules.baseline = SeriesRules.Start(start, on: day)
  }

  private func goal(_ typed: TypedFigure) throws(CommandError) -> SeriesRules.Goal {
    switch (typed.reading, rules.polarity) {
    case (.range(let low, let high), .band): return .band(low: low, high: high)
    case (.value(let value), .higher), (.value(let value), .lower), (.value(let value), .neutral):
      return .value(value)
    case (.value, .band):
      throw input.usage("--target is one value, and a band has two", hint: "write \"80 to 85\"")
    case (.range, _):
      throw input.usage("--target is a range, and only a band is one", hint: "add --polarity band")
    case (.fewerThan, _), (.unavailable, _):
      throw input.usage(
        "--target is no number", hint: "write the number alone, and --polarity lower for at most")
    }
  }

  private mutating func readSignals() throws(CommandError) {
    rules.profile =
      switch profile {
      case .mdc: .mdc
      case .nhsr: .nhsr
      }
    if let conflict = try input.read("conflict", TypedValue.choice(SignalProfile.Conflict.self)) {
      rules.profile.conflict = conflict
    }
    if input.has("screen") { rules.profile.screensMovingRanges = true }
    rules.fixAfter = try input.read("fix-after", TypedValue.int(1...1_000_000))
  }
}
