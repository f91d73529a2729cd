/// How a sheet of paper lies, with its measures in twips, 1,440 to the inch.
enum DOCXSheet: Hashable {
  case portrait, landscape

  /// The white around the text: 2 cm.
  static let margin = 1134
  private var width: Int { self == .portrait ? 11_906 : 16_838 }
  private var height: Int { self == .portrait ? 16_838 : 11_906 }

  /// How wide the text is.
  var textWidth: Int { width - 2 * Self.margin }

  /// The properties of a section: its header and footers, its size and margins.
  ///
  /// - Parameters:
  ///   - xml: What to write to.
  ///   - parts: The ids of the header and the two footers.
  ///   - isFirst: Whether the first page of the file is in it, which has no header.
  func write(_ xml: inout XMLWriter, _ parts: DOCXPageParts, isFirst: Bool) {
    xml.open("w:sectPr")
    let footer = self == .portrait ? parts.footer : parts.wideFooter
    xml.empty("w:headerReference", [("w:type", "default"), ("r:id", parts.header)])
    xml.empty("w:footerReference", [("w:type", "default"), ("r:id", footer)])
    if isFirst { xml.empty("w:footerReference", [("w:type", "first"), ("r:id", footer)]) }
    var size = [("w:w", String(width)), ("w:h", String(height))]
    if self == .landscape { size.append(("w:orient", "landscape")) }
    xml.empty("w:pgSz", size)
    let margins = ["w:top", "w:right", "w:bottom", "w:left"].map { ($0, String(Self.margin)) }
    xml.empty(
      "w:pgMar", margins + [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")])
    if isFirst { xml.empty("w:titlePg") }
    xml.close()
  }
}

/// The ids by which a document knows its header and footers.
struct DOCXPageParts: Hashable {
  var header: String
  var footer: String
  var wideFooter: String
}

extension DOCXPageParts {
  /// The header of every page but the first: what the paper is.
  static func header(_ document: Document) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:hdr", DOCXNames.main)
    xml.open("w:p")
    xml.properties(.header)
    xml.run(document.identity?.plan ?? document.title)
    return xml.finished()
  }

  /// The footer: edition, quarter and version, and page x of y at the right.
  static func footer(_ document: Document, _ sheet: DOCXSheet) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:ftr", DOCXNames.main)
    xml.open("w:p")
    xml.properties(sheet == .portrait ? .footer : .wideFooter)
    if let identity = document.identity {
      xml.run([identity.edition, identity.quarter, identity.version].joined(separator: " · "))
    }
    xml.open("w:r")
    xml.empty("w:tab")
    xml.close()
    xml.run("Page ")
    xml.field("PAGE")
    xml.run(" of ")
    xml.field("NUMPAGES")
    return xml.finished()
  }
}
