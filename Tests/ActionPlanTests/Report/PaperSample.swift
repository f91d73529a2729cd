import ActionPlan
import Foundation
import TestSupport

/// A paper made for a test, with its parts to be found by their anchors.
struct Paper {
  let document: Document

  /// The board update.
  static func board(_ assessment: PlanAssessment) -> Paper {
    Paper(document: BoardUpdate(assessment).document(version: 1))
  }

  /// The update for Ofsted.
  static func ofsted(_ assessment: PlanAssessment) -> Paper {
    Paper(document: OfstedUpdate(assessment).document(version: 1))
  }

  /// The whole paper without line breaks inside a piece.
  var text: String { Self.text(document.blocks) }

  /// What stands under a heading, up to the next one of its level or above; empty without it.
  func text(under anchor: String) -> String {
    var found: [Document.Block] = []
    var depth: Int?
    for block in document.blocks {
      if case .heading(let level, _, let name) = block {
        if let start = depth, level <= start { break }
        if depth == nil, name == anchor { depth = level }
      }
      if depth != nil { found.append(block) }
    }
    return Self.text(found)
  }

  private static func text(_ blocks: [Document.Block]) -> String {
    TextRenderer(width: 100_000).render(Document(title: "", blocks: blocks))
  }

  /// The anchors of its headings, in reading order.
  var anchors: [String] {
    document.blocks.compactMap { block in
      guard case .heading(_, _, let anchor) = block else { return nil }
      return anchor
    }
  }

  /// The words of its headings, in reading order.
  var headings: [String] {
    document.blocks.compactMap { block in
      guard case .heading(_, let words, _) = block else { return nil }
      return words
    }
  }

  /// The table whose caption begins so.
  func table(_ caption: String) -> Document.Table? {
    for block in document.blocks {
      if case .table(let table) = block, table.caption.hasPrefix(caption) { return table }
    }
    return nil
  }
}

/// The sample plans in `plans/`, and small ones made for one test.
enum PaperSample {
  /// A stored sample plan as it stands.
  static func stored(_ name: String) throws -> Plan {
    try PlanFolder(Golden.package.appending(path: "plans/\(name)").path()).load().content.plan
  }

  /// A stored sample plan for a quarter.
  static func assessment(_ name: String, _ quarter: String) throws -> PlanAssessment {
    PlanAssessment(try stored(name), quarter: Sample.quarter(quarter))
  }

  /// A plan with one finding, one objective and one indicator, as at 30 June 2019.
  static func assessment(_ change: (inout Plan) -> Void = { _ in }) -> PlanAssessment {
    var plan = Plan(title: "Sample plan", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    plan.officers[Sample.id("head")] = Officer(post: "Head of Assessment")
    plan.recommendations[Sample.id("1")] = recommendation("Visits")
    plan.objectives[Sample.id("1.1")] = objective(["1"])
    plan.indicators[Sample.id("visits")] = Sample.indicator(Sample.actuals([("2019-06-30", "86")]))
    change(&plan)
    return PlanAssessment(plan, quarter: Sample.quarter("2019-20 Q1"))
  }

  /// A finding of an inspection.
  static func recommendation(_ title: String) -> Recommendation {
    Recommendation(title: title, text: "The visits to children.", origin: .inspection)
  }

  /// An objective that serves some findings, with the indicator `visits`.
  static func objective(_ findings: [String]) -> Objective {
    var objective = Objective(title: "Visits on time")
    objective.recommendations = findings.map { Sample.id($0) }
    objective.lead = Sample.id("head")
    objective.indicators = [Sample.id("visits")]
    return objective
  }

  /// A finding taken back.
  static func withdrawn(_ title: String, on day: String) -> Recommendation {
    var found = recommendation(title)
    found.withdrawn = Recommendation.Withdrawal(
      on: Sample.day(day), why: "The report was issued again")
    return found
  }
}
