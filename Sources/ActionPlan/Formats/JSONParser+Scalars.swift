extension JSONParser {
  /// Reads a string and checks its bytes; it stays where it is.
  mutating func string() throws(JSONError) {
    let index = open(.string, at: position)
    let start = position
    position += 1
    while true {
      skipPlainText()
      guard position - start <= Self.longestString + 1 else {
        throw error(
          at: start, "the text that starts here is longer than 4 MB",
          hint: "keep it in a file of its own, and its name here")
      }
      guard position < bytes.count else {
        throw error(at: start, "the text that starts here has no closing quote")
      }
      let byte = bytes[position]
      if byte == 0x22 { break }
      if byte == 0x5C {
        nodes[index].hasEscape = true
        try escape()
      } else if byte < 0x20 {
        throw error(
          at: position, "a control character (\(byte)) stands in a text",
          hint: "write a line break as \\n, a tab as \\t")
      } else {
        try scalar()
      }
    }
    position += 1
    close(index)
  }

  /// Passes over the ASCII characters that stand for themselves: nearly all there are.
  @inline(__always)
  private mutating func skipPlainText() {
    let bytes = self.bytes
    let end = min(bytes.count, position + Self.longestString + 2)
    var place = position
    while place < end {
      let byte = bytes[place]
      guard byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C else { break }
      place += 1
    }
    position = place
  }

  private mutating func escape() throws(JSONError) {
    let start = position
    position += 1
    switch current {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
    case 0x75: try unicodeEscape(at: start)
    default: throw error(at: start, "a backslash starts no escape that JSON knows")
    }
  }

  private mutating func unicodeEscape(at start: Int) throws(JSONError) {
    let first = try hexadecimal(at: start)
    guard (0xD800...0xDFFF).contains(first) else { return }
    let loneSurrogate = error(
      at: start, "half of a surrogate pair stands alone", hint: "write the character itself")
    guard first < 0xDC00, current == 0x5C else { throw loneSurrogate }
    position += 1
    guard current == 0x75 else { throw loneSurrogate }
    guard (0xDC00...0xDFFF).contains(try hexadecimal(at: start)) else { throw loneSurrogate }
  }

  private mutating func hexadecimal(at start: Int) throws(JSONError) -> UInt32 {
    position += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = JSONEscape.hexadecimal(byte) else {
        throw error(at: start, "\\u needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Passes over one character outside ASCII, as Unicode's table 3-7 allows it.
  private mutating func scalar() throws(JSONError) {
    let first = bytes[position]
    let second = position + 1 < bytes.count ? bytes[position + 1] : 0
    let length: Int
    let allowed: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, allowed) = (2, 0x80...0xBF)
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, allowed) = (3, 0x80...0xBF)
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, allowed) = (4, 0x80...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    default: (length, allowed) = (1, 0x80...0x80)
    }
    guard length > 1, position + length <= bytes.count, allowed.contains(second),
      bytes[position + 2..<position + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else {
      throw error(
        at: position, "a byte that is not UTF-8 stands here", hint: "save the file as UTF-8")
    }
    position += length
  }

  /// Reads a number: one that can be kept exactly, unless any will do.
  mutating func number() throws(JSONError) {
    let start = position
    let index = open(.number, at: start)
    if current == 0x2D { position += 1 }
    let whole = digits()
    guard whole > 0 else { throw expected("a digit") }
    guard whole == 1 || bytes[position - whole] != 0x30 else {
      throw error(at: start, "a number starts with a needless 0")
    }
    var fraction = 0
    if current == 0x2E {
      position += 1
      fraction = digits()
      guard fraction > 0 else { throw expected("a digit after the point") }
    }
    guard !takesAnyNumber else {
      try skipExponent()
      return close(index)
    }
    guard current != 0x65, current != 0x45 else {
      throw error(
        at: start, "a number with an exponent is not exact", hint: "write its digits out")
    }
    guard whole + fraction <= 18 else {
      throw error(at: start, "a number has more than 18 digits")
    }
    guard bytes[start] != 0x2D || bytes[start..<position].contains(where: { $0 > 0x30 }) else {
      throw error(at: start, "minus zero is not a figure", hint: "write 0")
    }
    close(index)
  }

  private mutating func skipExponent() throws(JSONError) {
    guard current == 0x65 || current == 0x45 else { return }
    position += 1
    if current == 0x2B || current == 0x2D { position += 1 }
    guard digits() > 0 else { throw expected("a digit of the exponent") }
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 <= 9 { position += 1 }
    return position - start
  }
}
