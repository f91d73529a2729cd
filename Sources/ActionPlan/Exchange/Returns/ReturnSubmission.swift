/// What the answers of a return come to: changes of the plan, and what is wrong with them.
public struct ReturnSubmission: Hashable, Sendable {
  /// Who answered.
  public var by: String
  /// The day they answered.
  public var on: Day
  /// Why there is nothing to report; `nil` for a return with answers.
  public var nilReturn: String?
  /// The changes, in the order of the form; none of them when there is an error.
  public var operations: [ReturnOperation] = []
  /// What is wrong, in the order of the form.
  public var problems: [ReturnProblem] = []

  /// Whether nothing stands against taking it.
  public var isValid: Bool { !problems.contains { !$0.isWarning } }
}

/// One change that a return asks for.
public enum ReturnOperation: Hashable, Sendable {
  /// What the lead says of an objective.
  case log(objective: ItemID, Progress)
  /// A figure.
  case record(Observation)
  /// An action is done.
  case close(action: ItemID, on: Day)
  /// A later date is asked for; agreeing is for others.
  case request(action: ItemID, Schedule.Request)
}

/// Something that is wrong with an answer.
public struct ReturnProblem: Hashable, Sendable {
  /// Where it stands; `nil` for the return as a whole.
  public var place: ReturnPlace?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// Whether the return can be taken nevertheless.
  public var isWarning = false
  /// Whether what stands there was left out of a return that was taken.
  public var isLeftOut = false
}

extension ReturnForm {
  /// Works out what answers come to; needs the form alone, neither the plan nor a workbook.
  ///
  /// - Parameters:
  ///   - answers: What stands in the cells to be answered, those prefilled included.
  ///   - day: The day the return came, for one that names none.
  /// - Returns: The changes and the problems.
  public func submission(of answers: ReturnAnswers, receivedOn day: Day) -> ReturnSubmission {
    var reading = ReturnReading(form: self, answers: answers, receivedOn: day)
    reading.read()
    return reading.submission
  }
}

/// The answers of a form while they are read.
struct ReturnReading {
  let form: ReturnForm
  let answers: ReturnAnswers
  var submission: ReturnSubmission

  init(form: ReturnForm, answers: ReturnAnswers, receivedOn day: Day) {
    self.form = form
    let places = Set(form.asked.map(\.place))
    self.answers = answers.filter { place, value in
      if case .text(let text) = value { return text.contains { !$0.isWhitespace } }
      return places.contains(place)
    }
    submission = ReturnSubmission(by: form.holder ?? form.post, on: day)
  }

  mutating func read() {
    checkKinds()
    readSignOff()
    for part in form.parts {
      switch part.kind {
      case .objectives: readObjectives(part)
      case .evidence, .signOff: break
      case .actions: for row in part.rows { readAction(row) }
      case .figures: for row in part.rows { readFigure(row) }
      }
    }
    checkNilReturn()
    if !submission.isValid { submission.operations = [] }
  }

  // MARK: Answers

  func text(_ part: ReturnForm.PartKind, _ row: String, _ column: String) -> String? {
    guard case .text(let text)? = answers[ReturnPlace(part, row, column)] else { return nil }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { $0.trimmingSpaces }.joined(separator: "\n").trimmingSpaces
  }

  func day(_ part: ReturnForm.PartKind, _ row: String, _ column: String) -> Day? {
    guard case .day(let day)? = answers[ReturnPlace(part, row, column)] else { return nil }
    return day
  }

  func number(_ row: String, _ column: String) -> ExactDecimal? {
    guard case .number(let value)? = answers[ReturnPlace(.figures, row, column)] else { return nil }
    return value
  }

  /// The id of the word chosen in a cell; `nil` when there is none, or none that is known.
  func choice(
    _ part: ReturnForm.PartKind, _ row: String, _ column: String, _ list: ReturnForm.List
  ) -> String? {
    text(part, row, column).flatMap { form.id(of: $0, in: list) }
  }

  mutating func refuse(
    _ place: ReturnPlace?, _ message: String, hint: String? = nil, isWarning: Bool = false
  ) {
    submission.problems.append(
      ReturnProblem(place: place, message: message, hint: hint, isWarning: isWarning))
  }

  /// Checks every answer against what its cell takes.
  private mutating func checkKinds() {
    for asked in form.asked {
      guard let value = answers[asked.place],
        let trouble = form.trouble(with: value, as: asked.answer)
      else { continue }
      refuse(asked.place, trouble.message, hint: trouble.hint)
    }
  }

  // MARK: The return as a whole

  private mutating func readSignOff() {
    if let by = text(.signOff, "return/by", "answer") { submission.by = by }
    if let on = day(.signOff, "return/on", "answer") { submission.on = on }
  }

  private mutating func checkNilReturn() {
    let place = ReturnPlace(.signOff, "return/nil", "answer")
    let why = text(.signOff, "return/why", "answer")
    let isNil = choice(.signOff, "return/nil", "answer", .yesNo) == "yes"
    switch (isNil, why) {
    case (false, nil): break
    case (false, _?):
      refuse(
        place, "a reason for a nil return is given, but it is not said to be one",
        hint: "choose Yes, or take the reason out")
    case (true, nil):
      refuse(
        ReturnPlace(.signOff, "return/why", "answer"), "a nil return needs its reason",
        hint: "say why there is nothing to report")
    case (true, let why?):
      submission.nilReturn = why
      guard !submission.operations.isEmpty else { return }
      refuse(
        place, "it is said to be a nil return, but there are answers",
        hint: "choose No, or empty the other yellow cells")
    }
  }
}

extension StringProtocol {
  /// The text without spaces, tabs and no-break spaces at its ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
