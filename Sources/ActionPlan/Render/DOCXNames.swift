/// The namespaces of the parts of a Word file.
enum DOCXNames {
  private static let schemas = "http://schemas.openxmlformats.org/"
  static let chart = schemas + "drawingml/2006/chart"

  /// For a part of text.
  static let main: [(String, String)] = [
    ("xmlns:w", schemas + "wordprocessingml/2006/main"),
    ("xmlns:r", schemas + "officeDocument/2006/relationships"),
  ]

  /// For a part of text with drawings.
  static let drawn: [(String, String)] =
    main + [
      ("xmlns:wp", schemas + "drawingml/2006/wordprocessingDrawing"),
      ("xmlns:a", schemas + "drawingml/2006/main"), ("xmlns:c", chart),
    ]
}

extension XMLWriter {
  /// Writes an element with a value, as most properties of Word are.
  mutating func property(_ name: String, _ value: String) { empty(name, [("w:val", value)]) }

  /// Writes the properties of a paragraph.
  ///
  /// - Parameters:
  ///   - style: Its style.
  ///   - keepsNext: Whether it stays on the page of the paragraph after it.
  ///   - list: The list whose numbering it has, where its style names none.
  mutating func properties(_ style: DOCXStyle, keepsNext: Bool = false, list: Int? = nil) {
    open("w:pPr")
    if style != .normal { property("w:pStyle", style.rawValue) }
    if keepsNext { empty("w:keepNext") }
    if let list {
      open("w:numPr")
      property("w:ilvl", "0")
      property("w:numId", String(list))
      close()
    }
    close()
  }

  /// Writes text; each line end becomes a line break.
  mutating func run(_ text: String, isBold: Bool = false, colour: String? = nil) {
    let text = text.safeForTerminal
    guard !text.isEmpty else { return }
    open("w:r")
    if isBold || colour != nil {
      open("w:rPr")
      if isBold {
        empty("w:b")
        empty("w:bCs")
      }
      if let colour { property("w:color", colour) }
      close()
    }
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if place > 0 { empty("w:br") }
      guard !line.isEmpty else { continue }
      element("w:t", [("xml:space", "preserve")], text: String(line))
    }
    close()
  }

  /// Writes text, the rules named at its end with less weight.
  mutating func words(_ parts: PaperWords) {
    if let subject = parts.subject { run("\(subject): ", isBold: true) }
    run(parts.words)
    if let rules = parts.rules { run(rules, colour: HTMLPalette.light.muted) }
  }

  /// Writes a field that Word fills in; its code is one of ours and never a text of a plan.
  mutating func field(_ code: StaticString) {
    fieldMark("begin")
    fieldCode(code)
    fieldMark("separate")
    run("1")
    fieldMark("end")
  }

  /// Writes where a field begins, parts its code from what is shown, or ends.
  mutating func fieldMark(_ kind: StaticString) {
    open("w:r")
    empty("w:fldChar", [("w:fldCharType", kind.description)])
    close()
  }

  /// Writes the code of a field.
  mutating func fieldCode(_ code: StaticString) {
    open("w:r")
    element("w:instrText", [("xml:space", "preserve")], text: " \(code) ")
    close()
  }
}
