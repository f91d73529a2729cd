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
    /// The most elements and attributes of a document.
    package var nodes = 5_000_000
    /// The most prefixes declared at one place.
    package var prefixes = 48

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

  /// What comes next in a document, its names and text to be asked for.
  package enum Token: Sendable {
    /// An element begins; one without content is ended by the next token.
    case start
    /// All text up to the next tag.
    case text
    /// The innermost element ends.
    case end
    /// The document is at its end, and whole.
    case finished
  }

  /// Where a name stands, and which prefix it has.
  struct Tag {
    var written: Range<Int>
    /// Where the name without its prefix begins.
    var local: Int
    /// The prefix that says what it means; -1 for none.
    var prefix: Int
    /// How many prefixes were known outside the element.
    var outerPrefixes = 0
  }

  /// A prefix and what it stands for.
  struct Prefix {
    let written: Range<Int>
    let address: String
    /// The first prefix in force that stands for the same.
    let first: Int
    /// Whether it stands for one of the addresses the caller asked about.
    let isMain: Bool
  }

  /// An attribute as it is written.
  struct Attribute {
    var tag: Tag
    var value: Range<Int>
    /// Whether the value stands there as it is meant.
    var isPlain: Bool
  }

  let bytes: [UInt8]
  let limits: Limits
  /// The addresses whose elements ``isMain`` is about.
  package var mainAddresses: [String] = []
  var place = 0
  /// How many elements and attributes there have been.
  var nodes = 0
  /// The elements that are open, the innermost last.
  var open: [Tag] = []
  /// The prefixes declared so far, the innermost last; the first is that of XML itself.
  var prefixes = [
    Prefix(
      written: 0..<0, address: "http://www.w3.org/XML/1998/namespace", first: 0, isMain: false)
  ]
  /// How many of them are still in force at the next token.
  var keptPrefixes = 1
  /// The element that has just begun or ended.
  var current = Tag(written: 0..<0, local: 0, prefix: -1)
  /// The attributes of the element that has just begun.
  var attributes: [Attribute] = []
  /// Whether the element just started has no content.
  var isEmptyElement = false
  /// The text just read: where it stands, when it stands there as it is meant.
  var plainText: Range<Int>?
  /// The text just read otherwise.
  var decodedText: [UInt8] = []
  /// Where the names of many attributes are noted, to find one that stands twice.
  var nameTable: [Int] = []
  var hasRoot = false
  var line: Int { 1 + bytes[..<min(place, bytes.count)].count { $0 == 0x0A } }

  /// Decodes a document and stands before its first event.
  ///
  /// - Throws: ``XMLError`` when it is not UTF-8 or UTF-16, or has a character XML forbids.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLError) {
    self.bytes = try XMLDecoding.utf8(bytes)
    self.limits = limits
    if starts(with: "\u{FEFF}") { place = 3 }
    try skipDeclaration()
  }

  /// The next event; `nil` at the end of a document that is whole.
  package mutating func next() throws(XMLError) -> Event? {
    switch try advance() {
    case .start:
      let found = attributes.map { (name: name(of: $0.tag), value: value(of: $0)) }
      return .start(Element(name: name(of: current), attributes: found))
    case .text: return .text(text)
    case .end: return .end(name(of: current))
    case .finished: return nil
    }
  }

  /// Moves to the next token.
  package mutating func advance() throws(XMLError) -> Token {
    if prefixes.count > keptPrefixes { prefixes.removeLast(prefixes.count - keptPrefixes) }
    if isEmptyElement {
      isEmptyElement = false
      closeInnermost()
      return .end
    }
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), !starts(with: "<![CDATA[") else {
        if try readText() { return .text }
        continue
      }
      switch place + 1 < bytes.count ? bytes[place + 1] : 0 {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"): try skip(past: "?>", from: 2)
      case UInt8(ascii: "!"):
        guard starts(with: "<!--") else {
          throw error(starts(with: "<!D") ? .doctype : .malformed)
        }
        try skip(past: "-->", from: 4)
      default:
        try readStart()
        return .start
      }
    }
    guard open.isEmpty, hasRoot else { throw error(.endsEarly) }
    return .finished
  }

  /// Passes over what is left of the element that was started last, its end included.
  package mutating func skipElement() throws(XMLError) {
    let depth = open.count
    while open.count >= depth, depth > 0 { _ = try advance() }
  }

  func error(_ reason: XMLError.Reason) -> XMLError { XMLError(reason, line: line) }

  /// Whether the bytes here are these.
  func starts(with text: StaticString) -> Bool { starts(with: text, at: place) }

  func starts(with text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where unsafe bytes[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Moves behind the next place where these bytes stand.
  mutating func skip(past end: StaticString, from offset: Int) throws(XMLError) {
    let first = unsafe end.utf8Start[0]
    var here = place + offset
    while here < bytes.count, bytes[here] != first || !starts(with: end, at: here) { here += 1 }
    guard here < bytes.count else { throw error(.endsEarly) }
    place = here + end.utf8CodeUnitCount
  }

  /// Ends the innermost element; its prefixes are in force until the next token.
  mutating func closeInnermost() {
    guard let last = open.popLast() else { return }
    current = last
    keptPrefixes = last.outerPrefixes
  }
}
