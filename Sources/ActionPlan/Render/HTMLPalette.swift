/// The colours of a page, each as six hexadecimal digits.
///
/// Words stand in `ink`, `muted` or `link`, on `paper`, `band` or the ground of a tone: at least
/// 4.5 to 1 in every pair, which a test works out.
struct HTMLPalette {
  /// Words.
  var ink: String
  /// The page behind them.
  var paper: String
  /// Words of less weight.
  var muted: String
  /// Lines between cells.
  var line: String
  /// The ground of header cells and of words set apart.
  var band: String
  /// Links.
  var link: String
  /// The edge of each tone and the ground of its words.
  var tones: [Document.Tone: Shade]

  /// How a tone is shown beside its word.
  struct Shade {
    /// The bar at the edge of the cell.
    var edge: String
    /// The ground of the words.
    var ground: String

    init(_ edge: String, _ ground: String) {
      self.edge = edge
      self.ground = ground
    }
  }

  /// For a light screen and for paper.
  static let light = HTMLPalette(
    ink: "0b0c0c", paper: "ffffff", muted: "484f53", line: "b1b4b6", band: "f3f2f1",
    link: "1a5f9e",
    tones: [
      .complete: Shade("1d70b8", "d6e6f4"), .green: Shade("00703c", "cfe9da"),
      .amber: Shade("b86e00", "ffdf9e"), .red: Shade("c22f18", "f8d3cb"),
      .grey: Shade("505a5f", "e6e7e8"), .improving: Shade("1d70b8", "e3eef8"),
      .declining: Shade("a84a00", "fbe3cf"), .steady: Shade("6f777b", "f3f2f1"),
      .neutral: Shade("5b3b8c", "eae3f5"),
    ])

  /// For a dark screen.
  static let dark = HTMLPalette(
    ink: "f3f2f1", paper: "14181b", muted: "b9bdc0", line: "565d63", band: "23282c",
    link: "8ec6ff",
    tones: [
      .complete: Shade("6db3f2", "0f3350"), .green: Shade("4cc38a", "0d3a24"),
      .amber: Shade("ffbf47", "4a3200"), .red: Shade("ff7a66", "57170c"),
      .grey: Shade("a9aeb2", "33383c"), .improving: Shade("6db3f2", "10283c"),
      .declining: Shade("ffa657", "47260a"), .steady: Shade("a9aeb2", "272c30"),
      .neutral: Shade("c4a7f0", "33244f"),
    ])

  /// The colours as custom properties: `--ink`, `--green-ground`.
  var properties: String {
    let words = [
      ("ink", ink), ("paper", paper), ("muted", muted), ("line", line), ("band", band),
      ("link", link),
    ]
    let shades = Document.Tone.allCases.flatMap { tone -> [(String, String)] in
      guard let shade = tones[tone] else { return [] }
      return [("\(tone.rawValue)-edge", shade.edge), ("\(tone.rawValue)-ground", shade.ground)]
    }
    return (words + shades).map { "--\($0.0):#\($0.1)" }.joined(separator: ";")
  }
}
