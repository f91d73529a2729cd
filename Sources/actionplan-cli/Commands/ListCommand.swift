import ActionPlan

/// `list`: every item of a kind, one a line.
enum ListCommand {
  static let spec = CommandSpec(
    name: ["list"], abstract: "List every item of a kind",
    arguments: [ArgumentSpec("KIND", "what to list", choices: Listing.kinds)],
    options: [.plan, .json],
    examples: ["list objectives", "list indicators --json"]
  ) { input, console throws(CommandError) in
    let kind = try input.needArgument("KIND", TypedValue.text)
    let plan = try OpenPlan(input, console).plan
    let listing = Listing(kind, of: plan)
    console.write(input.has("json") ? listing.json : listing.text(width: console.width))
    if listing.rows.isEmpty { console.say("This plan has no \(kind).") }
    return .success
  }
}

/// The items of a kind, with what tells them apart.
struct Listing {
  static let kinds = ItemKind.allCases.map(\.plural) + ["ratings", "meetings", "requests", "seals"]

  let header: [String]
  private(set) var rows: [[String]] = []

  init(_ kind: String, of plan: Plan) {
    guard let item = ItemKind.allCases.first(where: { $0.plural == kind }) else {
      switch kind {
      case "ratings": (header, rows) = Self.ratings(plan)
      case "requests": (header, rows) = Self.requests(plan)
      case "meetings": (header, rows) = Self.meetings(plan)
      default: (header, rows) = Self.seals(plan)
      }
      return
    }
    switch item {
    case .inspection: (header, rows) = Self.inspections(plan)
    case .recommendation: (header, rows) = Self.recommendations(plan)
    case .objective: (header, rows) = Self.objectives(plan)
    case .action: (header, rows) = Self.actions(plan)
    case .indicator: (header, rows) = Self.indicators(plan)
    case .officer: (header, rows) = Self.officers(plan)
    case .risk: (header, rows) = Self.risks(plan)
    }
  }

  func text(width: Int) -> String {
    var table = ColumnTable(header)
    for row in rows { table.append(row) }
    return rows.isEmpty ? "" : table.text(width: width)
  }

  var json: String {
    var writer = JSONWriter()
    writer.array(.lines, count: rows.count) { writer, number in
      writer.object(.line) { writer in
        for (name, cell) in zip(header, rows[number]) where !cell.isEmpty {
          writer.key(name)
          writer.text(cell)
        }
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

extension Listing {
  private typealias Table = ([String], [[String]])

  private static func words(_ value: (some CustomStringConvertible)?) -> String {
    value.map { "\($0)" } ?? ""
  }

  private static func inspections(_ plan: Plan) -> Table {
    (
      ["id", "from", "published", "title"],
      plan.inspections.map {
        [
          $0.key.description, words($0.value.from), words($0.value.report.published),
          $0.value.title,
        ]
      }
    )
  }

  private static func recommendations(_ plan: Plan) -> Table {
    (
      ["id", "origin", "objectives", "title"],
      plan.recommendations.map { id, item in
        let served = plan.objectives.filter { $0.value.recommendations.contains(id) }
        return [
          id.description, item.origin.words, served.map(\.key.description).joined(separator: ", "),
          item.title,
        ]
      }
    )
  }

  private static func objectives(_ plan: Plan) -> Table {
    (
      ["id", "lead", "due", "closed", "title"],
      plan.objectives.map {
        [
          $0.key.description, words($0.value.lead), words($0.value.schedule.currentDue),
          words($0.value.closed?.on), $0.value.title,
        ]
      }
    )
  }

  private static func actions(_ plan: Plan) -> Table {
    (
      ["id", "objective", "lead", "due", "done", "title"],
      plan.actions.map {
        [
          $0.key.description, $0.value.objective.description, words($0.value.lead),
          words($0.value.schedule.currentDue), words($0.value.done), $0.value.title,
        ]
      }
    )
  }

  private static func indicators(_ plan: Plan) -> Table {
    (
      ["id", "unit", "asAt", "latest", "title"],
      plan.indicators.map { id, item in
        let last = item.actuals.last
        return [
          id.description, item.unit.rawValue, words(last?.key), last?.value.figure.words ?? "",
          item.title,
        ]
      }
    )
  }

  private static func officers(_ plan: Plan) -> Table {
    (
      ["id", "body", "post"],
      plan.officers.map { [$0.key.description, $0.value.body ?? "", $0.value.post] }
    )
  }

  private static func risks(_ plan: Plan) -> Table {
    (
      ["id", "likelihood", "impact", "owner", "title"],
      plan.risks.map {
        [
          $0.key.description, words($0.value.likelihood), words($0.value.impact),
          words($0.value.owner), $0.value.title,
        ]
      }
    )
  }

  private static func ratings(_ plan: Plan) -> Table {
    (
      ["id", "rank", "word", "meaning"],
      plan.scale.map {
        [$0.id.description, "\($0.rating.rank)", $0.rating.word, $0.rating.meaning]
      }
    )
  }

  private static func meetings(_ plan: Plan) -> Table {
    (
      ["day", "decisions", "title"],
      (plan.board?.meetings ?? Keyed()).map {
        [$0.key.description, "\($0.value.decisions.count)", $0.value.title]
      }
    )
  }

  private static func requests(_ plan: Plan) -> Table {
    let schedules =
      plan.objectives.map { ($0.key, $0.value.schedule) }
      + plan.actions.map { ($0.key, $0.value.schedule) }
    return (
      ["item", "request", "due", "asked", "on", "by", "answer", "why"],
      schedules.flatMap { id, schedule in
        schedule.requests.map { number, request in
          [
            id.description, "\(number)", words(schedule.currentDue), request.to.description,
            request.on.description, request.askedBy,
            request.answer.map { "\($0.outcome)" } ?? "waits", request.why,
          ]
        }
      }
    )
  }

  private static func seals(_ plan: Plan) -> Table {
    (
      ["quarter", "on", "by", "version", "release", "papers", "corrections"],
      plan.seals.map {
        [
          $0.key.description, $0.value.on.description, $0.value.by, "\($0.value.version)",
          $0.value.release ?? "", $0.value.papers.keys.joined(separator: ", "),
          "\($0.value.corrections.count)",
        ]
      }
    )
  }
}
