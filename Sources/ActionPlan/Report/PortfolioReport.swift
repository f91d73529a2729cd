/// Many plans beside each other, as a paper for an improvement alliance or a department.
///
/// Only what rules judge is counted across councils: their own colours have other meanings in each.
public struct PortfolioReport {
  let portfolio: Portfolio
  let names: [String]

  /// Prepares the paper.
  public init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    names = portfolio.names
  }

  /// The paper: the same for the same plans, in whatever order they were read.
  public var document: Document {
    Document(
      title: "Portfolio of \(counted(portfolio.plans.count, "plan"))", metadata: metadata,
      blocks: leftOut + together + measures + work + ratings + attention + notes)
  }

  private var metadata: [Document.Fact] {
    let councils = Set(portfolio.plans.map(\.authority)).count
    var plans =
      "\(grouped(portfolio.plans.count)) read, of \(counted(councils, "council"))"
    if !portfolio.unread.isEmpty {
      plans += "; \(grouped(portfolio.unread.count)) could not be read and count for nothing"
    }
    return [
      Document.Fact("Plans", plans), Document.Fact("Quarter", period),
      Document.Fact("Judgements by", Rule.version + profiles),
    ]
  }

  private var profiles: String {
    let others = portfolio.plans.count { $0.profile != .mdc }
    return others == 0 ? "" : "; special causes by profile nhsr in \(counted(others, "plan"))"
  }

  private var period: String {
    let periods = portfolio.quarters
    guard let only = periods.first, periods.count == 1 else {
      return "each plan for its own, which its row names; last days from "
        + [periods.last, periods.first].compactMap { $0?.period.asAt.inWords }
        .joined(separator: " to ")
    }
    return words(only.period)
  }

  private func words(_ period: Portfolio.Period) -> String {
    "\(period.quarter.title) (\(period.quarter.inWords(firstMonth: period.firstMonth))), "
      + "as at \(period.asAt.inWords)"
  }

  /// A number with its thousands apart.
  func grouped(_ number: Int) -> String { ExactDecimal(number).grouped }

  // MARK: Left out

  private var leftOut: [Document.Block] {
    let unread = portfolio.unread.map { "\($0.message). It counts for nothing here" }
    let copies = portfolio.copies.map {
      "\($0.folder) holds the same plan as \($0.counted), which is counted; this copy is not"
    }
    guard !(unread + copies).isEmpty else { return [] }
    return [
      .heading(level: 2, "Not in these counts", anchor: "left-out"), .list(unread + copies),
    ]
  }

  // MARK: All together

  private var together: [Document.Block] {
    let totals = portfolio.totals
    func number(_ count: PortfolioCount) -> String { grouped(totals[count]) }
    return [
      .heading(level: 2, "All plans together", anchor: "together"),
      .facts([
        Document.Fact(
          "Findings",
          "\(number(.findings)) stand: \(number(.answered)) answered, \(number(.withReason)) "
            + "without an objective but with a reason, \(number(.unanswered)) unanswered"),
        Document.Fact(
          "Objectives",
          "\(number(.objectives)), \(number(.closed)) of them closed: \(number(.notReported)) not "
            + "reported, \(number(.overdue)) overdue (\(number(.overdueFirst)) against the dates "
            + "first agreed)"),
        Document.Fact(
          "Actions",
          "\(number(.actions)), \(number(.done)) of them done: \(number(.actionsOverdue)) overdue "
            + "(\(number(.actionsOverdueFirst)) against the dates first agreed)"),
        Document.Fact(
          "Indicators",
          "\(number(.indicators)): \(number(.onTarget)) on target, \(number(.short)) short of it, "
            + "\(number(.cannotSay)) cannot say; a figure is missing for "
            + number(.figuresMissing)),
        Document.Fact(
          "Direction of travel",
          "\(number(.improving)) improving, \(number(.declining)) declining, \(number(.steady)) "
            + "steady, \(number(.neither)) changing where neither way is better, "
            + "\(number(.notEnoughData)) without enough data"),
        Document.Fact(
          "Against the quarter before",
          "\(number(.better)) better, \(number(.worse)) worse, \(number(.noChange)) no change, "
            + "\(number(.otherChange)) higher or lower where neither is better, "
            + "\(number(.notCompared)) not compared"),
        Document.Fact(
          "Ratings",
          "\(number(.claimed)) claimed by leads, \(number(.verified)) looked at by another person, "
            + "who disagreed with \(number(.disagreeing))"),
        Document.Fact("Figures behind it", number(.figures)),
      ]),
    ]
  }

  // MARK: Plan by plan

  private var measures: [Document.Block] {
    var counts: [(PortfolioCount, String)] = [
      (.onTarget, "On target"), (.short, "Short of it"), (.cannotSay, "Cannot say"),
      (.improving, "Better"), (.declining, "Worse"), (.steady, "Steady"),
    ]
    if portfolio.totals[.neither] > 0 { counts.append((.neither, "Other")) }
    counts.append((.notEnoughData, "Too few"))
    return [
      .heading(level: 2, "Measures, plan by plan", anchor: "measures"),
      .table(
        table(
          "Indicators by position (P1) and by direction of travel (D1 to D3: better is improving, "
            + "worse is declining)", counts, showsQuarter: portfolio.quarters.count > 1)),
    ]
  }

  private var work: [Document.Block] {
    [
      .heading(level: 2, "Work, plan by plan", anchor: "work"),
      .table(
        table(
          "Findings without an answer, objectives without a return, and objectives and actions "
            + "overdue against the date that holds now and against the date first agreed",
          [
            (.unanswered, "Unanswered findings"), (.notReported, "No return"),
            (.overdue, "Overdue"), (.overdueFirst, "Overdue, first date"),
            (.actionsOverdue, "Actions overdue"), (.actionsOverdueFirst, "Actions, first date"),
          ], showsQuarter: false)),
    ]
  }

  /// One row a plan and one for all of them.
  private func table(
    _ caption: String, _ counts: [(count: PortfolioCount, title: String)], showsQuarter: Bool
  ) -> Document.Table {
    let columns =
      ["Plan"] + (showsQuarter ? ["Quarter"] : [])
      + counts.map { Document.Column($0.title, isNumeric: true) }
    func row(
      _ name: String, _ quarter: String, _ numbers: PortfolioCounts
    ) -> [Document.Cell] {
      [Document.Cell(name)] + (showsQuarter ? [Document.Cell(quarter)] : [])
        + counts.map { Document.Cell(grouped(numbers[$0.count])) }
    }
    let rows = zip(names, portfolio.plans).map { row($0, $1.quarter.title, $1.counts) }
    let all = row("All \(counted(rows.count, "plan"))", "", portfolio.totals)
    return Document.Table(caption, columns, rows: rows.count > 1 ? rows + [all] : rows)
  }
}
