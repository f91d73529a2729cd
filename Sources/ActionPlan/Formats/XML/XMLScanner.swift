/// Reads XML as a row of events, distrusting it.
///
/// UTF-8 and UTF-16 only, no document type, no entities but XML's own five, everything bounded.
/// Names come with the address of their namespace, so that the prefix a program chose does not
/// matter. Comments and processing instructions are passed over; text and CDATA are one.
package struct XMLScanner {
  /// How much the scanner takes.
  package struct Limits: Hashable, Sendable {
    /// How deep elements may be nested.
    package var depth = 64
    /// The longest name, in bytes.
    package var name = 256
    /// The longest attribute, in bytes.
    package var attribute = 65_536
    /// The most attributes of one element.
    package var attributes = 256
    /// The longest text between two tags, in bytes.
    package var text = 1_048_576

    package init() {}
  }

  /// A name without its prefix, and the address of its namespace; empty when it has none.
  package struct Name: Hashable, Sendable {
    package let local: String
    package let namespace: String
  }

  /// A start tag.
  package struct Element: Sendable {
    package let name: Name
    package let attributes: [(name: Name, value: String)]

    /// The value of an attribute without a namespace.
    package subscript(_ local: String) -> String? { self[local, in: ""] }

    /// The value of an attribute of a namespace.
    package subscript(_ local: String, in namespace: String) -> String? {
      attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
    }
  }

  /// What comes next in a document.
  package enum Event: Sendable {
    /// An element begins; one without content is ended by the next event.
    case start(Element)
    /// All text up to the next tag.
    case text(String)
    /// The innermost element ends.
    case end(Name)
  }

  let bytes: [UInt8]
  let limits: Limits
  var place = 0
  /// The elements that are open: the name as written, its meaning, and how many prefixes were
  /// known outside.
  var open: [(written: Range<Int>, name: Name, outerPrefixes: Int)] = []
  /// The prefixes declared so far, the innermost last.
  var prefixes: [(prefix: [UInt8], address: String)] = [
    (Array("xml".utf8), "http://www.w3.org/XML/1998/namespace")
  ]
  /// Whether the element just started has no content.
  var isEmptyElement = false
  var hasRoot = false
  var line: Int { 1 + bytes[..<min(place, bytes.count)].count { $0 == 0x0A } }

  /// Decodes a document and stands before its first event.
  ///
  /// - Throws: ``XMLError`` when it is not UTF-8 or UTF-16, or has a character XML forbids.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLError) {
    self.bytes = try XMLDecoding.utf8(bytes)
    self.limits = limits
    try skipDeclaration()
  }

  /// The next event; `nil` at the end of a document that is whole.
  package mutating func next() throws(XMLError) -> Event? {
    if isEmptyElement {
      isEmptyElement = false
      return closeInnermost()
    }
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), !starts(with: "<![CDATA[") else {
        if let text = try readText() { return .text(text) }
        continue
      }
      guard !starts(with: "<!--") else {
        try skip(past: "-->", from: 4)
        continue
      }
      guard !starts(with: "<?") else {
        try skip(past: "?>", from: 2)
        continue
      }
      guard !starts(with: "<!") else { throw error(starts(with: "<!D") ? .doctype : .malformed) }
      return starts(with: "</") ? try readEnd() : try readStart()
    }
    guard open.isEmpty, hasRoot else { throw error(.endsEarly) }
    return nil
  }

  /// Passes over what is left of the element that was started last, its end included.
  package mutating func skipElement() throws(XMLError) {
    let depth = open.count
    while open.count >= depth, depth > 0 { _ = try next() }
  }

  func error(_ reason: XMLError.Reason) -> XMLError { XMLError(reason, line: line) }

  /// Whether the bytes here are these.
  func starts(with text: StaticString) -> Bool { starts(with: text, at: place) }

  private func starts(with text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where unsafe bytes[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Moves behind the next place where these bytes stand.
  mutating func skip(past end: StaticString, from offset: Int) throws(XMLError) {
    var here = place + offset
    while here < bytes.count, !starts(with: end, at: here) { here += 1 }
    guard here < bytes.count else { throw error(.endsEarly) }
    place = here + end.utf8CodeUnitCount
  }

  mutating func closeInnermost() -> Event? {
    guard let last = open.popLast() else { return nil }
    prefixes.removeLast(prefixes.count - last.outerPrefixes)
    return .end(last.name)
  }
}
