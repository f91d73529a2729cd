import ActionPlan

/// `history`: every version, with who made it, when and why.
enum HistoryCommand {
  static let spec = CommandSpec(
    name: ["history"], abstract: "List every version of the plan",
    options: [.plan, .json],
    examples: ["history"]
  ) { input, console throws(CommandError) in
    let folder = try PlanLocator(input: input, console: console).folder()
    let versions: [PlanVersion]
    do throws(PlanFileError) { versions = try folder.history() } catch { throw CommandError(error) }
    console.write(input.has("json") ? json(versions) : text(versions, console.width))
    return .success
  }

  private static func text(_ versions: [PlanVersion], _ width: Int) -> String {
    var table = ColumnTable(["version", "at", "by", "why"])
    for version in versions {
      table.append([
        "\(version.number)", version.at.description, version.by, version.why,
      ])
    }
    return table.text(width: width)
  }

  private static func json(_ versions: [PlanVersion]) -> String {
    var writer = JSONWriter()
    writer.array(.lines, count: versions.count) { writer, number in
      let version = versions[number]
      writer.object(.line) { writer in
        writer.key("version")
        writer.number(version.number)
        for (name, text) in [
          ("at", version.at.description), ("by", version.by), ("why", version.why),
        ] {
          writer.key(name)
          writer.text(text)
        }
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

/// `diff`: what changed from one version to another, by meaning.
enum DiffCommand {
  static let spec = CommandSpec(
    name: ["diff"], abstract: "Say what changed between two versions",
    arguments: [
      ArgumentSpec("FROM", "the number of the earlier version"),
      ArgumentSpec(
        "TO", "the number of the later one; the latest when left out", isRequired: false),
    ],
    options: [.plan, .json],
    examples: ["diff 12 15", "diff 12"]
  ) { input, console throws(CommandError) in
    let number = TypedValue.int(1...999_999)
    let from = try input.needArgument("FROM", number)
    let to = input.argument("TO") == nil ? nil : try input.needArgument("TO", number)
    let folder = try PlanLocator(input: input, console: console).folder()
    let changes: [PlanDifference]
    do throws(PlanFileError) {
      let old = try folder.plan(at: from)
      let latest = try folder.versionNumbers().last ?? from
      changes = try folder.plan(at: to ?? latest).differences(from: old)
    } catch {
      throw CommandError(error)
    }
    console.write(input.has("json") ? changes.json : "")
    if !input.has("json") { for change in changes { console.print(change.description) } }
    if changes.isEmpty { console.say("The two versions say the same.") }
    return .success
  }
}

extension [PlanDifference] {
  /// The differences as a JSON array.
  var json: String {
    var writer = JSONWriter()
    writer.array(.lines, count: count) { writer, number in self[number].write(to: &writer) }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

extension PlanDifference {
  fileprivate func write(to writer: inout JSONWriter) {
    let members = [
      ("kind", kind.rawValue), ("item", item?.description), ("description", description),
      ("from", from), ("to", to),
    ]
    writer.object(.fitted) { writer in
      for (name, text) in members {
        guard let text else { continue }
        writer.key(name)
        writer.text(text)
      }
    }
  }
}
