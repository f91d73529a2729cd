/// The styles part: the look of every kind of paragraph, in one place.
struct DOCXStyleSheet {
  private var xml = XMLWriter()
  private let isNumbered: Bool
  private static let palette = HTMLPalette.light

  /// The styles of a paper, whose sections and paragraphs may have numbers.
  static func part(isNumbered: Bool) -> [UInt8] {
    var sheet = DOCXStyleSheet(isNumbered: isNumbered)
    sheet.xml.open("w:styles", DOCXNames.main)
    sheet.writeDefaults()
    for style in DOCXStyle.allCases { sheet.write(style) }
    sheet.writeTableStyles()
    return sheet.xml.finished()
  }

  private init(isNumbered: Bool) { self.isNumbered = isNumbered }

  /// Arial of 12 points, English (UK).
  private mutating func writeDefaults() {
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.empty(
      "w:rFonts", ["ascii", "hAnsi", "eastAsia", "cs"].map { ("w:\($0)", "Arial") })
    xml.property("w:color", Self.palette.ink)
    xml.property("w:sz", "24")
    xml.property("w:szCs", "24")
    xml.empty("w:lang", [("w:val", "en-GB"), ("w:eastAsia", "en-GB"), ("w:bidi", "ar-SA")])
    xml.close()
    xml.close()
    xml.open("w:pPrDefault")
    xml.open("w:pPr")
    xml.empty("w:spacing", [("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")])
    xml.close()
    xml.close()
    xml.close()
  }

  private mutating func write(_ style: DOCXStyle) {
    let look = DOCXLook(style, isNumbered: isNumbered)
    var attributes = [("w:type", "paragraph")]
    if style == .normal { attributes.append(("w:default", "1")) }
    xml.open("w:style", attributes + [("w:styleId", style.rawValue)])
    xml.property("w:name", look.name)
    if let base = look.base { xml.property("w:basedOn", base.rawValue) }
    if let next = look.next { xml.property("w:next", next.rawValue) }
    xml.property("w:uiPriority", String(look.priority))
    xml.empty("w:qFormat")
    look.writeParagraph(&xml)
    look.writeText(&xml)
    xml.close()
  }

  private mutating func writeTableStyles() {
    for (kind, id, name) in [
      ("character", "DefaultParagraphFont", "Default Paragraph Font"),
      ("numbering", "NoList", "No List"),
    ] {
      xml.open("w:style", [("w:type", kind), ("w:default", "1"), ("w:styleId", id)])
      xml.property("w:name", name)
      xml.property("w:uiPriority", "99")
      xml.close()
    }
    xml.open(
      "w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")])
    xml.property("w:name", "Normal Table")
    xml.property("w:uiPriority", "99")
    xml.open("w:tblPr")
    xml.empty("w:tblInd", [("w:w", "0"), ("w:type", "dxa")])
    DOCXTableLayout.writeMargins(&xml)
    xml.close()
    xml.close()
    writePaperTable()
  }

  /// The look of every table: lines between the rows, the header row in bold on a ground.
  private mutating func writePaperTable() {
    xml.open("w:style", [("w:type", "table"), ("w:styleId", Self.tableStyle)])
    xml.property("w:name", "Paper Table")
    xml.property("w:basedOn", "TableNormal")
    xml.property("w:uiPriority", "39")
    xml.empty("w:qFormat")
    xml.open("w:tblPr")
    xml.open("w:tblBorders")
    for (edge, size, colour) in [
      ("top", "8", Self.palette.muted), ("bottom", "8", Self.palette.muted),
      ("insideH", "4", Self.palette.line),
    ] {
      xml.empty(
        "w:\(edge)",
        [("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", colour)])
    }
    xml.close()
    DOCXTableLayout.writeMargins(&xml)
    xml.close()
    xml.open("w:tblStylePr", [("w:type", "firstRow")])
    xml.open("w:rPr")
    xml.empty("w:b")
    xml.empty("w:bCs")
    xml.close()
    xml.open("w:tcPr")
    xml.empty(
      "w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", Self.palette.band)])
    xml.close()
    xml.close()
    xml.close()
  }

  /// The id of the look of every table.
  static let tableStyle = "PaperTable"
}
