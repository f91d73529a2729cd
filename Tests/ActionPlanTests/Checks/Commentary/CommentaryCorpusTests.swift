import ActionPlan
import Testing

/// Precision and recall of the commentary rules on narratives in the voice of lead officers.
@Suite struct CommentaryCorpusTests {
  /// How many warnings of a kind were right, wrong and missing.
  private struct Score {
    var right = 0
    var wrong = 0
    var missing = 0

    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missing == 0 ? 1 : Double(right) / Double(right + missing) }

    var words: String {
      "right \(right), wrong \(wrong), missing \(missing), precision \(Self.percent(precision)), "
        + "recall \(Self.percent(recall))"
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
  }

  @Test(arguments: CommentaryCorpus.allCases)
  func `warnings on the corpus are few and right`(_ half: CommentaryCorpus) throws {
    var scores: [String: Score] = [:]
    var misses = ""
    for narrative in try half.cases {
      let findings = try narrative.found
      let found = Set(findings.map { String($0.code.rawValue.dropFirst("commentary-".count)) })
      for kind in CommentaryCase.kinds {
        let (isFound, isExpected) = (found.contains(kind), narrative.expected.contains(kind))
        if isFound, isExpected { scores[kind, default: Score()].right += 1 }
        if isFound, !isExpected { scores[kind, default: Score()].wrong += 1 }
        if !isFound, isExpected { scores[kind, default: Score()].missing += 1 }
        if isFound != isExpected {
          misses += "\(isFound ? "wrong" : "missing") \(kind): \(narrative)\n"
        }
      }
    }
    print("\(half.rawValue): \(try half.cases.count) narratives")
    for kind in CommentaryCase.kinds {
      let score = scores[kind] ?? Score()
      print("  \(kind): \(score.words)")
      #expect(score.precision >= 0.9, "\(half.rawValue), \(kind): \(score.words)\n\(misses)")
      #expect(
        score.recall >= (half == .working ? 0.9 : half == .exampleshire ? 0.8 : 0.6),
        "\(half.rawValue), \(kind): \(score.words)")
    }
    // What fails in the held-out half is not looked at while the rules are worked on.
    if half != .heldOut { print(misses) }
  }
}
