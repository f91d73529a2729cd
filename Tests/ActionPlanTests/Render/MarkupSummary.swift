import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser of another house finds in markup.
final class MarkupSummary: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var labelledBy: [String] = []
  private(set) var texts: [String] = []
  /// The elements of the picture itself with their attributes, without those of the key.
  private(set) var drawn: [(name: String, attributes: [String: String], text: String)] = []
  private var open: [String] = []

  /// Reads markup; fails where it is not well-formed.
  init(of markup: String) throws {
    super.init()
    guard !markup.isEmpty else { return }
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError)): \(markup)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes values: [String: String]
  ) {
    elements.insert(name)
    attributes.formUnion(values.keys)
    if let id = values["id"] { ids.append(id) }
    if let label = values["aria-labelledby"] { labelledBy.append(label) }
    open.append(values["class"] == "chart-picture" ? "picture" : name)
    if open.contains("picture") { drawn.append((name, values, "")) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    texts.append(text)
    if open.last == "text", !drawn.isEmpty { drawn[drawn.count - 1].text += text }
  }
}
