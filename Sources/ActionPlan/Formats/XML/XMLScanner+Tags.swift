extension XMLScanner {
  /// Passes over the declaration at the beginning, if it names an encoding that is read.
  mutating func skipDeclaration() throws(XMLError) {
    guard starts(with: "<?xml"), place + 5 < bytes.count, bytes[place + 5].isXMLSpace else {
      return
    }
    try skip(past: "?>", from: 5)
    let text = String(decoding: bytes[..<place], as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: "encoding") else { return }
    let value = text[found.upperBound...].filter { $0 != " " && $0 != "=" }.dropFirst()
    let name = value.prefix { $0 != "\"" && $0 != "'" }
    guard ["utf-8", "utf-16", "us-ascii", "utf8"].contains(String(name)) else {
      throw error(.encoding)
    }
  }

  /// Reads a start tag.
  mutating func readStart() throws(XMLError) -> Event {
    guard open.count < limits.depth else { throw error(.tooDeep) }
    guard !open.isEmpty || !hasRoot else { throw error(.malformed) }
    hasRoot = true
    let outerPrefixes = prefixes.count
    place += 1
    let written = try readName()
    var raw: [(name: Range<Int>, value: String)] = []
    while try hasAttribute() {
      guard raw.count < limits.attributes else { throw error(.tooManyAttributes) }
      raw.append(try readAttribute())
    }
    isEmptyElement = bytes[place] == UInt8(ascii: "/")
    place += isEmptyElement ? 2 : 1
    for attribute in raw { try declarePrefix(attribute.name, attribute.value) }
    let name = try meaning(of: written, isElement: true)
    let attributes = try meanings(of: raw)
    open.append((written, name, outerPrefixes))
    return .start(Element(name: name, attributes: attributes))
  }

  /// Whether another attribute follows, and not the end of the tag.
  private mutating func hasAttribute() throws(XMLError) -> Bool {
    let before = place
    skipSpace()
    guard place < bytes.count else { throw error(.endsEarly) }
    if bytes[place] == UInt8(ascii: ">") || starts(with: "/>") { return false }
    guard place > before else { throw error(.malformed) }
    return true
  }

  private mutating func readAttribute() throws(XMLError) -> (name: Range<Int>, value: String) {
    let name = try readName()
    skipSpace()
    guard place < bytes.count else { throw error(.endsEarly) }
    guard bytes[place] == UInt8(ascii: "=") else { throw error(.malformed) }
    place += 1
    skipSpace()
    guard place < bytes.count else { throw error(.endsEarly) }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw error(.malformed)
    }
    place += 1
    return (name, try readValue(until: quote))
  }

  /// Reads an attribute's value: references resolved, each white character a space.
  private mutating func readValue(until quote: UInt8) throws(XMLError) -> String {
    let start = place
    var isPlain = true
    while place < bytes.count, bytes[place] != quote {
      switch bytes[place] {
      case UInt8(ascii: "<"): throw error(.malformed)
      case UInt8(ascii: "&"), 0x09, 0x0A, 0x0D: isPlain = false
      default: break
      }
      guard place - start < limits.attribute else { throw error(.tooLong) }
      place += 1
    }
    guard place < bytes.count else { throw error(.endsEarly) }
    defer { place += 1 }
    guard !isPlain else { return String(decoding: bytes[start..<place], as: UTF8.self) }
    var value: [UInt8] = []
    try appendDecoded(start..<place, to: &value, isAttribute: true)
    return String(decoding: value, as: UTF8.self)
  }

  /// Reads an end tag and closes its element.
  mutating func readEnd() throws(XMLError) -> Event? {
    place += 2
    let written = try readName()
    skipSpace()
    guard place < bytes.count else { throw error(.endsEarly) }
    guard bytes[place] == UInt8(ascii: ">") else { throw error(.malformed) }
    guard let last = open.last, bytes[last.written] == bytes[written] else {
      throw error(.unmatchedTag)
    }
    place += 1
    return closeInnermost()
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place].isXMLSpace { place += 1 }
  }

  /// Reads a name as it is written, its prefix included.
  private mutating func readName() throws(XMLError) -> Range<Int> {
    let start = place
    while place < bytes.count, bytes[place].isInXMLName { place += 1 }
    guard place < bytes.count else { throw error(.endsEarly) }
    guard place > start, bytes[start].canStartXMLName else { throw error(.malformed) }
    guard place - start <= limits.name else { throw error(.tooLong) }
    return start..<place
  }
}

extension XMLScanner {
  /// Takes note of a prefix when the attribute declares one.
  private mutating func declarePrefix(_ name: Range<Int>, _ value: String) throws(XMLError) {
    let written = bytes[name]
    guard written.starts(with: "xmlns".utf8) else { return }
    if written.count == 5 {
      prefixes.append(([], value))
    } else if written[name.lowerBound + 5] == UInt8(ascii: ":") {
      prefixes.append((Array(written.dropFirst(6)), value))
    }
  }

  /// A name with the address its prefix stands for.
  private func meaning(of name: Range<Int>, isElement: Bool) throws(XMLError) -> Name {
    let colon = bytes[name].firstIndex(of: UInt8(ascii: ":"))
    let prefix = bytes[name.lowerBound..<(colon ?? name.lowerBound)]
    let local = bytes[(colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound]
    guard !local.isEmpty, !local.contains(UInt8(ascii: ":")), colon != name.lowerBound else {
      throw error(.malformed)
    }
    let text = String(decoding: local, as: UTF8.self)
    guard isElement || colon != nil else { return Name(local: text, namespace: "") }
    if let found = prefixes.last(where: { $0.prefix.elementsEqual(prefix) }) {
      return Name(local: text, namespace: found.address)
    }
    guard prefix.isEmpty else { throw error(.unknownPrefix) }
    return Name(local: text, namespace: "")
  }

  /// The attributes that are not declarations, no name twice.
  private func meanings(
    of raw: [(name: Range<Int>, value: String)]
  ) throws(XMLError) -> [(name: Name, value: String)] {
    guard !raw.isEmpty else { return [] }
    var result: [(name: Name, value: String)] = []
    result.reserveCapacity(raw.count)
    for (index, attribute) in raw.enumerated() {
      guard !raw[..<index].contains(where: { bytes[$0.name] == bytes[attribute.name] }) else {
        throw error(.repeatedAttribute)
      }
      let written = bytes[attribute.name]
      if written.starts(with: "xmlns".utf8),
        written.count == 5 || written[written.startIndex + 5] == UInt8(ascii: ":")
      {
        continue
      }
      let name = try meaning(of: attribute.name, isElement: false)
      guard !result.contains(where: { $0.name == name }) else { throw error(.repeatedAttribute) }
      result.append((name, attribute.value))
    }
    return result
  }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Whether the byte can be in a name; letters beyond ASCII are all taken.
  fileprivate var isInXMLName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: self == 0x3A || self == 0x5F || self == 0x2D || self == 0x2E
    }
  }

  fileprivate var canStartXMLName: Bool {
    isInXMLName && !(0x30...0x39).contains(self) && self != 0x2D && self != 0x2E
  }
}
