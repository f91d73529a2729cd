import ActionPlan
import TestSupport
import Testing

/// Several writers on one plan, one call to the file system at a time, in every kind of order.
@Suite struct ConcurrencyTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no change of several writers is lost`(_ seed: UInt64) throws {
    let sample = try SampleFolder(changes: 0, of: SampleFolder.smallPlan)
    Turns.run(3, seed: seed) { writer, turn in
      let folder = PlanFolder("plan", files: sample.files.files.before(turn))
      for number in 0..<3 { Self.log(folder, "\(writer).\(number)") }
    }
    #expect(try sample.folder.verify() == VerifyReport(versions: 10, behind: 0, findings: []))
    let history = try sample.folder.history().dropFirst().map(\.why)
    #expect(history.sorted() == ["0.0", "0.1", "0.2", "1.0", "1.1", "1.2", "2.0", "2.1", "2.2"])
    let risks = try sample.folder.load().content.plan.risks.keys.map(\.description)
    #expect(Set(history).isSubset(of: risks))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a reader beside writers always finds a whole plan`(_ seed: UInt64) throws {
    let sample = try SampleFolder(changes: 0, of: SampleFolder.smallPlan)
    Turns.run(3, seed: seed) { number, turn in
      let folder = PlanFolder("plan", files: sample.files.files.before(turn))
      for round in 0..<4 {
        if number == 0 { Self.read(folder) } else { Self.log(folder, "\(number).\(round)") }
      }
    }
    #expect(try sample.folder.verify().versions == 9)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `of two people who make a plan in one folder, one does`(_ seed: UInt64) throws {
    let sample = SampleFolder(files: MemoryFiles())
    Turns.run(2, seed: seed) { number, turn in
      let folder = PlanFolder("plan", files: sample.files.files.before(turn))
      let plan = Plan(title: "Plan \(number)", authority: "Exampleshire")
      do throws(ChangeError) {
        _ = try folder.create(plan, SampleFolder.authorship("init \(number)"))
      } catch {
        #expect(error.planFileError?.message == "there is a plan in this folder already")
      }
    }
    #expect(try sample.folder.verify().versions == 1)
    #expect(try sample.folder.verify().findings == [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a hand edit is adopted once beside other writers`(_ seed: UInt64) throws {
    let sample = try SampleFolder(changes: 2, of: SampleFolder.smallPlan)
    sample.edit("change 2", "by hand")
    Turns.run(3, seed: seed) { number, turn in
      let folder = PlanFolder("plan", files: sample.files.files.before(turn))
      do throws(ChangeError) {
        guard number > 0 else {
          Self.log(folder, "log", mayBeRefused: true)
          return
        }
        _ = try folder.adopt(SampleFolder.authorship("adopt"))
      } catch {
        #expect(error.planFileError?.reason == .history)
      }
    }
    #expect(try sample.folder.verify().findings == [])
    #expect(try sample.folder.load().content.plan.note == "by hand")
    #expect(try sample.folder.history().count { $0.why == "adopt" } == 1)
  }

  private static func log(_ folder: PlanFolder, _ name: String, mayBeRefused: Bool = false) {
    do throws(ChangeError) {
      let saved = try folder.change(SampleFolder.authorship(name)) {
        (plan: inout Plan) throws(PlanError) in
        guard let id = ItemID(name) else { throw PlanError(.value, "no id") }
        plan.risks[id] = Risk(title: name)
      }
      #expect(saved.isNew && saved.checkpointTrouble == nil)
    } catch {
      let isRefused = error.planFileError?.reason == .editedByHand
      #expect(mayBeRefused && isRefused, "\(error)")
    }
  }

  private static func read(_ folder: PlanFolder) {
    do {
      let loaded = try folder.load()
      #expect(!loaded.isEditedByHand)
      #expect(try folder.verify().findings == [])
    } catch {
      Issue.record(error)
    }
  }
}
