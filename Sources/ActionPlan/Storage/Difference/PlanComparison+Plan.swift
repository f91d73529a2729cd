extension PlanComparison {
  /// Compares what the plan says of itself.
  mutating func comparePlanMembers() {
    let (before, after) = (Self.bare(old), Self.bare(new))
    guard before != after else { return }
    let subject = Subject(.plan, nil, "the plan")
    told(subject) { $0.compareMembers(before, after, subject) }
  }

  /// The plan without the collections that are compared entry by entry.
  private static func bare(_ plan: Plan) -> Plan {
    var bare = plan
    bare.ratings = Keyed()
    bare.inspections = Keyed()
    bare.recommendations = Keyed()
    bare.objectives = Keyed()
    bare.actions = Keyed()
    bare.indicators = Keyed()
    bare.officers = Keyed()
    bare.board = nil
    bare.risks = Keyed()
    bare.progress = Keyed()
    bare.returns = Keyed()
    bare.seals = Keyed()
    return bare
  }

  /// Compares the rating scales, step by step.
  mutating func compareScales() {
    for change in new.ratings.changes(from: old.ratings) {
      let id = change.key
      switch (change.old, change.new) {
      case (let old?, let new?):
        let subject = Subject(.scale, nil, "rating \(id) \"\(new.word)\"")
        told(subject) { $0.compareMembers(old, new, subject) }
      case (nil, let new?): say(.scale, nil, "rating \(id) \"\(new.word)\" added to the scale")
      case (let old?, nil): say(.scale, nil, "rating \(id) \"\(old.word)\" removed from the scale")
      case (nil, nil): break
      }
    }
  }

  /// Compares two states of a finding.
  mutating func compare(_ old: Recommendation, _ new: Recommendation, _ subject: Subject) {
    var rest = old
    if old.withdrawn == nil, let withdrawn = new.withdrawn {
      say(
        .amended, subject.item,
        "\(subject.label) withdrawn on \(withdrawn.on.inWords): \(withdrawn.why)",
        to: withdrawn.on.inWords)
      rest.withdrawn = withdrawn
    }
    compareMembers(rest, new, subject)
  }
}
