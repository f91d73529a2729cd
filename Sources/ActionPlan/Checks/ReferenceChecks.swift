/// Every id that is named must exist, and belong to one item only.
extension Plan {
  func referenceFindings() -> [Finding] {
    duplicateFindings() + objectiveReferences() + otherReferences() + progressReferences()
  }

  private func dangling(_ place: String, _ item: ItemID?, _ kind: String, _ id: ItemID) -> Finding {
    Finding(
      .danglingReference, item, at: place,
      "it names \(kind) \"\(id)\", which the plan does not have",
      remedy: "correct the id, or add the \(kind)")
  }

  private func duplicateFindings() -> [Finding] {
    var kinds: [ItemID: [ItemKind]] = [:]
    for kind in ItemKind.allCases {
      for id in ids(of: kind) { kinds[id, default: []].append(kind) }
    }
    return kinds.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { id, kinds in
      Finding(
        .duplicateID, id, at: kinds.map { "\($0.rawValue) \(id)" }.joined(separator: " and "),
        "the id \(id) belongs to more than one item", remedy: "give one of them another id")
    }
  }

  private func objectiveReferences() -> [Finding] {
    objectives.flatMap { id, objective in
      let place = "objective \(id)"
      return objective.recommendations.filter { recommendations[$0] == nil }
        .map { dangling(place, id, "recommendation", $0) }
        + objective.indicators.filter { indicators[$0] == nil }
        .map { dangling(place, id, "indicator", $0) }
        + [objective.lead, objective.accountable].compactMap { $0 }.filter { officers[$0] == nil }
        .map { dangling(place, id, "officer", $0) }
    }
  }

  private func otherReferences() -> [Finding] {
    let actions = actions.flatMap { id, action in
      (objectives[action.objective] == nil
        ? [dangling("action \(id)", id, "objective", action.objective)] : [])
        + officerFinding(action.lead, "action \(id)", id)
    }
    let findings = recommendations.flatMap { id, recommendation in
      recommendation.inspection.filter { inspections[$0] == nil }
        .map { [dangling("recommendation \(id)", id, "inspection", $0)] } ?? []
    }
    let paragraphs = recommendations.flatMap { id, recommendation in
      missingParagraphs(recommendation, id)
    }
    let risks = risks.flatMap { id, risk in
      risk.objectives.filter { objectives[$0] == nil }.map {
        dangling("risk \(id)", id, "objective", $0)
      }
        + officerFinding(risk.owner, "risk \(id)", id)
    }
    return findings + paragraphs + actions + risks + boardReferences()
  }

  /// Paragraphs named that the report does not have, where the report's own are kept.
  private func missingParagraphs(_ recommendation: Recommendation, _ id: ItemID) -> [Finding] {
    guard let inspection = recommendation.inspection,
      let paragraphs = inspections[inspection]?.report.paragraphs,
      let first = paragraphs.keys.first,
      let last = paragraphs.keys.last
    else { return [] }
    return recommendation.paragraphs.keys.filter { paragraphs[$0] == nil }.map { number in
      Finding(
        .danglingReference, id, at: "recommendation \(id)",
        "it names paragraph \(number), which the report of \(inspection) does not have",
        remedy: "name one from \(first) to \(last), or add the paragraph to the report")
    }
  }

  private func officerFinding(_ officer: ItemID?, _ place: String, _ item: ItemID?) -> [Finding] {
    officer.filter { officers[$0] == nil }.map { [dangling(place, item, "officer", $0)] } ?? []
  }

  private func boardReferences() -> [Finding] {
    guard let board else { return [] }
    let posts = ([board.chair].compactMap { $0 } + board.members).flatMap {
      officerFinding($0, "the board", nil)
    }
    let decisions = board.meetings.flatMap { day, meeting in
      meeting.decisions.flatMap { number, decision in
        decision.items.filter { kind(of: $0) == nil }.map {
          dangling("decision \(number) of \(day.inWords)", nil, "item", $0)
        }
      }
    }
    return posts + decisions
  }

  private func progressReferences() -> [Finding] {
    progress.flatMap { quarter, entries in
      entries.flatMap { id, entry in
        let place = "progress of \(id) for \(quarter.title)"
        let ratings = [entry.rating, entry.verified?.rating].compactMap { $0 }
        return (objectives[id] == nil ? [dangling(place, id, "objective", id)] : [])
          + ratings.filter { self.ratings[$0] == nil }.map { dangling(place, id, "rating", $0) }
      }
    }
  }
}

extension Optional {
  /// The value when it passes a test; `nil` otherwise.
  func filter(_ test: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { test($0) ? $0 : nil }
  }
}
