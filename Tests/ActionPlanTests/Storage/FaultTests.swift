import ActionPlan
import TestSupport
import Testing

/// Every change, with every fault at every one of its steps, and with the power cut afterwards.
@Suite struct FaultTests {
  /// What is done while something goes wrong.
  enum Work: String, CaseIterable, CustomTestStringConvertible {
    case create, change, changeBehind, adopt, drop, rebuild, goBack

    var testDescription: String { rawValue }

    var hasPlan: Bool { self != .create }

    func prepared() throws -> SampleFolder {
      guard hasPlan else { return SampleFolder(files: MemoryFiles()) }
      let sample = try SampleFolder(changes: 2, of: SampleFolder.smallPlan)
      switch self {
      case .create, .change, .goBack: break
      case .changeBehind:
        sample.files.names["plan/plan.json"] =
          try SampleFolder(changes: 1, of: SampleFolder.smallPlan).files.names["plan/plan.json"]
      case .adopt, .drop: sample.edit("change 2", "by hand")
      case .rebuild: sample.files.names["plan/plan.json"] = Array("{".utf8)
      }
      return sample
    }

    func run(_ sample: SampleFolder) throws(ChangeError) -> Saved {
      let authorship = SampleFolder.authorship(rawValue)
      switch self {
      case .create:
        let plan = Plan(title: "New", authority: "Exampleshire")
        return try sample.folder.create(plan, authorship)
      case .change, .changeBehind: return try sample.change("change 3")
      case .adopt: return try sample.folder.adopt(authorship)
      case .drop, .rebuild: return try sample.folder.restore(to: nil, authorship)
      case .goBack: return try sample.folder.restore(to: 1, authorship)
      }
    }
  }

  @Test(arguments: Work.allCases, MemoryFiles.Fault.allCases)
  func `a fault at any step leaves the plan before or after`(
    _ work: Work, _ fault: MemoryFiles.Fault
  ) throws {
    let before = try Self.state(work.prepared())
    let whole = try work.prepared()
    _ = try work.run(whole)
    let after = try Self.state(whole)
    var step = 1
    while try fails(work, fault, at: step, states: [before, after]) { step += 1 }
    #expect(step > 5)
  }

  /// What a reader finds: the note of the plan, or the reason why there is none.
  private static func state(_ sample: SampleFolder) throws -> String {
    do {
      let loaded = try sample.folder.load()
      let edited = loaded.isEditedByHand ? " (edited)" : ""
      return "\(loaded.content.version) \(loaded.content.plan.hashValue)\(edited)"
    } catch {
      return "\(error.reason)"
    }
  }

  /// Runs the work with a fault; `false` when it has fewer steps.
  private func fails(
    _ work: Work, _ fault: MemoryFiles.Fault, at step: Int, states: [String]
  ) throws -> Bool {
    for seed in 0..<4 as Range<UInt64> {
      let sample = try work.prepared()
      sample.files.setFault(fault, at: step)
      var saved: Saved?
      do throws(ChangeError) { saved = try work.run(sample) } catch { #expect(isClear(error)) }
      let steps = sample.files.steps
      sample.files.setFault(nil, at: 0)
      if seed > 0 {
        var generator = SeededGenerator(seed: seed)
        sample.files.cutPower(&generator)
      }
      try expectWhole(sample, saved, states, "\(work) \(fault) at \(step), \(seed)")
      guard steps >= step else { return false }
    }
    return true
  }

  private func isClear(_ error: ChangeError) -> Bool {
    guard let error = error.planFileError else { return false }
    return !error.file.isEmpty && !error.message.isEmpty
  }

  private func expectWhole(
    _ sample: SampleFolder, _ saved: Saved?, _ states: [String], _ what: String
  ) throws {
    let state = try Self.state(sample)
    #expect(states.contains(state), "\(what)")
    if let saved, saved.isNew {
      #expect(try sample.folder.plan(at: saved.version) == saved.after, "\(what)")
      #expect(state == states[1], "\(what)")
    }
    guard state != "missing" else { return }
    let findings = try sample.folder.verify().findings
    if !states[0].contains("edited"), states[0] != "syntax" { #expect(findings == [], "\(what)") }
    // The next change works whatever is left over, and sweeps it in the end.
    _ = try sample.folder.restore(to: nil, SampleFolder.authorship("next"))
    for note in ["next", "and next", "and the one after"] { _ = try sample.change(note) }
    #expect(try sample.folder.verify() == sample.cleanReport(), "\(what)")
    #expect(sample.leftOver == [], "\(what)")
  }
}
