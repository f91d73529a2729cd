/// The ids of one page: each is given once, and holds only what an address may hold.
///
/// Ids of the page's own begin with an underscore, which no anchor of a paper does.
struct HTMLAnchors {
  private var taken: Set<String> = []

  /// The id for a heading: its anchor as it stands, unless that is no id or is taken.
  mutating func id(for anchor: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in anchor.unicodeScalars { scalars.append(Self.allows(scalar) ? scalar : "-") }
    let isID = scalars.first.map { $0 != "-" && $0 != "." } ?? false
    let wanted = isID ? String(scalars) : "part" + String(scalars)
    guard !taken.insert(wanted).inserted else { return wanted }
    var number = 2
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    return "\(wanted)-\(number)"
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".": true
    default: false
    }
  }
}
