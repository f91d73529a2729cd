/// Why an archive can't be read, and at which entry.
package struct ZIPError: Error, Equatable, Sendable {
  /// What is wrong with the archive.
  package enum Reason: Equatable, Sendable {
    /// It does not have the records of a ZIP archive.
    case notAnArchive
    /// It ends before its records do, or they point outside it.
    case damaged
    /// It is larger than the reader takes.
    case fileTooLarge(limit: Int)
    /// It has more entries than the reader takes.
    case tooManyEntries(limit: Int)
    /// What it holds is larger than the reader takes.
    case contentsTooLarge(limit: Int)
    /// It is one of several parts.
    case severalParts
    /// Two entries have the same name, capitals left aside.
    case repeatedName
    /// Two entries share bytes.
    case overlap
    /// The entry is encrypted.
    case encrypted
    /// The entry is compressed in a way the reader does not know.
    case unknownMethod(Int)
    /// The entry is larger than the reader takes.
    case entryTooLarge(limit: Int)
    /// The entry has other bytes than its record says.
    case wrongContents
    /// There is no entry of that name.
    case missing
  }

  /// What is wrong.
  package let reason: Reason
  /// The name of the entry; `nil` when it is the whole archive.
  package let entry: String?

  /// Creates an error.
  package init(_ reason: Reason, entry: String? = nil) {
    self.reason = reason
    self.entry = entry
  }
}

extension ZIPError: CustomStringConvertible {
  /// What is wrong, in plain words.
  package var description: String {
    let name = entry.map { " \"\($0.safeForTerminal)\"" } ?? ""
    return switch reason {
    case .notAnArchive: "this is not a ZIP archive"
    case .damaged: "the archive is damaged or cut short"
    case .fileTooLarge(let limit): "the file is larger than \(Self.size(limit))"
    case .tooManyEntries(let limit): "the archive has more than \(limit) entries"
    case .contentsTooLarge(let limit): "the archive holds more than \(Self.size(limit))"
    case .severalParts: "the archive is one of several parts"
    case .repeatedName: "the archive has the entry\(name) twice"
    case .overlap: "the entry\(name) shares bytes with another"
    case .encrypted: "the entry\(name) is encrypted"
    case .unknownMethod(let method):
      "the entry\(name) is compressed by method \(method), not 0 or 8"
    case .entryTooLarge(let limit): "the entry\(name) is larger than \(Self.size(limit))"
    case .wrongContents: "the entry\(name) is damaged: its bytes are not those it was saved with"
    case .missing: "the archive has no entry\(name)"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(bytes / 1_000_000) MB" : "\(bytes) bytes"
  }
}
