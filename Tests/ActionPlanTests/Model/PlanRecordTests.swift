import ActionPlan
import Testing

@Suite struct PlanRecordTests {
  private let indicator: ItemID
  private let day: Day
  private var plan: Plan

  /// A plan with one figure, its source and its note.
  init() throws {
    indicator = try #require(ItemID("caseload"))
    day = try #require(Day(iso: "2019-06-14"))
    plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.indicators[indicator] = Indicator(title: "Caseload", unit: .ratio, polarity: .lower)
    try record(17, source: "Return", note: "East is late")
  }

  @discardableResult
  private mutating func record(
    _ value: Int, source: String? = nil, note: String? = nil, why: String? = nil
  ) throws -> Plan.Recorded {
    let actual = Actual(Figure(.value(ExactDecimal(value))), source: source, note: note)
    return try plan.record(
      Observation(indicator, asAt: day, actual), Correction(on: day, by: "Officer", why: why))
  }

  private var actual: Actual? { plan.indicators[indicator]?.actuals[day] }

  @Test mutating func `another source for a figure needs a reason`() throws {
    let before = plan
    let error = #expect(throws: PlanError.self) { try record(17, source: "Committee report") }
    #expect(error?.reason == .needsReason && plan == before)
    #expect(
      error?.message == """
        caseload "Caseload" for 14 June 2019 already has 17 from "Return"; the source \
        "Committee report" would replace that
        """)
    #expect(error?.hint == "say why with --why: both sources are kept, as a restatement")
  }

  @Test mutating func `another source is a restatement of equal figures`() throws {
    #expect(try record(17, source: "Committee report", why: "Published since") == .restated)
    let restatement = actual?.restatements.values.first
    #expect(restatement?.was == restatement?.now && restatement?.source == "Return")
    #expect(actual?.source == "Committee report" && actual?.note == "East is late")
  }

  @Test mutating func `a restatement keeps the source of what was`() throws {
    #expect(try record(18, source: "Corrected return", why: "East counted") == .restated)
    #expect(actual?.restatements.values.map(\.source) == ["Return"])
    #expect(actual?.source == "Corrected return")
  }

  @Test mutating func `source and note stay with the figure they were given for`() throws {
    try record(18, why: "East counted")
    #expect(actual?.source == nil && actual?.note == nil)
    try record(19, source: "Audit", note: "Final", why: "Audited")
    #expect(actual?.source == "Audit" && actual?.note == "Final")
    #expect(actual?.restatements.values.map(\.source) == ["Return", nil])
  }

  @Test mutating func `a missing source is filled in freely`() throws {
    try record(18, why: "East counted")
    #expect(try record(18, source: "Return of July") == .unchanged)
    #expect(actual?.source == "Return of July" && actual?.restatements.count == 1)
  }

  @Test mutating func `the same figure again changes nothing`() throws {
    let before = plan
    #expect(try record(17) == .unchanged)
    #expect(try record(17, source: "Return", why: "Sent twice") == .unchanged)
    #expect(plan == before)
  }
}
