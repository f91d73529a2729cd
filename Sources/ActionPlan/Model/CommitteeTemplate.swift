/// A council's own layout for a report to its committee: labels, sections and texts, as data.
///
/// Texts may hold placeholders, such as `{quarter}`, that the plan fills: ``Placeholder``.
public struct CommitteeTemplate: Hashable, Sendable {
  /// The title of the report.
  public var title: String
  /// Whether sub-headings are numbered too, so that paragraphs have a third level: 2.1.3.
  public var numbersSubheadings = false
  /// The labelled lines under the title, in order.
  public var header: [Entry]
  /// Whom to ask, in groups.
  public var contacts: [Contact]
  /// The numbered sections, in order.
  public var sections: [Section]

  /// Makes a template.
  public init(
    title: String, header: [Entry] = [], contacts: [Contact] = [], sections: [Section] = []
  ) {
    self.title = title
    self.header = header
    self.contacts = contacts
    self.sections = sections
  }

  /// A label with what stands behind it: "Key decision" and "No".
  public struct Entry: Hashable, Sendable {
    /// The words of the label, without a colon.
    public var label: String
    /// What stands behind it.
    public var answer: Answer

    /// Makes an entry.
    public init(_ label: String, _ answer: Answer) {
      self.label = label
      self.answer = answer
    }
  }

  /// What an officer answered, or that nobody has yet.
  public enum Answer: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A lead-in with lettered points; `asksOfPlan` adds what the plan asks to be decided.
    case points(lead: String, [String], asksOfPlan: Bool)
    /// Bullets under the section's own lead-in.
    case bullets([String])
    /// The section's stock sentence for "nothing to report": somebody did look.
    case stock
    /// Nobody has answered; who should.
    case open(by: String)
  }

  /// People to ask: "Officer contact" with name, post, e-mail and telephone.
  public struct Contact: Hashable, Sendable {
    /// The words above the lines, without a colon.
    public var title: String
    /// The lines.
    public var entries: [Entry]

    /// Makes a group.
    public init(_ title: String, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }

  /// A numbered section.
  public struct Section: Hashable, Sendable {
    /// The words of its heading.
    public var title: String
    /// What stands in it, in order.
    public var parts: [Part]

    /// Makes a section.
    public init(_ title: String, _ parts: [Part]) {
      self.title = title
      self.parts = parts
    }
  }

  /// One piece of a section.
  public enum Part: Hashable, Sendable {
    /// A numbered paragraph.
    case text(String)
    /// A sub-heading.
    case heading(String)
    case bullets([String])
    /// A paragraph that somebody still has to write: what, and who.
    case open(String, by: String)
    /// What the plan says.
    case plan(PlanPart)
    /// Named points, such as priorities or implications, each with an answer.
    case points(Points)
    /// Questions on clearance.
    case clearances([Clearance])
    /// Source documents that the officer names.
    case documents([Entry])
  }

  /// Named points that each report must answer.
  public struct Points: Hashable, Sendable {
    /// The sentence for a point that has nothing to report.
    public var stock: String
    /// The sentence before bullets.
    public var lead: String
    /// The points, in order.
    public var points: [Point]

    /// Makes the points.
    public init(stock: String, lead: String, _ points: [Point]) {
      self.stock = stock
      self.lead = lead
      self.points = points
    }
  }

  /// One named point; a point with points under it is a sub-heading.
  public struct Point: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// What is said of it.
    public var answer: Answer
    /// The points under it.
    public var points: [Entry] = []

    /// Makes a point.
    public init(_ title: String, _ answer: Answer, points: [Entry] = []) {
      self.title = title
      self.answer = answer
      self.points = points
    }
  }

  /// A question that an officer of another service answers before the report goes out.
  public struct Clearance: Hashable, Sendable {
    /// The question.
    public var question: String
    /// What was answered: "Yes", "No", "N/A"; `nil` when nobody has yet.
    public var answer: String?
    /// The label of the line under it: "Name of Legal Officer".
    public var officer: String
    /// Who answered; `nil` when nobody has yet, or the answer needs none.
    public var name: String?
    /// Who should answer.
    public var by: String

    /// Makes a question nobody has answered.
    public init(_ question: String, officer: String, by: String) {
      self.question = question
      self.officer = officer
      self.by = by
    }
  }

  /// A piece that is written from the plan.
  public enum PlanPart: String, CaseIterable, Hashable, Sendable {
    /// What the plan is, what it answers and how large it is.
    case background
    /// Whether each finding is answered, and by what.
    case findings
    /// How many objectives have each rating, how many indicators each position.
    case position
    /// What got better, worse, is stuck, behind its target, or was not reported.
    case movement
    /// Each recommendation with its objectives, charts and tables.
    case recommendations
    /// Every due date that was moved, and what is overdue.
    case slippage
    /// What changed since the quarter before.
    case changes
    /// What the plan asks to be decided.
    case decisions
    /// What to know about the figures.
    case notes
    /// The ratings, the rules and the words.
    case key
    /// The reports of inspections, with their addresses.
    case sources
  }
}
