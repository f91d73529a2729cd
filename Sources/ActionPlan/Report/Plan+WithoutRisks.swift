extension Plan {
  /// The plan without its internal risks, what was decided on them and what was corrected of them.
  var withoutRisks: Plan {
    var copy = self
    copy.risks = Keyed()
    for (quarter, var seal) in seals {
      for (number, correction) in seal.corrections
      where correction.item.map({ kind(of: $0) == .risk }) ?? false {
        seal.corrections[number] = nil
      }
      copy.seals[quarter] = seal
    }
    for (day, var meeting) in board?.meetings ?? Keyed() {
      for (number, decision) in meeting.decisions
      where decision.items.contains(where: { kind(of: $0) == .risk }) {
        meeting.decisions[number] = nil
      }
      copy.board?.meetings[day] = meeting
    }
    return copy
  }
}
