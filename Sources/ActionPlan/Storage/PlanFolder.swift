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
  }

  /// Reads plan.json and folds in every version above its own number.
  public func load() throws(PlanFileError) -> Loaded {
    let numbers = try versionNumbers()
    guard let checkpoint = try readCheckpoint(hasVersions: !numbers.isEmpty) else {
      return try loaded(folding: numbers, onto: nil, isEditedByHand: false)
    }
    let content = try PlanFile.content(of: checkpoint, file: planPath)
    guard numbers.contains(content.version) else {
      throw PlanFileError(
        .history, file: planPath,
        "it names version \(content.version), but versions/"
          + "\(PlanVersion.fileName(content.version)) is not there",
        hint: "bring the versions folder back from a copy, or start again with `actionplan init`")
    }
    let named = try version(content.version)
    let edited = Self.checksum(of: checkpoint) != named.checksum
    let newer = numbers.filter { $0 > content.version }
    guard !newer.isEmpty else {
      return Loaded(content: content, isEditedByHand: edited, text: checkpoint)
    }
    return try loaded(
      folding: newer, onto: (Self.valueWithoutVersion(checkpoint), content.version),
      isEditedByHand: edited)
  }

  private func readCheckpoint(hasVersions: Bool) throws(PlanFileError) -> JSONText? {
    do {
      return try PlanFile.parse(files.read(planPath), file: planPath)
    } catch let error as FileError {
      guard error.reason == .missing else { throw error.planFileError }
      guard !hasVersions else { return nil }
      throw PlanFileError(
        .missing, file: path, "there is no plan in this folder",
        hint: "name a plan folder with --plan, or make one with `actionplan init FOLDER`")
    } catch let error as PlanFileError {
      throw error
    } catch {
      throw PlanFileError(.inputOutput, file: planPath, "\(error)")
    }
  }

  private func loaded(
    folding numbers: [Int], onto base: (value: JSONValue, version: Int)?, isEditedByHand: Bool
  ) throws(PlanFileError) -> Loaded {
    var value = base?.value ?? .object([:])
    var expected = (base?.version ?? 0) + 1
    var checksum = ""
    for number in numbers {
      try checkNext(number, expected)
      let version = try version(number)
      value = value.merged(with: version.patch)
      checksum = version.checksum
      expected += 1
    }
    guard isEditedByHand || Self.checksum(of: value) == checksum else {
      throw PlanFileError(
        .history, file: versionPath(expected - 1),
        "its checksum is not that of the plan the versions lead to",
        hint: "`actionplan verify` shows where the versions were changed")
    }
    return try loaded(value, version: expected - 1, isEditedByHand: isEditedByHand)
  }

  private func checkNext(_ number: Int, _ expected: Int) throws(PlanFileError) {
    guard number == expected else {
      throw PlanFileError(
        .history, file: versionPath(expected), "the version is missing: the next one is \(number)",
        hint: "bring the file back from a copy of the folder")
    }
  }

  private func loaded(
    _ value: JSONValue, version: Int, isEditedByHand: Bool
  ) throws(PlanFileError) -> Loaded {
    let content = try Self.content(of: value, version: version, file: versionPath(version))
    let text = try PlanFile.parse(PlanFile.write(content), file: planPath)
    return Loaded(content: content, isEditedByHand: isEditedByHand, text: text)
  }

  /// The plan that a folded value is.
  static func content(
    of value: JSONValue, version: Int, file: String
  ) throws(PlanFileError) -> PlanFile.Content {
    var writer = JSONWriter()
    value.merged(with: .object(["version": .number(String(version))])).write(to: &writer)
    return try PlanFile.content(of: PlanFile.parse(writer.finished(), file: file), file: file)
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
    let bytes = try readVersion(number)
    let version = try PlanVersion.read(bytes, file: versionPath(number))
    guard version.number == number else {
      throw PlanFileError(
        .history, file: versionPath(number), "it says that it is version \(version.number)")
    }
    return version
  }

  func readVersion(_ number: Int) throws(PlanFileError) -> [UInt8] {
    do {
      return try files.read(versionPath(number))
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      throw PlanFileError(
        .history, file: versionPath(number), "the version is missing",
        hint: "bring the file back from a copy of the folder")
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
