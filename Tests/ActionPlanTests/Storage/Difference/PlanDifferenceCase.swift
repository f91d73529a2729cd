import Testing

/// A merge patch of the full plan and the sentences it must lead to.
struct PlanDifferenceCase: Sendable, CustomTestStringConvertible {
  var patch: String
  var sentences: [String]

  var testDescription: String { sentences.first ?? "nothing" }

  init(_ patch: String, _ sentences: String...) {
    self.patch = patch
    self.sentences = sentences
  }

  static let all =
    plan + findings + work + indicators + targets + figures + people + progress
}
