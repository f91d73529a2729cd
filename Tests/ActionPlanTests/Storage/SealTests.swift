import TestSupport
import Testing

@testable import ActionPlan

/// Publishing a quarter, with every fault at every step, and with the power cut afterwards.
@Suite struct SealTests {
  private static let quarter = Sample.quarter("2019-20-Q1")
  private static let papers = [
    SealedPaper(name: "board.html", edition: "board", format: "html", bytes: Array("<p>".utf8)),
    SealedPaper(name: "board.json", edition: "board", format: "json", bytes: Array("{}".utf8)),
  ]

  private static var seal: Seal {
    var seal = Seal(version: 2, on: Sample.day("2019-07-15"), by: "P. Officer")
    (seal.asAt, seal.release) = (Sample.day("2019-06-30"), "0.1.0")
    return seal
  }

  private static func publish(_ sample: SampleFolder) throws(ChangeError) -> Saved {
    try sample.folder.publish(quarter, seal, papers, SampleFolder.authorship("seal"))
  }

  private static func sample() throws -> SampleFolder {
    try SampleFolder(changes: 2, of: SampleFolder.smallPlan)
  }

  /// The files under `updates/` that are not left over.
  private static func published(_ sample: SampleFolder) -> [String: [UInt8]] {
    sample.files.names.filter { $0.key.hasPrefix("plan/updates/2019-20-Q1/") }
  }

  @Test func `a quarter is published with its checksums, and its version says so`() throws {
    let sample = try Self.sample()
    let saved = try Self.publish(sample)
    let seal = try #require(saved.after.seals[Self.quarter])
    #expect(seal.papers["board.json"] == SHA256.hex(of: Array("{}".utf8)))
    #expect(seal.release == "0.1.0" && seal.version == 2)
    #expect(Self.published(sample)["plan/updates/2019-20-Q1/board.html"] == Array("<p>".utf8))
    #expect(!sample.files.names.keys.contains { $0.hasSuffix(".tmp") })
    let report = try Self.verified(sample)
    #expect(report.findings.isEmpty && report.seals.map(\.madeAgain) == [2])
  }

  @Test func `papers that stand there are never written again`() throws {
    let sample = try Self.sample()
    _ = try Self.publish(sample)
    let before = sample.files.names
    #expect(throws: ChangeError.self) { try Self.publish(sample) }
    #expect(sample.files.names == before)
  }

  @Test(arguments: MemoryFiles.Fault.allCases)
  func `a fault at any step leaves no papers or all of them, and sealing again finishes`(
    _ fault: MemoryFiles.Fault
  ) throws {
    var step = 1
    while try fails(fault, at: step) { step += 1 }
    #expect(step > 12)
  }

  private func fails(_ fault: MemoryFiles.Fault, at step: Int) throws -> Bool {
    for seed in 0..<4 as Range<UInt64> {
      let sample = try Self.sample()
      sample.files.setFault(fault, at: step)
      var saved: Saved?
      do throws(ChangeError) { saved = try Self.publish(sample) } catch { _ = error }
      let steps = sample.files.steps
      sample.files.setFault(nil, at: 0)
      if seed > 0 {
        var generator = SeededGenerator(seed: seed)
        sample.files.cutPower(&generator)
      }
      try expectAllOrNothing(sample, saved, "\(fault) at \(step), \(seed)")
      guard steps >= step else { return false }
    }
    return true
  }

  private func expectAllOrNothing(
    _ sample: SampleFolder, _ saved: Saved?, _ when: Comment
  ) throws {
    let found = Self.published(sample)
    let isSealed = try sample.folder.load().content.plan.seals[Self.quarter] != nil
    #expect(found.isEmpty || found.count == 3, when)
    #expect(!isSealed || found.count == 3, when)
    #expect(saved == nil || isSealed, when)
    guard !isSealed else { return }
    if let unfinished = try sample.folder.unfinishedSeal(Self.quarter) {
      _ = try sample.folder.record(Self.quarter, unfinished, SampleFolder.authorship("again"))
      #expect(Self.published(sample) == found, when)
    } else {
      _ = try Self.publish(sample)
    }
    let report = try Self.verified(sample)
    #expect(report.findings.isEmpty && report.seals.count == 1, when)
  }

  private static func verified(_ sample: SampleFolder) throws -> VerifyReport {
    var report = try sample.folder.verify()
    try sample.folder.verifySeals(release: "0.1.0", &report) { _, _, _, names in
      Dictionary(uniqueKeysWithValues: zip(names, papers.map(\.bytes)))
    }
    return report
  }

  /// What is done to the files of a sealed quarter, and what `verify` says.
  enum Damage: String, CaseIterable {
    case changed = "it is not the paper that was sealed"
    case lost = "the sealed paper is missing"
    case added = "the file is no paper that was sealed"
    case otherSeal = "it does not say what the plan says"
    case noSealFile = "the file is missing"
    case strange = "no version says that this was sealed"

    func apply(_ names: inout [String: [UInt8]]) {
      let folder = "plan/updates/2019-20-Q1/"
      switch self {
      case .changed: names[folder + "board.html"]?.append(0x20)
      case .lost: names[folder + "board.html"] = nil
      case .added: names[folder + "new.txt"] = []
      case .otherSeal:
        let text = String(decoding: names[folder + "seal.json"] ?? [], as: UTF8.self)
        names[folder + "seal.json"] = Array(
          text.replacing("P. Officer", with: "A. Nother").utf8)
      case .noSealFile: names[folder + "seal.json"] = nil
      case .strange: names["plan/updates/2018-19-Q4/board.html"] = []
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `whatever happened to published papers is found`(_ damage: Damage) throws {
    let sample = try Self.sample()
    _ = try Self.publish(sample)
    var names = sample.files.names
    damage.apply(&names)
    let files = MemoryFiles(names)
    var report = try PlanFolder("plan", files: files.files).verify()
    _ = try files.files.makeFolder("plan/updates/2018-19-Q4")
    try PlanFolder("plan", files: files.files).verifySeals(release: "0.1.0", &report) {
      _, _, _, names in Dictionary(uniqueKeysWithValues: zip(names, Self.papers.map(\.bytes)))
    }
    #expect(report.findings.contains { $0.message == damage.rawValue })
  }

  @Test func `another release's papers are checked by their checksums only`() throws {
    let sample = try Self.sample()
    _ = try Self.publish(sample)
    var report = VerifyReport()
    try sample.folder.verifySeals(release: "9", &report) { _, _, _, _ in [:] }
    #expect(
      report.seals.map(\.description) == [
        "2019-20 Q1 has 2 papers as published; not made again: release 0.1.0 made them"
      ])
  }

  @Test func `a paper that its release does not make again is found`() throws {
    let sample = try Self.sample()
    _ = try Self.publish(sample)
    var report = VerifyReport()
    try sample.folder.verifySeals(release: "0.1.0", &report) { _, _, _, _ in [:] }
    #expect(report.findings.map(\.message).allSatisfy { $0.contains("does not make this paper") })
    #expect(report.findings.count == 2)
  }
}
