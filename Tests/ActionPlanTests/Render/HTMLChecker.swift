/// A strict reader of our own pages: every element is closed, every value quoted.
///
/// It knows far less than HTML allows, and holds what a page of ours must keep to.
struct HTMLChecker {
  private(set) var problems: [String] = []
  private(set) var elements: [Element] = []
  /// The places of what is in each element.
  private var inside: [Int: [Int]] = [:]
  private var open: [Int] = []
  private var text: Substring = ""

  /// An element with what is in it.
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""

    /// Whether this is a drawing, and not a sign of its key, which the words beside it explain.
    var isDrawing: Bool { name == "svg" && attributes["aria-hidden"] != "true" }
  }

  init(_ html: String) {
    let start = "<!DOCTYPE html>\n"
    if !html.hasPrefix(start) { problems.append("no doctype") }
    // A mark on a bracket would hide the bracket from us, but from no browser.
    let bare = html.unicodeScalars.filter { !$0.properties.isGraphemeExtend }
    read(Substring(String(String.UnicodeScalarView(bare))).dropFirst(start.count))
    if let last = open.last { problems.append("<\(elements[last].name)> is not closed") }
    check()
  }

  /// Every drawing.
  var drawings: [Element] { elements.filter(\.isDrawing) }

  /// Every element of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private func children(of place: Int) -> [Element] { (inside[place] ?? []).map { elements[$0] } }

  // MARK: Reading

  private mutating func read(_ html: Substring) {
    var rest = html
    while let bracket = rest.firstIndex(of: "<") {
      take(rest[..<bracket])
      guard let end = rest[bracket...].firstIndex(of: ">") else {
        problems.append("a tag does not end")
        return
      }
      let tag = rest[rest.index(after: bracket)..<end]
      rest = rest[rest.index(after: end)...]
      tag.first == "/" ? close(tag.dropFirst()) : begin(tag)
    }
    take(rest)
  }

  private mutating func take(_ text: Substring) {
    if let last = open.last { elements[last].text += text }
    if open.last.map({ elements[$0].name }) == "style" { return }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { part.hasPrefix($0) }) {
      problems.append("a bare & before \(part.prefix(12))")
    }
  }

  private mutating func begin(_ tag: Substring) {
    let isEmpty = tag.last == "/"
    var rest = isEmpty ? tag.dropLast() : tag
    let name = rest.prefix { !$0.isWhitespace }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while let equals = rest.firstRange(of: "=\"") {
      let key = String(rest[..<equals.lowerBound].drop { $0.isWhitespace })
      let value = rest[equals.upperBound...].prefix { $0 != "\"" }
      if attributes.updateValue(String(value), forKey: key) != nil {
        problems.append("\(key) stands twice in <\(name)>")
      }
      rest = rest[value.endIndex...].dropFirst()
    }
    if rest.contains(where: { !$0.isWhitespace }) {
      problems.append("<\(name)> has a loose \(rest)")
    }
    if let parent = open.last { inside[parent, default: []].append(elements.count) }
    elements.append(Element(name: String(name), attributes: attributes))
    if !isEmpty, name != "meta" { open.append(elements.count - 1) }
  }

  private mutating func close(_ name: Substring) {
    guard let last = open.popLast(), elements[last].name == name else {
      problems.append("</\(name)> closes nothing")
      return
    }
  }

  // MARK: Rules

  private mutating func check() {
    checkIDs()
    checkHeadings()
    checkTables()
    checkDrawings()
    let allowed: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "h1", "h2",
      "h3", "h4", "h5", "h6", "p", "b", "span", "cite", "blockquote", "div", "ul", "ol", "li", "dl",
      "dt",
      "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "svg",
      "desc", "g", "path", "line", "polyline", "polygon", "rect", "circle", "text", "tspan",
    ]
    for element in elements {
      if !allowed.contains(element.name) { problems.append("<\(element.name)> is in the page") }
      for (key, value) in element.attributes {
        let isBad = key.hasPrefix("on") || ["src", "style", "srcset", "xlink:href"].contains(key)
        if isBad || (key == "href" && !value.hasPrefix("#")) {
          problems.append("<\(element.name)> has \(key)=\(value)")
        }
      }
    }
  }

  private mutating func checkIDs() {
    var ids: Set<String> = []
    for id in elements.compactMap({ $0.attributes["id"] }) where !ids.insert(id).inserted {
      problems.append("the id \(id) stands twice")
    }
    for element in elements {
      let names = element.attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
      let link = element.attributes["href"].map { String($0.dropFirst()) }
      for id in (names ?? []) + [link].compactMap({ $0 }) where !ids.contains(id) {
        problems.append("there is no \(id)")
      }
    }
  }

  private mutating func checkHeadings() {
    if all("h1").count != 1 { problems.append("\(all("h1").count) h1") }
    let levels = elements.map(\.name).filter { $0.count == 2 && $0.first == "h" }
      .compactMap { $0.last?.wholeNumberValue }
    for (before, after) in zip(levels, levels.dropFirst()) where after > before + 1 {
      problems.append("h\(after) follows h\(before)")
    }
  }

  private mutating func checkTables() {
    for (place, element) in elements.enumerated() {
      switch element.name {
      case "table":
        let caption = children(of: place).first { $0.name == "caption" }
        if caption?.text.isEmpty ?? true { problems.append("a table has no caption") }
      case "th":
        if !["col", "row"].contains(element.attributes["scope"] ?? "") {
          problems.append("the header cell \(element.text) has no scope")
        }
      case "tr":
        let cells = children(of: place)
        if cells.first?.name != "th", cells.first?.text.isEmpty == false {
          problems.append("a row begins with \(cells.first?.text ?? "nothing")")
        }
      default: break
      }
    }
  }

  private mutating func checkDrawings() {
    for (place, element) in elements.enumerated() where element.isDrawing {
      let inside = children(of: place)
      for name in ["title", "desc"]
      where inside.first(where: { $0.name == name })?.text.isEmpty ?? true {
        problems.append("a drawing has no \(name)")
      }
      if element.attributes["role"] != "img" { problems.append("a drawing has no role") }
    }
  }
}
