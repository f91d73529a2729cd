import ActionPlan

/// What merging a copy comes to, as it is shown.
struct MergeView {
  private let proposal: MergeProposal
  private let ours: String
  private let theirs: String

  init(_ proposal: MergeProposal, ours: String, theirs: String) {
    (self.proposal, self.ours, self.theirs) = (proposal, ours, theirs)
  }

  /// Says what will come in, and what must be chosen.
  func show(_ console: Console, isQuiet: Bool) {
    guard !isQuiet else { return }
    switch proposal.kind {
    case .nothing where proposal.isDone:
      console.say("Nothing to merge: \(ours) holds all of \(theirs).")
      return
    case .nothing:
      console.print("\(ours) holds all versions of \(theirs), but not all its papers.")
    case .forward:
      console.print("\(theirs) goes on where \(ours) stops; its versions are taken as they are.")
    case .both:
      console.print("Both copies went on after version \(proposal.common).")
    }
    list("Comes in from \(theirs)", proposal.incoming, console)
    list("Stays from \(ours)", proposal.own, console)
    changes(console)
    for name in proposal.papers { console.print("Published papers that come in: \(name)") }
    for path in proposal.setAside {
      console.print("No longer holds, because the other copy changed what it was about: \(path)")
    }
    for (place, conflict) in proposal.conflicts.enumerated() {
      show(conflict, "Conflict \(place + 1) of \(proposal.conflicts.count)", console)
    }
  }

  private func list(_ title: String, _ versions: [MergeConflict.Author], _ console: Console) {
    guard !versions.isEmpty else { return }
    console.print("\(title): \(versions.count == 1 ? "1 version" : "\(versions.count) versions")")
    for version in versions { console.print("  \(Self.line(version))") }
  }

  private func changes(_ console: Console) {
    let differences = proposal.after.differences(from: proposal.before)
    guard !differences.isEmpty else { return }
    console.print("What changes here:")
    for difference in differences { console.print("  \(difference)") }
  }

  private func show(_ conflict: MergeConflict, _ title: String, _ console: Console) {
    console.print("\(title): \(conflict.path)")
    console.print("  before: \(conflict.before)")
    for (side, account) in [(MergeSide.ours, conflict.ours), (.theirs, conflict.theirs)] {
      let name = side == .ours ? "ours:  " : "theirs:"
      for change in account.changes { console.print("  \(name) \(change)") }
      for version in account.versions { console.print("           \(Self.line(version))") }
    }
    if let chosen = conflict.chosen { console.print("  chosen: \(chosen.rawValue)") }
  }

  private static func line(_ version: MergeConflict.Author) -> String {
    let why = version.why.isEmpty ? "" : ": \(version.why)"
    return "version \(version.version), \(version.by), \(version.at.day.inWords)\(why)"
  }

  // MARK: JSON

  /// The same as JSON, with the number of the version that was saved.
  func json(saved: Int?) -> String {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.key("kind")
      writer.text("\(proposal.kind)")
      writer.key("saved")
      writer.bool(saved != nil)
      if let saved {
        writer.key("version")
        writer.number(saved)
      }
      writer.key("common")
      writer.number(proposal.common)
      Self.write("incoming", proposal.incoming, to: &writer)
      Self.write("own", proposal.own, to: &writer)
      writer.key("changes")
      writer.texts(proposal.after.differences(from: proposal.before).map(\.description))
      writer.key("papers")
      writer.texts(proposal.papers)
      writer.key("setAside")
      writer.texts(proposal.setAside)
      writer.key("conflicts")
      writer.array(.lines, count: proposal.conflicts.count) { writer, place in
        Self.write(proposal.conflicts[place], to: &writer)
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  private static func write(_ conflict: MergeConflict, to writer: inout JSONWriter) {
    writer.object(.lines) { writer in
      writer.key("path")
      writer.text(conflict.path)
      writer.key("before")
      writer.text(conflict.before)
      for (name, account) in [("ours", conflict.ours), ("theirs", conflict.theirs)] {
        writer.key(name)
        writer.object(.lines) { writer in
          writer.key("changes")
          writer.texts(account.changes)
          write("versions", account.versions, to: &writer)
        }
      }
      if let chosen = conflict.chosen {
        writer.key("chosen")
        writer.text(chosen.rawValue)
      }
    }
  }

  static func write(
    _ name: String, _ versions: [MergeConflict.Author], to writer: inout JSONWriter
  ) {
    writer.key(name)
    writer.array(.lines, count: versions.count) { writer, place in
      let version = versions[place]
      writer.object(.line) { writer in
        writer.version(version.version, at: version.at, by: version.by, why: version.why)
      }
    }
  }
}
