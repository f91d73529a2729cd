import ActionPlan

/// Writes the tables of many plans into a new folder, a few plans at a time.
struct PortfolioExport {
  private let folder: String
  private let hidden: String
  private let reader: PortfolioReader
  private let console: Console
  /// How many plans are held at once.
  private static let atOnce = 16

  /// Checks that the folder is new or empty.
  init(_ named: String, _ reader: PortfolioReader, _ console: Console) throws(CommandError) {
    var folder = named
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    self.reader = reader
    self.console = console
    do throws(PlanFileError) {
      try FilledFolder(folder, files: console.files).checkEmpty()
    } catch {
      throw CommandError(error)
    }
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    hidden =
      parts.dropLast().map { $0 + "/" }.joined()
      + ".\(parts.last ?? "").\(UInt64.random(in: .min ... .max)).tmp"
  }

  /// Writes everything under a hidden name, then gives the folder its own; a stop leaves nothing.
  func run() throws(CommandError) -> ExitCode {
    var names: [String] = []
    let portfolio: Portfolio
    do throws(FileError) {
      portfolio = try fill(&names)
    } catch {
      takeAway(names)
      throw CommandError(error)
    }
    guard !Interrupt.isAsked, !portfolio.plans.isEmpty else {
      takeAway(names)
      if !Interrupt.isAsked { try PortfolioCommand.refuseNothing(portfolio) }
      return .problem
    }
    do throws(FileError) {
      for name in names { try console.files.flushFolder("\(hidden)/\(name)") }
      try console.files.flushFolder(hidden)
      try console.files.rename(hidden, folder)
    } catch {
      takeAway(names)
      throw CommandError(error)
    }
    console.say("Wrote \(names.count) files of \(portfolio.plans.count) plans to \(folder)")
    return PortfolioCommand.tell(portfolio, console)
  }

  /// Fills the hidden folder; names every file as soon as it is begun.
  private func fill(_ names: inout [String]) throws(FileError) -> Portfolio {
    try console.files.makeFolder(hidden)
    var tables = PortfolioFiles()
    var readings: [PortfolioReader.Reading<PlanSummary>] = []
    var bar = ProgressBar("Writing plans", total: reader.folders.count, console)
    defer { bar.clear() }
    var start = 0
    while start < reader.folders.count, !Interrupt.isAsked {
      let places = start..<min(start + Self.atOnce, reader.folders.count)
      let found = reader.readings(
        of: places, console, done: { bar.show(start + $0) },
        { PortfolioFiles.Piece($0, PlanSummary($0, $1)) })
      for (name, bytes) in tables.add(found.compactMap(\.value)) {
        if !names.contains(name) { names.append(name) }
        try console.files.append("\(hidden)/\(name)", bytes)
      }
      readings += found.map { $0.map(\.summary) }
      start = places.upperBound
    }
    let portfolio = reader.portfolio(readings)
    let descriptor = tables.descriptor(notes: Self.notes(portfolio))
    names.append(descriptor.name)
    try console.files.append("\(hidden)/\(descriptor.name)", descriptor.bytes)
    return portfolio
  }

  private static func notes(_ portfolio: Portfolio) -> String {
    "Plans: \(portfolio.plans.count); not read: \(portfolio.unread.count); copies left out: "
      + "\(portfolio.copies.count). Each plan is judged at its own quarter, as the table plans says"
  }

  private func takeAway(_ names: [String]) {
    for place in names.map({ "\(hidden)/\($0)" }) + [hidden] {
      do throws(FileError) { try console.files.remove(place) } catch { _ = error }
    }
  }
}

extension PortfolioReader.Reading {
  /// What was read; `nil` where nothing was.
  var value: Value? {
    guard case .read(let value) = self else { return nil }
    return value
  }

  /// The same with another value.
  func map<Other>(_ body: (Value) -> Other) -> PortfolioReader.Reading<Other> {
    switch self {
    case .read(let value): .read(body(value))
    case .unread(let plan): .unread(plan)
    case .skipped: .skipped
    }
  }
}
