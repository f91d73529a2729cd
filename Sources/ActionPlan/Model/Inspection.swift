/// A visit of the inspectors and the report it led to.
public struct Inspection: Hashable, Sendable {
  /// What the visit is called on a page.
  public var title: String
  /// The framework it was made under, such as ILACS.
  public var framework: String?
  /// The first day on site.
  public var from: Day?
  /// The last day on site.
  public var to: Day?
  /// The inspector who led it, by name.
  public var leadInspector: String?
  /// The outcome in words, where the framework gives no grades.
  public var outcome: String?
  /// The report that came of it; empty until it was received.
  public var report: Report = Report()
  /// Whether it named areas for priority action, which bring a plan with dates of its own.
  public var priorityAction = false
  /// The day an early draft of the plan went to Ofsted, after a focused visit.
  public var draftSent: Day?
  /// The day the plan that answers it was sent; for the first inspection the plan says it itself.
  public var planSent: Day?
  /// The judgements in the order of the report, numbered from 1.
  public var judgements: Keyed<Int, Judgement> = Keyed()

  /// Makes an inspection of which only the title is known.
  public init(title: String) { self.title = title }

  /// The report of an inspection.
  public struct Report: Hashable, Sendable {
    /// Its title as published.
    public var title: String?
    /// Where it was published, an address on the web.
    public var url: String?
    /// The day the council received it: the statutory clock starts after it.
    public var received: Day?
    /// The day Ofsted published it, usually after the council received it.
    public var published: Day?
    /// Which issue of the report, when it was re-issued.
    public var version: String?
    /// Its numbered paragraphs, word for word; empty where they were not kept.
    public var paragraphs: Keyed<Int, String> = Keyed()

    /// Makes a report of which nothing is known yet.
    public init() {}
  }

  /// One graded judgement.
  public struct Judgement: Hashable, Sendable {
    /// What was judged, in the words of the report.
    public var title: String
    /// The grade given.
    public var grade: Grade

    /// Makes a judgement.
    public init(title: String, grade: Grade) {
      self.title = title
      self.grade = grade
    }
  }
}

/// Ofsted's four grades, best first.
public enum Grade: String, CaseIterable, Hashable, Sendable {
  case outstanding
  case good
  case requiresImprovement = "requires-improvement"
  case inadequate

  /// The words for a paper.
  public var words: String {
    switch self {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement"
    case .inadequate: "Inadequate"
    }
  }
}
