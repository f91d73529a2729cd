/// A strict JSON reader: every deviation is an error with its place.
///
/// It refuses bad UTF-8, duplicate keys, lone surrogates, control characters, numbers that are not
/// exact (more than 18 digits, an exponent, minus zero), depth over 64 and strings over 4 MB.
package struct JSONParser {
  /// How deep objects and arrays may be nested.
  package static let deepest = 64
  /// The longest string, in bytes.
  package static let longestString = 4 << 20
  /// The largest text, in bytes.
  package static let largestText = 512 << 20

  let bytes: [UInt8]
  /// The key of the outermost object before which reading stops; `nil` to read all.
  var stopKey: String?
  /// Whether numbers with an exponent, more than 18 digits or a minus before a zero are taken too.
  var takesAnyNumber = false
  var position = 0
  var nodes: [JSONText.Node] = []

  /// Reads a whole text.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - takesAnyNumber: Whether numbers that can't be kept exactly are taken, as other programs
  ///     write them.
  /// - Returns: The text with its index.
  /// - Throws: ``JSONError`` at the first place that deviates.
  package static func parse(
    _ bytes: [UInt8], takesAnyNumber: Bool = false
  ) throws(JSONError) -> JSONText {
    guard bytes.count <= largestText else {
      throw JSONError(at: 0, in: [], "the file is larger than \(largestText >> 20) MB")
    }
    var parser = JSONParser(bytes: bytes, takesAnyNumber: takesAnyNumber)
    parser.nodes.reserveCapacity(bytes.count / 12 + 8)
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw parser.error(
        at: 0, "the file starts with a byte order mark", hint: "save it as UTF-8 without one")
    }
    try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else {
      throw parser.expected("the end of the file")
    }
    return JSONText(bytes: bytes, nodes: parser.nodes)
  }

  /// Reads the members of the outermost object that stand before a key, and nothing after it.
  ///
  /// - Returns: An object of those members; all of them when there is no such key.
  static func parse(_ bytes: [UInt8], before key: String) throws(JSONError) -> JSONText {
    var parser = JSONParser(bytes: bytes, stopKey: key)
    try parser.value(depth: 0)
    return JSONText(bytes: bytes, nodes: parser.nodes)
  }

  func error(at offset: Int, _ message: String, hint: String? = nil) -> JSONError {
    JSONError(at: offset, in: bytes, message, hint: hint)
  }

  func expected(_ what: String) -> JSONError {
    error(
      at: position,
      "found \(JSONError.found(at: position, in: bytes)) where \(what) was expected")
  }

  @inline(__always)
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  mutating func value(depth: Int) throws(JSONError) {
    skipSpace()
    switch current {
    case 0x7B: try object(depth: depth + 1)
    case 0x5B: try array(depth: depth + 1)
    case 0x22: try string()
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39: try number()
    case 0x74: try word("true", .true_)
    case 0x66: try word("false", .false_)
    case 0x6E: try word("null", .null)
    default: throw expected("a value")
    }
  }

  mutating func word(_ word: StaticString, _ kind: JSONText.Kind) throws(JSONError) {
    let start = position
    for byte in "\(word)".utf8 {
      guard current == byte else {
        position = start
        throw expected("a value")
      }
      position += 1
    }
    close(open(kind, at: start))
  }

  @inline(__always)
  mutating func open(_ kind: JSONText.Kind, at start: Int) -> Int {
    nodes.append(
      JSONText.Node(kind: kind, start: UInt32(truncatingIfNeeded: start), end: 0, next: 0))
    return nodes.count - 1
  }

  @inline(__always)
  mutating func close(_ index: Int) {
    nodes[index].end = UInt32(truncatingIfNeeded: position)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  func checkDepth(_ depth: Int) throws(JSONError) {
    guard depth <= Self.deepest else {
      throw error(at: position, "objects and arrays are nested more than \(Self.deepest) deep")
    }
  }

  mutating func array(depth: Int) throws(JSONError) {
    try checkDepth(depth)
    let index = open(.array, at: position)
    position += 1
    skipSpace()
    if current == 0x5D {
      position += 1
      return close(index)
    }
    while true {
      try value(depth: depth)
      skipSpace()
      if current == 0x5D { break }
      guard current == 0x2C else { throw expected("a comma or ]") }
      position += 1
    }
    position += 1
    close(index)
  }

  mutating func object(depth: Int) throws(JSONError) {
    try checkDepth(depth)
    let index = open(.object, at: position)
    var keys = KeySet(object: index)
    position += 1
    skipSpace()
    if current == 0x7D {
      position += 1
      return close(index)
    }
    while true {
      skipSpace()
      guard current == 0x22 else { throw expected("a key in quotes") }
      try key(&keys)
      if depth == 1, isAtStopKey { return dropKey(in: index) }
      skipSpace()
      guard current == 0x3A else { throw expected("a colon") }
      position += 1
      try value(depth: depth)
      skipSpace()
      if current == 0x7D { break }
      guard current == 0x2C else { throw expected("a comma or }") }
      position += 1
    }
    position += 1
    close(index)
  }

  private var isAtStopKey: Bool {
    guard let stopKey, let key = nodes.last else { return false }
    return bytes[Int(key.start) + 1..<Int(key.end) - 1].elementsEqual(stopKey.utf8)
  }

  /// Ends an object before the key that was just read.
  private mutating func dropKey(in object: Int) {
    nodes.removeLast()
    close(object)
  }

  private mutating func key(_ keys: inout KeySet) throws(JSONError) {
    let start = position
    let index = nodes.count
    try string()
    guard !keys.isNew(index, bytes: bytes, nodes: nodes) else { return }
    throw error(
      at: start, "the key \(JSONError.found(at: start, in: bytes)) stands twice in one object",
      hint: "keep one of the two")
  }
}
