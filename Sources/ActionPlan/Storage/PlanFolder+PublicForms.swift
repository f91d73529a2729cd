extension PlanFolder {
  /// The public forms of the plan that sealed editions printed, oldest first.
  ///
  /// - Parameter plan: The plan whose seals count.
  /// - Returns: One plan for each seal with a public edition.
  /// - Throws: ``PlanFileError`` when a sealed version can't be read.
  public func publicForms(sealedIn plan: Plan) throws(PlanFileError) -> [Plan] {
    let sealed = plan.seals.filter { _, seal in
      seal.papers.keys.contains { $0.contains(Edition.public.rawValue) }
    }
    var forms: [Plan] = []
    for (quarter, seal) in sealed.sorted(by: { $0.value.version < $1.value.version }) {
      let then = try sealedPlan(quarter, seal)
      let day = seal.asAt ?? quarter.lastDay(firstMonth: then.firstMonth)
      forms.append(then.published(asAt: day, earlier: forms).plan)
    }
    return forms
  }
}
