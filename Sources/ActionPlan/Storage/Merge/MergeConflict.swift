/// A place of the plan that both copies changed, so that somebody must choose.
public struct MergeConflict: Hashable, Sendable {
  /// Where it is, such as `objectives/1.1/title`: what `--choose` names.
  public var path: String
  /// What was said there before the copies grew apart, in words.
  public var before: String
  /// What our copy made of it.
  public var ours: Account
  /// What their copy made of it.
  public var theirs: Account
  /// The side that was chosen; `nil` while nobody has.
  public var chosen: MergeSide?

  /// What one copy made of it, and who did.
  public struct Account: Hashable, Sendable {
    /// What it changed, in words.
    public var changes: [String]
    /// The versions that changed it, oldest first.
    public var versions: [Author]
  }

  /// Who made a version, when and why.
  public struct Author: Hashable, Sendable {
    /// Its number in its copy.
    public var version: Int
    /// Who made it.
    public var by: String
    /// When.
    public var at: Moment
    /// What it was for; empty when nobody said.
    public var why: String

    init(_ version: PlanVersion) {
      self.version = version.number
      by = version.by
      at = version.at
      why = version.why
    }
  }
}

/// What merging a copy would come to.
public struct MergeProposal: Sendable {
  /// What there is to do.
  public enum Kind: Hashable, Sendable {
    /// Our copy holds all of theirs.
    case nothing
    /// Their copy is ours and more: its versions are taken as they are.
    case forward
    /// Both went on: their versions follow ours.
    case both
  }

  /// What there is to do.
  public var kind: Kind
  /// The number of the last version that both copies hold.
  public var common: Int
  /// Their versions that are to come in, oldest first, by their numbers there.
  public var incoming: [MergeConflict.Author]
  /// Our versions that their copy does not hold.
  public var own: [MergeConflict.Author]
  /// What must be chosen.
  public var conflicts: [MergeConflict]
  /// Paths of what holds no longer, because the other side changed what it was about.
  public var setAside: [String]
  /// The folders of published papers that come in.
  public var papers: [String] = []
  /// The plan before.
  public var before: Plan
  /// The plan as it would be with the choices made.
  public var after: Plan

  /// Whether there is nothing to do: our copy holds all of theirs, with its papers.
  public var isDone: Bool { kind == .nothing && papers.isEmpty }
  /// The conflicts that nobody has chosen in.
  public var open: [MergeConflict] { conflicts.filter { $0.chosen == nil } }
}
