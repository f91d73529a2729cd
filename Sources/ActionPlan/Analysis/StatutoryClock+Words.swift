extension StatutoryDate.What {
  /// What is wanted, as the name of a row: "Action plan".
  public var title: String {
    switch self {
    case .report: "Report published"
    case .actionPlan: "Action plan"
    case .earlyDraft: "Early draft of the plan"
    case .writtenStatement: "Written statement of action"
    case .priorityActionPlan: "Priority action plan"
    }
  }

  /// The rule: "70 working days after receipt".
  public var rule: String {
    "\(workingDays) working days after " + (countsFromPublication ? "publication" : "receipt")
  }

  /// What was done when it is done.
  fileprivate var doneWord: String { self == .report ? "published" : "sent" }
}

extension StatutoryDate {
  /// The last day for it, and the plan's own where it is another: "31 May 2019".
  public var dueWords: String {
    switch (due, ownDue) {
    case (let due?, let own?) where due != own:
      "\(due.inWords)\(guess); the plan itself says \(own.inWords)"
    case (let due?, _): due.inWords + guess
    case (nil, let own?): "\(own.inWords), by the plan itself; \(whyUnknown)"
    case (nil, nil): "cannot be worked out: \(whyUnknown)"
    }
  }

  private var guess: String { isFirm ? "" : " (by the usual bank holidays)" }

  /// Why no day can be worked out.
  var whyUnknown: String {
    guard start == nil else { return "working days before 2007 and after 2999 are not known" }
    return "the day the report was \(what.countsFromPublication ? "published" : "received") is not "
      + "recorded"
  }

  /// Where it stands: "due in 12 working days", "sent on 31 May 2019, in time", "late by …".
  public var stateWords: String {
    let own = restsOnOwnDay ? " by the plan's own date" : ""
    switch state {
    case .due(workingDays: 0): return "due on this day" + own
    case .due(let days): return "due in \(counted(days, "working day"))" + own
    case .late(workingDays: 0): return "late, by less than a working day" + own
    case .late(let days): return "late by \(counted(days, "working day"))" + own
    case .done(let day): return "\(what.doneWord) on \(day.inWords), in time" + own
    case .doneLate(let day, workingDays: 0):
      return "\(what.doneWord) on \(day.inWords), late by less than a working day" + own
    case .doneLate(let day, let days):
      return "\(what.doneWord) on \(day.inWords), late by \(counted(days, "working day"))" + own
    case .unknown(let day?):
      return "\(what.doneWord) on \(day.inWords); whether in time cannot be told"
    case .unknown(nil): return "not \(what.doneWord) as far as recorded; cannot be told"
    }
  }

  /// Whether it is late, or was.
  public var isLate: Bool {
    switch state {
    case .late, .doneLate: true
    case .due, .done, .unknown: false
    }
  }
}
