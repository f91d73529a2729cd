import ActionPlan

extension OptionSpec {
  /// The council's layout.
  static let template = OptionSpec(
    "template", "FILE",
    "the council's layout, a JSON file such as those of plans/templates; a plain one when left out",
    completion: .file)
}

extension ReportCommand {
  /// The report to the council's committee.
  static let committee = CommandSpec(
    name: ["report", "committee"], abstract: "Write the report to the council's committee",
    discussion: "Fills the council's own layout: its header lines, sections, priorities, "
      + "implications and clearances. What the layout asks and nobody answered is printed as to be "
      + "completed, and listed on the error stream. docs/committee-template.md explains the file.",
    options: [
      .template, .quarter, .asAt, .atVersion, .paperFormat, .paperOutput, .plan,
    ],
    examples: [
      "report committee --quarter 2019-20-Q1",
      "report committee --quarter 2019-20-Q1 --template plans/templates/cambridgeshire-2023.json "
        + "--format html --output committee.html",
    ]
  ) { input, console throws(CommandError) in
    let (format, output) = try input.paperTarget("committee", console)
    let template = try input.committeeTemplate(console)
    let request = try AssessmentRequest(input, console, isPaper: true)
    let paper = CommitteeReport(request.assessment, template: template)
      .paper(version: request.version)
    let bytes = format.bytes(paper.document, console, toTerminal: output == nil)
    if let output {
      try console.save(bytes, to: output)
      console.say("Wrote \(output).")
    } else {
      console.write(bytes: bytes)
    }
    console.say(paper.open)
    return .success
  }
}

extension Input {
  /// The layout that `--template` names, else the plain one.
  func committeeTemplate(_ console: Console) throws(CommandError) -> CommitteeTemplate {
    guard let path = try read("template", TypedValue.text) else { return .plain }
    let bytes = try console.bytes(of: path)
    do throws(PlanFileError) {
      return try CommitteeTemplateFile.read(bytes, file: path)
    } catch {
      throw CommandError(error)
    }
  }
}

extension Console {
  /// Lists what a committee report leaves to be completed.
  fileprivate func say(_ open: [CommitteeReport.OpenAnswer]) {
    guard !open.isEmpty else { return }
    warn("\(open.count == 1 ? "1 answer is" : "\(open.count) answers are") to be completed:")
    for answer in open { say("  \(answer)") }
  }
}
