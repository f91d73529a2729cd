import ActionPlan

/// `report pack`: a folder for an inspector's visit or the annual conversation.
enum PackCommand {
  static let spec = CommandSpec(
    name: ["report", "pack"], abstract: "Write the folder for an inspector's visit",
    discussion: "Its index answers the three questions of the annual conversation from the plan, "
      + "and follows each finding to what was published; beside it lie the papers, the data package "
      + "and workbook of `export`, the sealed updates byte for byte with their seal.json, and "
      + "checksums that `sha256sum -c SHA256SUMS` checks. Internal risks are in none of it, and so "
      + "neither are the board's sealed papers and the lists of changes, which may hold them. The "
      + "folder must be new or empty.",
    options: [
      OptionSpec("to", "FOLDER", "the folder to fill", isRequired: true, completion: .folder),
      OptionSpec(
        "template", "FILE", "the council's layout; adds the report to the committee",
        completion: .file),
      .quarter, .asAt, .atVersion, .plan,
      OptionSpec("dry-run", "list the files, and write nothing"),
    ],
    examples: [
      "report pack --to visit-2019-07 --quarter 2019-20-Q1",
      "report pack --to visit-2019-07 --quarter 2019-20-Q1 --dry-run",
    ]
  ) { input, console throws(CommandError) in
    let target = FilledFolder(try input.need("to", TypedValue.text), files: console.files)
    let template = input.has("template") ? try input.committeeTemplate(console) : nil
    let request = try AssessmentRequest(input, console, isPaper: true)
    do throws(PlanFileError) {
      try target.checkEmpty()
      let published = try published(request)
      let pack = EvidencePack(
        request.assessment, version: request.version, template: template, published: published)
      if input.has("dry-run") {
        for file in pack.files { console.print("\(file.path)  \(file.about)") }
        return .success
      }
      try target.write(pack.files.map { (path: $0.path, bytes: $0.bytes) })
      console.say("Wrote \(pack.files.count) files to \(target.path).")
      return .success
    } catch {
      throw CommandError(error)
    }
  }
}

extension PackCommand {
  /// The sealed papers that were made for readers outside the council, with their `seal.json`.
  ///
  /// The board's papers and the lists of changes may hold internal risks; `seal.json` has their
  /// checksums, so that a copy that the board hands out can be checked.
  private static func published(
    _ request: AssessmentRequest
  ) throws(PlanFileError) -> [EvidencePack.File] {
    let plan = request.assessment.plan
    let seals = plan.seals.filter { $0.key <= request.assessment.quarter }
    let papers = try request.folder.publishedPapers(of: seals) { name in
      PaperFile(name: name)?.edition.isForOutside ?? false
    }
    return papers.map { paper in
      EvidencePack.File(
        "updates/\(paper.path)",
        paper.path.hasSuffix("/seal.json")
          ? "When, by whom and from which version it was published, with every checksum"
          : "As published, byte for byte", paper.bytes)
    }
  }
}

extension Edition {
  /// Whether the paper is made for readers outside the council.
  fileprivate var isForOutside: Bool {
    switch self {
    case .board, .changes: false
    case .ofsted, .public: true
    }
  }
}
