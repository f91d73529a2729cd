/// A short, stable name that people type: `1`, `1.2`, `caseload`, `ad-safeguarding`.
///
/// 1 to 64 ASCII letters, digits, dots and hyphens, the first of them a letter or a digit. Ids are
/// ordered naturally, `1.2` before `1.10`, and are unique over all kinds of one plan.
public struct ItemID: Hashable, Sendable, CustomStringConvertible {
  /// The id as typed.
  public let description: String

  /// Checks an id; `nil` when it has a character or a length that ids don't have.
  public init?(_ text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count), let first = text.utf8.first,
      Self.isLetterOrDigit(first),
      text.utf8.allSatisfy({ Self.isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    description = String(text)
  }

  /// What an id may look like, for messages.
  public static let rule =
    "an id has 1 to 64 letters, digits, dots and hyphens, such as 1.2 or caseload"

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension ItemID: Comparable {
  /// Orders naturally: runs of digits by their value, everything else by its characters.
  public static func < (left: ItemID, right: ItemID) -> Bool {
    let (a, b) = (Array(left.description.utf8), Array(right.description.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (digitsA, digitsB) = (digits(a, i), digits(b, j))
      guard digitsA > 0, digitsB > 0 else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
        continue
      }
      let (numberA, numberB) = (
        a[i..<i + digitsA].drop { $0 == 0x30 }, b[j..<j + digitsB].drop { $0 == 0x30 }
      )
      if numberA.count != numberB.count { return numberA.count < numberB.count }
      if !numberA.elementsEqual(numberB) { return numberA.lexicographicallyPrecedes(numberB) }
      i += digitsA
      j += digitsB
    }
    guard i == a.count, j == b.count else { return i == a.count }
    return a.lexicographicallyPrecedes(b)
  }

  private static func digits(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].prefix { $0 &- 0x30 <= 9 }.count
  }
}
