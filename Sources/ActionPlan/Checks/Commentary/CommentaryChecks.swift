/// Narratives held against the figures: warnings that quote, never a rewrite.
extension Plan {
  /// What is wrong with what was written, quarter by quarter, then with the remarks on figures.
  ///
  /// A quarter that is sealed is left in peace: its papers can't change.
  func commentaryFindings(asAt: Day) -> [Finding] {
    let topics = indicators.map { CommentaryTopic($0.key, $0.value) }
    return progress.filter { seals[$0.key] == nil }.flatMap { quarter, entries in
      entries.flatMap { id, progress -> [Finding] in
        guard progress.on <= asAt, let objective = objectives[id] else { return [] }
        let own = objective.indicators.compactMap { id in topics.first { $0.id == id } }
        let entry = CommentaryEntry(id, objective, quarter, progress, in: self)
        return findings(CommentaryFigures(entry, own: own, all: topics, signalProfile))
      }
    } + topics.flatMap { remarkFindings($0, topics, asAt: asAt) }
  }

  private func findings(_ figures: CommentaryFigures) -> [Finding] {
    let entry = figures.entry
    return figures.figureFindings + figures.directionFindings + repeatFindings(entry)
      + entry.dateFindings
      + [figures.recoveryFinding(ratings), entry.activityFinding].compactMap { $0 }
  }

  private func remarkFindings(
    _ topic: CommentaryTopic, _ topics: [CommentaryTopic], asAt: Day
  ) -> [Finding] {
    topic.indicator.actuals.flatMap { day, actual -> [Finding] in
      guard day <= asAt, let remark = actual.note, CommentaryEntry.shortest <= remark.utf8.count,
        let quarter = Quarter(containing: day, firstMonth: firstMonth), seals[quarter] == nil
      else { return [] }
      let entry = CommentaryEntry(
        remark: remark, on: day, topic.id, topic.indicator, quarter, in: self)
      let figures = CommentaryFigures(entry, own: [topic], all: topics, signalProfile)
      return figures.figureFindings + figures.directionFindings
    }
  }
}
