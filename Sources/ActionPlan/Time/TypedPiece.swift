/// A piece of a day, month or quarter as a person typed it.
enum TypedPiece: Equatable {
  /// One to six ASCII digits, with the number of them: "06" is 6 in 2 digits.
  case number(Int, digits: Int)
  /// Letters of the English alphabet, made lower case.
  case word(String)
  /// A hyphen (or the en dash printers put for it), slash or full stop.
  case mark(Unicode.Scalar)
  /// Any run of spaces, tabs and no-break spaces.
  case space
}

extension TypedPiece {
  /// The most bytes of UTF-8 worth reading; every form people type is far shorter.
  private static let longestText = 64

  /// Cuts a text into pieces, leaving out the spaces at either end.
  ///
  /// - Returns: `nil` for a text of more than 64 bytes, and for one with any other character or a
  ///   longer number.
  static func pieces(of text: String) -> [TypedPiece]? {
    guard text.utf8.prefix(longestText + 1).count <= longestText else { return nil }
    var pieces: [TypedPiece] = []
    for scalar in text.unicodeScalars {
      guard let piece = TypedPiece(scalar) else { return nil }
      guard let joined = pieces.last?.joined(with: piece) else {
        pieces.append(piece)
        continue
      }
      guard joined.isShortEnough else { return nil }
      pieces[pieces.count - 1] = joined
    }
    if pieces.last == .space { pieces.removeLast() }
    if pieces.first == .space { pieces.removeFirst() }
    return pieces
  }

  /// Creates the piece that one character makes by itself.
  private init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .number(Int(scalar.value) - 48, digits: 1)
    case "a"..."z", "A"..."Z": self = .word(String(scalar).lowercased())
    case "-", "/", ".": self = .mark(scalar)
    case "\u{2013}": self = .mark("-")
    case " ", "\t", "\u{A0}": self = .space
    default: return nil
    }
  }

  /// Returns the piece that two neighbours make together, or `nil` when they stay apart.
  private func joined(with next: TypedPiece) -> TypedPiece? {
    switch (self, next) {
    case (.number(let number, let digits), .number(let digit, _)):
      .number(number * 10 + digit, digits: digits + 1)
    case (.word(let word), .word(let letter)): .word(word + letter)
    case (.space, .space): .space
    default: nil
    }
  }

  /// Whether the piece is within six digits, which also keeps the number from growing without end.
  private var isShortEnough: Bool {
    if case .number(_, let digits) = self { digits <= 6 } else { true }
  }
}
