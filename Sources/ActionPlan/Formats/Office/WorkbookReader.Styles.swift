extension WorkbookReader {
  /// What the numbers of cells mean, by the cells' style.
  struct Styles {
    /// What a number is shown as.
    enum Meaning: UInt8 { case number, day, percent }

    /// By the number of the style; empty when the workbook has no styles.
    var meanings: [Meaning] = []

    /// What a number is shown as by one of Excel's own formats.
    static func meaning(ofBuiltIn id: Int) -> Meaning {
      switch id {
      case 14...17, 22, 27...31, 36, 50...54, 57, 58: .day
      case 9, 10: .percent
      default: .number
      }
    }

    /// What a number is shown as by a format such as `dd\ mmm\ yyyy` or `0.0%`.
    ///
    /// Only the letters outside quotes count, and only those for positive numbers. A month is one
    /// unless there is a clock beside it, where `m` is minutes; a clock alone is no day.
    static func meaning(of code: String) -> Meaning {
      let letters = significant(Array(code.lowercased().utf8))
      let text = String(decoding: letters, as: UTF8.self)
        .replacing("am/pm", with: "").replacing("a/p", with: "").replacing("general", with: "")
      if text.contains("%") { return .percent }
      if text.contains("y") || text.contains("d") { return .day }
      let hasClock = text.contains("h") || text.contains("s")
      return text.contains("m") && !hasClock ? .day : .number
    }

    /// A format without what it writes out, its colours and its formats for other numbers.
    private static func significant(_ code: [UInt8]) -> [UInt8] {
      var result: [UInt8] = []
      var place = 0
      while place < code.count {
        switch code[place] {
        case UInt8(ascii: ";"): return result
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): place += 1
        case UInt8(ascii: "\""):
          place = code[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
        case UInt8(ascii: "["):
          let end = code[place...].firstIndex(of: UInt8(ascii: "]")) ?? code.count - 1
          // Hours that go beyond 24, as in [h]:mm.
          if [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(
            code[place + 1 < code.count ? place + 1 : place])
          {
            result.append(UInt8(ascii: "h"))
          }
          place = end
        default: result.append(code[place])
        }
        place += 1
      }
      return result
    }
  }

  /// Reads the part with the styles.
  mutating func readStyles(_ path: String) throws(WorkbookError) {
    var scanner = try PartScanner(&self, path, root: "styleSheet")
    var codes: [Int: Styles.Meaning] = [:]
    var formats: [Int] = []
    let limit = limits.styles
    try scanner.children { (scanner) throws(WorkbookError) in
      if scanner.xml.isNamed("numFmts") {
        try scanner.children { (scanner) throws(WorkbookError) in
          guard scanner.xml.isNamed("numFmt"), let code = scanner.xml.attribute("formatCode"),
            let id = scanner.xml.attribute("numFmtId").flatMap({ Int($0) }), codes.count <= limit
          else { return }
          codes[id] = Styles.meaning(of: code)
        }
      } else if scanner.xml.isNamed("cellXfs") {
        try scanner.children { (scanner) throws(WorkbookError) in
          guard scanner.xml.isNamed("xf") else { return }
          formats.append(scanner.xml.attribute("numFmtId").flatMap { Int($0) } ?? 0)
          guard formats.count <= limit else {
            throw WorkbookError(.tooMuch("more than \(limit) styles of cells"), at: path)
          }
        }
      }
    }
    try scanner.finish(in: &self)
    styles.meanings = formats.map { codes[$0] ?? Styles.meaning(ofBuiltIn: $0) }
  }

  /// Reads the part with the texts that cells share.
  mutating func readStrings(_ path: String) throws(WorkbookError) {
    var scanner = try PartScanner(&self, path, root: "sst")
    var text: [UInt8] = []
    try scanner.children { (scanner) throws(WorkbookError) in
      guard scanner.xml.isNamed("si") else { return }
      guard strings.count < limits.strings else {
        throw WorkbookError(.tooMuch("more than \(limits.strings) shared texts"), at: path)
      }
      text.removeAll(keepingCapacity: true)
      try scanner.appendRichText(to: &text)
      WorkbookText.decode(&text)
      strings.append(try keep(text, at: path))
    }
    try scanner.finish(in: &self)
  }
}
