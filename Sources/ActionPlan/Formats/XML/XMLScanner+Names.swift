extension XMLScanner {
  /// Whether the element that has just begun or ended is of one of ``mainAddresses``.
  package var isMain: Bool { current.prefix >= 0 && prefixes[current.prefix].isMain }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// Whether the element that has just begun or ended has this name, its prefix left aside.
  package func isNamed(_ name: StaticString) -> Bool {
    isLocal(current, name)
  }

  /// The value of an attribute without a namespace, as the element just begun has it.
  package func attribute(_ name: StaticString) -> String? {
    attributes.first { $0.tag.prefix < 0 && isLocal($0.tag, name) }.map(value(of:))
  }

  /// The value of an attribute of one of these namespaces.
  package func attribute(_ name: StaticString, in addresses: [String]) -> String? {
    attributes.first {
      $0.tag.prefix >= 0 && isLocal($0.tag, name)
        && addresses.contains(prefixes[$0.tag.prefix].address)
    }.map(value(of:))
  }

  /// The text just read.
  package var text: String {
    guard let plainText else { return String(decoding: decodedText, as: UTF8.self) }
    return String(decoding: bytes[plainText], as: UTF8.self)
  }

  /// Adds the text just read.
  package func appendText(to result: inout [UInt8]) {
    if let plainText {
      result.append(contentsOf: bytes[plainText])
    } else {
      result.append(contentsOf: decodedText)
    }
  }

  /// How many bytes the text just read has.
  package var textCount: Int { plainText?.count ?? decodedText.count }

  func isLocal(_ tag: Tag, _ name: StaticString) -> Bool {
    let count = tag.written.upperBound - tag.local
    return count == name.utf8CodeUnitCount && starts(with: name, at: tag.local)
  }

  func name(of tag: Tag) -> Name {
    Name(
      local: String(decoding: bytes[tag.local..<tag.written.upperBound], as: UTF8.self),
      namespace: tag.prefix < 0 ? "" : prefixes[tag.prefix].address)
  }

  func value(of attribute: Attribute) -> String {
    guard !attribute.isPlain else {
      return String(decoding: bytes[attribute.value], as: UTF8.self)
    }
    var value: [UInt8] = []
    // It was read without a complaint when its tag was.
    try? appendDecoded(attribute.value, to: &value, isAttribute: true)
    return String(decoding: value, as: UTF8.self)
  }

  /// Takes note of a prefix that an attribute of the element declares.
  mutating func declarePrefix(_ attribute: Attribute, outside: Int) throws(XMLError) {
    let name = attribute.tag.written
    let written =
      name.count == 5 ? name.upperBound..<name.upperBound : name.lowerBound + 6..<name.upperBound
    guard !prefixes[outside...].contains(where: { isSame($0.written, written) }) else {
      throw error(.repeatedAttribute)
    }
    guard prefixes.count < limits.prefixes else { throw error(.tooManyPrefixes) }
    let address = value(of: attribute)
    prefixes.append(
      Prefix(
        written: written, address: address,
        first: prefixes.firstIndex { $0.address == address } ?? prefixes.count,
        isMain: mainAddresses.contains(address)))
  }

  /// Finds what the prefix of a name stands for.
  func resolved(_ given: Tag, isElement: Bool) throws(XMLError) -> Tag {
    var tag = given
    var local = tag.written.lowerBound
    for place in tag.written where bytes[place] == UInt8(ascii: ":") {
      guard local == tag.written.lowerBound, place > local, place + 1 < tag.written.upperBound
      else { throw error(.malformed) }
      local = place + 1
    }
    tag.local = local
    let hasPrefix = local > tag.written.lowerBound
    guard hasPrefix || isElement else { return tag }
    let written = tag.written.lowerBound..<(hasPrefix ? local - 1 : local)
    var index = prefixes.count - 1
    while index > 0, !isSame(prefixes[index].written, written) { index -= 1 }
    if index == 0 {
      guard !hasPrefix || (written.count == 3 && starts(with: "xml", at: written.lowerBound)) else {
        throw error(.unknownPrefix)
      }
      tag.prefix = hasPrefix ? 0 : -1
    } else {
      tag.prefix = prefixes[index].address.isEmpty ? -1 : prefixes[index].first
    }
    return tag
  }

  /// Throws when two attributes of the element mean the same.
  mutating func checkRepeats() throws(XMLError) {
    guard attributes.count > 8 else {
      for index in attributes.indices.dropFirst() {
        for other in 0..<index where isSameName(attributes[index].tag, attributes[other].tag) {
          throw error(.repeatedAttribute)
        }
      }
      return
    }
    nameTable = [Int](repeating: -1, count: 4 * limits.attributes)
    for index in attributes.indices {
      var slot = slot(of: attributes[index].tag)
      while nameTable[slot] >= 0 {
        guard !isSameName(attributes[index].tag, attributes[nameTable[slot]].tag) else {
          throw error(.repeatedAttribute)
        }
        slot = slot + 1 < nameTable.count ? slot + 1 : 0
      }
      nameTable[slot] = index
    }
  }

  private func slot(of tag: Tag) -> Int {
    var hash = UInt64(truncatingIfNeeded: tag.prefix) &* 0x9E37_79B9_7F4A_7C15
    for place in tag.local..<tag.written.upperBound {
      hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) % UInt64(nameTable.count))
  }

  private func isSameName(_ one: Tag, _ other: Tag) -> Bool {
    one.prefix == other.prefix
      && isSame(one.local..<one.written.upperBound, other.local..<other.written.upperBound)
  }

  /// Whether the same bytes stand at two places.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }
}
