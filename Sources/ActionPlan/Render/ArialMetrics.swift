/// How wide text in Arial is, near enough to share out the width of a table.
enum ArialMetrics {
  /// The widths of the characters from space to tilde, in thousandths of the size of the type.
  private static let widths: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The width of a line in twips (twentieths of a point) at a size in half points.
  static func twips(_ line: Substring, size: Int) -> Int {
    var thousandths = 0
    for scalar in line.unicodeScalars {
      let place = Int(scalar.value) - 32
      thousandths += widths.indices.contains(place) ? widths[place] : beyond(scalar)
    }
    return thousandths * size * 10 / 1000 + 1
  }

  /// What is not ASCII: as wide as a digit, a dash or an arrow, or as the type is high.
  private static func beyond(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x300..<0x370: 0
    case 0x2010...0x2015, 0x20..<0x300: 600
    case 0x2018...0x201A: 222
    case 0x201C...0x201E: 333
    default: 1000
    }
  }
}
