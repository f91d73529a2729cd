/// A plan on disk: `plan.json`, the latest checkpoint, and `versions/`, which are the truth.
public struct PlanFolder: Sendable {
  /// The folder, as the caller named it.
  public let path: String
  let files: FileSystem

  /// Names a plan folder; nothing is read yet.
  public init(_ path: String, files: FileSystem = .local) {
    self.path = path
    self.files = files
  }

  var planPath: String { path + "/plan.json" }
  var versionsPath: String { path + "/versions" }
  func versionPath(_ number: Int) -> String {
    versionsPath + "/" + PlanVersion.fileName(number)
  }

  /// A plan as loaded, with what is odd about the way it lies on disk.
  public struct Loaded: Sendable {
    /// The plan and the number of its latest version.
    public var content: PlanFile.Content
    /// Whether plan.json differs from the version that it names.
    public var isEditedByHand: Bool
    /// The plan's JSON, in the layout of the plan file.
    let text: JSONText
    /// The bytes of plan.json as it was read; `nil` when there was none.
    var checkpoint: [UInt8]?
  }

  /// Reads plan.json and folds in every version above its own number.
  public func load() throws(PlanFileError) -> Loaded {
    // plan.json comes first: a version that is saved meanwhile is then among the numbers.
    let checkpoint = try readCheckpoint()
    let numbers = try versionNumbers()
    try checkNumbers(numbers)
    guard let checkpoint else {
      guard !numbers.isEmpty else { throw noPlan }
      return try loaded(fold(upTo: numbers.count))
    }
    do throws(PlanFileError) {
      var loaded = try loaded(checkpoint, latest: numbers.count)
      loaded.checkpoint = checkpoint.bytes
      return loaded
    } catch {
      throw error.hinting(restoring)
    }
  }

  private func loaded(_ checkpoint: JSONText, latest: Int) throws(PlanFileError) -> Loaded {
    let content = try PlanFile.content(of: checkpoint, file: planPath)
    guard content.version <= latest else {
      throw namesNoVersion(content.version, latest: latest)
    }
    let named = try PlanVersion.checksum(
      in: readVersion(content.version), file: versionPath(content.version))
    let edited = Self.checksum(of: checkpoint) != named
    guard content.version < latest else {
      return Loaded(content: content, isEditedByHand: edited, text: checkpoint)
    }
    var fold = Fold(
      value: Self.valueWithoutVersion(checkpoint), number: content.version, checksum: named)
    for number in content.version + 1...latest { fold.add(try version(number)) }
    // An edit that the later versions contain is no longer one: it was adopted.
    return try loaded(
      fold, isEditedByHand: edited && Self.checksum(of: fold.value) != fold.checksum)
  }

  /// The plan that folded versions lead to.
  func loaded(_ fold: Fold, isEditedByHand: Bool = false) throws(PlanFileError) -> Loaded {
    let file = versionPath(fold.number)
    guard isEditedByHand || Self.checksum(of: fold.value) == fold.checksum else {
      throw PlanFileError(
        .history, file: file, "its checksum is not that of the plan the versions lead to",
        hint: "`actionplan verify` shows where the versions were changed")
    }
    let content = try Self.content(of: fold.value, version: fold.number, file: file)
    let text = try PlanFile.parse(PlanFile.write(content), file: planPath)
    return Loaded(content: content, isEditedByHand: isEditedByHand, text: text)
  }

  /// Reads plan.json as JSON; `nil` when there is none.
  func readCheckpoint() throws(PlanFileError) -> JSONText? {
    let bytes: [UInt8]
    do {
      bytes = try files.read(planPath)
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      return nil
    }
    do throws(PlanFileError) {
      return try PlanFile.parse(bytes, file: planPath)
    } catch {
      throw error.hinting(
        Self.hasConflictMarks(bytes)
          ? "git stopped in a merge and left both sides in it: `actionplan merge --git` makes them one"
          : restoring)
    }
  }

  /// What to do about a plan.json that can't be read.
  private var restoring: String {
    "correct it there, or bring back the last version with `actionplan restore --plan \(path)`"
  }

  /// Whether git left both sides of a conflict in a file.
  private static func hasConflictMarks(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: "<<<<<<< ".utf8) }
  }

  func namesNoVersion(_ number: Int, latest: Int) -> PlanFileError {
    PlanFileError(
      .history, file: planPath,
      "it names version \(number), but versions/\(PlanVersion.fileName(number)) is not there",
      hint: latest == 0
        ? "bring the versions folder back from a copy; without one, move plan.json elsewhere and "
          + "start again with `actionplan init`"
        : "bring the versions after \(latest) back from a copy; without one, `actionplan restore` "
          + "goes back to version \(latest) and keeps this plan.json as \(Self.lostName(number))")
  }

  var noPlan: PlanFileError {
    PlanFileError(
      .missing, file: path, "there is no plan in this folder",
      hint: "name a plan folder with --plan, or make one with `actionplan init FOLDER`")
  }

  /// Checks that no version is missing.
  func checkNumbers(_ numbers: [Int]) throws(PlanFileError) {
    guard let gap = zip(1..., numbers).first(where: { $0 != $1 }) else { return }
    throw PlanFileError(
      .history, file: versionPath(gap.0), "the version is missing: the next one is \(gap.1)",
      hint: Self.fromCopy)
  }

  static let fromCopy = "bring the file back from a copy of the folder"

  /// The plan that a folded value is.
  static func content(
    of value: JSONValue, version: Int, file: String
  ) throws(PlanFileError) -> PlanFile.Content {
    var writer = JSONWriter()
    value.merged(with: .object(["version": .number(String(version))])).write(to: &writer)
    do throws(PlanFileError) {
      return try PlanFile.content(of: PlanFile.parse(writer.finished(), file: file), file: file)
    } catch {
      // The place is one in the folded plan, which is no file.
      throw PlanFileError(
        error.reason, file: file,
        "the plan that the versions lead to can't be read: \(error.message)",
        hint: error.hint ?? Self.fromCopy)
    }
  }

  /// The numbers of the versions on disk, lowest first.
  public func versionNumbers() throws(PlanFileError) -> [Int] {
    do {
      return try files.list(versionsPath).compactMap { PlanVersion.number(inFileName: $0) }.sorted()
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      return []
    }
  }

  /// Reads one version.
  public func version(_ number: Int) throws(PlanFileError) -> PlanVersion {
    try version(number, from: readVersion(number))
  }

  func version(_ number: Int, from bytes: [UInt8]) throws(PlanFileError) -> PlanVersion {
    do throws(PlanFileError) {
      let version = try PlanVersion.read(bytes, file: versionPath(number))
      guard version.number == number else {
        throw PlanFileError(
          .history, file: versionPath(number), "it says that it is version \(version.number)")
      }
      return version
    } catch {
      throw error.hinting(Self.fromCopy)
    }
  }

  func readVersion(_ number: Int) throws(PlanFileError) -> [UInt8] {
    do {
      return try files.read(versionPath(number))
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      throw PlanFileError(
        .history, file: versionPath(number), "the version is missing", hint: Self.fromCopy)
    }
  }

  /// The SHA-256 of a plan in canonical form, without its version number.
  static func checksum(of text: JSONText) -> String {
    SHA256.hex(of: text.root.canonical(leavingOut: "version"))
  }

  static func checksum(of value: JSONValue) -> String { SHA256.hex(of: value.canonical) }

  static func valueWithoutVersion(_ text: JSONText) -> JSONValue {
    JSONValue(text.root).merged(with: .object(["version": .null]))
  }
}
