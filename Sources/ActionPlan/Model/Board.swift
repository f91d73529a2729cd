/// The improvement board: who sits on it, and what it decided.
public struct Board: Hashable, Sendable {
  /// What the board is called.
  public var name: String
  /// What the board is for, in its own words.
  public var purpose: String?
  /// What it does not do.
  public var limits: String?
  /// The post that chairs it.
  public var chair: ItemID?
  /// Whether the chair comes from outside the council and its partners.
  public var independentChair = false
  /// The posts that sit on it.
  public var members: [ItemID] = []
  /// How often it meets, in words.
  public var frequency: String?
  /// Its meetings, by day.
  public var meetings: Keyed<Day, Meeting> = Keyed()

  /// Makes a board.
  public init(name: String) { self.name = name }

  /// One meeting.
  public struct Meeting: Hashable, Sendable {
    /// What the meeting is called.
    public var title: String
    /// A remark about the meeting.
    public var note: String?
    /// What was decided, numbered from 1.
    public var decisions: Keyed<Int, Decision> = Keyed()

    /// Makes a meeting without decisions.
    public init(title: String) { self.title = title }
  }

  /// One decision on one or more items of the plan.
  public struct Decision: Hashable, Sendable {
    /// What was decided, in the words of the minutes.
    public var text: String
    /// The items decided on.
    public var items: [ItemID] = []
    /// What it did to the plan, where it was written down together with its effect.
    public var effect: Effect?
    /// Who agreed it: usually the board by its name.
    public var agreedBy: String

    /// Makes a decision.
    public init(text: String, agreedBy: String) {
      self.text = text
      self.agreedBy = agreedBy
    }

    /// What a decision did to the plan.
    public enum Effect: String, CaseIterable, Hashable, Sendable {
      /// A due date was moved.
      case dateMoved = "date-moved"
      /// A new due date was refused.
      case dateKept = "date-kept"
      /// A closing was confirmed.
      case closed
      /// A closed objective was taken up again.
      case reopened
    }
  }
}

/// Something that may stop children from being better off.
public struct Risk: Hashable, Sendable {
  /// What may happen.
  public var title: String
  /// 1 (rare) to 5 (almost certain).
  public var likelihood: Int?
  /// 1 (slight) to 5 (severe).
  public var impact: Int?
  /// What is done against it; `nil` when nothing is.
  public var mitigation: String?
  /// The post that watches it; `nil` when there is none.
  public var owner: ItemID?
  /// The objectives it touches.
  public var objectives: [ItemID] = []

  /// Makes a risk that has not been weighed.
  public init(title: String) { self.title = title }
}

/// One step of the plan's own rating scale: words that are data, not code.
public struct Rating: Hashable, Sendable {
  /// The word shown.
  public var word: String
  /// What it means, printed in the key.
  public var meaning: String
  /// Its place in the scale, 1 for the best.
  public var rank: Int
  /// Whether it says that the work is finished and holds.
  public var complete = false
  /// Whether it compels the lead to say what would bring the objective back on track.
  public var needsRecovery = false

  /// Makes a step of the scale.
  public init(word: String, meaning: String, rank: Int) {
    self.word = word
    self.meaning = meaning
    self.rank = rank
  }
}
