/// The bookmarks of one file: each name is given once, and holds only what Word allows.
struct DOCXBookmarks {
  private var taken: Set<String> = []
  private static let longest = 40

  /// The name for a place: its anchor with `_` for what may not stand in a name.
  ///
  /// Capitals make no difference to Word, so two names never differ by them alone.
  mutating func name(for anchor: String) -> String {
    let wanted = Self.name(anchor)
    var name = wanted
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(wanted.prefix(Self.longest - 12))_\(number)"
      number += 1
    }
    return name
  }

  private static func name(_ anchor: String) -> String {
    var name = ""
    for scalar in anchor.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
      default: name += "_"
      }
    }
    let isName = name.utf8.first.map { !(0x30...0x39).contains($0) && $0 != 0x5F } ?? false
    if !isName { name = "part_" + name }
    guard name.utf8.count > longest else { return name }
    let sum = SHA256.hex(of: Array(anchor.utf8)).prefix(8)
    return "\(name.prefix(longest - 9))_\(sum)"
  }
}
