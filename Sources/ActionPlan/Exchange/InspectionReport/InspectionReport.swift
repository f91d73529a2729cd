/// What the text of an inspection report says, and what could not be read in it.
///
/// Every word here stands in the report; white space is folded and words parted at the end of a
/// line are joined. What the text does not give is left empty and told in ``unread``.
public struct InspectionReport: Hashable, Sendable {
  /// Which kind of report it is.
  public var framework: Framework
  /// Its title, as printed on the first page.
  public var title: String?
  /// The council or area that was inspected, as the title names it.
  public var authority: String?
  /// The inspection dates, as printed.
  public var dates: String?
  /// The first and the last day of the inspection.
  public var days: ClosedRange<Day>?
  /// The lead inspector, as printed on the line that names them.
  public var leadInspector: String?
  /// The graded judgements, in the order of the report.
  public var judgements: [Inspection.Judgement] = []
  /// The outcome in words, where a framework gives no grades.
  public var outcome: String?
  /// What must improve, in the order of the report.
  public var improvements: [Improvement] = []
  /// The numbered paragraphs, by their number.
  public var paragraphs: Keyed<Int, String> = Keyed()
  /// What the report says of itself: its issue, its footnotes.
  public var notes: [String] = []
  /// What could not be read, or looks wrong: one plain statement each.
  public var unread: [String] = []

  /// A framework of inspection whose reports can be read.
  public enum Framework: String, CaseIterable, Hashable, Sendable {
    case ilacs = "ILACS"
    case focusedVisit = "ILACS focused visit"
    case areaSEND = "Area SEND"
  }

  /// One thing that must improve.
  public struct Improvement: Hashable, Sendable {
    /// The inspectors' words, verbatim.
    public var text: String
    /// Where it stands: `What needs to improve, bullet 3`.
    public var place: String
    /// The bodies responsible, where the report names them.
    public var bodies: [String] = []
  }

  init(_ framework: Framework) { self.framework = framework }
}

/// Why a text can't be read as an inspection report.
public struct InspectionReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public var reason: Reason
  /// What is wrong, without a full stop.
  public var description: String
  /// What to do about it.
  public var hint: String

  /// What kind of trouble it is.
  public enum Reason: Hashable, Sendable {
    /// More bytes than any report has.
    case tooLarge
    /// A PDF, which another program turns into text.
    case pdf
    /// Not a text.
    case notText
    /// A text, but nothing that must improve stands in it.
    case notAReport
  }

  init(_ reason: Reason, _ description: String, hint: String) {
    self.reason = reason
    self.description = description
    self.hint = hint
  }
}
