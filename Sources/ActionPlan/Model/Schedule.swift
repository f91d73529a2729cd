/// A start, a due date as first agreed, and every later one.
///
/// Nothing is overwritten.
public struct Schedule: Hashable, Sendable {
  /// The first day; `nil` when nobody fixed one.
  public var start: Day?
  /// The due date as first agreed.
  public var due: Day?
  /// Every new due date, numbered from 1 in the order agreed.
  public var extensions: Keyed<Int, Extension> = Keyed()
  /// Every new due date that was asked for, numbered from 1; asking moves nothing.
  public var requests: Keyed<Int, Request> = Keyed()

  /// Makes an empty schedule.
  public init() {}

  /// The due date that holds now.
  public var currentDue: Day? { extensions.values.last?.to ?? due }

  /// The requests that nobody has answered, with their numbers.
  public var openRequests: [(number: Int, request: Request)] {
    requests.filter { $0.value.answer == nil }.map { (number: $0.key, request: $0.value) }
  }

  /// The due date that held on a day.
  public func due(on day: Day) -> Day? {
    extensions.values.last { $0.on <= day }?.to ?? due
  }

  /// A new due date, with who agreed and why.
  public struct Extension: Hashable, Sendable {
    /// The new due date; it may be earlier than the one before.
    public var to: Day
    /// Who asked for it; `nil` when nobody said.
    public var askedBy: String?
    /// The day it was asked for; `nil` when nobody said.
    public var askedOn: Day?
    /// Who agreed it: a person, a post or the board.
    public var agreedBy: String
    /// The day it was agreed.
    public var on: Day
    /// Why the date was moved.
    public var why: String

    /// Makes an extension.
    public init(
      to: Day, agreedBy: String, on: Day, why: String, askedBy: String? = nil, askedOn: Day? = nil
    ) {
      self.to = to
      self.askedBy = askedBy
      self.askedOn = askedOn
      self.agreedBy = agreedBy
      self.on = on
      self.why = why
    }
  }

  /// A new due date that somebody asks for; the date stays until it is agreed.
  public struct Request: Hashable, Sendable {
    /// The due date asked for.
    public var to: Day
    /// Who asks.
    public var askedBy: String
    /// The day they asked.
    public var on: Day
    /// Why they ask.
    public var why: String
    /// What became of it; `nil` while nobody has answered.
    public var answer: Answer?

    /// Makes a request that nobody has answered.
    public init(to: Day, askedBy: String, on: Day, why: String) {
      self.to = to
      self.askedBy = askedBy
      self.on = on
      self.why = why
    }
  }

  /// What became of a request.
  public struct Answer: Hashable, Sendable {
    /// Whether it was agreed, refused or taken back.
    public var outcome: Outcome
    /// The date agreed, where it is another than the one asked for.
    public var to: Day?
    /// Who answered: a person, a post or the board; who asked, when they took it back.
    public var by: String
    /// The day of the answer.
    public var on: Day
    /// Why; `nil` when nothing was said.
    public var why: String?

    /// Makes an answer.
    public init(_ outcome: Outcome, by: String, on: Day, why: String? = nil, to: Day? = nil) {
      self.outcome = outcome
      self.to = to
      self.by = by
      self.on = on
      self.why = why
    }

    /// The ways in which a request ends.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
      /// The due date was moved, to the date asked for or to another.
      case agreed
      /// The due date stays.
      case refused
      /// Whoever asked took the request back.
      case withdrawn
    }
  }
}
