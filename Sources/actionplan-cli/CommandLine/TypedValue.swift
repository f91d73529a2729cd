import ActionPlan

/// One value as typed, with the name of the option or argument it stands for.
struct TypedValue: Hashable, Sendable {
  /// Turns a value into what it means, or says what is wrong with it.
  typealias Reader<Value> = @Sendable (TypedValue) throws(CommandError) -> Value

  /// The option with its hyphens, or the argument.
  let label: String
  let text: String

  /// The complaint that the value is not one.
  func refused(_ what: String, hint: String?) -> CommandError {
    CommandError(.usage, "\(label) \"\(text)\" \(what)", hints: [hint].compactMap { $0 })
  }

  /// Checks the value against the only ones there are.
  func check(among choices: [String]) throws(CommandError) {
    guard !choices.contains(text) else { return }
    let closest = nearest(to: text, among: choices).map { "did you mean \($0)? " } ?? ""
    throw refused(
      "is not one of its values", hint: closest + "it can be " + choices.listed("or"))
  }

  /// The two sides of a value like `cp=6`, spaces around them left out.
  func split(_ shape: String) throws(CommandError) -> (TypedValue, TypedValue) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw refused("has no two sides", hint: "write \(label) \"\(shape)\"")
    }
    return (TypedValue(label: label, text: parts[0]), TypedValue(label: label, text: parts[1]))
  }
}

extension TypedValue {
  /// A text that is not empty, to the letter.
  static let text: Reader<String> = { value throws(CommandError) in
    guard !value.text.trimmed.isEmpty else {
      throw CommandError(
        .usage, "\(value.label) is empty", hints: ["leave it out, or say something"])
    }
    return value.text
  }

  /// A day as people type it.
  static let day: Reader<Day> = { value throws(CommandError) in
    if let day = Day(typed: value.text) { return day }
    throw value.refused("is not a day", hint: "write a day as 2019-06-14 or \"14 June 2019\"")
  }

  /// An id.
  static let id: Reader<ItemID> = { value throws(CommandError) in
    if let id = ItemID(value.text) { return id }
    throw value.refused("is not an id", hint: ItemID.rule)
  }

  /// A quarter, which only the plan can place in the year.
  static let quarter: Reader<TypedQuarter> = { value throws(CommandError) in
    guard Quarter(typed: value.text, firstMonth: 4) != nil else {
      throw value.refused("is not a quarter", hint: TypedQuarter.hint)
    }
    return TypedQuarter(value)
  }

  /// A whole number in a range.
  static func int(_ range: ClosedRange<Int>) -> Reader<Int> {
    { value throws(CommandError) in
      if let number = Int(value.text.trimmed), range.contains(number) { return number }
      throw value.refused(
        "is not a whole number from \(range.lowerBound) to \(range.upperBound)", hint: nil)
    }
  }

  /// One of the cases of an enumeration.
  static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ type: Choice.Type
  ) -> Reader<Choice> {
    { value throws(CommandError) in
      try value.check(among: Choice.allCases.map(\.rawValue))
      guard let choice = Choice(rawValue: value.text) else {
        throw .bug("\(value.text) has no case")
      }
      return choice
    }
  }

  /// A number with at most one of some signs, which is left out.
  static func decimal(_ allowed: TypedNumber.Sign...) -> Reader<ExactDecimal> {
    { value throws(CommandError) in
      let number = try TypedValue.number(value)
      if let sign = number.sign, !allowed.contains(sign) {
        throw value.refused(
          "is \(sign.words), which does not fit here", hint: "write the number alone")
      }
      return number.value
    }
  }

  /// A number with its sign.
  static let number: Reader<TypedNumber> = { value throws(CommandError) in
    do throws(FigureTextError) {
      return try TypedNumber(value.text)
    } catch {
      throw value.refused(error.reason.words, hint: error.reason.hint)
    }
  }

  /// A figure: a number, a range or a bound.
  static let figure: Reader<TypedFigure> = { value throws(CommandError) in
    do throws(FigureTextError) {
      return try TypedFigure(value.text)
    } catch {
      throw value.refused(error.reason.words, hint: error.reason.hint)
    }
  }

  /// A piece of evidence such as "audit:Audit of 40 cases@QA-12".
  static let evidence: Reader<Evidence> = { value throws(CommandError) in
    let shape = "write kind:title or kind:title@reference, kind one of data, audit and voice"
    let parts = value.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2,
      let kind = Evidence.Kind(rawValue: String(parts[0]).trimmed.lowercased())
    else { throw value.refused("does not begin with its kind", hint: shape) }
    let halves = parts[1].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard let title = halves.first, !title.isEmpty else {
      throw value.refused("has no title", hint: shape)
    }
    let reference = halves.count > 1 && !halves[1].isEmpty ? halves[1] : nil
    return Evidence(kind, title, reference: reference)
  }
}

/// A quarter as typed; which one it is depends on the month the plan's year begins in.
struct TypedQuarter: Hashable, Sendable {
  private let value: TypedValue

  static let hint = "write a quarter as 2019-20-Q1, a month as 2019-06, or a day in it"

  init(_ value: TypedValue) { self.value = value }

  /// The quarter of a plan whose year begins in a month.
  func quarter(firstMonth: Int) throws(PlanError) -> Quarter {
    if let quarter = Quarter(typed: value.text, firstMonth: firstMonth) { return quarter }
    throw PlanError(.value, "\(value.label) \"\(value.text)\" is not a quarter", hint: Self.hint)
  }
}

extension String {
  /// The text without the spaces at its ends.
  var trimmed: String {
    String(
      trimmingPrefix { $0.isWhitespace }.reversed().trimmingPrefix { $0.isWhitespace }.reversed())
  }
}
