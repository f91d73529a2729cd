import ActionPlan
import TestSupport
import Testing

/// An edit by hand is never lost, whenever it is made.
@Suite struct HandEditTests {
  /// A folder over the same files in which something is done right after a version is in place.
  private func folder(
    _ sample: SampleFolder, afterSaving body: @escaping @Sendable (SampleFolder) -> Void
  ) -> PlanFolder {
    var files = sample.files.files
    let link = files.link
    files.link = { from, to throws(FileError) in
      try link(from, to)
      if to.hasPrefix("plan/versions/") { body(sample) }
    }
    return PlanFolder("plan", files: files)
  }

  @Test func `an edit made while a change runs is left and told`() throws {
    let sample = try SampleFolder(changes: 2)
    let folder = folder(sample) { $0.edit("Exampleshire", "Elsewhere") }
    let saved = try folder.change(SampleFolder.authorship("log")) { $0.note = "logged" }
    #expect(saved.isNew && saved.version == 4)
    #expect(saved.checkpointTrouble?.reason == .editedByHand)
    #expect(
      saved.checkpointTrouble?.description == "plan/plan.json: it was edited by hand meanwhile")
    let loaded = try sample.folder.load()
    #expect(loaded.isEditedByHand && loaded.content.plan.note == "logged")
    #expect(loaded.content.plan.authority.hasPrefix("Elsewhere"))
    #expect(sample.leftOver == [])
    _ = try sample.folder.adopt(SampleFolder.authorship("adopt"))
    #expect(try sample.folder.load().content.plan.authority.hasPrefix("Elsewhere"))
    #expect(try sample.folder.verify().findings == [])
  }

  @Test(arguments: ["", "{", "{\"schemaVersion\": 1}"])
  func `a broken edit made while a change runs is left too`(_ text: String) throws {
    let sample = try SampleFolder(changes: 2)
    let folder = folder(sample) { $0.files.names["plan/plan.json"] = Array(text.utf8) }
    let saved = try folder.change(SampleFolder.authorship("log")) { $0.note = "logged" }
    #expect(saved.isNew && saved.checkpointTrouble?.reason == .editedByHand)
    #expect(sample.files.names["plan/plan.json"] == Array(text.utf8))
  }

  @Test(arguments: 0...2)
  func `the checkpoint of another version is no edit`(_ changes: Int) throws {
    let sample = try SampleFolder(changes: 2)
    let other = try SampleFolder(changes: changes).files.names["plan/plan.json"]
    let folder = folder(sample) { $0.files.names["plan/plan.json"] = other }
    let saved = try folder.change(SampleFolder.authorship("log")) { $0.note = "logged" }
    #expect(saved.checkpointTrouble == nil)
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 0, findings: []))
  }

  @Test func `a plan file that went missing while a change runs is written`() throws {
    let sample = try SampleFolder(changes: 2)
    let folder = folder(sample) { $0.files.names["plan/plan.json"] = nil }
    let saved = try folder.change(SampleFolder.authorship("log")) { $0.note = "logged" }
    #expect(saved.checkpointTrouble == nil)
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 0, findings: []))
  }

  @Test func `going back to a version does not drop an edit unseen`() throws {
    let sample = try SampleFolder(changes: 2)
    sample.edit("change 2", "by hand")
    let before = sample.files.names
    for number in 1...3 {
      let error = #expect(throws: ChangeError.self) {
        try sample.folder.restore(to: number, SampleFolder.authorship("back"))
      }
      #expect(error?.planFileError?.reason == .editedByHand)
      #expect(error?.planFileError?.hint?.contains("`actionplan restore` drops it") == true)
      #expect(throws: ChangeError.self) { try sample.folder.rehearseRestoring(to: number) }
    }
    #expect(sample.files.names == before)
    #expect(try sample.folder.rehearseRestoring(to: nil).after.note == "change 2")
  }

  @Test(arguments: [nil, "", "{"])
  func `going back works without a plan file that can be read`(_ text: String?) throws {
    let sample = try SampleFolder(changes: 2)
    sample.files.names["plan/plan.json"] = text.map { Array($0.utf8) }
    #expect(try sample.folder.rehearseRestoring(to: 2).version == 4)
    let saved = try sample.folder.restore(to: 2, SampleFolder.authorship("back"))
    #expect(saved.isNew && saved.version == 4 && saved.setAside == nil)
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 0, findings: []))
  }
}

/// A plan.json that names a version which is not there is the only copy of that version.
@Suite struct LostVersionTests {
  private let sample: SampleFolder
  private let lost: [UInt8]?

  init() throws {
    sample = try SampleFolder(changes: 2)
    sample.files.names["plan/versions/000003.json"] = nil
    lost = sample.files.names["plan/plan.json"]
  }

  @Test func `the hint says what can be done`() throws {
    let error = #expect(throws: PlanFileError.self) { try sample.folder.load() }
    #expect(
      error?.hint == """
        bring the versions after 2 back from a copy; without one, `actionplan restore` goes back \
        to version 2 and keeps this plan.json as plan.json.lost-3
        """)
    #expect(try sample.folder.verify().findings.first == error)
  }

  @Test func `without any version the hint leads to a new start that works`() throws {
    for number in 1...2 { sample.files.names["plan/versions/00000\(number).json"] = nil }
    let error = #expect(throws: PlanFileError.self) { try sample.folder.load() }
    #expect(
      error?.hint == """
        bring the versions folder back from a copy; without one, move plan.json elsewhere and \
        start again with `actionplan init`
        """)
    for number in [1, nil] {
      let refused = #expect(throws: ChangeError.self) {
        try sample.folder.restore(to: number, SampleFolder.authorship("back"))
      }
      #expect(refused?.planFileError == error)
    }
    #expect(sample.files.names == ["plan/plan.json": lost])
    sample.files.names = ["plan/elsewhere.json": lost ?? []]
    let plan = try SamplePlan.content().plan
    #expect(try sample.folder.create(plan, SampleFolder.authorship("init")).version == 1)
  }

  @Test(arguments: [nil, 1, 2])
  func `restoring sets the plan file aside`(_ number: Int?) throws {
    #expect(
      try sample.folder.rehearseRestoring(to: number).setAside == "plan/plan.json.lost-3")
    #expect(sample.files.names["plan/plan.json"] == lost)
    let saved = try sample.folder.restore(to: number, SampleFolder.authorship("back"))
    #expect(saved.setAside == "plan/plan.json.lost-3")
    #expect(sample.files.names["plan/plan.json.lost-3"] == lost)
    #expect(try sample.folder.load().content.plan.note == SampleFolder.note((number ?? 2) - 1))
    #expect(try sample.folder.verify().findings == [])
    #expect(sample.leftOver == [])
  }

  @Test(arguments: [nil, 1])
  func `what was set aside before is never overwritten`(_ number: Int?) throws {
    sample.files.names["plan/plan.json.lost-3"] = Array("another".utf8)
    let before = sample.files.names
    let error = #expect(throws: ChangeError.self) {
      try sample.folder.restore(to: number, SampleFolder.authorship("back"))
    }
    #expect(
      error?.planFileError?.description
        == "plan/plan.json.lost-3: it is there already, and is not the plan.json of now")
    #expect(sample.files.names == before)
  }

  @Test func `a plan file that was set aside once is not in the way`() throws {
    sample.files.names["plan/plan.json.lost-3"] = lost
    let saved = try sample.folder.restore(to: nil, SampleFolder.authorship("back"))
    #expect(saved.setAside == "plan/plan.json.lost-3" && saved.version == 2)
  }

  @Test(arguments: MemoryFiles.Fault.allCases)
  func `no fault loses the only copy`(_ fault: MemoryFiles.Fault) throws {
    for step in 1...40 {
      let before = sample.files.names
      sample.files.setFault(fault, at: step)
      do { _ = try sample.folder.restore(to: nil, SampleFolder.authorship("back")) } catch {
        _ = error
      }
      sample.files.setFault(nil, at: 0)
      var generator = SeededGenerator(seed: UInt64(step))
      sample.files.cutPower(&generator)
      let kept = ["plan/plan.json", "plan/plan.json.lost-3"].map { sample.files.names[$0] }
      #expect(kept.contains(lost), "\(step)")
      sample.files.names = before
    }
  }
}
