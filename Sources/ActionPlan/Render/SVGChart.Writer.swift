extension SVGChart {
  /// Markup while it grows.
  struct Writer {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(8_192) }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds markup of our own as it is.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// Adds a coordinate with at most one digit after the point.
    ///
    /// What is no number of a picture's size becomes the nearest that is, or 0.
    mutating func number(_ value: Double) {
      let kept = value.isFinite ? max(-9_999, min(9_999, value)) : 0
      let tenths = Int((kept * 10).rounded())
      if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
      digits(abs(tenths) / 10)
      guard tenths % 10 != 0 else { return }
      bytes.append(UInt8(ascii: "."))
      digits(abs(tenths) % 10)
    }

    private mutating func digits(_ number: Int) {
      if number > 9 { digits(number / 10) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Adds two coordinates with a space between them.
    mutating func pair(_ x: Double, _ y: Double) {
      number(x)
      bytes.append(UInt8(ascii: " "))
      number(y)
    }

    /// Adds an attribute with a coordinate.
    mutating func attribute(_ name: String, _ value: Double) {
      bytes.append(UInt8(ascii: " "))
      raw(name)
      raw("=\"")
      number(value)
      bytes.append(UInt8(ascii: "\""))
    }

    /// Adds words of the plan's, which say nothing to a reader of markup.
    mutating func text(_ words: String) { raw(words.html) }
  }
}
