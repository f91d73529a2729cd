extension XMLScanner {
  /// Passes over the declaration at the beginning, if it names an encoding that is read.
  mutating func skipDeclaration() throws(XMLError) {
    guard starts(with: "<?xml"), place + 5 < bytes.count, bytes[place + 5].isXMLSpace else {
      return
    }
    try skip(past: "?>", from: 5)
    guard place <= limits.attribute else { throw error(.tooLong) }
    let text = String(decoding: bytes[..<place], as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: "encoding") else { return }
    let value = text[found.upperBound...].filter { $0 != " " && $0 != "=" }.dropFirst()
    let name = value.prefix { $0 != "\"" && $0 != "'" }
    guard ["utf-8", "utf-16", "us-ascii", "utf8"].contains(String(name)) else {
      throw error(.encoding)
    }
  }

  /// Reads a start tag.
  mutating func readStart() throws(XMLError) {
    guard open.count < limits.depth else { throw error(.tooDeep) }
    guard !open.isEmpty || !hasRoot else { throw error(.malformed) }
    hasRoot = true
    let outside = prefixes.count
    place += 1
    current = Tag(written: try readName(), local: 0, prefix: -1, outerPrefixes: outside)
    attributes.removeAll(keepingCapacity: true)
    var declares = false
    while try hasAttribute() {
      guard attributes.count < limits.attributes else { throw error(.tooManyAttributes) }
      let attribute = try readAttribute()
      declares = declares || declaresPrefix(attribute)
      attributes.append(attribute)
    }
    isEmptyElement = bytes[place] == UInt8(ascii: "/")
    place += isEmptyElement ? 2 : 1
    nodes += 1 + attributes.count
    guard nodes <= limits.nodes else { throw error(.tooMany) }
    if declares { try declarePrefixes(outside) }
    keptPrefixes = prefixes.count
    current = try resolved(current, isElement: true)
    for index in attributes.indices {
      attributes[index].tag = try resolved(attributes[index].tag, isElement: false)
    }
    try checkRepeats()
    open.append(current)
  }

  private func declaresPrefix(_ attribute: Attribute) -> Bool {
    let name = attribute.tag.written
    return starts(with: "xmlns", at: name.lowerBound)
      && (name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":"))
  }

  /// Takes the attributes that declare a prefix out of the others.
  private mutating func declarePrefixes(_ outside: Int) throws(XMLError) {
    for attribute in attributes where declaresPrefix(attribute) {
      try declarePrefix(attribute, outside: outside)
    }
    attributes = attributes.filter { !declaresPrefix($0) }
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

  private mutating func readAttribute() throws(XMLError) -> Attribute {
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
    let (value, isPlain) = try readValue(until: quote)
    return Attribute(
      tag: Tag(written: name, local: name.lowerBound, prefix: -1), value: value,
      isPlain: isPlain)
  }

  /// Finds the end of an attribute's value, and says whether it stands there as it is meant.
  private mutating func readValue(
    until quote: UInt8
  ) throws(XMLError) -> (value: Range<Int>, isPlain: Bool) {
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
    if !isPlain {
      decodedText.removeAll(keepingCapacity: true)
      try decode(start..<place, isAttribute: true)
    }
    defer { place += 1 }
    return (start..<place, isPlain)
  }

  /// Reads an end tag and closes its element.
  mutating func readEnd() throws(XMLError) {
    place += 2
    let written = try readName()
    skipSpace()
    guard place < bytes.count else { throw error(.endsEarly) }
    guard bytes[place] == UInt8(ascii: ">") else { throw error(.malformed) }
    guard let last = open.last, isSame(last.written, written) else {
      throw error(.unmatchedTag)
    }
    place += 1
    closeInnermost()
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
