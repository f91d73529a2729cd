/// Writes XML: text escaped, characters dropped that XML 1.0 forbids, tags closed in order.
package struct XMLWriter {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  /// The elements that are open, the innermost last.
  private var openNames: [String] = []

  /// Begins a document with the declaration that Office files have.
  package init() {
    bytes += #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8
    bytes.append(0x0A)
  }

  /// Writes a start tag; its names must be XML names.
  package mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    openNames.append(name)
  }

  /// Writes the end tag of the innermost open element.
  package mutating func close() {
    guard let name = openNames.popLast() else { return }
    end(name)
  }

  /// Writes an element with nothing in it.
  package mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes)
    bytes += "/>".utf8
  }

  /// Writes an element with text in it.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], text: String
  ) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    XMLText.append(text, to: &bytes)
    end(name)
  }

  /// Writes an element with others in it.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close()
  }

  /// Writes an element whose one attribute is `val`, as Office's settings are.
  package mutating func value(_ name: String, _ value: String) { empty(name, [("val", value)]) }

  /// Writes text.
  package mutating func text(_ text: String) { XMLText.append(text, to: &bytes) }

  /// Writes bytes that are XML already.
  package mutating func raw(_ xml: some Sequence<UInt8>) { bytes.append(contentsOf: xml) }

  /// The whole document, whatever is open closed.
  package consuming func finished() -> [UInt8] {
    while !openNames.isEmpty { close() }
    return bytes
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      XMLText.appendAttribute(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func end(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }
}
