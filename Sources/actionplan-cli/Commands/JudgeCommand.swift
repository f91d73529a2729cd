import ActionPlan

/// The `judge` verb: series without a plan.
enum JudgeCommand {
  static let spec = CommandSpec(
    name: ["judge"], abstract: "Judge series of figures without a plan",
    discussion: "FILE is CSV whose first row names the columns, in any order: date, value and "
      + "perhaps series, numerator, denominator, low, high, status. A value is a figure such as 59, "
      + "86%, \"90 to 95\" or \"<5\"; low and high in place of a value are a range; a gap is empty, "
      + "with a status such as suppressed or not applicable where there is a reason. A date may be "
      + "the first or the last day of its period. Or FILE is JSON in the shape of the test vectors, "
      + "whose own settings come before the options. A series that can't be judged is told, and the "
      + "others go on.",
    arguments: [
      ArgumentSpec("FILE", "the CSV or JSON file; - for the standard input", completion: .file)
    ],
    options: JudgeOptions.specs + [.json],
    examples: [
      "judge figures.csv --polarity lower --target 12",
      "judge figures.csv --polarity band --target \"80 to 85\" --frequency quarterly --json",
      "judge figures.csv --target 95% --target-date 2025-03-31 --baseline 71% "
        + "--baseline-date 2023-03-31",
    ]
  ) { input, console throws(CommandError) in
    let path = try input.needArgument("FILE", TypedValue.text)
    let options = try JudgeOptions(input)
    let file = try read(path, options.rules, console)
    if input.has("json") {
      let notes = file.writeJSON(options.profile) { console.write(bytes: $0) }
      for note in notes.prefix(mostNotes) { console.warn(note) }
      if notes.count > mostNotes { console.warn("and \(notes.count - mostNotes) more like these") }
    } else {
      if file.count == 0 { console.say("\(Self.shown(path)) has no series.") }
      console.write(bytes: file.text(width: console.width))
    }
    return .success
  }

  /// As many warnings as anybody reads.
  private static let mostNotes = 20

  private static func read(
    _ path: String, _ rules: SeriesRules, _ console: Console
  ) throws(CommandError) -> SeriesFile {
    let bytes = try console.bytes(of: path)
    do throws(SeriesFileError) {
      return try SeriesFile(bytes, name: name(of: path), rules: rules)
    } catch {
      throw CommandError(
        .problem, "\(shown(path)):\(error.description)", hints: [error.hint].compactMap { $0 })
    }
  }

  private static func shown(_ path: String) -> String {
    path == "-" ? "the standard input" : path
  }

  /// What the only series of a file is called: the file, without its folder and its ending.
  private static func name(of path: String) -> String {
    guard path != "-", let file = path.split(separator: "/").last else { return "figures" }
    let end = file.lastIndex(of: ".").flatMap { $0 > file.startIndex ? $0 : nil }
    return String(file[..<(end ?? file.endIndex)])
  }
}
