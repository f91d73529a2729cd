import ActionPlan
import TestSupport
import Testing

@Suite struct PlanFolderHistoryTests {
  @Test func `history lists the versions oldest first`() throws {
    let sample = try SampleFolder(changes: 3)
    let history = try sample.folder.history()
    #expect(history.map(\.number) == [1, 2, 3, 4])
    #expect(history.map(\.why) == ["start", "change 1", "change 2", "change 3"])
  }

  @Test func `the plan at a version is what it was then`() throws {
    let sample = try SampleFolder(changes: 3)
    for number in 1...4 {
      #expect(try sample.folder.plan(at: number).note == SampleFolder.note(number - 1))
    }
  }

  @Test(arguments: [-1, 0, 5, Int.max])
  func `a version that does not exist is refused`(_ number: Int) throws {
    let sample = try SampleFolder(changes: 3)
    let error = #expect(throws: PlanFileError.self) { try sample.folder.plan(at: number) }
    #expect(
      error?.description == "plan: there is no version \(number): the versions are 1 to 4")
    #expect(error?.hint == "`actionplan history` lists them")
  }

  @Test func `a folder as it was written is clean`() throws {
    let report = try SampleFolder(changes: 3).folder.verify()
    #expect(report == VerifyReport(versions: 4, behind: 0, findings: []))
  }

  @Test func `a plan file that is behind is no finding`() throws {
    let sample = try SampleFolder(changes: 3)
    let old = try SampleFolder(changes: 1).files.names["plan/plan.json"]
    sample.files.names["plan/plan.json"] = old
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 2, findings: []))
    let loaded = try sample.folder.load()
    #expect(!loaded.isEditedByHand)
    #expect(loaded.content.version == 4)
    #expect(loaded.content.plan.note == SampleFolder.note(3))
  }

  @Test func `a missing plan file is made from the versions`() throws {
    let sample = try SampleFolder(changes: 3)
    let before = sample.files.names["plan/plan.json"]
    sample.files.names["plan/plan.json"] = nil
    #expect(try sample.folder.load().content.plan.note == SampleFolder.note(3))
    #expect(try sample.folder.verify().behind == 4)
    let saved = try sample.folder.restore(to: nil, SampleFolder.authorship("again"))
    #expect(!saved.isNew && saved.version == 4)
    #expect(sample.files.names["plan/plan.json"] == before)
  }
}

@Suite struct PlanFolderAdoptTests {
  @Test func `a hand edit stops changes until it is adopted`() throws {
    let sample = try SampleFolder(changes: 2)
    sample.edit("change 2", "by hand")
    #expect(try sample.folder.load().isEditedByHand)
    #expect(try sample.folder.verify().findings.map(\.reason) == [.editedByHand])
    #expect(throws: ChangeError.self) { try sample.change("more") }
    let saved = try sample.folder.adopt(SampleFolder.authorship("adopt"))
    #expect(saved.isNew && saved.version == 4)
    #expect(saved.before.note == "change 2" && saved.after.note == "by hand")
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 0, findings: []))
    _ = try sample.change("more")
  }

  @Test func `an edit of a plan file that is behind keeps the versions since`() throws {
    let sample = try SampleFolder(changes: 2)
    let old = try SampleFolder(changes: 1).files.names["plan/plan.json"]
    sample.files.names["plan/plan.json"] = old
    sample.edit("Exampleshire", "Elsewhere")
    let saved = try sample.folder.adopt(SampleFolder.authorship("adopt"))
    #expect(saved.after.authority.hasPrefix("Elsewhere") && saved.after.note == "change 2")
    #expect(try sample.folder.verify().findings == [])
  }

  @Test func `there is nothing to adopt in a plan that was not edited`() throws {
    let sample = try SampleFolder(changes: 2)
    let before = sample.files.names
    #expect(throws: ChangeError.self) {
      try sample.folder.adopt(SampleFolder.authorship("adopt"))
    }
    #expect(sample.files.names == before)
  }

  @Test func `an edit that is not a plan is refused with its place`() throws {
    let sample = try SampleFolder(changes: 2)
    sample.edit("\"firstMonth\": 4", "\"firstMonth\": 13")
    let before = sample.files.names
    let error = #expect(throws: ChangeError.self) {
      try sample.folder.adopt(SampleFolder.authorship("adopt"))
    }
    #expect(error?.planFileError?.line == 6)
    #expect(error?.planFileError?.column == 17)
    #expect(sample.files.names == before)
  }

  @Test func `an edit of white space only is no edit`() throws {
    let sample = try SampleFolder(changes: 2)
    sample.edit("\"firstMonth\": 4", "\"firstMonth\"  :\r\n 4")
    #expect(try !sample.folder.load().isEditedByHand)
    _ = try sample.change("more")
    #expect(try sample.folder.verify().findings == [])
  }
}

@Suite struct PlanFolderRestoreTests {
  @Test func `restoring drops a hand edit without a version`() throws {
    let sample = try SampleFolder(changes: 2)
    let before = sample.files.names
    sample.edit("change 2", "by hand")
    let saved = try sample.folder.restore(to: nil, SampleFolder.authorship("drop"))
    #expect(!saved.isNew && saved.before.note == "by hand" && saved.after.note == "change 2")
    #expect(sample.files.names == before)
  }

  @Test(arguments: ["", "{", "{\"schemaVersion\": 1}", "\u{0}"])
  func `restoring makes a broken plan file again`(_ broken: String) throws {
    let sample = try SampleFolder(changes: 2)
    let before = sample.files.names
    sample.files.names["plan/plan.json"] = Array(broken.utf8)
    #expect(throws: PlanFileError.self) { try sample.folder.load() }
    #expect(try sample.folder.verify().findings.count == 1)
    _ = try sample.folder.restore(to: nil, SampleFolder.authorship("again"))
    #expect(sample.files.names == before)
  }

  @Test(arguments: [nil, "{"])
  func `going back to a version makes a new one`(_ edit: String?) throws {
    let sample = try SampleFolder(changes: 2)
    if let edit { sample.edit(edit, "{{") }
    let saved = try sample.folder.restore(to: 1, SampleFolder.authorship("back"))
    #expect(saved.isNew && saved.version == 4 && saved.after.note == SampleFolder.note(0))
    #expect(try sample.folder.load().content.plan == sample.folder.plan(at: 1))
    #expect(try sample.folder.verify() == VerifyReport(versions: 4, behind: 0, findings: []))
  }

  @Test func `going back to the latest version changes nothing`() throws {
    let sample = try SampleFolder(changes: 2)
    let before = sample.files.names
    let saved = try sample.folder.restore(to: 3, SampleFolder.authorship("back"))
    #expect(!saved.isNew && saved.version == 3)
    #expect(sample.files.names == before)
  }

  @Test func `texts that only look alike are told apart`() throws {
    let sample = try SampleFolder(changes: 0)
    _ = try sample.change("caf\u{E9}")
    let saved = try sample.change("cafe\u{301}")
    #expect(saved.isNew && saved.version == 3)
    #expect(try sample.folder.verify().findings == [])
    #expect(try sample.folder.load().content.plan.note?.utf8.count == 6)
  }
}
