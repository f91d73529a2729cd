import ActionPlan

/// `verify`: proves that the versions are whole and lead to plan.json.
enum VerifyCommand {
  static let spec = CommandSpec(
    name: ["verify"], abstract: "Prove that no version was lost or changed",
    discussion: "Folds every version, checks each checksum and the chain between them, and "
      + "compares plan.json. Checks every sealed paper against its checksum, and makes those that "
      + "this release made again from their version, to compare them byte for byte; it says so of "
      + "each. Exits 1 when anything is not as it was written.",
    options: [.plan, .json],
    examples: ["verify"]
  ) { input, console throws(CommandError) in
    let folder = try PlanLocator(input: input, console: console).folder()
    var report: VerifyReport
    do throws(PlanFileError) {
      report = try folder.verify()
      // Papers are made again from the versions, so those must be whole.
      if report.findings.isEmpty {
        try folder.verifySeals(release: ActionPlanTool.version, &report) {
          PaperFile.remade($3, $1, $2, $0, console)
        }
      }
    } catch {
      throw CommandError(error)
    }
    if input.has("json") { console.write(json(report)) }
    guard report.findings.isEmpty else {
      let problems = report.findings.map {
        CommandError.Problem(message: $0.description, hints: [$0.hint].compactMap { $0 })
      }
      throw CommandError(.problem, problems: problems)
    }
    guard !input.has("json") else { return .success }
    let count = report.versions == 1 ? "1 version is" : "\(report.versions) versions are"
    console.print("\(folder.path): \(count) as written, and plan.json is what they lead to")
    for seal in report.seals {
      console.print("\(folder.path): \(seal)")
      for paper in seal.papers {
        let again = paper.isMadeAgain ? "made again and the same" : "as published, not made again"
        console.print("  \(paper.name): \(again)")
      }
    }
    return .success
  }

  private static func json(_ report: VerifyReport) -> String {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.key("versions")
      writer.number(report.versions)
      if !report.seals.isEmpty {
        writer.key("seals")
        writer.array(.lines, count: report.seals.count) { writer, number in
          let seal = report.seals[number]
          writer.object(.line) { writer in
            writer.key("quarter")
            writer.text(seal.quarter.description)
            writer.key("papers")
            writer.array(.lines, count: seal.papers.count) { writer, number in
              let paper = seal.papers[number]
              writer.object(.line) { writer in
                writer.key("name")
                writer.text(paper.name)
                writer.key("madeAgain")
                writer.bool(paper.isMadeAgain)
              }
            }
          }
        }
      }
      writer.key("findings")
      writer.array(.fitted, count: report.findings.count) { writer, number in
        let finding = report.findings[number]
        writer.object(.fitted) { writer in
          for (name, text) in [
            ("file", finding.file), ("message", finding.message), ("hint", finding.hint ?? ""),
          ] where !text.isEmpty {
            writer.key(name)
            writer.text(text)
          }
        }
      }
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

/// `schema`: the JSON Schema of the plan file.
enum SchemaCommand {
  static let spec = CommandSpec(
    name: ["schema"], abstract: "Write the JSON Schema of the plan file",
    options: [
      OptionSpec(
        "output", "FILE", "where to write it; the standard output when left out", completion: .file)
    ],
    examples: ["schema > plan.schema.json"]
  ) { input, console throws(CommandError) in
    try console.deliver(PlanSchema.json(), input)
    return .success
  }
}

/// `completions`: a script for a shell.
enum CompletionsCommand {
  static let spec = CommandSpec(
    name: ["completions"], abstract: "Write a completion script for a shell",
    arguments: [ArgumentSpec("SHELL", "the shell", choices: ["bash", "zsh"])],
    examples: ["completions bash > ~/.local/share/bash-completion/completions/actionplan"]
  ) { input, console throws(CommandError) in
    let shell = try input.needArgument("SHELL", TypedValue.text)
    let scripts = CompletionScript(commands: allCommands)
    console.write(shell == "bash" ? scripts.bash : scripts.zsh)
    return .success
  }
}
