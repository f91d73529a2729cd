extension ReturnForm.PartKind {
  /// The columns of the table from the left.
  public var columns: [ReturnForm.Column] {
    switch self {
    case .objectives:
      [
        .init(id: "objective", header: "Objective", width: 30),
        .init(id: "question", header: "Question", width: 24),
        .init(id: "before", header: "Last time", width: 44),
        .init(id: "answer", header: "Your answer", width: 56),
      ]
    case .evidence:
      [
        .init(id: "objective", header: "Objective", width: 30),
        .init(id: "before", header: "Last time", width: 34),
        .init(id: "kind", header: "Kind of evidence", width: 14),
        .init(id: "title", header: "What it is", width: 40),
        .init(id: "reference", header: "Where it can be found", width: 30),
      ]
    case .actions:
      [
        .init(id: "action", header: "Action", width: 44),
        .init(id: "objective", header: "Objective", width: 30),
        .init(id: "due", header: "Due", width: 26),
        .init(id: "done", header: "Done on", width: 14),
        .init(id: "to", header: "New date asked for", width: 14),
        .init(id: "why", header: "Why it should move", width: 36),
      ]
    case .figures:
      [
        .init(id: "indicator", header: "Indicator", width: 26),
        .init(id: "team", header: "Team or area", width: 13),
        .init(id: "asAt", header: "For", width: 13),
        .init(id: "before", header: "Last figure", width: 18),
        .init(id: "figure", header: "Figure", width: 10),
        .init(id: "upTo", header: "Up to, if a range", width: 10),
        .init(id: "numerator", header: "How many", width: 10),
        .init(id: "denominator", header: "Out of", width: 10),
        .init(id: "status", header: "How firm", width: 12),
        .init(id: "gap", header: "If none, why", width: 14),
        .init(id: "source", header: "Source", width: 16),
        .init(id: "note", header: "Remark", width: 18),
      ]
    case .signOff:
      [
        .init(id: "question", header: "Question", width: 50),
        .init(id: "answer", header: "Your answer", width: 56),
      ]
    }
  }
}
