/// What to send to somebody whose return is still to come, ready to be pasted into an e-mail.
public struct ReturnReminder: Hashable, Sendable {
  /// The line above it.
  public var subject: String
  /// The text, its lines no longer than a mail takes.
  public var text: String
  /// The objectives that have no entry, by id and title.
  public var objectives: [String]
  /// The figures that are missing, one line an indicator or team.
  public var figures: [String]

  /// Writes the reminder of a return.
  ///
  /// - Parameters:
  ///   - standing: Where the return stands.
  ///   - plan: The plan.
  ///   - quarter: The quarter of the return.
  public init(_ standing: ReturnStanding, in plan: Plan, quarter: Quarter) {
    objectives = standing.missingObjectives.map { "\($0) \(plan.objectives[$0]?.title ?? "")" }
    figures = Self.figures(standing.missingFigures, plan)
    subject = "Return for \(quarter.title): \(standing.post)"
    var lines = ["Dear \(standing.addressee),", ""]
    lines.append(
      standing.state == .partly
        ? "Part of your return for \(quarter.title) on \"\(plan.title)\" is still to come."
        : "Your return for \(quarter.title) on \"\(plan.title)\" is still to come.")
    if let record = standing.record {
      let late = standing.daysLate.map { $0 == 1 ? ", a day ago" : ", \($0) days ago" } ?? ""
      lines.append("It was due on \(record.due.inWords)\(late).")
    }
    if !objectives.isEmpty {
      lines += ["", "Please say how these go, what was done and what difference it made:"]
      lines += objectives.map { "- \($0)" }
    }
    if !figures.isEmpty {
      lines += ["", "These figures are missing:"]
      lines += figures.map { "- \($0)" }
    }
    lines += [
      "", "If there is nothing to report, please say so, and why: a nil return is an answer.",
    ]
    text = lines.joined(separator: "\n")
  }

  /// One line for each indicator, or team of one, with its days.
  private static func figures(_ missing: [AskedFigure], _ plan: Plan) -> [String] {
    var lines: [(name: String, days: [String])] = []
    for figure in missing {
      let indicator = plan.indicators[figure.indicator]
      let team = figure.segment.map { ", \(indicator?.segments[$0]?.title ?? "\($0)")" } ?? ""
      let name = (indicator?.title ?? "\(figure.indicator)") + team
      let day = figure.day.isLastOfMonth ? figure.day.monthInWords : figure.day.inWords
      if lines.last?.name == name {
        lines[lines.count - 1].days.append(day)
      } else {
        lines.append((name, [day]))
      }
    }
    return lines.map { "\($0.name): \($0.days.joined(separator: ", "))" }
  }
}

extension ReturnStanding {
  /// Whom to write to: the person where one is recorded, else the post.
  fileprivate var addressee: String {
    if case .held(let name, _) = holding { return name }
    return post
  }

  /// Who holds the post, in words; `nil` when nobody is recorded.
  public var holderWords: String? {
    switch holding {
    case .notRecorded: nil
    case .held(let name, let interim): interim ? "\(name), for the time being" : name
    case .vacant(let since): "vacant since \(since.inWords)"
    }
  }
}
