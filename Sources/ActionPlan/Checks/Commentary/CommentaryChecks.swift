/// Narratives held against the figures: warnings that quote, never a rewrite.
extension Plan {
  /// What is wrong with what the leads wrote, quarter by quarter.
  ///
  /// A quarter that is sealed is left in peace: its papers can't change.
  func commentaryFindings(asAt: Day) -> [Finding] {
    let open = progress.filter { seals[$0.key] == nil }
    guard !open.isEmpty else { return [] }
    let topics = indicators.map { CommentaryTopic($0.key, $0.value) }
    return open.flatMap { quarter, entries in
      entries.flatMap { id, progress -> [Finding] in
        guard progress.on <= asAt, let objective = objectives[id] else { return [] }
        let entry = CommentaryEntry(id, objective, quarter, progress, in: self)
        return findings(entry, topics)
      }
    }
  }

  private func findings(_ entry: CommentaryEntry, _ topics: [CommentaryTopic]) -> [Finding] {
    let own = entry.objective.indicators.compactMap { id in topics.first { $0.id == id } }
    let figures = CommentaryFigures(entry, own: own, all: topics, signalProfile)
    return figures.figureFindings + figures.directionFindings + repeatFindings(entry)
      + entry.dateFindings
      + [figures.recoveryFinding(ratings), entry.activityFinding].compactMap { $0 }
  }
}
