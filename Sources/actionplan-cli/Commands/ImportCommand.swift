import ActionPlan

/// `import`: many figures from a CSV file, all or nothing.
enum ImportCommand {
  static let spec = CommandSpec.changing(
    ["import"], "Record many figures from a CSV file, all or nothing",
    discussion: "The first row names the columns, in any order: "
      + ActualsCSV.Column.allCases.map(\.rawValue).joined(separator: ", ")
      + ". Segments and comparators are named by id or title. The status is measured (when left "
      + "out), estimated, provisional, range (low and high), less than (high) or unavailable. "
      + "Every bad row is told by line and column, and then nothing is saved. Other figures "
      + "or sources for dates that have them need --why and become restatements.",
    arguments: [ArgumentSpec("FILE", "the CSV file; - for the standard input", completion: .file)],
    examples: ["import plans/figures/cambridgeshire-2019-07.csv --why \"Report of July 2019\""],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let path = try input.needArgument("FILE", TypedValue.text)
    let rows = try rows(path, context.console)
    let correction = Correction(on: context.today, by: context.by, why: context.why)
    let trouble = ImportTrouble(file: path)
    let batch = ActualsCSV(rows: rows)
    let progress = ImportProgress(context.console)
    var change = Change("import \(path)") { plan throws(PlanError) in
      trouble.problems = batch.record(in: &plan, correction) { progress.tell($0, of: rows.count) }
      progress.end()
      guard trouble.problems.isEmpty else { throw PlanError(.value, "the file has bad rows") }
    }
    change.warnings = warnings(batch, path, context)
    change.account = { trouble.error }
    return change
  }

  private static func rows(
    _ path: String, _ console: Console
  ) throws(CommandError) -> [CSVRow] {
    let bytes = try console.bytes(of: path)
    do throws(CSVError) {
      return try CSVReader.parse(bytes)
    } catch {
      throw CommandError(
        .problem, "\(path):\(error.description)", hints: [error.hint].compactMap { $0 })
    }
  }

  private static func warnings(
    _ batch: ActualsCSV, _ path: String, _ context: ChangeContext
  ) -> [String] {
    let future = batch.latestDay.map { context.warning(future: $0, "a figure in \(path)") } ?? []
    let bare = batch.rowsWithoutSource
    guard bare > 0 else { return future }
    return future + ["\(counted(bare, "row")) of \(path) without a source"]
  }
}

/// The bad rows of a file, kept from the change that met them.
private final class ImportTrouble {
  let file: String
  var problems: [ActualsCSV.Problem] = []

  init(file: String) { self.file = file }

  /// Every bad row, or `nil` when there is none.
  var error: CommandError? {
    guard !problems.isEmpty else { return nil }
    return CommandError(
      .problem,
      problems: problems.map { problem in
        CommandError.Problem(
          message: "\(file):\(problem.description)", hints: [problem.hint].compactMap { $0 })
      })
  }
}

/// Tells on a terminal how far an import is, once it takes long enough to wonder.
private final class ImportProgress {
  private let console: Console
  private let start: ContinuousClock.Instant
  private var isShown = false

  init(_ console: Console) {
    self.console = console
    start = .now
  }

  func tell(_ row: Int, of rows: Int) {
    guard console.terminals.error, row.isMultiple(of: 1_000),
      start.duration(to: .now) > .seconds(0.5)
    else { return }
    isShown = true
    console.writeError("\r\(row) of \(rows) rows")
  }

  func end() {
    if isShown { console.writeError("\r\u{1B}[K") }
    isShown = false
  }
}
