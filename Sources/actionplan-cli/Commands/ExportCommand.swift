import ActionPlan

/// `export`: the numbers, or the plan, for another program.
enum ExportCommand {
  static let spec = CommandSpec(
    name: ["export"], abstract: "Write the figures as CSV or Excel, or the plan as JSON",
    discussion: "csv is one row a figure, and `import` reads it back; with --to it is a folder of "
      + "tables with a data package descriptor, which databases and statistics programs load as "
      + "it is. xlsx is the same tables as a workbook. json is the whole plan in the "
      + "shape of plan.json.",
    arguments: [ArgumentSpec("FORMAT", "the format", choices: Format.allCases.map(\.rawValue))],
    options: [
      .plan,
      OptionSpec(
        "output", "FILE", "where to write it; the standard output when left out",
        completion: .file),
      OptionSpec("to", "FOLDER", "with csv: the folder of a data package", completion: .folder),
      .quarter, .asAt,
    ],
    examples: [
      "export csv > figures.csv", "export csv --to figures --quarter 2019-20-Q1",
      "export xlsx --output figures.xlsx", "export json --output plan-copy.json",
    ]
  ) { input, console throws(CommandError) in
    switch try input.needArgument("FORMAT", TypedValue.choice(Format.self)) {
    case .csv where input.has("to"): try writePackage(input, console)
    case .csv:
      try refuse(["quarter", "as-at"], input, "csv has every figure; --to FOLDER judges a quarter")
      try console.deliver(ActualsCSV.write(OpenPlan(input, console).plan), input)
    case .json:
      try refuse(["quarter", "as-at", "to"], input, "json is the whole plan")
      let open = try OpenPlan(input, console)
      try console.deliver(
        PlanFile.write(PlanFile.Content(plan: open.plan, version: open.version)), input)
    case .xlsx:
      try refuse(["to"], input, "a workbook is one file: use --output FILE")
      guard input.has("output") else {
        throw input.usage(
          "a workbook needs a file to be written to", hint: "add --output figures.xlsx")
      }
      let request = try AssessmentRequest(input, console, isPaper: true)
      let pack = DataPack(request.assessment, version: request.version)
      try console.deliver(DataPackWorkbook(pack).bytes, input)
    }
    return .success
  }

  private enum Format: String, CaseIterable, Sendable {
    case csv, xlsx, json
  }

  /// Refuses options that say nothing for a format, rather than passing over them.
  private static func refuse(
    _ options: [String], _ input: Input, _ hint: String
  ) throws(CommandError) {
    guard let option = options.first(where: { input.has($0) }) else { return }
    throw input.usage("--\(option) has no place with this format", hint: hint)
  }

  /// Writes the tables and their descriptor into a folder, the descriptor last.
  private static func writePackage(_ input: Input, _ console: Console) throws(CommandError) {
    guard !input.has("output") else {
      throw input.usage("--to and --output exclude each other", hint: "leave one of them out")
    }
    let folder = try input.need("to", TypedValue.text)
    guard !console.holdsPlan(folder) else {
      throw CommandError(
        .problem, "\(folder) is a plan's own folder: its tables belong elsewhere",
        hints: ["name another folder with --to"])
    }
    let request = try AssessmentRequest(input, console, isPaper: true)
    let pack = DataPack(request.assessment, version: request.version)
    let files = DataPackFiles(pack, version: request.version).files
    do throws(FileError) { try console.files.makeFolder(folder) } catch {
      throw CommandError(error)
    }
    for file in files { try console.save(file.bytes, to: "\(folder)/\(file.name)") }
    console.say("Wrote \(files.count) files to \(folder)")
  }
}

extension Console {
  /// Writes data to the file that `--output` names, else to the standard output.
  func deliver(_ bytes: [UInt8], _ input: Input) throws(CommandError) {
    guard let path = try input.read("output", TypedValue.text) else {
      write(String(decoding: bytes, as: UTF8.self))
      return
    }
    try save(bytes, to: path)
    say("Wrote \(path)")
  }
}
