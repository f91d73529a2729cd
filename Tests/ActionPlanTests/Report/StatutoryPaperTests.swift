import ActionPlan
import Testing

/// The dates set by law in the board's paper, as at 30 June 2019.
@Suite struct StatutoryPaperTests {
  /// A report received on 18 February 2019: the plan is due on 31 May, the report by 1 April.
  private static func paper(
    received: String? = "2019-02-18", published: String? = nil, sent: String? = nil,
    from: String = "2019-01-14"
  ) -> Paper {
    .board(
      PaperSample.assessment { plan in
        var inspection = Inspection(title: "January 2019")
        inspection.framework = "ILACS"
        inspection.from = Sample.day(from)
        inspection.report.received = received.map { Sample.day($0) }
        inspection.report.published = published.map { Sample.day($0) }
        inspection.planSent = sent.map { Sample.day($0) }
        plan.inspections[Sample.id("ofsted")] = inspection
      })
  }

  @Test func `what is late stands on page one and in the table`() {
    let paper = Self.paper(published: "2019-03-01")
    #expect(
      paper.text(under: "summary").contains(
        "Set by law: action plan by 31 May 2019, late by 20 working days."))
    let rows = paper.table("What the law wants by when, as at 30 June 2019")?.rows
    #expect(rows?.map { $0[1].text } == ["1 April 2019", "31 May 2019"])
    #expect(rows?.map { $0[2].text }.last == "late by 20 working days")
    #expect(rows?.last?[2].tone == .red && rows?.first?[2].tone == nil)
    #expect(!paper.text.lowercased().contains("today"), "a paper has one day")
  }

  @Test func `what is still to come is said before it is late`() {
    let paper = Self.paper(received: "2019-06-03", from: "2019-05-13")
    #expect(paper.text(under: "summary").contains("Set by law: action plan by 10 September 2019"))
  }

  @Test func `what was done long ago is one sentence, and page one is silent`() {
    let paper = Self.paper(published: "2019-03-01", sent: "2019-03-29")
    #expect(paper.table("What the law wants") == nil)
    #expect(
      paper.text(under: "statutory-dates").contains(
        "All was done before this quarter. Report published (January 2019): published on 1 March "
          + "2019, in time. Action plan (January 2019): sent on 29 March 2019, in time."))
    #expect(!paper.text(under: "summary").contains("Set by law"))
  }

  @Test func `done in the quarter has its table still`() {
    let paper = Self.paper(published: "2019-03-01", sent: "2019-06-04")
    let row = paper.table("What the law wants")?.rows.last
    #expect(row?[2].text == "sent on 4 June 2019, late by 2 working days")
  }

  @Test func `without an inspection there is nothing, and before it there is nothing`() {
    #expect(!Paper.board(PaperSample.assessment()).anchors.contains("statutory-dates"))
    #expect(!Self.paper(received: nil, from: "2019-07-01").anchors.contains("statutory-dates"))
  }

  @Test func `the public edition has no such part`() {
    let assessment = PaperSample.assessment { plan in
      var inspection = Inspection(title: "January 2019")
      inspection.framework = "ILACS"
      inspection.report.received = Sample.day("2019-02-18")
      plan.inspections[Sample.id("ofsted")] = inspection
    }
    let text = Paper(document: Edition.public.document(assessment, version: 1)).text
    #expect(!text.contains("working days") && !text.contains("by law"))
  }
}
