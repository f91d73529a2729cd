import ActionPlan
import TestSupport
import Testing

@Suite struct PlanProgressTests {
  private let objective: ItemID
  private let green: ItemID
  private let quarter: Quarter
  private let day: Day
  private var plan: Plan

  /// A plan in which Ann logged green, with text and evidence, and Bob verified it.
  init() throws {
    objective = try #require(ItemID("1.1"))
    green = try #require(ItemID("green"))
    quarter = try #require(Quarter(key: "2019-20-Q1"))
    day = try #require(Day(iso: "2019-07-03"))
    plan = Plan(title: "Plan", authority: "Exampleshire")
    for (rank, id) in [green, try #require(ItemID("amber"))].enumerated() {
      plan.ratings[id] = Rating(word: "\(id)", meaning: "\(id)", rank: rank + 1)
    }
    plan.objectives[objective] = Objective(title: "Visits on time")
    try plan.log(entry(by: "Ann"), objective: objective, quarter: quarter)
    try plan.verify(
      Progress.Verification(rating: green, by: "Bob", on: day), objective: objective,
      quarter: quarter)
  }

  private func entry(by name: String) -> Progress {
    var entry = Progress(rating: green, by: name, on: day)
    entry.done = "Listed"
    entry.evidence[1] = Evidence(.audit, "Audit of 40 cases")
    return entry
  }

  private var verified: Progress.Verification? { plan.progress[quarter]?[objective]?.verified }

  @Test(arguments: ["Bob", "bob", " BOB "])
  mutating func `who verified an entry can't log it and stay its verifier`(_ name: String) throws {
    try plan.log(entry(by: name), objective: objective, quarter: quarter)
    #expect(verified == nil)
  }

  @Test(arguments: ["chair", "Chair of the Board"])
  mutating func `who verified an entry can't log it as their post and stay its verifier`(
    _ post: String
  ) throws {
    var officer = Officer(post: "Chair of the Board")
    officer.holders[try #require(Day(iso: "2019-01-01"))] = Officer.Holder(name: "Bob")
    plan.officers[try #require(ItemID("chair"))] = officer
    try plan.log(entry(by: post), objective: objective, quarter: quarter)
    #expect(verified == nil)
  }

  @Test(arguments: ["Ann", "Cay"])
  mutating func `the same entry again stays verified`(_ name: String) throws {
    try plan.log(entry(by: name), objective: objective, quarter: quarter)
    #expect(verified?.by == "Bob")
  }

  static let changes: [String: @Sendable (inout Progress) -> Void] = [
    "done": { $0.done = "Listed twice" },
    "difference": { $0.difference = "Fewer late" },
    "next": { $0.next = "Audit" },
    "recovery": { $0.recovery = "Overtime" },
    "evidence": { $0.evidence = Keyed() },
    "rating": { $0.rating = ItemID("amber") ?? $0.rating },
  ]

  @Test(arguments: changes.keys.sorted())
  mutating func `an entry that says something else is not verified`(_ name: String) throws {
    var entry = entry(by: "Ann")
    Self.changes[name]?(&entry)
    try plan.log(entry, objective: objective, quarter: quarter)
    #expect(verified == nil)
  }

  @Test mutating func `an entry that its own author verified is refused`() throws {
    var entry = entry(by: "Bob")
    entry.verified = Progress.Verification(rating: entry.rating, by: "bob", on: day)
    let before = plan
    let error = #expect(throws: PlanError.self) {
      try plan.log(entry, objective: objective, quarter: quarter)
    }
    #expect(error?.reason == .samePerson && plan == before)
  }
}
