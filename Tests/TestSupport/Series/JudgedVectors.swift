public import Foundation

/// A file of vectors, and what a judge of it has to say.
public enum JudgedVectors: String, CaseIterable, Sendable {
  case mdc, nhsr, direction

  /// The profile to judge with.
  public var profile: String { self == .nhsr ? "nhsr" : "mdc" }

  /// The file's text.
  public func text() throws -> Data {
    try Data(
      contentsOf: Golden.library.appending(path: self == .direction ? "direction.json" : "spc.json")
    )
  }

  /// Where a judge's answers, a JSON array, differ from the file's own, one line each.
  public func differences(from output: Data) throws -> [String] {
    let file = try JSONSerialization.jsonObject(with: text()) as? [String: Any]
    let vectors = file?["vectors"] as? [[String: Any]] ?? []
    let answers = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] ?? []
    guard vectors.count == answers.count, !vectors.isEmpty else {
      return ["\(vectors.count) vectors, \(answers.count) answers"]
    }
    return zip(vectors, answers).compactMap { vector, answer in
      guard let id = vector["id"] as? String, let wanted = wanted(vector) else { return nil }
      var answer = answer
      guard answer.removeValue(forKey: "id") as? String == id else { return "\(id): another id" }
      return Self.difference(wanted, answer).map { "\(id): \($0)" }
    }
  }

  /// What a vector expects; `nil` where it says that its peer is defective.
  private func wanted(_ vector: [String: Any]) -> [String: Any]? {
    guard self != .direction else { return vector["expected"] as? [String: Any] }
    let profiles = vector["profiles"] as? [String: [String: Any]]
    guard var wanted = profiles?[profile], wanted["reproduce"] as? Bool ?? true else { return nil }
    for key in ["engine", "reproduce", "peer_defects", "confirmed_by"] { wanted[key] = nil }
    return wanted
  }

  private static func difference(_ wanted: Any, _ found: Any) -> String? {
    switch (wanted, found) {
    case (let wanted as [String: Any], let found as [String: Any]):
      for key in Set(wanted.keys).union(found.keys).sorted() {
        guard let left = wanted[key], let right = found[key] else { return "\(key) is in one only" }
        if let difference = difference(left, right) { return "\(key): \(difference)" }
      }
      return nil
    case (let wanted as [Any], let found as [Any]):
      guard wanted.count == found.count else {
        return "\(wanted.count) and \(found.count) elements"
      }
      for place in wanted.indices {
        if let difference = difference(wanted[place], found[place]) {
          return "[\(place)] \(difference)"
        }
      }
      return nil
    case (let wanted as String, let found as String) where wanted == found: return nil
    case (is NSNull, is NSNull): return nil
    case (let wanted as NSNumber, let found as NSNumber):
      let (left, right) = (wanted.doubleValue, found.doubleValue)
      // A forecast is stored with six decimals.
      let near = max(1e-9, 1e-9 * abs(left)) + (left == (left * 1e6).rounded() / 1e6 ? 5e-7 : 0)
      return abs(left - right) <= near ? nil : "\(left) and \(right)"
    default: return "\(wanted) and \(found)"
    }
  }
}
