/// The numbering part: sections with their paragraphs, bullets, and letters that begin again.
enum DOCXNumbering {
  /// The list of sections and their paragraphs, which hangs on the styles.
  static let sections = 1
  static let bullets = 2
  static let letters = 3

  /// The id of a lettered list of a paper, counted from 0.
  static func letters(_ number: Int) -> Int { letters + 1 + number }

  /// The part, for a paper with so many lettered lists.
  static func part(letteredLists: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:numbering", DOCXNames.main)
    writeSections(&xml)
    writeSingle(&xml, bullets, "bullet", "•", .bullet)
    writeSingle(&xml, letters, "lowerLetter", "%1)", .lettered)
    for id in [sections, bullets, letters] {
      xml.open("w:num", [("w:numId", String(id))])
      xml.property("w:abstractNumId", String(id))
      xml.close()
    }
    for number in 0..<letteredLists {
      xml.open("w:num", [("w:numId", String(letters(number)))])
      xml.property("w:abstractNumId", String(letters))
      xml.open("w:lvlOverride", [("w:ilvl", "0")])
      xml.property("w:startOverride", "1")
      xml.close()
      xml.close()
    }
    return xml.finished()
  }

  private static func writeSections(_ xml: inout XMLWriter) {
    xml.open("w:abstractNum", [("w:abstractNumId", String(sections))])
    xml.property("w:multiLevelType", "multilevel")
    writeLevel(&xml, 0, "decimal", "%1.", .heading1, left: 720, hanging: 720)
    writeLevel(&xml, 1, "decimal", "%1.%2", .numbered, left: 720, hanging: 720)
    xml.close()
  }

  private static func writeSingle(
    _ xml: inout XMLWriter, _ id: Int, _ format: String, _ text: String, _ style: DOCXStyle
  ) {
    xml.open("w:abstractNum", [("w:abstractNumId", String(id))])
    xml.property("w:multiLevelType", "singleLevel")
    writeLevel(&xml, 0, format, text, style, left: 1080, hanging: 360)
    xml.close()
  }

  private static func writeLevel(
    _ xml: inout XMLWriter, _ level: Int, _ format: String, _ text: String, _ style: DOCXStyle,
    left: Int, hanging: Int
  ) {
    xml.open("w:lvl", [("w:ilvl", String(level))])
    xml.property("w:start", "1")
    xml.property("w:numFmt", format)
    xml.property("w:pStyle", style.rawValue)
    xml.property("w:lvlText", text)
    xml.property("w:lvlJc", "left")
    xml.open("w:pPr")
    xml.empty("w:ind", [("w:left", String(left)), ("w:hanging", String(hanging))])
    xml.close()
    xml.close()
  }
}
