extension ReturnedSheet {
  /// Reads a cell of the form: an answer, or what is only to be read.
  mutating func take(
    _ found: WorkbookFile.Cell?, _ sent: ReturnForm.Cell, _ place: ReturnPlace
  ) {
    guard let answer = sent.answer else { return compare(found, with: sent.value, place) }
    guard let found, text(found) != nil || !found.isText else { return }
    guard let value = value(found, as: answer, place) else { return }
    reading.answers[place] = value
    guard value != sent.value else { return }
    if found.isFormula {
      remark(
        reading.places[place],
        "a formula; its result is taken as it was when the file was saved: \(value.words)")
    } else if case .day(let day) = value {
      remark(reading.places[place], "read as \(day.inWords)")
    }
    if case .percent = answer, case .number(let number) = value, found.isBareNumber {
      remark(reading.places[place], "read as \(number)%")
    }
  }

  /// Reports a cell that is only read and was changed; what it says is never taken.
  private mutating func compare(
    _ found: WorkbookFile.Cell?, with sent: ReturnValue?, _ place: ReturnPlace
  ) {
    let isSame: Bool =
      switch (found?.value, sent) {
      case (nil, nil): true
      case (.text(let text)?, .text(let sent)?):
        text == sent || text.folded == ReturnValue.kept(sent).folded
      case (.text(let text)?, nil): text.trimmingSpaces.isEmpty
      case (.day(let serial)?, .day(let day)?): Day(excelSerial: serial) == day
      case (.text(let text)?, .day(let day)?): Day(typed: text.trimmingSpaces) == day
      case (.number(let digits)?, .day(let day)?):
        WorkbookNumber.serial(digits, is1904: is1904).flatMap { Day(excelSerial: $0) } == day
      case (.number(let digits)?, .number(let number)?):
        WorkbookNumber.decimal(digits) == number
      default: false
      }
    guard !isSame else { return }
    let was = sent.map { "\"\($0.words.shortened)\" was sent out" } ?? "it was empty"
    remark(
      reading.places[place], "this locked cell was changed (\(was)); the change is not taken")
  }

  /// What stands in a cell to be answered; says why when it can't be taken.
  private mutating func value(
    _ found: WorkbookFile.Cell, as answer: ReturnForm.Answer, _ place: ReturnPlace
  ) -> ReturnValue? {
    let name = reading.places[place]
    switch found.value {
    case .text(let text): return Self.value(of: text, as: answer)
    case .number(let digits): return number(digits, found.isPercent, as: answer, name)
    case .day(let serial):
      if let day = Day(excelSerial: serial) { return .day(day) }
      refuse(name, "29 February 1900 never was", "type the day again")
    case .noDay(let digits):
      refuse(
        name, "the number \(digits.shortened) is shown as a date, and is none",
        "type the day, such as 14 Apr 2026")
    case .boolean(let isTrue): return .text(isTrue ? "Yes" : "No")
    case .error(let code):
      refuse(name, "the cell shows \(code.shortened)", "type the answer itself")
    case .missing:
      refuse(name, "a formula whose result was not saved", "type the answer itself")
    }
    return nil
  }

  private mutating func number(
    _ digits: String, _ isPercent: Bool, as answer: ReturnForm.Answer, _ name: String?
  ) -> ReturnValue? {
    if case .day(let first, let last) = answer,
      let serial = WorkbookNumber.serial(digits, is1904: is1904),
      let day = Day(excelSerial: serial), first <= day, day <= last
    {
      return .day(day)
    }
    let isShare = if case .percent = answer { true } else { false }
    guard let number = WorkbookNumber.decimal(digits, movedBy: isShare ? 2 : 0) else {
      refuse(name, "the number \(digits.shortened) is too large", "check the number")
      return nil
    }
    if isShare, !isPercent, number < ExactDecimal(-100) || ExactDecimal(100) < number {
      let typed = WorkbookNumber.decimal(digits)?.description ?? digits
      refuse(name, "\(typed) is not a percentage", "type it as \(typed)%")
      return nil
    }
    guard isShare || !isPercent else {
      refuse(name, "a percentage stands where none is asked", "type the number alone")
      return nil
    }
    return .number(number)
  }

  /// What a text is where something else is asked: a day typed as text, a number, a percentage.
  private static func value(of text: String, as answer: ReturnForm.Answer) -> ReturnValue {
    let trimmed = text.trimmingSpaces
    switch answer {
    case .text, .choice: return .text(text)
    case .day: return Day(typed: trimmed).map { .day($0) } ?? .text(trimmed)
    case .number, .percent:
      let isShare = if case .percent = answer { true } else { false }
      do throws(FigureTextError) {
        let typed = try TypedNumber(trimmed)
        let isFit = isShare ? typed.sign == .percent : typed.sign != .percent
        return isFit ? .number(typed.value) : .text(trimmed)
      } catch {
        return .text(trimmed)
      }
    }
  }
}

extension ReturnValue {
  /// The value as people write it.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .day(let day): day.inWords
    }
  }

  /// The text as a cell keeps it: cut where it is too long, without what XML does not allow.
  fileprivate static func kept(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: Workbook.Strings.cut(text).unicodeScalars.filter(XMLText.allows))
    return String(kept)
  }
}
