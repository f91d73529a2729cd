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
    let merged: [Int: [MergeConflict.Author]]
    do throws(PlanFileError) {
      versions = try folder.history()
      merged = try folder.mergedHistory(versions)
    } catch {
      throw CommandError(error)
    }
    console.write(
      input.has("json") ? json(versions, merged) : text(versions, merged, console.width))
    return .success
  }

  private static func text(
    _ versions: [PlanVersion], _ merged: [Int: [MergeConflict.Author]], _ width: Int
  ) -> String {
    var table = ColumnTable(["version", "at", "by", "why"])
    for version in versions {
      // What came with a merge stands before it, with its number in the copy.
      for came in merged[version.number] ?? [] {
        table.append([
          "\(version.number) < \(came.version)", came.at.description, came.by, came.why,
        ])
      }
      table.append(["\(version.number)", version.at.description, version.by, version.why])
      for line in version.merged?.decisions ?? [] { table.append(["", "", "", line]) }
    }
    return table.text(width: width)
  }

  private static func json(
    _ versions: [PlanVersion], _ merged: [Int: [MergeConflict.Author]]
  ) -> String {
    var writer = JSONWriter()
    writer.array(.lines, count: versions.count) { writer, number in
      let version = versions[number]
      writer.object(.line) { writer in
        writer.version(version.number, at: version.at, by: version.by, why: version.why)
        if let record = version.merged {
          writer.key("merged")
          writer.object { record.writeSummary(merged[version.number] ?? [], to: &$0) }
        }
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes which version it is, and who made it, when and why.
  mutating func version(_ number: Int, at moment: Moment, by author: String, why: String) {
    key("version")
    self.number(number)
    for (name, words) in [("at", moment.description), ("by", author), ("why", why)] {
      key(name)
      text(words)
    }
  }
}

extension MergeRecord {
  /// What was decided with the merge, a line each.
  fileprivate var decisions: [String] {
    conflicts.map {
      "\($0.path): \($0.chosen.rawValue) was chosen; not taken: \($0.lost ?? "that it is taken away")"
    } + setAside.map { "\($0.path) was taken out: the other side changed what it was about" }
  }

  fileprivate func writeSummary(
    _ versions: [MergeConflict.Author], to writer: inout JSONWriter
  ) {
    writer.key("copy")
    writer.text(copy)
    MergeView.write("versions", versions, to: &writer)
    writer.key("decisions")
    writer.texts(decisions)
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
