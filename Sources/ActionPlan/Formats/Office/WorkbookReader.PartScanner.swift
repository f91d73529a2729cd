extension WorkbookReader {
  /// Reads the markup of one part; elements of other vocabularies are passed over.
  struct PartScanner {
    private(set) var xml: XMLScanner
    let path: String

    /// Begins with the root element, which must have this name.
    init(
      _ reader: inout WorkbookReader, _ path: String, root: StaticString,
      of addresses: [String] = Address.spreadsheet
    ) throws(WorkbookError) {
      self.path = path
      let contents = try reader.contents(of: path)
      do throws(XMLError) {
        var limits = reader.limits.markup
        limits.nodes -= reader.nodes
        xml = try XMLScanner(contents, limits: limits)
      } catch {
        throw WorkbookError(.markup(error), at: path)
      }
      xml.mainAddresses = addresses
      guard try advance() == .start, xml.isMain, xml.isNamed(root) else {
        throw WorkbookError(.part("this is not the part of a workbook it should be"), at: path)
      }
    }

    mutating func advance() throws(WorkbookError) -> XMLScanner.Token {
      do throws(XMLError) {
        return try xml.advance()
      } catch {
        throw WorkbookError(.markup(error), at: path)
      }
    }

    /// Hands over each element inside the one just begun, and ends with its end.
    mutating func children(
      _ body: (inout PartScanner) throws(WorkbookError) -> Void
    ) throws(WorkbookError) {
      let depth = xml.depth
      while xml.depth >= depth {
        guard try advance() == .start else { continue }
        let inner = xml.depth
        if xml.isMain { try body(&self) }
        while xml.depth >= inner { _ = try advance() }
      }
    }

    /// Reads to the end of the document, which must be whole, and counts what stood in it.
    consuming func finish(in reader: inout WorkbookReader) throws(WorkbookError) {
      while try advance() != .finished {}
      reader.nodes += xml.nodes
    }

    /// Adds the text of the element just begun, and ends with its end.
    mutating func appendText(to result: inout [UInt8]) throws(WorkbookError) {
      let depth = xml.depth
      while xml.depth >= depth {
        switch try advance() {
        case .text: if xml.depth == depth { xml.appendText(to: &result) }
        case .start, .end, .finished: continue
        }
      }
    }

    /// Adds the text of a rich text, its readings for Japanese left out.
    mutating func appendRichText(to result: inout [UInt8]) throws(WorkbookError) {
      let depth = xml.depth
      while xml.depth >= depth {
        guard try advance() == .start, xml.isMain else { continue }
        if xml.isNamed("t") {
          try appendText(to: &result)
        } else if !xml.isNamed("r") {
          let inner = xml.depth
          while xml.depth >= inner { _ = try advance() }
        }
      }
    }
  }

  /// The addresses of the vocabularies, as the two editions of the standard have them.
  enum Address {
    static let spreadsheet = [
      Workbook.namespace, "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
    static let relationship = [
      OfficePackage.Relationship.office,
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]
    static let package = ["http://schemas.openxmlformats.org/package/2006/relationships"]
  }
}
