import ActionPlan
import Testing

@Suite struct CommentaryRulesTests {
  /// The warnings about a narrative of the sample plan, by the end of their code.
  private func kinds(_ plan: Plan, asAt: String = "2019-09-30") -> [String] {
    plan.check(asAt: Sample.day(asAt)).map(\.code.rawValue)
      .filter { $0.hasPrefix("commentary-") }.map { String($0.dropFirst("commentary-".count)) }
  }

  @Test func `a sealed quarter is left in peace`() {
    var plan = CheckSamples.planSaying("Visits on time have improved.")
    #expect(kinds(plan) == ["direction"])
    plan.seals[Sample.quarter("2019-20 Q1")] = Seal(
      version: 1, on: Sample.day("2019-07-15"), by: "Officer")
    #expect(kinds(plan).isEmpty)
  }

  @Test(arguments: [("2019-07-01", false), ("2019-07-02", true)])
  func `what was logged later than the day asked for is not read`(asAt: String, isRead: Bool) {
    let plan = CheckSamples.planSaying("Visits on time have improved.")
    #expect(kinds(plan, asAt: asAt).isEmpty == !isRead)
  }

  @Test func `every commentary finding is a warning and quotes the sentence`() {
    let plan = CheckSamples.planSaying("The rota changed. Visits on time have improved!")
    let found = plan.check(asAt: CheckSamples.asAt).filter { $0.code == .commentaryDirection }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { $0.message.contains("\"Visits on time have improved\"") })
    #expect(found.allSatisfy { $0.item == Sample.id("1.1") })
  }

  @Test func `one entry gets at most five warnings of a kind`() {
    let plan = CheckSamples.planSaying(
      String(repeating: "Visits on time have improved. ", count: 20))
    #expect(kinds(plan).count == 5)
  }

  @Test func `words are read through typographic marks, capitals and no-break spaces`() {
    let plan = CheckSamples.planSaying(
      "\u{201C}VISITS on\u{A0}time\u{201D} have IM\u{AD}PROVED \u{2013} it\u{2019}s a relief.")
    #expect(kinds(plan) == ["direction"])
  }

  @Test(arguments: [
    ("Improved again this quarter.", ["direction"]),
    ("77% at the end of June.", ["figure"]),
    ("As reported.", []), ("Not improved: see the note of the board.", []),
    ("81% as at the end of June.", []),
  ])
  func `the remark on a figure is read too`(remark: String, expected: [String]) {
    var plan = CheckSamples.planSaying("Cover is in place and children are seen.")
    plan.indicators.change(Sample.id("visits")) { indicator in
      _ = indicator.actuals.change(Sample.day("2019-06-30")) { $0.note = remark }
    }
    let found = plan.check(asAt: CheckSamples.asAt).filter { $0.place == "visits, 30 June 2019" }
    #expect(found.map { String($0.code.rawValue.dropFirst("commentary-".count)) } == expected)
  }

  /// Texts of a megabyte that nobody should have to wait for.
  private static let hostile: [(name: String, piece: String)] = [
    ("no spaces", "a"), ("combining marks", "e\u{301}\u{300}\u{302}"),
    ("right to left", "\u{5D0}\u{5D1} \u{202E}\u{5D2} "), ("digits", "1"), ("commas", "1,"),
    ("percentages", "1% "), ("brackets", "(1 "), ("dates", "1 May 2020 "), ("stops", "a. "),
    ("dashes", " - - "), ("claims", "visits on time improved 3% "), ("lines", "\n\r"),
    ("joiners", "\u{200D}"), ("controls", "\u{0}\u{7}"), ("emoji", "👩‍👩‍👧 "), ("by", "by 1 June 1990 "),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func `a megabyte of anything is read in bounded time`(name: String, piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    var plan = CheckSamples.planSaying(text) { $0.repeated = true }
    plan.progress.change(Sample.quarter("2019-20 Q1")) { entries in
      entries.change(Sample.id("1.1")) { entry in
        (entry.done, entry.next, entry.recovery) = (text, text, text)
      }
    }
    let clock = ContinuousClock()
    var found: [Finding] = []
    let time = clock.measure { found = plan.check(asAt: CheckSamples.asAt) }
    #expect(time < .seconds(10), "\(name): \(time)")
    #expect(found.allSatisfy { $0.message.utf8.count < 2_000 })
  }
}
