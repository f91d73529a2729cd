import ActionPlan
import TestSupport
import Testing

/// Every damaged plan gives one clear error, and nothing on disk is touched.
@Suite struct BadPlanTests {
  @Test func `every bad plan is refused with its place and what to do`() throws {
    let plans = try BadPlan.all()
    #expect(plans.count >= 200)
    for plan in plans {
      let files = MemoryFiles(plan.files)
      guard let error = Self.error(plan, PlanFolder("plan", files: files.files)) else {
        Issue.record("\(plan.name): no error")
        continue
      }
      #expect(Self.isClear(error), "\(plan.name): \(error), \(error.hint ?? "no hint")")
      #expect(files.names == plan.files, "\(plan.name)")
    }
  }

  @Test func `a bad plan is never changed`() throws {
    for plan in try BadPlan.all() where !plan.isForVerify {
      let files = MemoryFiles(plan.files)
      let folder = PlanFolder("plan", files: files.files)
      #expect(throws: ChangeError.self, "\(plan.name)") {
        try folder.change(SampleFolder.authorship("change")) { $0.note = "changed" }
      }
      #expect(throws: ChangeError.self, "\(plan.name)") {
        try folder.adopt(SampleFolder.authorship("adopt"))
      }
      #expect(files.names == plan.files, "\(plan.name)")
    }
  }

  @Test func `a broken plan file is made again from the versions`() throws {
    let whole = try SampleFolder(changes: 3).files.names
    for plan in try BadPlan.all()
    where plan.files.filter({ $0.key.contains("versions") }).count == 4 && !plan.isForVerify {
      guard plan.files.allSatisfy({ $0.key == "plan/plan.json" || whole[$0.key] == $0.value })
      else {
        continue
      }
      let files = MemoryFiles(plan.files)
      let folder = PlanFolder("plan", files: files.files)
      let saved = try folder.restore(to: nil, SampleFolder.authorship("again"))
      // One that names a version which is not there is kept beside.
      var expected = whole
      if let kept = saved.setAside { expected[kept] = plan.files["plan/plan.json"] }
      #expect(files.names == expected, "\(plan.name)")
    }
  }

  private static func error(_ plan: BadPlan, _ folder: PlanFolder) -> PlanFileError? {
    do throws(PlanFileError) {
      guard plan.isForVerify else {
        _ = try folder.load()
        return nil
      }
      return try folder.verify().findings.first
    } catch {
      return error
    }
  }

  /// A file, what is wrong in one line, and what to do; inside plan.json also the place.
  private static func isClear(_ error: PlanFileError) -> Bool {
    let hasPlace =
      switch error.reason {
      case .syntax, .shape: error.line != nil && error.column != nil
      case .newerSchema, .history, .editedByHand, .missing, .inputOutput: true
      }
    return hasPlace && error.file.hasPrefix("plan") && !error.message.isEmpty
      && !error.message.contains("\n") && error.message.count < 300 && error.hint != nil
  }
}
