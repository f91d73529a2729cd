import ActionPlan

/// `report pack`: a folder for an inspector's visit or the annual conversation.
enum PackCommand {
  static let spec = CommandSpec(
    name: ["report", "pack"], abstract: "Write the folder for an inspector's visit",
    discussion: "Its index answers the three questions of the annual conversation from the plan, "
      + "and follows each finding to what was published; beside it lie the papers, the data, the "
      + "updates as published, and checksums that `sha256sum -c SHA256SUMS` checks. Internal "
      + "risks are in none of it. The folder must be new or empty.",
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
  /// The sealed papers that were made for readers outside the council.
  ///
  /// The board's papers and the lists of changes may hold internal risks.
  private static func published(
    _ request: AssessmentRequest
  ) throws(PlanFileError) -> [EvidencePack.File] {
    let plan = request.assessment.plan
    let seals = plan.seals.filter { $0.key <= request.assessment.quarter }
    return try request.folder.publishedPapers(of: seals).filter { paper in
      let name = paper.path.split(separator: "/").last ?? ""
      return !name.hasPrefix("board") && !name.hasPrefix("changes")
    }.map { paper in
      EvidencePack.File(
        "updates/\(paper.path)", "As published, byte for byte", paper.bytes)
    }
  }
}
