import ActionPlan

extension FromReport {
  /// An inspection and what it found, ready to be added to a plan.
  struct Addition: Sendable {
    let report: InspectionReport
    let id: ItemID
    let inspection: Inspection
    let recommendations: [Recommendation]
    /// The ids of the recommendations, in their order.
    let ids: [ItemID]

    /// Prepares what a report says; `edit` completes or overrides what it says of the inspection.
    init(
      _ report: InspectionReport, as id: ItemID, in plan: Plan,
      edit: (inout Inspection) throws(PlanError) -> Void
    ) throws(CommandError) {
      var inspection = report.inspection
      do throws(PlanError) { try edit(&inspection) } catch { throw CommandError(error) }
      self.report = report
      self.id = id
      self.inspection = inspection
      recommendations = report.recommendations(of: id)
      ids = Self.freeIDs(recommendations.count, in: plan)
    }

    /// Adds the inspection and the recommendations.
    ///
    /// - Throws: ``PlanError`` when one of the ids is taken.
    func make(in plan: inout Plan) throws(PlanError) {
      try plan.add(inspection, id: id)
      for (id, recommendation) in zip(ids, recommendations) {
        try plan.add(recommendation, id: id)
      }
    }

    /// Numbers above those of the recommendations there are; none is the id of anything.
    private static func freeIDs(_ count: Int, in plan: Plan) -> [ItemID] {
      let numbers = plan.recommendations.keys.compactMap { Int($0.description) }
      let last = numbers.filter { (0..<1_000).contains($0) }.max() ?? 0
      return Array(
        ((last + 1)...9_999).lazy.compactMap { ItemID(String($0)) }
          .filter { plan.kind(of: $0) == nil }.prefix(count))
    }

    /// What speaks against adding it to a plan: another council, or something that is there already.
    func remarks(beside plan: Plan) -> [String] {
      var remarks: [String] = []
      if let council = report.authority, !Self.isSame(council, plan.authority) {
        remarks.append("the report is about \(council), the plan is \(plan.authority)'s")
      }
      if let days = report.days,
        let same = plan.inspections.first(where: {
          $0.value.from == days.lowerBound && $0.value.to == days.upperBound
        })
      {
        remarks.append("the plan has an inspection of the same days: \(same.key)")
      }
      let texts = Set(recommendations.map(\.text))
      let twice = plan.recommendations.filter { texts.contains($0.value.text) }.map(\.key)
      if !twice.isEmpty {
        let ids = twice.map(\.description).listed("and")
        remarks.append("the plan has the same words already, in recommendation \(ids)")
      }
      return remarks
    }

    /// Whether a report and a plan name the same council: "Exampleshire" is Exampleshire's.
    private static func isSame(_ one: String, _ other: String) -> Bool {
      let (one, other) = (one.lowercased(), other.lowercased())
      return one.contains(other) || other.contains(one)
    }
  }
}
