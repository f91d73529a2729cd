import ActionPlan
import Foundation
import TestSupport
import Testing

@Suite struct CommitteeReportTests {
  /// One of the sample templates.
  static func template(_ name: String) throws -> CommitteeTemplate {
    let file = Golden.package.appending(path: "plans/templates/\(name).json")
    return try CommitteeTemplateFile.read([UInt8](Data(contentsOf: file)), file: name)
  }

  static let templates = ["cambridgeshire-2019", "cambridgeshire-2020", "cambridgeshire-2023"]

  private static func paper(
    _ assessment: PlanAssessment, _ template: CommitteeTemplate = .plain
  ) -> Paper {
    Paper(document: CommitteeReport(assessment, template: template).document(version: 1))
  }

  /// A template with one section of some parts.
  private static func template(_ parts: [CommitteeTemplate.Part]) -> CommitteeTemplate {
    CommitteeTemplate(title: "Report", sections: [CommitteeTemplate.Section("Issues", parts)])
  }

  @Test(arguments: zip(templates, ["2019-20-Q1", "2020-21-Q3", "2020-21-Q3"]))
  func `a report in a council's layout reads as stored`(name: String, quarter: String) throws {
    let assessment = try PaperSample.assessment("cambridgeshire-2019", quarter)
    let paper = CommitteeReport(assessment, template: try Self.template(name)).paper(version: 193)
    let open = paper.open.map { "\($0)\n" }.joined()
    try Golden.expect(
      TextRenderer().render(paper.document) + "\n--- open\n\(open)", "papers/committee-\(name).txt")
  }

  @Test(arguments: PaperCompletenessTests.plans)
  func `each finding, objective and indicator is in the report, and no risk`(
    name: String
  ) throws {
    let plan = try PaperSample.stored(name)
    let assessment = PlanAssessment(
      plan, quarter: plan.latestQuarter ?? Sample.quarter("2023-24 Q1"))
    let paper = Self.paper(assessment)
    for id in plan.recommendations.keys {
      #expect(paper.anchors.count { $0 == "r-\(id)" } == 1, "\(id)")
    }
    #expect(Set(paper.anchors).count == paper.anchors.count)
    let titles =
      plan.recommendations.values.map(\.text) + plan.objectives.values.map(\.title)
      + plan.indicators.values.map(\.title)
    let text = paper.text
    for title in titles { #expect(text.contains(title), "\(title)") }
    for risk in plan.risks.values { #expect(!text.contains(risk.title)) }
  }

  @Test func `what nobody answered is printed and listed, and nothing else is`() throws {
    let assessment = PaperSample.assessment()
    let paper = CommitteeReport(assessment).paper(version: 1)
    let text = TextRenderer(width: 100_000).render(paper.document)
    #expect(paper.open.contains { $0.what == "Meeting Date" && $0.section == "header" })
    for answer in paper.open { #expect(text.contains("[To be completed by \(answer.by)]")) }
    let marks = text.split(separator: "[To be completed by ").count - 1
    let names = paper.open.count { $0.what.hasSuffix("?") }
    #expect(marks == paper.open.count + names)
    #expect(!text.contains("There are no significant implications"))
  }

  @Test func `the stock sentence is printed where somebody looked`() {
    let points = CommitteeTemplate.Points(
      stock: "There is nothing for {quarter}.", lead: "These:",
      [
        CommitteeTemplate.Point("Health", .stock), CommitteeTemplate.Point("Law", .bullets(["A"])),
        CommitteeTemplate.Point("Money", .text("Two posts.")),
      ])
    let paper = CommitteeReport(
      PaperSample.assessment(), template: Self.template([.points(points)])
    ).paper(version: 1)
    #expect(
      paper.document.blocks.dropFirst() == [
        .paragraph("Health\nThere is nothing for 2019-20 Q1."), .paragraph("Law\nThese:"),
        .list(["A"]), .paragraph("Money\nTwo posts."),
      ])
    #expect(paper.open.isEmpty)
  }

  @Test func `a placeholder that the plan can't fill is left to be completed`() {
    let template = Self.template([.text("{board} met; {{it}} is {authority}'s.")])
    let none = CommitteeReport(PaperSample.assessment(), template: template).paper(version: 1)
    #expect(
      none.document.blocks.last
        == .paragraph(
          "[To be completed by whoever keeps the plan] met; {it} is Exampleshire's."))
    #expect(none.open.map(\.what) == ["{board} in a paragraph"])
    let some = PaperSample.assessment { $0.board = Board(name: "The Board") }
    let paper = CommitteeReport(some, template: template).paper(version: 1)
    #expect(paper.document.blocks.last == .paragraph("The Board met; {it} is Exampleshire's."))
    #expect(paper.open.isEmpty)
  }

  @Test func `what the plan asks to be decided joins the recommendation's points`() throws {
    let assessment = PaperSample.assessment { plan in
      plan.recommendations[Sample.id("2")] = PaperSample.recommendation("Supervision")
    }
    let blocks = CommitteeReport(assessment).document(version: 1).blocks
    let points = blocks.compactMap { block -> [String]? in
      guard case .lettered(let items) = block else { return nil }
      return items
    }
    #expect(
      try #require(points.first) == [
        "note the progress made by 30 June 2019, and what is behind or was not reported;",
        "ask who will answer finding 2 (Supervision), which has no objective and no reason for "
          + "that; and",
        "ask for a target, or the reason for none, for the 1 indicator without one (Visits on "
          + "time).",
      ])
  }

  @Test func `sub-headings are numbered where the layout asks for three levels`() {
    var template = Self.template([
      .text("One"), .heading("Part"), .text("Two"), .text("Three"),
    ])
    let two = CommitteeReport(PaperSample.assessment(), template: template).document(version: 1)
    #expect(two.numbers == ["1", "1.1", nil, "1.2", "1.3"])
    template.numbersSubheadings = true
    let three = CommitteeReport(PaperSample.assessment(), template: template).document(version: 1)
    #expect(three.numbers == ["1", "1.1", "1.2", "1.2.1", "1.2.2"])
  }

  @Test func `a figure stands beside its neighbours without being called good or bad`() {
    let assessment = PaperSample.assessment { plan in
      plan.indicators.change(Sample.id("visits")) { indicator in
        for (id, title, kind, value) in [
          ("neighbours", "Statistical neighbours", Indicator.Comparator.Kind.neighbours, "81"),
          ("england", "England", .england, "90"), ("other", "Elsewhere", .authority, "70"),
        ] {
          var comparator = Indicator.Comparator(title: title, kind: kind)
          comparator.actuals = Sample.actuals([("2019-03-31", value)])
          indicator.comparators[Sample.id(id)] = comparator
        }
      }
    }
    let paper = Self.paper(assessment, Self.template([.plan(.recommendations)]))
    #expect(
      paper.text.contains(
        "It is 4 percentage points lower than England (90%). It is 5 percentage points higher than "
          + "Statistical neighbours (81%)."))
    #expect(
      paper.table("Visits")?.rows.map { $0.map(\.text) } == [
        ["England", "90%", "31 March 2019", "4 percentage points lower"],
        ["Statistical neighbours", "81%", "31 March 2019", "5 percentage points higher"],
        ["Elsewhere", "70%", "31 March 2019", "16 percentage points higher"],
      ])
  }

  @Test func `the lists are those of the board's first page`() throws {
    let assessment = try PaperSample.assessment("exampleshire", "2025-26-Q3")
    let board = Paper.board(assessment)
    let report = Self.paper(assessment, Self.template([.plan(.movement), .plan(.notes)])).text
    for anchor in ["behind", "better", "worse", "stuck", "not-reported", "notes"] {
      let lines = board.text(under: anchor).split(separator: "\n").dropFirst()
      #expect(!lines.isEmpty, "\(anchor)")
      for line in lines where line.hasPrefix("- ") {
        #expect(report.contains(line), "\(anchor): \(line)")
      }
    }
  }

  @Test func `an objective closed before last quarter ended was not silent in it`() throws {
    let assessment = try PaperSample.assessment("exampleshire", "2025-26-Q3")
    let report = Self.paper(assessment, Self.template([.plan(.recommendations)]))
    let row = report.table("Objectives with their leads")?.rows.first?.map(\.text)
    #expect(row?[2...3] == ["Closed on 17 July 2025", "Closed"])
  }
}
