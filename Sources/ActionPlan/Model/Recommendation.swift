/// One thing that the inspectors, or somebody else, said must improve.
public struct Recommendation: Hashable, Sendable {
  /// A short name of ours.
  public var title: String
  /// The words of whoever said it, verbatim.
  public var text: String
  /// Who said it.
  public var origin: Origin
  /// The inspection it comes from.
  public var inspection: ItemID?
  /// Where it stands in the report.
  public var place: String?
  /// The bodies that the report holds responsible for it, such as council and NHS.
  public var bodies: [String] = []
  /// The council's own wording, beside the inspectors'.
  public var councilText: String?
  /// The paragraphs of the report that support it, by number, with one line of ours each.
  public var paragraphs: Keyed<Int, String> = Keyed()
  /// Taken back by whoever said it.
  public var withdrawn: Withdrawal?
  /// Why no objective answers it; `nil` while one does or nobody has said.
  public var noObjective: String?

  /// Makes a recommendation.
  public init(title: String, text: String, origin: Origin) {
    self.title = title
    self.text = text
    self.origin = origin
  }

  /// Who said that something must improve.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    case inspection
    case focusedVisit = "focused-visit"
    case monitoringVisit = "monitoring-visit"
    case peerReview = "peer-review"
    case selfAssessment = "self-assessment"
    case ownAudit = "own-audit"

    /// The words for a paper.
    public var words: String {
      rawValue.split(separator: "-").joined(separator: " ")
    }
  }

  /// When and why a finding was taken back.
  public struct Withdrawal: Hashable, Sendable {
    /// The day it was taken back.
    public var on: Day
    /// The reason given for taking it back.
    public var why: String

    /// Makes a withdrawal.
    public init(on: Day, why: String) {
      self.on = on
      self.why = why
    }
  }
}
