import Testing

@testable import ActionPlan

@Suite struct PlanDifferenceCompletenessTests {
  @Test func `the full plan has every key of the plan file`() throws {
    let kinds: [any PlanFileObject.Type] = [
      Plan.self, Rating.self, Inspection.self, Inspection.Report.self, Inspection.Judgement.self,
      Recommendation.self, Recommendation.Withdrawal.self, Objective.self, Objective.Spend.self,
      Objective.Closing.self, Objective.Reopening.self, Objective.Confirmation.self,
      Schedule.Extension.self, Schedule.Request.self, Schedule.Answer.self, Action.self,
      Indicator.self, Indicator.Baseline.self, Indicator.Break.self, Indicator.Restart.self,
      Indicator.Segment.self, Indicator.Comparator.self, Target.self, Actual.self,
      Restatement.self, Officer.self, Officer.Holder.self, Board.self, Board.Meeting.self,
      Board.Decision.self, Risk.self, Progress.self, Progress.Verification.self, Evidence.self,
      ReturnRecord.self, Seal.self,
    ]
    let found = Set(PlanMutation.paths(in: try FullPlan.value()).compactMap(\.last))
    #expect(Set(kinds.flatMap { $0.keys }).subtracting(found) == [])
  }

  @Test func `every value of the plan file can change, and each change has a sentence`() throws {
    let value = try FullPlan.value()
    let before = try FullPlan.plan(value)
    let changes = try PlanMutation.ofFullPlan.get()
    for change in changes {
      let after = try FullPlan.plan(value.changed(by: change))
      let found = after.differences(from: before)
      #expect(!found.isEmpty, "nothing said of \(change)")
      #expect(!before.differences(from: after).isEmpty, "nothing said of \(change) undone")
      for difference in found { check(difference, change) }
    }
    let changed = Set(changes.map(\.path))
    let leaves = PlanMutation.paths(in: value).filter { value[$0].map { !isObject($0) } ?? false }
    let unchanged = leaves.filter { !changed.contains($0) }.compactMap(\.last)
    // A holder without a name is vacant: one can't change without the other.
    #expect(Set(unchanged) == ["schemaVersion", "version", "vacant"])
  }

  private func isObject(_ value: JSONValue) -> Bool {
    if case .object = value { true } else { false }
  }

  private func check(_ difference: PlanDifference, _ change: PlanMutation) {
    let words = difference.description
    #expect(!words.hasSuffix(".") && !words.contains("  ") && !words.contains("\n"))
    #expect(words.firstMatch(of: /\d{4}-\d{2}-\d{2}/) == nil, "a date is not in words: \(words)")
    #expect(!words.contains("does not show"), "not told: \(words)")
    if let key = change.path.last, key.contains(where: \.isUppercase), !key.contains("-") {
      #expect(!words.contains(key), "a key is not in words: \(words)")
    }
  }

  @Test(arguments: 0..<150)
  func `two random plans differ exactly when a difference is told`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let value = try FullPlan.value()
    let changes = try PlanMutation.ofFullPlan.get()
    var plans: [Plan] = []
    for _ in 0..<2 {
      var mutated = value
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        guard let change = changes.randomElement(using: &random) else { continue }
        let next = mutated.changed(by: change)
        if (try? FullPlan.plan(next)) != nil { mutated = next }
      }
      plans.append(try FullPlan.plan(mutated))
    }
    let found = plans[0].differences(from: plans[1])
    #expect(found.isEmpty == (plans[0] == plans[1]))
    #expect(plans[0].differences(from: plans[1]) == found)
    #expect(Set(found).count == found.count)
  }

  @Test(
    arguments: [
      { $0.progress = Keyed() },
      { $0.note = "" },
      { $0.board?.purpose = "" },
      { $0.ratings.changeAll { $0.meaning = "" } },
      { $0.objectives.changeAll { $0.outcome = "" } },
      { $0.objectives.changeAll { $0.lead = nil } },
      { $0.indicators.changeAll { $0.actuals = Keyed() } },
      { $0.indicators.changeAll { $0.segments.changeAll { $0.definition = "" } } },
      { $0.indicators.changeAll { $0.targets.changeAll { $0.why = "" } } },
      { $0.indicators.changeAll { $0.actuals.changeAll { $0.figure.reason = "" } } },
      { $0.progress.changeAll { $0.changeAll { $0.next = "" } } },
      { $0.progress.changeAll { $0 = Keyed() } },
      { $0.board?.meetings.changeAll { $0.note = "" } },
      { $0.officers.changeAll { $0.holders.changeAll { $0.note = "" } } },
      { $0.returns.changeAll { $0 = Keyed() } },
      { $0.returns.changeAll { $0.changeAll { $0.nilReturn = "" } } },
      { $0.seals.changeAll { $0.by = "" } },
    ] as [@Sendable (inout Plan) -> Void])
  func `what the file leaves out is a difference too`(
    change: @Sendable (inout Plan) -> Void
  ) throws {
    let old = try FullPlan.plan()
    var new = old
    change(&new)
    #expect(new != old)
    #expect(!new.differences(from: old).isEmpty)
    #expect(!old.differences(from: new).isEmpty)
  }
}
