/// The directory at the end of a ZIP archive, read with every bound checked.
struct ZIPDirectory {
  private let bytes: [UInt8]
  /// Where the directory stands.
  private let range: Range<Int>
  private let count: Int

  /// Finds the directory.
  init(_ bytes: [UInt8]) throws(ZIPError) {
    self.bytes = bytes
    let end = try Self.endRecord(of: bytes)
    let fields = bytes.fields(end)
    var (count, size, offset) = (fields.word(10), fields.long(12), fields.long(16))
    var disks = [fields.word(4), fields.word(6)]
    var limit = end
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF || disks.contains(0xFFFF) {
      let large = try Self.end64Record(of: bytes, before: end)
      let fields = bytes.fields(large)
      disks = [fields.long(16), fields.long(20)]
      (count, size, offset) = (fields.huge(32), fields.huge(40), fields.huge(48))
      limit = large
    }
    guard disks == [0, 0] else { throw ZIPError(.severalParts) }
    guard size <= limit, offset <= limit - size else { throw ZIPError(.damaged) }
    self.count = count
    range = offset..<offset + size
  }

  /// Where the last record begins: it must reach the end of the file exactly.
  private static func endRecord(of bytes: [UInt8]) throws(ZIPError) -> Int {
    guard bytes.count >= 22 else { throw ZIPError(.notAnArchive) }
    for start in stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1)
    where bytes[start] == 0x50 {
      let fields = bytes.fields(start)
      if fields.long(0) == ZIPRecord.end, fields.word(20) == bytes.count - start - 22 {
        return start
      }
    }
    let fields = bytes.fields(0)
    throw ZIPError(fields.long(0) == ZIPRecord.localHeader ? .damaged : .notAnArchive)
  }

  /// Where the record of a large archive begins, which a locator just before the end names.
  private static func end64Record(of bytes: [UInt8], before end: Int) throws(ZIPError) -> Int {
    let locator = end - 20
    guard locator >= 0, bytes.fields(locator).long(0) == ZIPRecord.end64Locator else {
      throw ZIPError(.damaged)
    }
    let start = bytes.fields(locator).huge(8)
    guard start <= locator - 56, bytes.fields(start).long(0) == ZIPRecord.end64 else {
      throw ZIPError(.damaged)
    }
    return start
  }

  /// Reads all entries and checks where each stands.
  func entries(_ limits: ZIPReader.Limits) throws(ZIPError) -> [ZIPReader.Entry] {
    guard count <= limits.entries else {
      throw ZIPError(.tooManyEntries(limit: limits.entries))
    }
    var entries: [ZIPReader.Entry] = []
    var place = range.lowerBound
    var total = 0
    while place < range.upperBound {
      guard entries.count < count else { throw ZIPError(.damaged) }
      var entry = try entry(&place)
      guard entry.size <= limits.total - total else {
        throw ZIPError(.contentsTooLarge(limit: limits.total))
      }
      total += entry.size
      entry.body = try body(of: entry)
      entries.append(entry)
    }
    guard entries.count == count else { throw ZIPError(.damaged) }
    try checkPlaces(entries)
    return entries
  }

  /// Reads the entry at a place, and moves on to the next.
  private func entry(_ place: inout Int) throws(ZIPError) -> ZIPReader.Entry {
    guard range.upperBound - place >= 46 else { throw ZIPError(.damaged) }
    let fields = bytes.fields(place)
    let (nameSize, extraSize) = (fields.word(28), fields.word(30))
    let next = place + 46 + nameSize + extraSize + fields.word(32)
    guard fields.long(0) == ZIPRecord.centralHeader, next <= range.upperBound else {
      throw ZIPError(.damaged)
    }
    let extra = place + 46 + nameSize
    let sizes = try large(
      [fields.long(24), fields.long(20), fields.long(42)], in: extra..<extra + extraSize)
    let name = String(decoding: bytes[place + 46..<extra], as: UTF8.self)
    guard fields.word(34) == 0 else { throw ZIPError(.severalParts, entry: name) }
    place = next
    return ZIPReader.Entry(
      name: name, flags: fields.word(8), method: fields.word(10),
      checksum: UInt32(truncatingIfNeeded: fields.long(16)), compressedSize: sizes[1],
      size: sizes[0], offset: sizes[2])
  }

  /// Replaces the sizes that do not fit in four bytes by those of the extra field 1.
  private func large(_ sizes: [Int], in extra: Range<Int>) throws(ZIPError) -> [Int] {
    guard sizes.contains(0xFFFF_FFFF) else { return sizes }
    var place = extra.lowerBound
    while extra.upperBound - place >= 4 {
      let fields = bytes.fields(place)
      let end = place + 4 + fields.word(2)
      guard end <= extra.upperBound else { break }
      if fields.word(0) == 1 { return try replaced(sizes, from: place + 4..<end) }
      place = end
    }
    throw ZIPError(.damaged)
  }

  private func replaced(_ sizes: [Int], from range: Range<Int>) throws(ZIPError) -> [Int] {
    var sizes = sizes
    var place = range.lowerBound
    for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
      guard range.upperBound - place >= 8 else { throw ZIPError(.damaged) }
      sizes[index] = bytes.fields(place).huge(0)
      place += 8
    }
    return sizes
  }

  /// Where an entry's compressed bytes stand, by its own header.
  private func body(of entry: ZIPReader.Entry) throws(ZIPError) -> Range<Int> {
    guard entry.offset <= range.lowerBound - 30 else {
      throw ZIPError(.damaged, entry: entry.name)
    }
    let fields = bytes.fields(entry.offset)
    let start = entry.offset + 30 + fields.word(26) + fields.word(28)
    guard fields.long(0) == ZIPRecord.localHeader, start <= range.lowerBound,
      entry.compressedSize <= range.lowerBound - start
    else { throw ZIPError(.damaged, entry: entry.name) }
    return start..<start + entry.compressedSize
  }

  /// Throws when two entries share bytes, or one has another name where it stands.
  private func checkPlaces(_ entries: [ZIPReader.Entry]) throws(ZIPError) {
    var end = 0
    for entry in entries.sorted(by: { ($0.offset, $0.name) < ($1.offset, $1.name) }) {
      guard entry.offset >= end else { throw ZIPError(.overlap, entry: entry.name) }
      end = entry.body.upperBound
    }
    for entry in entries {
      let start = entry.offset + 30
      let name = bytes[start..<start + bytes.fields(entry.offset).word(26)]
      guard String(decoding: name, as: UTF8.self) == entry.name else {
        throw ZIPError(.damaged, entry: entry.name)
      }
    }
  }
}

/// Numbers at places after a start; what lies outside the file reads as zero.
private struct ZIPFields {
  let bytes: [UInt8]
  let start: Int

  func byte(_ place: Int) -> Int {
    let index = start + place
    return bytes.indices.contains(index) ? Int(bytes[index]) : 0
  }

  func word(_ place: Int) -> Int { byte(place) | byte(place + 1) << 8 }
  func long(_ place: Int) -> Int { word(place) | word(place + 2) << 16 }

  /// Eight bytes; more than a file can have is as much as an `Int` holds.
  func huge(_ place: Int) -> Int {
    let high = long(place + 4)
    return high < 0x4000_0000 ? long(place) | high << 32 : Int.max
  }
}

extension [UInt8] {
  fileprivate func fields(_ start: Int) -> ZIPFields { ZIPFields(bytes: self, start: start) }
}
