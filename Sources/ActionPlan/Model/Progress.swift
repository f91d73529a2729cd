/// What a lead officer says of one objective for one quarter.
public struct Progress: Hashable, Sendable {
  /// The lead's own rating, an id of the plan's scale: a claim.
  public var rating: ItemID
  /// What was done.
  public var done: String?
  /// What difference it made.
  public var difference: String?
  /// What comes next.
  public var next: String?
  /// What would bring it back on track.
  public var recovery: String?
  /// What the claim rests on, numbered from 1.
  public var evidence: Keyed<Int, Evidence> = Keyed()
  /// Whether what was done, what difference it made and what comes next may be published.
  public var publishable = false
  /// Who logged it: a name or a post.
  public var by: String
  /// The day it was logged.
  public var on: Day
  /// The view of another person; `nil` until somebody has looked.
  public var verified: Verification?

  /// Makes an entry with a rating only.
  public init(rating: ItemID, by: String, on: Day) {
    self.rating = rating
    self.by = by
    self.on = on
  }

  /// A second person's rating.
  public struct Verification: Hashable, Sendable {
    /// The second person's rating, an id of the plan's scale.
    public var rating: ItemID
    /// Who looked; never the person who logged the claim.
    public var by: String
    /// The day they looked.
    public var on: Day
    /// Why they agree or differ; `nil` when nothing was said.
    public var note: String?

    /// Makes a verification.
    public init(rating: ItemID, by: String, on: Day, note: String? = nil) {
      self.rating = rating
      self.by = by
      self.on = on
      self.note = note
    }
  }
}

/// What a claim rests on.
public struct Evidence: Hashable, Sendable {
  /// Which of the three kinds it is.
  public var kind: Kind
  /// What it is, such as "Audit of 40 cases".
  public var title: String
  /// Where it can be found.
  public var reference: String?

  /// Makes a piece of evidence.
  public init(_ kind: Kind, _ title: String, reference: String? = nil) {
    self.kind = kind
    self.title = title
    self.reference = reference
  }

  /// The three kinds that a board puts side by side.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case data
    case audit
    /// The voice of children, families or staff.
    case voice
  }
}
