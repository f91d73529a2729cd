/// A post, not a person: who holds it changes, the post stays answerable.
public struct Officer: Hashable, Sendable {
  /// The name of the post.
  public var post: String
  /// The body it belongs to, such as council, NHS or police.
  public var body: String?
  /// Who held it, by the day they took it up.
  ///
  /// Empty when the plan names posts only.
  public var holders: Keyed<Day, Holder> = Keyed()

  /// Makes a post.
  public init(post: String) { self.post = post }

  /// A person in a post for a time, or the post standing vacant.
  public struct Holder: Hashable, Sendable {
    /// The person; `nil` while the post is vacant.
    public var name: String?
    /// The last day; `nil` while it goes on.
    public var to: Day?
    /// Whether they hold it until somebody is appointed.
    public var interim = false
    /// A remark about the holder.
    public var note: String?

    /// Makes a holder; without a name the post is vacant.
    public init(name: String?) { self.name = name }
  }

  /// The state of the post on a day.
  public enum Holding: Hashable, Sendable {
    /// Nobody has recorded who holds it.
    case notRecorded
    case held(by: String, interim: Bool)
    case vacant(since: Day)
  }

  /// Who holds the post on a day.
  public func holding(on day: Day) -> Holding {
    guard let (from, holder) = holders.latest(upTo: day) else { return .notRecorded }
    guard let name = holder.name else {
      if let to = holder.to, to < day { return .notRecorded }
      return .vacant(since: from)
    }
    if let to = holder.to, to < day { return .vacant(since: to.adding(days: 1) ?? to) }
    return .held(by: name, interim: holder.interim)
  }
}
