import ActionPlan
import Testing

@Suite struct SHA256Tests {
  /// A message and the digest that FIPS 180-4's examples give it.
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let message: String
    let digest: String
  }

  static let examples = [
    Example(
      testDescription: "no bytes", message: "",
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Example(
      testDescription: "one block", message: "abc",
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Example(
      testDescription: "two blocks",
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Example(
      testDescription: "896 bits",
      message: "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      digest: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
    Example(
      testDescription: "a million letters", message: String(repeating: "a", count: 1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test(arguments: examples)
  func `the published examples have their published digests`(example: Example) {
    #expect(SHA256.hex(of: Array(example.message.utf8)) == example.digest)
  }

  // The two digests below were worked with Python 3.11.7, hashlib.

  @Test func `every length around the block size is padded as Python pads it`() {
    var digests = SHA256()
    for length in 0...130 {
      var hash = SHA256()
      hash.update((0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) })
      digests.update(hash.finish())
    }
    #expect(
      digests.hexDigest == "969b9f993f9c27e8424a46288c5b7999eee502a7befa92cad6cfef1034d76c51")
  }

  static let long = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 * $0 + ($0 >> 8)) }
  static let digestOfLong = "88e49e00d3421e0120953a6dfe7fab6aabfb8eedbe4a9012cf7f967f4889e34e"

  @Test(arguments: [1, 3, 63, 64, 65, 127, 191, 256, 257, 1000, 100_003])
  func `the size of the pieces makes no difference`(size: Int) {
    var hash = SHA256()
    for start in stride(from: 0, to: Self.long.count, by: size) {
      hash.update(Self.long[start..<min(start + size, Self.long.count)])
    }
    #expect(hash.hexDigest == Self.digestOfLong)
  }

  @Test func `bytes that do not lie together are hashed alike`() {
    var hash = SHA256()
    hash.update(Self.long[..<100])
    hash.update(Self.long.lazy.dropFirst(100).map { $0 })
    #expect(hash.hexDigest == Self.digestOfLong)
  }

  @Test func `a copy goes on from what was hashed so far`() {
    var beginning = SHA256()
    beginning.update("ab".utf8)
    var copy = beginning
    copy.update("c".utf8)
    beginning.update("xyz".utf8)
    #expect(copy.hexDigest == SHA256.hex(of: Array("abc".utf8)))
    #expect(beginning.hexDigest == SHA256.hex(of: Array("abxyz".utf8)))
  }

  @Test func `asking for the digest does not end the message`() {
    var hash = SHA256()
    hash.update("ab".utf8)
    #expect(hash.hexDigest == SHA256.hex(of: Array("ab".utf8)))
    hash.update("c".utf8)
    #expect(hash.hexDigest == SHA256.hex(of: Array("abc".utf8)))
  }

  @Test func `a finished hash starts afresh`() {
    var hash = SHA256()
    hash.update("first".utf8)
    #expect(hash.finish().count == 32)
    hash.update("abc".utf8)
    #expect(hash.finish().prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
  }
}
