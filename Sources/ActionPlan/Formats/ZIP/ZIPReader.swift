/// Reads a ZIP archive, distrusting it: what it says is checked before it is followed.
///
/// Sizes, methods and places come from the directory at the end only. Names are looked up and
/// never become paths. Nothing is inflated but what is asked for, and no further than its size.
package struct ZIPReader: Sendable {
  /// How much the reader takes.
  package struct Limits: Hashable, Sendable {
    /// The largest archive, in bytes.
    package var file = 25_000_000
    /// The most entries.
    package var entries = 2_000
    /// The largest entry once inflated, in bytes.
    package var entry = 64_000_000
    /// The most bytes of all entries once inflated.
    package var total = 128_000_000

    package init() {}
  }

  /// What the directory says of an entry.
  struct Entry: Hashable, Sendable {
    let name: String
    let flags: Int
    let method: Int
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let offset: Int
    /// Where its compressed bytes stand; set when its own header has been read.
    var body = 0..<0
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private let entries: [Entry]
  /// The index of each entry by its name in small letters.
  private let indexes: [String: Int]

  /// Reads the directory of an archive and checks every entry's place.
  ///
  /// - Throws: ``ZIPError`` when it is not an archive, passes a limit or contradicts itself.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZIPError) {
    guard bytes.count <= limits.file else { throw ZIPError(.fileTooLarge(limit: limits.file)) }
    self.bytes = bytes
    self.limits = limits
    let directory = try ZIPDirectory(bytes)
    entries = try directory.entries(limits)
    var indexes: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard indexes.updateValue(index, forKey: entry.name.lowercased()) == nil else {
        throw ZIPError(.repeatedName, entry: entry.name)
      }
    }
    self.indexes = indexes
  }

  /// The names of the entries in the order of the directory.
  package var names: [String] { entries.map(\.name) }

  /// How many bytes all entries have once inflated, as the directory says.
  package var totalSize: Int { entries.reduce(0) { $0 + $1.size } }

  /// Whether there is an entry of a name, capitals left aside.
  package func contains(_ name: String) -> Bool { indexes[name.lowercased()] != nil }

  /// How many bytes an entry has once inflated, as the directory says; 0 when there is none.
  package func size(of name: String) -> Int {
    indexes[name.lowercased()].map { entries[$0].size } ?? 0
  }

  /// The bytes of an entry, found by its name, capitals left aside.
  ///
  /// - Throws: ``ZIPError`` when there is none, or it is encrypted, too large or damaged.
  package func contents(of name: String) throws(ZIPError) -> [UInt8] {
    guard let index = indexes[name.lowercased()] else { throw ZIPError(.missing, entry: name) }
    let entry = entries[index]
    guard entry.flags & 0x2041 == 0 else { throw ZIPError(.encrypted, entry: name) }
    guard entry.size <= limits.entry else {
      throw ZIPError(.entryTooLarge(limit: limits.entry), entry: name)
    }
    let contents = try inflated(entry)
    guard contents.count == entry.size, CRC32.checksum(of: contents.span) == entry.checksum else {
      throw ZIPError(.wrongContents, entry: name)
    }
    return contents
  }

  private func inflated(_ entry: Entry) throws(ZIPError) -> [UInt8] {
    switch entry.method {
    case 0: return Array(bytes[entry.body])
    case 8:
      do throws(Inflate.Problem) {
        return try Inflate.decompress(bytes[entry.body], size: entry.size)
      } catch {
        throw ZIPError(.wrongContents, entry: entry.name)
      }
    default: throw ZIPError(.unknownMethod(entry.method), entry: entry.name)
    }
  }
}
