/// Markup while it grows, as bytes.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 4_096) { bytes.reserveCapacity(capacity) }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup of our own as it is.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Adds what another writer wrote.
  mutating func append(_ other: MarkupWriter) { bytes.append(contentsOf: other.bytes) }

  /// Adds words of the plan's, which say nothing to a reader of markup.
  mutating func text(_ words: String) {
    let isPlain = words.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && !byte.isMarkup || byte == 0x0A
    }
    raw(isPlain ? words : words.html)
  }

  /// Adds an attribute with words of our own.
  mutating func attribute(_ name: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    raw(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute with a coordinate.
  mutating func attribute(_ name: String, _ value: Double) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an element that holds words of the plan's and nothing else.
  mutating func element(_ name: String, _ attributes: String, _ words: String) {
    raw("<")
    raw(name)
    raw(attributes)
    raw(">")
    text(words)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Adds a coordinate with at most one digit after the point.
  ///
  /// What is no number of a picture's size becomes the nearest that is, or 0.
  mutating func number(_ value: Double) {
    let tenths = value.isFinite ? max(-99_990, min(99_990, value * 10)) : 0
    var size = Int(tenths.magnitude)
    if tenths.magnitude - Double(size) >= 0.5 { size += 1 }
    if tenths < 0, size > 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = (size / 10, size % 10)
    if whole >= 1_000 { digit(whole / 1_000) }
    if whole >= 100 { digit(whole / 100 % 10) }
    if whole >= 10 { digit(whole / 10 % 10) }
    digit(whole % 10)
    guard rest != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    digit(rest)
  }

  private mutating func digit(_ digit: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// Adds two coordinates with a space between them.
  mutating func pair(_ x: Double, _ y: Double) {
    number(x)
    bytes.append(UInt8(ascii: " "))
    number(y)
  }
}
