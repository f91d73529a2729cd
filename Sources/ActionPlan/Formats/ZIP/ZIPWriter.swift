/// Writes a ZIP archive: deflated where that is smaller, entries in the order added, no clock.
///
/// Every entry is dated 1 January 1980, the first day that the format knows, so that the same
/// entries give the same bytes.
package struct ZIPWriter {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a file; names must differ, and an archive holds fewer than 65,535 of them and 4 GB.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = archive.count
    let deflated = Deflate.compress(bytes)
    let isDeflated = deflated.count < bytes.count
    let body = isDeflated ? deflated : bytes
    var header: [UInt8] = []
    // Version 2.0, names in UTF-8, the method, midnight, 1 January 1980.
    for value in [20, 0x0800, isDeflated ? 8 : 0, 0, 0x0021] { header.append(word: value) }
    header.append(long: Int(CRC32.checksum(of: bytes.span)))
    header.append(long: body.count)
    header.append(long: bytes.count)
    header.append(word: name.utf8.count)
    header.append(word: 0)
    archive.append(long: ZIPRecord.localHeader)
    archive += header
    archive += name.utf8
    archive += body
    directory.append(long: ZIPRecord.centralHeader)
    directory.append(word: 20)
    directory += header
    // No comment, first disk, no attributes.
    for value in [0, 0, 0] { directory.append(word: value) }
    directory.append(long: 0)
    directory.append(long: offset)
    directory += name.utf8
    count += 1
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(long: ZIPRecord.end)
    for value in [0, 0, count, count] { end.append(word: value) }
    end.append(long: directory.count)
    end.append(long: archive.count)
    end.append(word: 0)
    return archive + directory + end
  }
}

/// The numbers with which the records of an archive begin.
enum ZIPRecord {
  static let localHeader = 0x0403_4B50
  static let centralHeader = 0x0201_4B50
  static let end = 0x0605_4B50
  static let end64 = 0x0606_4B50
  static let end64Locator = 0x0706_4B50
}

extension [UInt8] {
  /// Adds two bytes, the lower first.
  fileprivate mutating func append(word value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Adds four bytes, the lowest first.
  fileprivate mutating func append(long value: Int) {
    append(word: value)
    append(word: value >> 16)
  }
}
