import TestSupport
import Testing

@testable import ActionPlan

@Suite struct DeflateTests {
  /// Bytes that compress each in its own way.
  static let messages: [(name: String, bytes: [UInt8])] = {
    var random = SeededGenerator(seed: 7)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let words = (0..<40_000).map { "<c r=\"A\($0)\" s=\"3\"><v>\($0 * 7 % 1013)</v></c>" }
    let skewed = (0..<60_000).map { _ in
      UInt8(UInt64.random(in: 0...UInt64.max, using: &random).trailingZeroBitCount)
    }
    return [
      ("nothing", []), ("one byte", [65]), ("three bytes", Array("abc".utf8)),
      ("one byte often", [UInt8](repeating: 0, count: 300_000)),
      ("two bytes in turn", (0..<1000).map { $0 % 2 == 0 ? 1 : 2 }),
      ("noise beyond a stored block", noise), ("sheet markup", Array(words.joined().utf8)),
      ("counts that double", skewed),
      ("a match as far back as can be", Array(noise[..<32_768] + noise[..<300])),
      ("a match one byte too far", Array(noise[..<32_769] + noise[..<300])),
    ]
  }()

  @Test(arguments: messages.indices) func `what is compressed comes out again`(
    index: Int
  ) throws {
    let bytes = Self.messages[index].bytes
    let packed = Deflate.compress(bytes)
    #expect(try Inflate.decompress(packed[...], size: bytes.count) == bytes)
    #expect(packed == Deflate.compress(bytes))
    #expect(packed.count <= bytes.count + 5 * (bytes.count / 16_000 + 1))
  }

  @Test func `markup becomes a fraction of its size`() {
    let bytes = Self.messages[6].bytes
    #expect(Deflate.compress(bytes).count * 6 < bytes.count)
  }

  // Worked with Python 3.11.7, zlib.compressobj(9, DEFLATED, -15).
  static let foreign: [(packed: [UInt8], text: String)] = [
    ([0x03, 0x00], ""),
    ([0x4B, 0x4C, 0x4A, 0x4E, 0x49, 0x4D, 0x4B, 0xC4, 0x20, 0x01], "abcdefabcdefabcdefabcdef"),
    ([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], "abc"),
  ]

  @Test(arguments: foreign) func `what zlib compressed is read`(
    packed: [UInt8], text: String
  ) throws {
    let bytes = try Inflate.decompress(packed[...], size: text.utf8.count)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  static let refused: [(name: String, bytes: [UInt8], problem: Inflate.Problem)] = [
    ("nothing at all", [], .endsEarly),
    ("a block of the kind that does not exist", [0x07], .malformed),
    ("a stored block cut short", [0x01, 0x02, 0x00, 0xFD, 0xFF, 0x61], .endsEarly),
    ("a stored block whose length is contradicted", [0x01, 0x03, 0x00, 0xFC, 0xFE], .malformed),
    ("a match before the beginning", [0x4B, 0x04, 0x72, 0x00], .malformed),
    ("a code cut short", [0x05, 0x00], .endsEarly),
    ("more than was said", [0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], .tooLong),
  ]

  @Test(arguments: refused) func `what is not compressed bytes is refused`(
    name: String, bytes: [UInt8], problem: Inflate.Problem
  ) {
    #expect(throws: problem) { try Inflate.decompress(bytes[...], size: 2) }
  }

  @Test func `no change of a byte is a trap`() {
    var random = SeededGenerator(seed: 11)
    let packed = Self.messages.map { Deflate.compress(Array($0.bytes.prefix(4_000))) }
    for _ in 0..<3_000 {
      var bytes = packed[Int.random(in: packed.indices, using: &random)]
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      do throws(Inflate.Problem) {
        #expect(try Inflate.decompress(bytes[...], size: 5_000).count <= 5_000)
      } catch {
        #expect([.endsEarly, .malformed, .tooLong].contains(error))
      }
    }
  }

  @Test func `the checksum is the one that every tool computes`() {
    // The check value of the CRC catalogue for CRC-32/ISO-HDLC, and one of Python's zlib.crc32.
    #expect(CRC32.checksum(of: Array("123456789".utf8).span) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: [UInt8]().span) == 0)
    #expect(CRC32.checksum(of: Array((0...255).map(UInt8.init)).span) == 0x2905_8C73)
  }
}
