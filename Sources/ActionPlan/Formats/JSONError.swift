/// Why a text is not JSON that can be taken exactly, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is wrong there, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// The place and the message.
  public var description: String { "\(line):\(column): \(message)" }

  /// Makes an error for a byte of a text.
  package init(at offset: Int, in bytes: [UInt8], _ message: String, hint: String? = nil) {
    (line, column) = Self.position(of: offset, in: bytes)
    self.message = message
    self.hint = hint
  }

  /// The line and the column of a byte, both from 1.
  static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<min(max(0, offset), bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return (line, column)
  }

  /// What stands at a byte, in words that can be printed: `"tilte"`, `}`, the end of the file.
  static func found(at offset: Int, in bytes: [UInt8]) -> String {
    guard offset < bytes.count else { return "the end of the file" }
    let word = bytes[offset...].prefix(40).prefix { $0 > 0x20 && !",:]}".utf8.contains($0) }
    guard !word.isEmpty else { return naming(bytes[offset]) }
    guard word.allSatisfy({ $0 < 0x7F }) else { return "text that JSON does not allow here" }
    return String(decoding: word, as: UTF8.self)
  }

  private static func naming(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A, 0x0D: "the end of the line"
    case 0x20: "a space"
    case 0x09: "a tab"
    case 0x00...0x1F, 0x7F: "a control character (\(byte))"
    default: String(decoding: [byte], as: UTF8.self)
    }
  }
}
