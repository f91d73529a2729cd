extension ReturnForm {
  /// What is wrong with a value in a cell; `nil` when the cell takes it.
  func trouble(with value: ReturnValue, as answer: Answer) -> (message: String, hint: String?)? {
    switch (answer, value) {
    case (.text(let limit), .text(let text)):
      let count = text.utf16.count
      guard count > limit else { return nil }
      return ("the text has \(count) characters, more than \(limit)", "shorten it")
    case (.text, .number(let number)):
      return ("the number \(number) stands where words are asked", "write it as a sentence")
    case (.text, .day(let day)):
      return ("the date \(day.inWords) stands where words are asked", "write it as a sentence")
    case (.choice(let list), .text(let text)):
      guard id(of: text, in: list) == nil else { return nil }
      return ("\"\(text.shortened)\" is not in the list", hint(list))
    case (.choice(let list), .number(let number)):
      return ("\(number) is not in the list", hint(list))
    case (.choice(let list), .day(let day)):
      return ("\(day.inWords) is not in the list", hint(list))
    case (.day(let first, let last), .day(let day)):
      guard day < first || last < day else { return nil }
      return (
        "\(day.inWords) is not from \(first.inWords) to \(last.inWords)",
        "check that day and month are not exchanged"
      )
    case (.day, .number(let number)): return ("\(number) is not a date", Self.dayHint)
    case (.day, .text(let text)): return ("\"\(text.shortened)\" is not a date", Self.dayHint)
    case (.number(let low, let high, _), .number(let number)):
      return Self.trouble(number, low, high, sign: "")
    case (.percent(let low, let high, _), .number(let number)):
      return Self.trouble(number, low, high, sign: "%")
    case (.number, .text(let text)):
      return (
        "\"\(text.shortened)\" is not a number", "type the number alone; words go under Remark"
      )
    case (.percent, .text(let text)):
      return ("\"\(text.shortened)\" is not a percentage", "type it as 86%; words go under Remark")
    case (.number, .day(let day)), (.percent, .day(let day)):
      return ("the date \(day.inWords) stands where a number is asked", "type the number alone")
    }
  }

  private static let dayHint = "type it as 14 Apr 2026, or 2026-04-14"

  private func hint(_ list: List) -> String {
    let words = (lists[list] ?? []).map { "\"\($0.words)\"" }
    return "choose \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
  }

  private static func trouble(
    _ number: ExactDecimal, _ low: ExactDecimal?, _ high: ExactDecimal?, sign: String
  ) -> (message: String, hint: String?)? {
    if let low, number < low {
      return ("\(number)\(sign) is below \(low)\(sign)", "check the sign")
    }
    if let high, high < number {
      return ("\(number)\(sign) is above \(high)\(sign)", "type 86%, or 0.86, for 86 in a hundred")
    }
    return nil
  }
}

extension ReturnOperation {
  /// Makes the change.
  ///
  /// - Parameters:
  ///   - plan: The plan, which may have moved on since the return was sent out.
  ///   - quarter: The quarter of the return.
  ///   - correction: Who brings it in, and why where a figure takes the place of another.
  /// - Throws: ``PlanError`` when the plan does not allow it.
  public func apply(
    to plan: inout Plan, quarter: Quarter, _ correction: Correction
  ) throws(PlanError) {
    switch self {
    case .log(let objective, let entry):
      try plan.log(entry, objective: objective, quarter: quarter)
    case .record(let observation): try plan.record(observation, correction)
    case .close(let action, let day): try plan.close(action: action, on: day)
    case .request(let action, let request): try plan.ask(action, request)
    }
  }
}
