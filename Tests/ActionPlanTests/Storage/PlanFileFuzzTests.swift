import Foundation
import TestSupport
import Testing

@testable import ActionPlan

/// Random damage to plan files: the reader refuses or reads, and what it reads it writes again.
///
/// `ACTIONPLAN_FUZZ=1000000 swift test -c release -Xswiftc -enable-testing --filter PlanFileFuzz`
/// runs a million inputs; each run of the short form takes the same ones.
@Suite struct PlanFileFuzzTests {
  @Test func `the reader never stops on damaged files`() throws {
    let wanted = ProcessInfo.processInfo.environment["ACTIONPLAN_FUZZ"].flatMap { Int($0) }
    let count = wanted ?? 20_000
    var generator = SeededGenerator(seed: 20_190_703)
    let seeds = try Self.seeds()
    var accepted = 0
    for number in 0..<count {
      let input = Self.damaged(seeds[number % seeds.count], &generator)
      guard let content = Self.read(input) else { continue }
      accepted += 1
      let bytes = PlanFile.write(content)
      let again = try PlanFile.read(bytes, file: "again")
      #expect(again == content && PlanFile.write(again) == bytes)
    }
    #expect(accepted > count / 100 && accepted < count)
    if wanted != nil { print("\(count) damaged files: \(accepted) read, no crash") }
  }

  /// Small plans, each with other members, so that damage hits everything.
  private static func seeds() throws -> [[UInt8]] {
    try (0..<64).map { seed in
      var random = try SchemaGenerator(seed: UInt64(seed) * 4)
      return PlanFile.write(try random.plan())
    }
  }

  private static func read(_ bytes: [UInt8]) -> PlanFile.Content? {
    do throws(PlanFileError) {
      return try PlanFile.read(bytes, file: "fuzz")
    } catch {
      #expect(!error.message.isEmpty)
      return nil
    }
  }

  private static let pieces =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "false", "-", "0",
      "1e9", "999999999999999999", "\u{0}", "\"a\":1,", "é", "2019-06-14", "\n",
    ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF]]

  private static func damaged(_ seed: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0...6, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
      case 2:
        bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &generator) ?? [])
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4:
        if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator) }
      case 5: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
