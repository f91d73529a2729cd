/// Why a change was not made.
public enum ChangeError: Error, Hashable, Sendable {
  /// The plan refused it.
  case plan(PlanError)
  /// The files did not allow it.
  case file(PlanFileError)
}

/// Who makes a change, when and why.
public struct Authorship: Hashable, Sendable {
  /// Who makes it.
  public var by: String
  /// The moment it is made.
  public var at: Moment
  /// What it is for; may be empty.
  public var why: String

  /// Makes an authorship.
  public init(by: String, at: Moment, why: String) {
    self.by = by
    self.at = at
    self.why = why
  }
}

/// What became of a change.
public struct Saved: Hashable, Sendable {
  /// The number of the plan's version now.
  public var version: Int
  /// Whether there was anything to change.
  public var isNew: Bool
  /// Why plan.json could not be brought up to date; the change itself is safe in its version.
  public var checkpointTrouble: PlanFileError?
  /// Why papers of a merge are not in their place; the merge itself is safe in its version.
  public var papersTrouble: PlanFileError?
  /// Where a plan.json is kept now that named a version which is lost; `nil` for all others.
  public var setAside: String?
  /// The plan before.
  public var before: Plan
  /// The plan now.
  public var after: Plan
}

extension PlanFolder {
  /// Makes a new plan: version 1 and plan.json.
  ///
  /// - Throws: ``ChangeError`` when the folder holds a plan already or can't be written.
  public func create(_ plan: Plan, _ authorship: Authorship) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      try makeFolders()
      let text = try PlanFile.parse(Array("{}".utf8), file: planPath)
      let before = Loaded(
        content: PlanFile.Content(plan: plan, version: 0), isEditedByHand: false, text: text)
      guard let saved = try save(plan, over: before, authorship) else { throw alreadyThere }
      return saved
    } catch {
      throw .file(error)
    }
  }

  private func makeFolders() throws(PlanFileError) {
    try checkFree()
    do throws(FileError) {
      try files.makeFolder(versionsPath)
    } catch {
      throw error.planFileError
    }
    guard try versionNumbers().isEmpty else { throw alreadyThere }
  }

  /// Checks that no plan is in the folder yet; nothing is written.
  public func checkFree() throws(PlanFileError) {
    let isTaken: Bool
    do throws(FileError) {
      isTaken = try exists(planPath)
    } catch {
      throw error.planFileError
    }
    guard !isTaken, try versionNumbers().isEmpty else { throw alreadyThere }
  }

  private var alreadyThere: PlanFileError {
    PlanFileError(
      .history, file: path, "there is a plan in this folder already",
      hint: "choose another folder, or change this one with the other commands")
  }

  /// Changes the plan and saves it as a new version.
  ///
  /// When somebody else saves first, the operation is applied again to *their* plan.
  ///
  /// - Parameters:
  ///   - authorship: Who, when and why.
  ///   - operation: The change; it may be called more than once and must depend on nothing else.
  /// - Returns: The plan before and after, and the number of the new version.
  /// - Throws: ``ChangeError``: what the plan or the files had against it. Nothing was written then.
  public func change(
    _ authorship: Authorship, _ operation: (inout Plan) throws(PlanError) -> Void
  ) throws(ChangeError) -> Saved {
    while true {
      let before = try loadForChange()
      var plan = before.content.plan
      do throws(PlanError) { try operation(&plan) } catch { throw .plan(error) }
      do throws(PlanFileError) {
        if let saved = try save(plan, over: before, authorship) { return saved }
      } catch {
        throw .file(error)
      }
    }
  }

  /// Tries a change without writing anything.
  public func rehearse(
    _ operation: (inout Plan) throws(PlanError) -> Void
  ) throws(ChangeError) -> Saved {
    let before = try loadForChange()
    var plan = before.content.plan
    do throws(PlanError) { try operation(&plan) } catch { throw .plan(error) }
    let number = before.content.version
    // By its bytes: 12.4 and 12.40 are equal figures, and still a change.
    let isNew = PlanFile.write(PlanFile.Content(plan: plan, version: number)) != before.text.bytes
    return Saved(
      version: isNew ? number + 1 : number, isNew: isNew, before: before.content.plan, after: plan)
  }

  private func loadForChange() throws(ChangeError) -> Loaded {
    do throws(PlanFileError) {
      let loaded = try load()
      guard !loaded.isEditedByHand else { throw editedByHand }
      return loaded
    } catch {
      throw .file(error)
    }
  }

  var editedByHand: PlanFileError {
    PlanFileError(
      .editedByHand, file: planPath, "it was edited by hand since its last version",
      hint: "`actionplan adopt` records the edit as a version, `actionplan restore` drops it")
  }

  /// Writes the next version; `nil` when somebody else wrote one first.
  func save(
    _ plan: Plan, over before: Loaded, _ authorship: Authorship
  ) throws(PlanFileError) -> Saved? {
    let number = before.content.version + 1
    let bytes = PlanFile.write(PlanFile.Content(plan: plan, version: number))
    let text = try PlanFile.parse(bytes, file: planPath)
    guard let patch = Self.patch(from: before.text, to: text) else {
      return Saved(version: number - 1, isNew: false, before: plan, after: plan)
    }
    let previous = number == 1 ? nil : SHA256.hex(of: try readVersion(number - 1))
    try checkReadable(text, touchedBy: patch)
    let version = PlanVersion(
      number: number, at: authorship.at, by: authorship.by, why: authorship.why,
      previous: previous, checksum: Self.checksum(of: text), patch: patch)
    guard try putInPlace(number, checked(version)) else { return nil }
    return Saved(
      version: number, isNew: true,
      checkpointTrouble: replaceCheckpoint(bytes, number, over: before.checkpoint),
      before: before.content.plan, after: plan)
  }

  /// Puts a version file in place if its name is free.
  ///
  /// The bytes are flushed before the name exists, and the name before anything is promised.
  func putInPlace(_ number: Int, _ version: [UInt8]) throws(PlanFileError) -> Bool {
    let temporary = versionsPath + "/" + temporaryName(number)
    do throws(FileError) {
      try files.create(temporary, version)
      do throws(FileError) {
        try files.link(temporary, versionPath(number))
      } catch {
        do { try files.remove(temporary) } catch { _ = error }
        // Missing: another writer has saved this number and swept our file as left over.
        if error.reason == .exists || error.reason == .missing { return false }
        throw error
      }
      do { try files.remove(temporary) } catch { _ = error }
    } catch {
      throw error.planFileError
    }
    do throws(FileError) {
      try files.flushFolder(versionsPath)
      return true
    } catch {
      var trouble = PlanFileError(
        .inputOutput, file: versionPath(number),
        "the version was written, but not flushed to disk: \(error.message)",
        hint: "look at `actionplan history` before you try again")
      trouble.isWritten = true
      throw trouble
    }
  }

  func temporaryName(_ number: Int) -> String {
    ".\(PlanVersion.fileName(number)).\(UInt64.random(in: .min ... .max)).tmp"
  }
}
