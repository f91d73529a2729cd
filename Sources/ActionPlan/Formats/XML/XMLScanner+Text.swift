extension XMLScanner {
  /// Reads all text up to the next tag, CDATA included; says no when it is white space outside
  /// the root element.
  mutating func readText() throws(XMLError) -> Bool {
    let (run, isPlain) = try readRun()
    let endsHere = place + 1 >= bytes.count || bytes[place + 1] != UInt8(ascii: "!")
    if isPlain, endsHere, !run.isEmpty {
      plainText = run
    } else {
      plainText = nil
      decodedText.removeAll(keepingCapacity: true)
      try append(run, isPlain)
      try readPieces()
    }
    guard open.isEmpty else { return true }
    let isBlank =
      plainText.map { bytes[$0].allSatisfy(\.isXMLSpace) } ?? decodedText.allSatisfy(\.isXMLSpace)
    guard isBlank else { throw error(.malformed) }
    return false
  }

  /// Moves to the next tag, and says whether what stands before it is as it is meant.
  private mutating func readRun() throws(XMLError) -> (run: Range<Int>, isPlain: Bool) {
    let start = place
    let end = min(bytes.count, start + limits.text + 1)
    var isPlain = true
    while place < end, bytes[place] != UInt8(ascii: "<") {
      if bytes[place] == UInt8(ascii: "&") || bytes[place] == 0x0D { isPlain = false }
      place += 1
    }
    guard place - start <= limits.text else { throw error(.tooLong) }
    return (start..<place, isPlain)
  }

  private mutating func append(_ run: Range<Int>, _ isPlain: Bool) throws(XMLError) {
    if isPlain {
      decodedText.append(contentsOf: bytes[run])
    } else {
      try decode(run, isAttribute: false)
    }
    guard decodedText.count <= limits.text else { throw error(.tooLong) }
  }

  /// Adds what follows a run of text: CDATA, comments, and more runs between them.
  private mutating func readPieces() throws(XMLError) {
    while place < bytes.count {
      if starts(with: "<![CDATA[") {
        let start = place + 9
        try skip(past: "]]>", from: 9)
        guard place - 3 - start <= limits.text else { throw error(.tooLong) }
        appendLines(start..<place - 3)
      } else if starts(with: "<!--") {
        try skip(past: "-->", from: 4)
      } else if bytes[place] == UInt8(ascii: "<") {
        return
      } else {
        let (run, isPlain) = try readRun()
        try append(run, isPlain)
      }
      guard decodedText.count <= limits.text else { throw error(.tooLong) }
    }
  }

  /// Adds bytes to the decoded text.
  mutating func decode(_ range: Range<Int>, isAttribute: Bool) throws(XMLError) {
    var text: [UInt8] = []
    swap(&text, &decodedText)
    defer { swap(&text, &decodedText) }
    try appendDecoded(range, to: &text, isAttribute: isAttribute)
  }

  /// Adds bytes with their references resolved and their line ends made LF.
  func appendDecoded(
    _ range: Range<Int>, to text: inout [UInt8], isAttribute: Bool
  ) throws(XMLError) {
    var here = range.lowerBound
    while here < range.upperBound {
      switch bytes[here] {
      case UInt8(ascii: "&"):
        let rest = bytes[here..<min(range.upperBound, here + 12)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
          let scalar = Self.scalar(of: bytes[here + 1..<end])
        else { throw error(.unknownEntity) }
        if scalar.isASCII {
          text.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          text += String(scalar).utf8
        }
        here = end
      case 0x09 where isAttribute: text.append(0x20)
      case 0x0A, 0x0D:
        if bytes[here] == 0x0D, here + 1 < range.upperBound, bytes[here + 1] == 0x0A { here += 1 }
        text.append(isAttribute ? 0x20 : 0x0A)
      default: text.append(bytes[here])
      }
      here += 1
    }
  }

  /// Adds bytes as they are, their line ends made LF.
  private mutating func appendLines(_ range: Range<Int>) {
    var here = range.lowerBound
    while here < range.upperBound {
      if bytes[here] == 0x0D {
        decodedText.append(0x0A)
        if here + 1 < range.upperBound, bytes[here + 1] == 0x0A { here += 1 }
      } else {
        decodedText.append(bytes[here])
      }
      here += 1
    }
  }

  /// The character a reference stands for, `&` and `;` left off.
  private static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return named.first { name.elementsEqual($0.name) }?.scalar
    }
    var digits = name.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    if isHexadecimal { digits.removeFirst() }
    guard (1...8).contains(digits.count) else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = JSONEscape.hexadecimal(byte), isHexadecimal || digit < 10 else {
        return nil
      }
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
    }
    return Unicode.Scalar(value).flatMap { XMLText.allows($0) ? $0 : nil }
  }

  private static let named: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    (Array("amp".utf8), "&"), (Array("lt".utf8), "<"), (Array("gt".utf8), ">"),
    (Array("quot".utf8), "\""), (Array("apos".utf8), "'"),
  ]
}
