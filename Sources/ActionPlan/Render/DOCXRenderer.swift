/// Writes a paper as a Word file, the same bytes for the same paper.
public struct DOCXRenderer {
  /// Makes a renderer.
  public init() {}

  /// The whole file.
  public func render(_ document: Document) -> [UInt8] {
    var package = OfficePackage(Self.properties(document), main: Self.main)
    let outline = DOCXOutline(document)
    Self.addFixedParts(document, &package)
    let parts = DOCXPageParts(
      header: Self.add(
        "header1", "header", DOCXPageParts.header(document), &package),
      footer: Self.add("footer1", "footer", DOCXPageParts.footer(document, .portrait), &package),
      wideFooter: Self.add(
        "footer2", "footer", DOCXPageParts.footer(document, .landscape), &package))
    let charts = outline.charts.enumerated().map { Self.add($1, $0 + 1, &package) }
    var body = DOCXBody(document, outline, parts, chartIDs: charts)
    package.add(Self.main, type: Self.type("document.main"), body.write())
    return package.finished()
  }

  private static let main = "word/document.xml"

  private static func type(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }

  private static func properties(_ document: Document) -> OfficePackage.Properties {
    let identity = document.identity
    return OfficePackage.Properties(
      title: (document.title.isEmpty ? "Paper" : document.title).safeForTerminal,
      subject: identity.map { "\($0.edition), \($0.quarter)".safeForTerminal },
      description: identity.map { "\($0.plan). \($0.version)".safeForTerminal })
  }

  private static func addFixedParts(_ document: Document, _ package: inout OfficePackage) {
    let lettered = document.blocks.count {
      if case .lettered(let items) = $0 { !items.isEmpty } else { false }
    }
    _ = add("styles", "styles", DOCXStyleSheet.part(isNumbered: document.isNumbered), &package)
    _ = add("numbering", "numbering", DOCXNumbering.part(letteredLists: lettered), &package)
    _ = add("settings", "settings", settings, &package)
  }

  /// Adds a part that the text uses, and gives the id that the text knows it by.
  private static func add(
    _ name: String, _ kind: String, _ bytes: [UInt8], _ package: inout OfficePackage
  ) -> String {
    let path = "word/\(name).xml"
    package.add(path, type: type(kind), bytes)
    return package.relate(
      main, to: path, type: "\(OfficePackage.Relationship.office)/\(kind)")
  }

  /// Adds a chart with the workbook that its figures are edited in.
  private static func add(
    _ chart: OfficeChart, _ number: Int, _ package: inout OfficePackage
  ) -> String {
    let path = "word/charts/chart\(number).xml"
    let workbook = "word/embeddings/chart\(number).xlsx"
    let office = OfficePackage.Relationship.office
    let id = package.relate(path, to: workbook, type: office + "/package")
    package.add(
      path, type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      chart.markup(workbook: id))
    package.add(
      workbook, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      chart.workbook())
    return package.relate(main, to: path, type: office + "/chart")
  }

  /// The settings part: the ways of Word 2013, English (UK).
  private static let settings: [UInt8] = {
    var xml = XMLWriter()
    xml.open("w:settings", DOCXNames.main)
    xml.empty("w:zoom", [("w:percent", "100")])
    xml.property("w:defaultTabStop", "720")
    xml.property("w:characterSpacingControl", "doNotCompress")
    xml.open("w:compat")
    xml.empty(
      "w:compatSetting",
      [
        ("w:name", "compatibilityMode"),
        ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"),
      ])
    xml.close()
    xml.property("w:themeFontLang", "en-GB")
    xml.property("w:decimalSymbol", ".")
    xml.property("w:listSeparator", ",")
    return xml.finished()
  }()
}
