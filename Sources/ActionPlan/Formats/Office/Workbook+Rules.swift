extension Workbook {
  /// Whether the tab of a sheet is shown.
  package enum Visibility: String, Hashable, Sendable {
    case visible
    /// Shown when somebody asks for it.
    case hidden
    /// Shown by no menu.
    case veryHidden
  }

  /// What may be typed into some cells, with what to say before and after.
  package struct Validation: Hashable, Sendable {
    /// The cells, such as `D4` or `D4:D9`.
    package var cells: String
    /// What may be typed.
    package var rule: Rule
    /// What is said when somebody comes to the cell: its heading and a sentence.
    package var prompt: (title: String, text: String)
    /// What is said when something else is typed.
    package var error: String

    /// Makes a validation.
    package init(
      _ cells: String, _ rule: Rule, prompt: (title: String, text: String), error: String
    ) {
      self.cells = cells
      self.rule = rule
      self.prompt = prompt
      self.error = error
    }

    /// What may be typed; an empty cell is always taken.
    package enum Rule: Hashable, Sendable {
      /// A word of a range that has a name: a list written out would be lost beyond 255 characters.
      case list(name: String)
      /// A number between two others, in plain digits.
      case decimal(low: String, high: String)
      /// A whole number between two others.
      case whole(low: String, high: String)
      /// A day between two others, as Excel counts them.
      case day(Int, Int)
      /// A text of at most so many characters.
      case text(upTo: Int)
    }

    package static func == (left: Validation, right: Validation) -> Bool {
      (left.cells, left.rule, left.error) == (right.cells, right.rule, right.error)
        && left.prompt == right.prompt
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(cells)
      hasher.combine(rule)
    }
  }

  /// A word that colours the cell it stands in.
  package struct WordTone: Hashable, Sendable {
    /// The cells, such as `D4:D9`.
    package var cells: String
    /// The whole text of the cell.
    package var word: String
    /// The colour.
    package var tone: Tone

    /// Makes a rule.
    package init(_ cells: String, _ word: String, _ tone: Tone) {
      self.cells = cells
      self.word = word
      self.tone = tone
    }
  }

  /// Writes what protects a sheet, colours it and checks what is typed.
  static func rules(of sheet: Sheet, _ styles: inout StyleTable, _ xml: inout XMLWriter) {
    if sheet.isProtected {
      xml.empty(
        "sheetProtection",
        [
          ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"),
          ("formatRows", "0"),
        ])
    }
    for (index, rule) in sheet.wordTones.enumerated() {
      let look = String(styles.index(ofRule: rule.tone))
      xml.element("conditionalFormatting", [("sqref", rule.cells)]) { xml in
        xml.element(
          "cfRule",
          [
            ("type", "cellIs"), ("dxfId", look), ("priority", String(index + 1)),
            ("operator", "equal"),
          ]
        ) { $0.element("formula", text: "\"" + rule.word.replacing("\"", with: "\"\"") + "\"") }
      }
    }
    guard !sheet.validations.isEmpty else { return }
    xml.element("dataValidations", [("count", String(sheet.validations.count))]) { xml in
      for validation in sheet.validations { validation.write(to: &xml) }
    }
  }
}

extension Workbook.Validation {
  fileprivate func write(to xml: inout XMLWriter) {
    // Excel takes 32 characters of a heading and 255 of a text, counted in UTF-16.
    let said = [
      ("allowBlank", "1"), ("showInputMessage", "1"), ("showErrorMessage", "1"),
      ("errorTitle", "This can't be taken"), ("error", Self.cut(error, 225)),
      ("promptTitle", Self.cut(prompt.title, 32)), ("prompt", Self.cut(prompt.text, 255)),
      ("sqref", cells),
    ]
    let (kind, formulas) = rule.written
    xml.element("dataValidation", kind + said) { xml in
      for (index, formula) in formulas.enumerated() {
        xml.element("formula\(index + 1)", text: formula)
      }
    }
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = ""
    for character in text {
      guard (kept + String(character)).utf16.count < limit else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Workbook.Validation.Rule {
  fileprivate var written: (attributes: [(String, String)], formulas: [String]) {
    switch self {
    case .list(let name): ([("type", "list")], [name])
    case .decimal(let low, let high): ([("type", "decimal")], [low, high])
    case .whole(let low, let high): ([("type", "whole")], [low, high])
    case .day(let first, let last): ([("type", "date")], [String(first), String(last)])
    case .text(let limit):
      ([("type", "textLength"), ("operator", "lessThanOrEqual")], [String(limit)])
    }
  }
}
