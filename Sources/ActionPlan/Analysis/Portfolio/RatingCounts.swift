/// A plan's rating scale with how often each step of it was claimed and verified.
public struct RatingCounts: Hashable, Sendable {
  /// The scale; only plans whose scales are the same in every word are added up.
  public var scale: Scale
  /// How many objectives each step was claimed for, in the order of the scale.
  public var claimed: [Int]
  /// How many objectives each step was verified for, in the order of the scale.
  public var verified: [Int]

  /// A rating scale, best step first.
  public struct Scale: Hashable, Sendable {
    /// Its steps.
    public var steps: [Step]
  }

  /// One step of a scale.
  public struct Step: Hashable, Sendable {
    /// Its id: often a colour, which says nothing without the meaning.
    public var id: ItemID
    /// Its word, meaning and place.
    public var rating: Rating
  }

  init(_ assessment: PlanAssessment) {
    let steps = assessment.plan.scale.map { Step(id: $0.id, rating: $0.rating) }
    scale = Scale(steps: steps)
    let entries = assessment.objectives.compactMap(\.progress)
    claimed = steps.map { step in entries.count { $0.rating == step.id } }
    verified = steps.map { step in entries.count { $0.verified?.rating == step.id } }
  }

  /// Adds the counts of another plan that has the same scale.
  mutating func add(_ other: RatingCounts) {
    for place in claimed.indices where place < other.claimed.count {
      claimed[place] += other.claimed[place]
      verified[place] += other.verified[place]
    }
  }
}
