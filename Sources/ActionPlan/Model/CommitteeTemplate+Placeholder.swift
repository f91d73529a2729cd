extension CommitteeTemplate {
  /// A word in braces that the plan fills.
  public enum Placeholder: String, CaseIterable, Hashable, Sendable {
    /// The council.
    case authority
    /// The title of the plan.
    case plan
    /// "2019-20 Q1".
    case quarter
    /// "April to June 2019".
    case months
    /// The last day that counts, "30 June 2019".
    case day
    /// The number of the plan's version.
    case version
    /// The improvement board's name.
    case board
    /// The title of the latest inspection.
    case inspection
    /// The post that answers for most objectives.
    case lead
    /// "5 findings".
    case findings
    /// "12 objectives".
    case objectives
    /// "17 indicators".
    case indicators
  }

  /// A piece of a text.
  enum Piece: Hashable, Sendable {
    case words(String)
    case placeholder(Placeholder)
    /// Something in braces that is no placeholder.
    case unknown(String)
  }

  /// The pieces of a text; `{{` and `}}` stand for the braces themselves.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "{" where rest.first == "{", "}" where rest.first == "}":
        rest.removeFirst()
        words.unicodeScalars.append(scalar)
      case "{":
        let name = rest.prefix { $0 != "}" && $0 != "{" }
        rest = rest[name.endIndex...]
        guard rest.first == "}" else { return pieces + [.unknown("{" + String(name))] }
        rest.removeFirst()
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(piece(named: String(name)))
      case "}": return pieces + [.unknown("}")]
      default: words.unicodeScalars.append(scalar)
      }
    }
    return words.isEmpty ? pieces : pieces + [.words(words)]
  }

  private static func piece(named name: String) -> Piece {
    Placeholder(rawValue: name).map { .placeholder($0) } ?? .unknown("{\(name)}")
  }
}
