/// JSON objects on one line each, put together from bytes.
///
/// ``JSONWriter`` lays a file out for people; here numbers come by the million.
struct JSONLine {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The last list of each kind that often comes again, and what it was made of.
  private var memory = Array(repeating: (sorts: [Int](), text: [UInt8]()), count: 6)

  /// Makes an empty text with room for so many bytes.
  init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Takes everything out, and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds bytes that are JSON already.
  mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

  /// Adds a text that is JSON already.
  mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

  /// Begins a member, whose value must follow; the first one of an object opens it.
  mutating func key(_ name: StaticString) {
    let isFirst = bytes.last == nil || bytes.last == 0x0A || bytes.last == 0x20
    literal(isFirst ? "{\"" : ", \"")
    literal(name)
    literal("\": ")
  }

  /// Adds a text of the program that is JSON already.
  mutating func literal(_ json: StaticString) {
    json.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds a member with a text.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    JSONEscape.append(text, to: &bytes)
  }

  /// Adds a member with a text, or with `null`.
  mutating func member(_ name: StaticString, orNull text: String?) {
    key(name)
    if let text { JSONEscape.append(text, to: &bytes) } else { literal("null") }
  }

  /// Adds a member with a number.
  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    raw(String(number))
  }

  /// Adds a member with a number unrounded, or with `null`.
  mutating func member(_ name: StaticString, _ number: Double?) {
    key(name)
    raw(Self.number(number))
  }

  /// Adds a member that is true or false.
  mutating func member(_ name: StaticString, _ isTrue: Bool) {
    key(name)
    literal(isTrue ? "true" : "false")
  }

  /// Adds a member with a list, one element a call.
  mutating func list(_ name: StaticString, count: Int, _ element: (inout JSONLine, Int) -> Void) {
    key(name)
    bytes.append(0x5B)
    for place in 0..<count {
      if place > 0 {
        bytes.append(0x2C)
        bytes.append(0x20)
      }
      element(&self, place)
    }
    bytes.append(0x5D)
  }

  /// Adds a member with a list in which the same element often stands many times running.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - sorts: A number for each place, the same for the same element.
  ///   - kind: Where a number always means the same element: what list of an object before can be
  ///     used again.
  ///   - element: The element for such a number.
  mutating func runs(
    _ name: StaticString, _ sorts: [Int], _ kind: Repeated? = nil, _ element: (Int) -> [UInt8]
  ) {
    key(name)
    if let kind, memory[kind.rawValue].sorts == sorts, !sorts.isEmpty {
      return raw(memory[kind.rawValue].text)
    }
    let start = bytes.count
    bytes.append(0x5B)
    var place = 0
    while place < sorts.count {
      let end = sorts[place...].firstIndex { $0 != sorts[place] } ?? sorts.count
      add(element(sorts[place]), times: end - place, isLast: end == sorts.count)
      place = end
    }
    bytes.append(0x5D)
    if let kind { memory[kind.rawValue] = (sorts, Array(bytes[start...])) }
  }

  /// Lists that are the same for many series.
  enum Repeated: Int {
    case dates, segments, rules, causes, variations, warnings
  }

  private mutating func add(_ element: [UInt8], times: Int, isLast: Bool) {
    let one = element + Self.separator
    var left = isLast ? times - 1 : times
    if left >= 12 {
      let four = one + one + one + one
      while left >= 4 {
        bytes.append(contentsOf: four)
        left -= 4
      }
    }
    for _ in 0..<left { bytes.append(contentsOf: one) }
    if isLast { bytes.append(contentsOf: element) }
  }

  private static let separator = Array(", ".utf8)

  /// A day in quotes.
  static func day(_ day: Day) -> [UInt8] { Array("\"\(day)\"".utf8) }

  /// Ends the object.
  mutating func close() { bytes.append(0x7D) }

  /// The digits of a number that reads back as the same; `null` for none and for an endless one.
  static func number(_ number: Double?) -> [UInt8] {
    guard let number, number.isFinite else { return Array("null".utf8) }
    if number == number.rounded(), abs(number) < 1e15 { return Array(String(Int(number)).utf8) }
    return Array("\(number)".utf8)
  }

  /// Adds a number: as a decimal with few digits where it is one but for the last bits.
  ///
  /// A difference of two decimals is a decimal, which binary fractions miss by a little.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - factor: 10 to the power of the decimals.
  ///   - decimals: How many digits may stand after the point.
  mutating func number(_ number: Double, nearestWith factor: Double, decimals: Int) {
    let scaled = number * factor
    let whole = scaled.rounded()
    guard abs(scaled - whole) <= 1e-9 * max(1, abs(scaled)), abs(whole) < 1e15 else {
      return raw(Self.number(number))
    }
    var (digits, decimals) = (Int64(whole), decimals)
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    ExactDecimal(coefficient: digits, scale: UInt8(decimals)).appendDigits(to: &bytes)
  }
}
