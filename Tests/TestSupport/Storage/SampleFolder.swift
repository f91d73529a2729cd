public import ActionPlan

/// A plan folder in memory: the stored sample, with some changes of its note.
public struct SampleFolder: Sendable {
  /// The files in memory.
  public let files: MemoryFiles
  /// The plan folder over them.
  public let folder: PlanFolder

  /// Makes the folder with a first version and a number of changes.
  ///
  /// - Parameters:
  ///   - changes: How many changes there are after the first version.
  ///   - plan: The plan to start with; `nil` for the stored sample.
  /// - Throws: What the folder or the sample had against it.
  public init(changes: Int, of plan: Plan? = nil) throws {
    files = MemoryFiles()
    folder = PlanFolder("plan", files: files.files)
    _ = try folder.create(plan ?? SamplePlan.content().plan, Self.authorship("start"))
    for number in 0..<changes { _ = try change("change \(number + 1)") }
  }

  /// Takes files that are there already.
  public init(files: MemoryFiles) {
    self.files = files
    folder = PlanFolder("plan", files: files.files)
  }

  /// A plan with hardly anything in it, for tests that make many.
  public static let smallPlan = Plan(title: "Small", authority: "Exampleshire")

  /// What checking a folder comes to in which nothing is wrong.
  public func cleanReport() throws -> VerifyReport {
    VerifyReport(versions: try folder.versionNumbers().count)
  }

  /// The temporary files that were not swept.
  public var leftOver: [String] { files.names.keys.filter { $0.hasSuffix(".tmp") }.sorted() }

  /// The note after a number of changes.
  public static func note(_ changes: Int) -> String? {
    do {
      return changes == 0 ? try SamplePlan.content().plan.note : "change \(changes)"
    } catch {
      return nil
    }
  }

  /// Sets the note of the plan.
  @discardableResult
  public func change(_ note: String) throws(ChangeError) -> Saved {
    try folder.change(Self.authorship(note)) { (plan: inout Plan) throws(PlanError) in
      plan.note = note
    }
  }

  /// Replaces a piece of plan.json, as somebody with an editor does.
  public func edit(_ old: String, _ new: String) {
    let text = String(decoding: files.names["plan/plan.json"] ?? [], as: UTF8.self)
    files.names["plan/plan.json"] = Array(text.replacing(old, with: new).utf8)
  }

  /// An authorship at a fixed moment.
  public static func authorship(_ why: String) -> Authorship {
    guard let at = Moment(iso: "2019-07-03T09:12:44Z") else { preconditionFailure("a moment") }
    return Authorship(by: "Officer", at: at, why: why)
  }
}

extension ChangeError {
  /// What the files had against the change; `nil` when the plan refused it.
  public var planFileError: PlanFileError? {
    switch self {
    case .file(let error): error
    case .plan: nil
    }
  }
}
