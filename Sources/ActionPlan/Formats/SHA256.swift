/// The SHA-256 hash of FIPS 180-4, fed in pieces of any size.
///
/// A value: a copy keeps what was hashed so far, so a common beginning is hashed once and each
/// copy goes on from there.
public struct SHA256: Sendable {
  /// The eight chaining words, as they stand after the whole blocks so far.
  private var state = SHA256.initialState
  /// The beginning of the next block; only the first `pendingCount` bytes count.
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  /// The number of bytes waiting in `pending`, 0 to 63.
  private var pendingCount = 0
  /// The number of bytes hashed so far, modulo 2 to the power 64.
  private var length: UInt64 = 0

  /// Creates the hash of no bytes.
  public init() {}

  /// Adds bytes to those hashed so far.
  ///
  /// - Parameter bytes: The next bytes; arrays, slices and other contiguous storage are fastest.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      unsafe absorb(buffer)
    }
    guard done == nil else { return }
    for byte in bytes { absorb(byte) }
  }

  /// Ends the message and starts afresh, as if just created.
  ///
  /// - Returns: The digest, 32 bytes.
  public mutating func finish() -> [UInt8] {
    let bitCount = length &* 8
    let zeros = (pendingCount < 56 ? 55 : 119) - pendingCount
    update([0x80] + [UInt8](repeating: 0, count: zeros))
    update((0..<8).map { UInt8(truncatingIfNeeded: bitCount &>> (56 - 8 * $0)) })
    let digest = (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] &>> (24 - 8 * ($0 % 4))) }
    self = SHA256()
    return digest
  }

  /// The digest of the bytes so far as 64 lower-case hexadecimal digits; more bytes may follow.
  public var hexDigest: String {
    var copy = self
    let digits = Array("0123456789abcdef".utf8)
    let text = copy.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hashes a whole message at once.
  ///
  /// - Parameter bytes: The message.
  /// - Returns: The digest as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest
  }
}

extension SHA256 {
  /// Adds one byte, and takes in the block it completes.
  private mutating func absorb(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    length &+= 1
    guard pendingCount == 64 else { return }
    pendingCount = 0
    let block = pending
    unsafe block.span.withUnsafeBufferPointer { unsafe Self.compress(&state, $0) }
  }

  /// Adds a run of bytes: fills the waiting block, takes in whole blocks, and keeps the rest.
  private mutating func absorb(_ bytes: UnsafeBufferPointer<UInt8>) {
    let head = pendingCount == 0 ? 0 : min(64 - pendingCount, bytes.count)
    for index in 0..<head { unsafe absorb(bytes[index]) }
    let whole = (bytes.count - head) & ~63
    if whole > 0 {
      unsafe Self.compress(&state, UnsafeBufferPointer(rebasing: bytes[head..<head + whole]))
      length &+= UInt64(whole)
    }
    for index in head + whole..<bytes.count { unsafe absorb(bytes[index]) }
  }
}
