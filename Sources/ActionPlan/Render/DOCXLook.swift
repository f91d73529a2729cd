/// How one style looks, in twips and half points.
struct DOCXLook {
  /// The name people see; those of Word's own styles are Word's.
  var name: String
  var base: DOCXStyle? = .normal
  /// The style of the paragraph that is typed after one of it.
  var next: DOCXStyle?
  /// Where Word lists it, from 0.
  var priority = 30
  var size: Int?
  var isBold = false
  var colour: String?
  var before: Int?
  var after: Int?
  /// The height of a line where it is the same whatever stands in it.
  var exactly: Int?
  var left: Int?
  var hanging: Int?
  /// The level in the outline, from 0; `nil` for what is no heading.
  var outline: Int?
  /// The list and the level in it.
  var list: (id: Int, level: Int)?
  var keepsNext = false
  var keepsLines = false
  var isToTheRight = false
  var isTight = false
  /// Where a tab leads that ends a line at the right.
  var rightTab: Int?
  /// The colour of a bar at the left.
  var bar: String?

  private init(_ name: String) { self.name = name }

  /// The paragraph's properties, in the order that the schema wants.
  func writeParagraph(_ xml: inout XMLWriter) {
    xml.open("w:pPr")
    if keepsNext { xml.empty("w:keepNext") }
    if keepsLines { xml.empty("w:keepLines") }
    if let list {
      xml.open("w:numPr")
      xml.property("w:ilvl", String(list.level))
      xml.property("w:numId", String(list.id))
      xml.close()
    }
    writeEdges(&xml)
    writeSpacing(&xml)
    if left != nil || hanging != nil {
      xml.empty(
        "w:ind",
        [("w:left", String(left ?? 0))] + (hanging.map { [("w:hanging", String($0))] } ?? []))
    }
    if isTight { xml.empty("w:contextualSpacing") }
    if isToTheRight { xml.property("w:jc", "right") }
    if let outline { xml.property("w:outlineLvl", String(outline)) }
    xml.close()
  }

  private func writeEdges(_ xml: inout XMLWriter) {
    if let bar {
      xml.open("w:pBdr")
      xml.empty(
        "w:left", [("w:val", "single"), ("w:sz", "24"), ("w:space", "8"), ("w:color", bar)])
      xml.close()
    }
    if let rightTab {
      xml.open("w:tabs")
      xml.empty("w:tab", [("w:val", "right"), ("w:pos", String(rightTab))])
      xml.close()
    }
  }

  private func writeSpacing(_ xml: inout XMLWriter) {
    var spacing: [(String, String)] = []
    if let before { spacing.append(("w:before", String(before))) }
    if let after { spacing.append(("w:after", String(after))) }
    if let exactly { spacing += [("w:line", String(exactly)), ("w:lineRule", "exact")] }
    if !spacing.isEmpty { xml.empty("w:spacing", spacing) }
  }

  /// The properties of its text.
  func writeText(_ xml: inout XMLWriter) {
    xml.open("w:rPr")
    if isBold {
      xml.empty("w:b")
      xml.empty("w:bCs")
    }
    if let colour { xml.property("w:color", colour) }
    if let size {
      xml.property("w:sz", String(size))
      xml.property("w:szCs", String(size))
    }
    xml.close()
  }
}

extension DOCXLook {
  /// The look of a style.
  init(_ style: DOCXStyle, isNumbered: Bool) {
    switch style {
    case .normal:
      self.init("Normal")
      base = nil
      priority = 0
    case .title:
      self.init("Title")
      (size, isBold, after, keepsNext, priority) = (40, true, 200, true, 10)
    case .heading1, .heading2, .heading3, .heading4, .heading5, .annex:
      self.init(heading: style, isNumbered: isNumbered)
    case .contentsHeading:
      self.init("TOC Heading")
      (size, isBold, before, after, keepsNext, priority) = (24, true, 200, 40, true, 39)
    case .contents:
      self.init("toc 1")
      (before, after, size, priority) = (0, 20, 22, 39)
    case .numbered, .fact, .bullet, .lettered, .quotation, .quotationSource:
      self.init(text: style, isNumbered: isNumbered)
    case .caption, .chart, .remark: self.init(figure: style)
    case .tableText, .tableNumber, .tableHeading, .tableNumberHeading, .gap:
      self.init(table: style)
    case .header, .footer, .wideFooter:
      self.init(edge: style)
    }
  }

  private init(heading style: DOCXStyle, isNumbered: Bool) {
    let level = [DOCXStyle.heading1, .heading2, .heading3, .heading4, .heading5].firstIndex(
      of: style)
    self.init(level.map { "heading \($0 + 1)" } ?? "Annex heading")
    next = style == .heading1 && isNumbered ? .numbered : .normal
    (isBold, keepsNext, keepsLines, priority) = (true, true, true, 9)
    outline = level ?? 0
    size = [32, 28, 26, 24, 24][level ?? 0]
    before = [400, 320, 280, 240, 200][level ?? 0]
    after = [120, 100, 80, 80, 60][level ?? 0]
    if style == .heading5 { colour = HTMLPalette.light.muted }
    if style == .heading1, isNumbered { list = (DOCXNumbering.sections, 0) }
  }

  private init(text style: DOCXStyle, isNumbered: Bool) {
    switch style {
    case .numbered:
      self.init("Numbered paragraph")
      if isNumbered { list = (DOCXNumbering.sections, 1) }
    case .fact:
      self.init("Fact line")
      (after, keepsLines) = (60, true)
    case .bullet:
      self.init("List Bullet")
      (list, after) = ((DOCXNumbering.bullets, 0), 80)
    case .lettered:
      self.init("Lettered list")
      (list, after) = ((DOCXNumbering.letters, 0), 80)
    case .quotation:
      self.init("Quoted words")
      (left, before, bar) = (284, 120, HTMLPalette.light.line)
      next = .quotationSource
    default:
      self.init("Quoted source")
      (left, size, colour, bar) = (284, 22, HTMLPalette.light.muted, HTMLPalette.light.line)
    }
  }

  private init(figure style: DOCXStyle) {
    switch style {
    case .caption:
      self.init("caption")
      (size, isBold, before, after, keepsNext) = (22, true, 240, 80, true)
      priority = 35
    case .chart:
      self.init("Chart line")
      (after, keepsNext) = (60, false)
    default:
      self.init("Chart remark")
      (size, after) = (22, 60)
    }
  }

  private init(table style: DOCXStyle) {
    switch style {
    case .tableText: self.init("Table text")
    case .tableNumber: self.init("Table number")
    case .tableHeading: self.init("Table heading")
    case .tableNumberHeading: self.init("Table number heading")
    default: self.init("Table end")
    }
    guard style != .gap else {
      (size, after, exactly) = (2, 0, 160)
      return
    }
    (size, before, after) = (DOCXTableLayout.size, 30, 30)
    isToTheRight = style == .tableNumber || style == .tableNumberHeading
    if style == .tableHeading || style == .tableNumberHeading {
      (isBold, keepsNext) = (true, true)
    }
  }

  private init(edge style: DOCXStyle) {
    switch style {
    case .header: self.init("header")
    case .footer: self.init("footer")
    default: self.init("Wide footer")
    }
    (size, after, priority) = (18, 0, 99)
    colour = HTMLPalette.light.muted
    if style == .footer { rightTab = DOCXSheet.portrait.textWidth }
    if style == .wideFooter {
      base = .footer
      rightTab = DOCXSheet.landscape.textWidth
    }
  }
}
