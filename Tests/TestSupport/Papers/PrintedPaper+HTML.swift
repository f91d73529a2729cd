import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension PrintedPaper {
  /// Reads a page of ours, which is XML but for its first lines; drawings and their keys left out.
  public init(html: String) {
    self.init()
    let start = html.range(of: "<body>")?.lowerBound ?? html.startIndex
    let end = html.range(of: "</body>")?.upperBound ?? html.endIndex
    let reader = PageReader()
    let parser = XMLParser(data: Data(html[start..<end].utf8))
    parser.delegate = reader
    _ = parser.parse()
    self = reader.paper
  }
}

/// Takes words and tables from the elements of a page.
private final class PageReader: NSObject, XMLParserDelegate {
  var paper = PrintedPaper()
  private var texts: [String] = []
  private var hidden = 0
  private var label = ""
  private var caption = ""
  private var rows: [[String]] = []

  /// Whether an element holds what is drawn, or what leads to other parts of the page.
  private func isHidden(_ name: String, _ attributes: [String: String]) -> Bool {
    ["svg", "nav", "summary"].contains(name)
      || (name == "ul" && attributes["class"]?.contains("chart") == true)
      || attributes["class"] == "skip"
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if hidden > 0 || isHidden(name, attributes) { hidden += 1 }
    switch name {
    case "table": rows = []
    case "tr": rows.append([])
    case "b", "span", "cite", "a": return
    default: break
    }
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !texts.isEmpty { texts[texts.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if hidden > 0 { hidden -= 1 }
    if ["b", "span", "cite", "a"].contains(name) { return }
    let text = PrintedPaper.even(texts.popLast() ?? "")
    guard hidden == 0 else { return }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "p", "li": paper.say(text)
    case "dt": label = text
    case "dd": paper.say("\(label): \(text)")
    case "caption": caption = text
    case "th", "td": rows[rows.count - 1].append(text)
    case "table": paper.tables.append(PrintedPaper.Table(caption, rows))
    default: break
    }
  }
}
