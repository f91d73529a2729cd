import ActionPlan
import Synchronization

/// Reads the plans of a portfolio, each at its quarter, on as many cores as there are.
struct PortfolioReader: Sendable {
  /// The folders, by the short names that tables have for them.
  let folders: [(key: String, path: String)]
  /// What the search itself could not read.
  let failures: [PlanFileError]
  /// The folders whose plan another folder holds too.
  let copies: [Portfolio.Copy]
  private let files: FileSystem
  private let quarter: TypedQuarter?
  private let asAt: Day?
  private let today: Day?

  /// Finds the plans that a command line names.
  init(_ input: Input, _ console: Console) throws(CommandError) {
    try input.checkOnlyOne(["quarter", "as-at"])
    quarter = try input.read("quarter", TypedValue.quarter)
    asAt = try input.read("as-at", TypedValue.day)
    today = quarter == nil && asAt == nil ? try console.today() : nil
    files = console.files
    var named: [String] = []
    for value in input.allArguments("FOLDER") { named.append(try TypedValue.text(value)) }
    let search = PlanSearch(files: files)
    let found = search.plans(in: named)
    failures = found.failures
    let alike = search.copies(among: found.plans)
    copies = alike.map { Portfolio.Copy(folder: $0.folder, counted: $0.of) }
    let dropped = Set(alike.map(\.folder))
    folders = Self.keyed(found.plans.filter { !dropped.contains($0) })
  }

  /// Gives each folder its own last name, or its whole path where others have that name too.
  static func keyed(_ paths: [String]) -> [(key: String, path: String)] {
    func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    let names = Dictionary(grouping: paths, by: last)
    return paths.map { path in
      let name = last(path)
      return (names[name]?.count == 1 && name != "." && name != ".." ? name : path, path)
    }
  }

  /// A plan at its quarter, or why it could not be read.
  enum Reading<Value: Sendable>: Sendable {
    case read(Value)
    case unread(Portfolio.Unread)
    /// Nobody waits for it any more.
    case skipped
  }

  /// Reads some of the folders and gives what is made of each, in their order.
  func readings<Value: Sendable>(
    of places: Range<Int>, _ console: Console, done: (Int) -> Void,
    _ make: @escaping @Sendable (PlanAssessment, PlanSummary.Source) -> Value
  ) -> [Reading<Value>] {
    let found = Results<Reading<Value>>(places.count)
    let folders = Array(folders[places])
    console.forEach(folders.count, done) { place in
      guard !Interrupt.isAsked else { return }
      found.set(place, to: reading(folders[place], make))
    }
    return found.all.map { $0 ?? .skipped }
  }

  private func reading<Value: Sendable>(
    _ folder: (key: String, path: String),
    _ make: (PlanAssessment, PlanSummary.Source) -> Value
  ) -> Reading<Value> {
    do throws(CommandError) {
      let (assessment, source) = try assess(folder)
      return .read(make(assessment, source))
    } catch {
      let problem = error.problems.first
      return .unread(
        Portfolio.Unread(
          folder: folder.path, message: problem?.message ?? folder.path,
          hint: problem?.hints.first))
    }
  }

  private func assess(
    _ folder: (key: String, path: String)
  ) throws(CommandError) -> (PlanAssessment, PlanSummary.Source) {
    let loaded: PlanFolder.Loaded
    do throws(PlanFileError) { loaded = try PlanFolder(folder.path, files: files).load() } catch {
      throw CommandError(error)
    }
    let plan = loaded.content.plan
    let source = PlanSummary.Source(
      key: folder.key, folder: folder.path, version: loaded.content.version,
      isEditedByHand: loaded.isEditedByHand)
    return (PlanAssessment(plan, quarter: try quarter(of: plan, folder.path), asAt: asAt), source)
  }

  /// The quarter named, the one that the day is in, or the plan's own latest.
  private func quarter(of plan: Plan, _ path: String) throws(CommandError) -> Quarter {
    if let quarter {
      do throws(PlanError) { return try quarter.quarter(firstMonth: plan.firstMonth) } catch {
        throw CommandError(error)
      }
    }
    let running = (asAt ?? today).flatMap {
      Quarter(containing: $0, firstMonth: plan.firstMonth)
    }
    guard let quarter = asAt == nil ? plan.latestQuarter ?? running : running else {
      throw CommandError(
        .problem, "\(path): no quarter can be told for it", hints: ["name one with --quarter"])
    }
    return quarter
  }
}

/// What several tasks make, each at its own place.
private final class Results<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ count: Int) { values = Mutex([Value?](repeating: nil, count: count)) }

  func set(_ place: Int, to value: Value) { values.withLock { $0[place] = value } }

  var all: [Value?] { values.withLock { $0 } }
}
