import TestSupport
import Testing

@testable import ActionPlan

@Suite struct ZIPTests {
  /// An archive of a long text, a short one, and nothing.
  static let sample: [UInt8] = {
    var writer = ZIPWriter()
    writer.add("long.xml", Array(String(repeating: "<row/>", count: 500).utf8))
    writer.add("folder/caf\u{E9}.txt", Array("x".utf8))
    writer.add("empty", [])
    return writer.finished()
  }()

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  @Test func `what is written is read back`() throws {
    let archive = try ZIPReader(Self.sample)
    #expect(archive.names == ["long.xml", "folder/caf\u{E9}.txt", "empty"])
    #expect(try archive.contents(of: "LONG.xml").count == 3_000)
    #expect(try archive.contents(of: "folder/caf\u{E9}.txt") == Array("x".utf8))
    #expect(try archive.contents(of: "empty").isEmpty)
    #expect(archive.contains("empty") && !archive.contains("none"))
  }

  @Test func `every entry is dated by the format's first day and repeated text is small`() {
    #expect(Array(Self.sample[10..<14]) == [0, 0, 0x21, 0])
    #expect(Self.sample.count < 500)
  }

  // Made with Python 3.11.7, zipfile: deflated; streamed with sizes behind the bytes; zip64.
  static let foreign = [
    "504b03041400000008000000c14e847a02e6050000001800000005000000612e7478744b4cc40e00504b01"
      + "0214031400000008000000c14e847a02e60500000018000000050000000000000000000000800100000000"
      + "612e747874504b0506000000000100010033000000280000000000",
    "504b03042d00080000000000c14e00000000ffffffffffffffff05001400622e7478740100100000000000"
      + "00000000000000000000000068656c6c6f504b070886a6103605000000000000000500000000000000504b"
      + "01022d032d00080000000000c14e86a6103605000000050000000500000000000000000000008001000000"
      + "00622e747874504b0506000000000100010033000000540000000000",
    "504b03042d00000000000000c14e86a61036ffffffffffffffff05001400632e7478740100100005000000"
      + "00000000050000000000000068656c6c6f504b01022d032d00000000000000c14e86a61036ffffffffffff"
      + "ffff050014000000000000000000800100000000632e747874010010000500000000000000050000000000"
      + "0000504b06062c000000000000002d002d0000000000000000000100000000000000010000000000000047"
      + "000000000000003c00000000000000504b060700000000830000000000000001000000504b050600000000"
      + "01000100470000003c0000000000",
  ]

  @Test(arguments: zip(foreign.indices, ["a.txt", "b.txt", "c.txt"]))
  func `an archive of another program is read`(index: Int, name: String) throws {
    let archive = try ZIPReader(bytes(Self.foreign[index]))
    #expect(archive.names == [name])
    let text = String(decoding: try archive.contents(of: name), as: UTF8.self)
    #expect(text == (index == 0 ? String(repeating: "a", count: 24) : "hello"))
  }

  /// The sample with bytes changed at the first place where others stand.
  private func changed(
    _ signature: [UInt8], _ offset: Int, _ value: [UInt8], last: Bool = false
  ) -> [UInt8] {
    var bytes = Self.sample
    let places = bytes.indices.filter { bytes[$0...].starts(with: signature) }
    guard let place = last ? places.last : places.first else { return [] }
    bytes.replaceSubrange(place + offset..<place + offset + value.count, with: value)
    return bytes
  }

  private static let central: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let local: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let end: [UInt8] = [0x50, 0x4B, 5, 6]

  private func refusal(_ bytes: [UInt8], _ limits: ZIPReader.Limits = .init()) -> ZIPError? {
    do throws(ZIPError) {
      let archive = try ZIPReader(bytes, limits: limits)
      for name in archive.names { _ = try archive.contents(of: name) }
      return nil
    } catch {
      return error
    }
  }

  @Test func `an archive that contradicts itself is refused`() {
    let first = "long.xml"
    #expect(refusal([])?.reason == .notAnArchive)
    #expect(refusal(Array("not an archive, but long enough".utf8))?.reason == .notAnArchive)
    #expect(refusal(Array(Self.sample.dropLast(3)))?.reason == .damaged)
    #expect(refusal(Self.sample + [0])?.reason == .damaged)
    #expect(refusal(changed(Self.end, 10, [2, 0]))?.reason == .damaged)
    #expect(refusal(changed(Self.end, 10, [4, 0]))?.reason == .damaged)
    #expect(refusal(changed(Self.end, 4, [1, 0]))?.reason == .severalParts)
    #expect(refusal(changed(Self.end, 16, [255, 255, 255, 127]))?.reason == .damaged)
    #expect(refusal(changed(Self.end, 16, [255, 255, 255, 255]))?.reason == .damaged)
    #expect(refusal(changed(Self.central, 8, [1, 8])) == ZIPError(.encrypted, entry: first))
    #expect(refusal(changed(Self.central, 10, [9])) == ZIPError(.unknownMethod(9), entry: first))
    #expect(refusal(changed(Self.central, 10, [0])) == ZIPError(.wrongContents, entry: first))
    #expect(refusal(changed(Self.central, 16, [1])) == ZIPError(.wrongContents, entry: first))
    #expect(refusal(changed(Self.central, 24, [1])) == ZIPError(.wrongContents, entry: first))
    #expect(refusal(changed(Self.central, 20, [1])) == ZIPError(.wrongContents, entry: first))
    #expect(refusal(changed(Self.central, 20, [0, 255]))?.reason == .damaged)
    #expect(refusal(changed(Self.central, 42, [0, 255]))?.reason == .damaged)
    #expect(refusal(changed(Self.central, 42, [0, 0], last: true))?.reason == .overlap)
    #expect(refusal(changed(Self.local, 0, [1]))?.reason == .damaged)
  }

  @Test func `the sizes in an entry's own header are not believed`() {
    #expect(refusal(changed(Self.local, 18, [255, 255, 255, 255])) == nil)
  }

  @Test func `a name that stands twice, in whatever capitals, is refused`() {
    var writer = ZIPWriter()
    writer.add("xl/Workbook.xml", [1])
    writer.add("xl/workbook.XML", [2])
    #expect(refusal(writer.finished()) == ZIPError(.repeatedName, entry: "xl/workbook.XML"))
  }

  @Test func `an archive beyond a limit is refused before it is inflated`() {
    var limits = ZIPReader.Limits()
    limits.file = 100
    #expect(refusal(Self.sample, limits)?.reason == .fileTooLarge(limit: 100))
    limits = .init()
    limits.entries = 2
    #expect(refusal(Self.sample, limits)?.reason == .tooManyEntries(limit: 2))
    limits = .init()
    limits.entry = 2_999
    #expect(refusal(Self.sample, limits)?.reason == .entryTooLarge(limit: 2_999))
    limits = .init()
    limits.total = 3_000
    #expect(refusal(Self.sample, limits)?.reason == .contentsTooLarge(limit: 3_000))
  }

  @Test func `an error says in plain words what is wrong`() {
    #expect(
      ZIPError(.unknownMethod(9), entry: "a\u{1B}").description
        == "the entry \"a\\u{1B}\" is compressed by method 9, not 0 or 8")
    #expect(
      ZIPError(.fileTooLarge(limit: 25_000_000)).description == "the file is larger than 25 MB")
  }

  @Test func `no change of a byte is a trap`() {
    var random = SeededGenerator(seed: 3)
    let seeds = [Self.sample] + Self.foreign.map { bytes($0) }
    for _ in 0..<4_000 {
      var bytes = seeds[Int.random(in: seeds.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = [0, 1, 0x50, 0x7F, 0xFF].randomElement(using: &random) ?? 0
      }
      if let error = refusal(bytes) { #expect(!error.description.isEmpty) }
    }
  }
}
