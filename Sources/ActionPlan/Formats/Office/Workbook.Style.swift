extension Workbook {
  /// How a cell looks, by what it is.
  package enum Style: Hashable, Sendable {
    /// Wrapped text, formatted as text.
    case text
    /// The title of a sheet.
    case title
    /// A heading within a sheet.
    case heading
    /// A line of words above a table, beyond its column.
    case note
    /// The header of a column.
    case header
    /// A number with so many digits after the point.
    case number(decimals: Int)
    /// A fraction shown as a percentage with so many digits after the point.
    case percent(decimals: Int)
    /// A day: 30 Jun 2019.
    case date
    /// Text on a ground of its colour, which the text names.
    case tone(Tone)
    /// Yes or no.
    case boolean
    /// A cell to be filled in: yellow, and open where the sheet is protected.
    case answer(Answer)
  }

  /// What is filled in.
  package enum Answer: Hashable, Sendable {
    /// Words of some lines.
    case words
    /// A word or a line.
    case line
    case date
    case number(decimals: Int)
    case percent(decimals: Int)
  }

  /// A colour with the colour of the words on it: at least 4.5 to 1.
  package struct Tone: Hashable, Sendable {
    /// The ground, as six hexadecimal digits.
    package var ground: String
    /// The words.
    package var ink: String

    /// Makes a tone.
    package init(ground: String, ink: String) {
      self.ground = ground
      self.ink = ink
    }
  }

  /// The styles that a workbook uses, numbered as they come.
  struct StyleTable {
    private var styles: [Style] = [.text]
    private var indexes: [Style: Int] = [.text: 0]
    private var rules: [Tone] = []

    /// The number by which a rule names its colour.
    mutating func index(ofRule tone: Tone) -> Int {
      if let index = rules.firstIndex(of: tone) { return index }
      rules.append(tone)
      return rules.count - 1
    }

    /// The number by which a cell names its style; 0 is the look of a cell without any.
    mutating func index(of style: Style) -> Int {
      if let index = indexes[style] { return index + 1 }
      styles.append(style)
      indexes[style] = styles.count - 1
      return styles.count
    }

    /// The part with all of them.
    func markup() -> [UInt8] {
      let tones = styles.compactMap { if case .tone(let tone) = $0 { tone } else { nil } }
      let formats = styles.compactMap(\.formatCode).uniqued
      var xml = XMLWriter()
      xml.open("styleSheet", [("xmlns", Workbook.namespace)])
      Self.list("numFmts", formats.count, &xml) { xml in
        for (index, code) in formats.enumerated() {
          xml.empty("numFmt", [("numFmtId", String(164 + index)), ("formatCode", code)])
        }
      }
      Self.fonts(tones, &xml)
      let hasAnswers = styles.contains { if case .answer = $0 { true } else { false } }
      Self.fills(tones.map(\.ground) + (hasAnswers ? [Self.answerGround] : []), &xml)
      Self.borders(&xml)
      Self.list("cellStyleXfs", 1, &xml) { xml in
        xml.empty(
          "xf", [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")])
      }
      Self.list("cellXfs", styles.count + 1, &xml) { xml in
        xml.empty("xf", Self.look(0, 0, 0, 0))
        for style in styles { Self.write(style, formats, tones, &xml) }
      }
      Self.list("cellStyles", 1, &xml) { xml in
        xml.empty("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
      }
      Self.list("dxfs", rules.count, &xml) { xml in
        for tone in rules {
          xml.element("dxf") { xml in
            xml.element("font") { $0.empty("color", [("rgb", "FF" + tone.ink)]) }
            xml.element("fill") { xml in
              xml.element("patternFill") { $0.empty("bgColor", [("rgb", "FF" + tone.ground)]) }
            }
          }
        }
      }
      return xml.finished()
    }

    /// The yellow of what is filled in; dark words on it have more than 15 to 1.
    private static let answerGround = "FFF7BF"

    private static func list(
      _ name: String, _ count: Int, _ xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void
    ) {
      guard count > 0 else { return }
      xml.element(name, [("count", String(count))], body)
    }

    /// Plain, bold, title and heading in that order, then one a tone.
    private static func fonts(_ tones: [Tone], _ xml: inout XMLWriter) {
      let ink = "0B0C0C"
      let own = [(false, 12, ink), (true, 12, ink), (true, 18, ink), (true, 14, ink)]
      let all = own + tones.map { (true, 12, $0.ink) }
      list("fonts", all.count, &xml) { xml in
        for (isBold, size, colour) in all {
          xml.element("font") { xml in
            if isBold { xml.empty("b") }
            xml.value("sz", String(size))
            xml.empty("color", [("rgb", "FF" + colour)])
            xml.value("name", "Arial")
            xml.value("family", "2")
          }
        }
      }
    }

    /// The two that Excel keeps for itself, the ground of headers, then the others.
    private static func fills(_ others: [String], _ xml: inout XMLWriter) {
      let grounds = ["DEE0E2"] + others
      list("fills", 2 + grounds.count, &xml) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.empty("patternFill", [("patternType", pattern)]) }
        }
        for ground in grounds {
          xml.element("fill") { xml in
            xml.element("patternFill", [("patternType", "solid")]) { xml in
              xml.empty("fgColor", [("rgb", "FF" + ground)])
              xml.empty("bgColor", [("indexed", "64")])
            }
          }
        }
      }
    }

    private static func borders(_ xml: inout XMLWriter) {
      list("borders", 2, &xml) { xml in
        for isDrawn in [false, true] {
          xml.element("border") { xml in
            for side in ["left", "right", "top", "bottom"] {
              if isDrawn {
                xml.element(side, [("style", "thin")]) { $0.empty("color", [("rgb", "FFB1B4B6")]) }
              } else {
                xml.empty(side)
              }
            }
            xml.empty("diagonal")
          }
        }
      }
    }

    private static func look(
      _ format: Int, _ font: Int, _ fill: Int, _ border: Int
    ) -> [(String, String)] {
      [
        ("numFmtId", String(format)), ("fontId", String(font)), ("fillId", String(fill)),
        ("borderId", String(border)), ("xfId", "0"), ("applyNumberFormat", "1"),
        ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
      ]
    }

    private static func write(
      _ style: Style, _ formats: [String], _ tones: [Tone], _ xml: inout XMLWriter
    ) {
      let format = style.formatCode.flatMap { formats.firstIndex(of: $0) }.map { 164 + $0 }
      var (font, fill, border) = (0, 0, 1)
      switch style {
      case .title: (font, border) = (2, 0)
      case .heading: (font, border) = (3, 0)
      case .note: border = 0
      case .header: (font, fill) = (1, 2)
      case .tone(let tone):
        let place = tones.firstIndex(of: tone) ?? 0
        (font, fill) = (4 + place, 3 + place)
      case .answer: fill = 3 + tones.count
      case .text, .number, .percent, .date, .boolean: break
      }
      // 49 is the format of text, which Excel knows without being told.
      let isAnswer = if case .answer = style { true } else { false }
      let look = look(format ?? (style.isText ? 49 : 0), font, fill, border)
      xml.element("xf", look + (isAnswer ? [("applyProtection", "1")] : [])) { xml in
        let wrap = style.isWrapped ? [("wrapText", "1")] : []
        xml.empty("alignment", [("vertical", "top")] + wrap)
        if isAnswer { xml.empty("protection", [("locked", "0")]) }
      }
    }
  }
}

extension Workbook.Style {
  /// The format that is not one of Excel's own; `nil` for those.
  fileprivate var formatCode: String? {
    switch self {
    case .number(let decimals), .answer(.number(let decimals)): "#,##0" + Self.decimals(decimals)
    case .percent(let decimals), .answer(.percent(let decimals)): "0\(Self.decimals(decimals))%"
    case .date, .answer(.date): "dd\\ mmm\\ yyyy"
    case .text, .title, .heading, .note, .header, .tone, .boolean, .answer(.words), .answer(.line):
      nil
    }
  }

  private static func decimals(_ count: Int) -> String {
    count > 0 ? "." + String(repeating: "0", count: min(count, 18)) : ""
  }

  fileprivate var isText: Bool {
    switch self {
    case .text, .title, .heading, .note, .header, .tone, .answer(.words), .answer(.line): true
    case .number, .percent, .date, .boolean, .answer: false
    }
  }

  var isWrapped: Bool {
    switch self {
    case .text, .header, .tone, .answer(.words), .answer(.line): true
    case .title, .heading, .note, .number, .percent, .date, .boolean, .answer: false
    }
  }
}
