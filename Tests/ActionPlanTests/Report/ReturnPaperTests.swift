import ActionPlan
import Testing

/// The returns of the quarter in the papers: two posts, asked by 14 April 2026.
@Suite struct ReturnPaperTests {
  private static let nurse = Sample.id("nurse")

  /// What became of the return of a post; `nil` leaves it unissued.
  private static func record(received: String? = nil, nilReturn: String? = nil) -> ReturnRecord {
    var record = ReturnRecord(
      issued: Sample.day("2026-04-01"), due: ReturnSample.due, version: 7)
    record.received = received.map { Sample.day($0) }
    record.nilReturn = nilReturn
    return record
  }

  private static func paper(
    asAt: String? = nil, _ returns: [ItemID: ReturnRecord],
    _ change: (inout Plan) -> Void = { _ in }
  ) -> (assessment: PlanAssessment, board: Paper) {
    var plan = ReturnSample.plan()
    var records = Keyed<ItemID, ReturnRecord>()
    for (officer, record) in returns { records[officer] = record }
    if !records.isEmpty { plan.returns[ReturnSample.quarter] = records }
    change(&plan)
    let assessment = PlanAssessment(
      plan, quarter: ReturnSample.quarter, asAt: asAt.map { Sample.day($0) })
    return (assessment, Paper.board(assessment))
  }

  private static func rows(_ paper: Paper) -> [[String]]? {
    paper.table("What each post was asked")?.rows.map { $0.map(\.text) }
  }

  @Test func `a plan that never sent out returns shows nothing of them`() {
    let (assessment, paper) = Self.paper([:])
    #expect(Self.rows(paper) == nil && !paper.text.contains("that were to report"))
    #expect(assessment.returnsMissing.count == 2)
    #expect(paper.text(under: "not-reported").contains("no return from Designated Nurse"))
  }

  @Test func `what came, what did not, and what a post had nothing to say to, stand apart`() {
    let (assessment, paper) = Self.paper([
      ReturnSample.head: Self.record(),
      Self.nurse: Self.record(
        received: "2026-04-20", nilReturn: "No clinic was held"),
    ])
    #expect(
      Self.rows(paper) == [
        [
          "Head of Service (A. Person)", "14 April 2026", "not yet",
          "in part; missing: objective 1.1 and 5 figures",
        ],
        [
          "Designated Nurse", "14 April 2026", "20 April 2026, 6 days late",
          "nothing to report: No clinic was held",
        ],
      ])
    #expect(
      paper.text(under: "returns").contains(
        "Of 2 posts that were to report, 1 had nothing to report, 1 answered in part. 1 answer came after the "
          + "day asked for."))
    #expect(assessment.returnsMissing.map(\.id) == [Sample.id("1.1")], "a nil return is a return")
    let list = paper.text(under: "not-reported")
    #expect(list.contains("no return from Head of Service (A. Person), asked for by 14 April 2026"))
    #expect(list.contains("Designated Nurse has nothing to report: No clinic was held"))
    #expect(paper.text(under: "o-1.2").contains("Nothing to report: No clinic was held"))
    #expect(paper.text(under: "claims").contains("Nothing to report") == false)
  }

  @Test func `an answer in time is not late, and one that left something out is told`() {
    let (_, paper) = Self.paper([ReturnSample.head: Self.record(received: "2026-04-14")]) { plan in
      for day in ["2026-02-28", "2026-03-31"] {
        plan.indicators.change(Sample.id("visits")) {
          $0.actuals[Sample.day(day)] = Actual(Sample.figure("80"))
        }
      }
    }
    let row = Self.rows(paper)?.first
    #expect(row?[2] == "14 April 2026")
    #expect(row?[3].hasPrefix("in part; missing: objective 1.1 and ") == true)
    #expect(
      paper.text(under: "not-reported").contains(
        "left out of the return that Head of Service (A. Person) sent on 14 April 2026"))
    #expect(
      Self.rows(paper)?.last == [
        "Designated Nurse", "not sent out", "not yet", "nothing came; missing: objective 1.2",
      ])
  }

  @Test func `a paper of an earlier day knows nothing of what was sent out later`() {
    let records = [ReturnSample.head: Self.record(received: "2026-04-20", nilReturn: "Leave")]
    #expect(Self.rows(Self.paper(asAt: "2026-03-31", records).board) == nil)
    let open = Self.rows(Self.paper(asAt: "2026-04-16", records).board)?.first
    #expect(open?[2] == "not yet, 2 days overdue")
    let (assessment, paper) = Self.paper(asAt: "2026-04-16", records)
    #expect(assessment.returnsMissing.count == 2)
    #expect(!paper.text.contains("Leave"))
  }

  @Test func `the public edition says nothing of returns`() {
    let (assessment, _) = Self.paper([
      ReturnSample.head: Self.record(),
      Self.nurse: Self.record(
        received: "2026-04-20", nilReturn: "No clinic was held"),
    ])
    let paper = Paper(document: Edition.public.document(assessment, version: 1))
    for word in ["clinic", "othing to report", "14 April", "asked for"] {
      #expect(!paper.text.contains(word), "\(word)")
    }
  }
}
