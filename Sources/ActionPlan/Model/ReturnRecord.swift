/// The return of one post for one quarter: when it was sent out, and when it came back.
public struct ReturnRecord: Hashable, Sendable {
  /// The day it was sent out.
  public var issued: Day
  /// The day it was asked for.
  public var due: Day
  /// The plan version that it was made from.
  public var version: Int
  /// The day it came back; `nil` until it has.
  public var received: Day?
  /// Why there is nothing to report; `nil` for a return with answers, and until one comes.
  public var nilReturn: String?

  /// Makes a return that has not come back.
  public init(issued: Day, due: Day, version: Int) {
    self.issued = issued
    self.due = due
    self.version = version
  }
}
