extension ReturnForm {
  /// A cell of the form; `nil` when it has none there.
  public subscript(place: ReturnPlace) -> Cell? {
    guard let part = parts.first(where: { $0.kind == place.part }),
      let row = part.rows.first(where: { $0.key == place.row }),
      let column = part.columns.firstIndex(where: { $0.id == place.column })
    else { return nil }
    return row.cells[column]
  }

  /// What stands in the cells to be answered when the form is sent out.
  public var prefilled: ReturnAnswers {
    var answers: ReturnAnswers = [:]
    for asked in asked { answers[asked.place] = asked.value }
    return answers
  }

  /// The cells to be answered, in the order of the form, with what stands in them when it is sent
  /// out.
  var asked: [(place: ReturnPlace, answer: Answer, value: ReturnValue?)] {
    parts.flatMap { part in
      part.rows.flatMap { row in
        zip(part.columns, row.cells).compactMap { column, cell in
          cell.answer.map { (ReturnPlace(part.kind, row.key, column.id), $0, cell.value) }
        }
      }
    }
  }

  /// The id behind a word that was chosen: capitals and spaces do not count.
  public func id(of words: String, in list: List) -> String? {
    let folded = words.folded
    return lists[list]?.first {
      [$0.words, $0.id].contains { $0.folded == folded }
        || $0.words.split(separator: " (").first.map { String($0).folded } == folded
    }?.id
  }

  /// The words for an id of a list.
  func words(_ id: String, in list: List) -> String? {
    lists[list]?.first { $0.id == id }?.words
  }

  /// The SHA-256 of what was asked and prefilled, whatever version it was made from.
  public var checksum: String {
    var bytes: [UInt8] = []
    func add(_ text: String) {
      bytes += text.utf8
      bytes.append(0)
    }
    for text in [title, authority, officer.description, post, holder ?? "", quarter.description] {
      add(text)
    }
    add(due.description)
    for part in parts {
      add(part.kind.rawValue)
      for row in part.rows {
        add(row.key)
        for cell in row.cells { add("\(cell.answer?.digest ?? "") \(cell.value?.digest ?? "")") }
      }
    }
    for list in List.allCases { for choice in lists[list] ?? [] { add(choice.words) } }
    return SHA256.hex(of: bytes)
  }
}

extension ReturnValue {
  fileprivate var digest: String {
    switch self {
    case .text(let text): "t" + text
    case .number(let value): "n\(value)"
    case .day(let day): "d\(day)"
    }
  }
}

extension ReturnForm.Answer {
  /// The fixed text by which a checksum knows what may be answered.
  fileprivate var digest: String {
    func end(_ value: ExactDecimal?) -> String { value.map { "\($0)" } ?? "" }
    return switch self {
    case .text(let limit): "text \(limit)"
    case .choice(let list): "choice \(list.rawValue)"
    case .day(let first, let last): "day \(first) \(last)"
    case .number(let low, let high, let decimals): "number \(end(low)) \(end(high)) \(decimals)"
    case .percent(let low, let high, let decimals): "percent \(end(low)) \(end(high)) \(decimals)"
    }
  }
}
