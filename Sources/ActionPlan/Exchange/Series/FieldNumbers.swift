/// Gives each different text of a column a number, in the order they come up.
///
/// Tables repeat themselves: the text of the row before, or the one that followed that text last
/// time, is tried before any table is asked.
struct FieldNumbers {
  /// Where each text stood first.
  private(set) var first: [CSVField] = []
  /// Which text came after each one the last time.
  private var follower: [Int] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var last = 0
  /// Where the text before stands.
  private var latest: CSVField?

  /// The number of a text.
  @inline(__always)
  mutating func number(of field: CSVField, in bytes: [UInt8]) -> Int {
    if let latest, Self.agree(latest, field, bytes.span) { return last }
    return otherNumber(of: field, in: bytes)
  }

  @inline(never)
  private mutating func otherNumber(of field: CSVField, in bytes: [UInt8]) -> Int {
    latest = field
    guard !first.isEmpty else { return slowNumber(of: field, in: bytes) }
    let guess = follower[last]
    guard Self.agree(first[guess], field, bytes.span) else {
      return slowNumber(of: field, in: bytes)
    }
    last = guess
    return guess
  }

  private mutating func slowNumber(of field: CSVField, in bytes: [UInt8]) -> Int {
    let text = field.utf8(in: bytes)
    let number = numbers[text] ?? first.count
    if number == first.count {
      numbers[text] = number
      first.append(field)
      follower.append(number)
    }
    follower[last] = number
    last = number
    return number
  }

  /// Whether two cells have the same bytes.
  @inline(__always)
  private static func agree(_ left: CSVField, _ right: CSVField, _ bytes: Span<UInt8>) -> Bool {
    let count = left.end - left.start
    guard right.end - right.start == count else { return false }
    let raw = unsafe bytes.bytes
    // Names that differ mostly do so at their end.
    var place = count
    while place >= 8 {
      place -= 8
      let one = unsafe raw.unsafeLoadUnaligned(fromByteOffset: left.start + place, as: UInt64.self)
      let two = unsafe raw.unsafeLoadUnaligned(fromByteOffset: right.start + place, as: UInt64.self)
      if one != two { return false }
    }
    while place > 0 {
      place -= 1
      if bytes[left.start + place] != bytes[right.start + place] { return false }
    }
    return left.hasPairs == right.hasPairs
  }
}
