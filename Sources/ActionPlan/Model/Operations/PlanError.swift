/// Why a plan refused a change.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of refusal it is.
  public var reason: Reason
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// What kind of refusal it is.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The plan has no such item.
    case unknown
    /// The id or the key is in use.
    case taken
    /// A value is outside its range or not of its kind.
    case value
    /// Two dates are in the wrong order.
    case dates
    /// What was reported before would be lost without a reason.
    case needsReason
    /// Closing needs evidence.
    case needsEvidence
    /// The second person must be another one.
    case samePerson
    /// The item is not in a state that allows it.
    case state
  }

  /// Makes a refusal.
  public init(_ reason: Reason, _ message: String, hint: String? = nil) {
    self.reason = reason
    self.message = message
    self.hint = hint
  }

  /// The message.
  public var description: String { message }
}
