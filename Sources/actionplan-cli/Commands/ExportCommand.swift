import ActionPlan

/// `export`: the numbers, or the plan, for another program.
enum ExportCommand {
  static let spec = CommandSpec(
    name: ["export"], abstract: "Write the figures as CSV, or the plan as JSON",
    discussion: "csv is one row a figure, and `import` reads it back; json is the whole plan in "
      + "the shape of plan.json.",
    arguments: [ArgumentSpec("FORMAT", "the format", choices: ["csv", "json"])],
    options: [
      .plan,
      OptionSpec(
        "output", "FILE", "where to write it; the standard output when left out",
        completion: .file),
    ],
    examples: ["export csv > figures.csv", "export json --output plan-copy.json"]
  ) { input, console throws(CommandError) in
    let open = try OpenPlan(input, console)
    let bytes =
      try input.needArgument("FORMAT", TypedValue.text) == "csv"
      ? ActualsCSV.write(open.plan)
      : PlanFile.write(PlanFile.Content(plan: open.plan, version: open.version))
    try console.deliver(bytes, input)
    return .success
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
