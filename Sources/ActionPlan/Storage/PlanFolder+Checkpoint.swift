/// Putting plan.json in place: the latest checkpoint, which somebody may edit meanwhile.
extension PlanFolder {
  /// Brings plan.json up to date, unless a later version exists: that one's writer does it.
  ///
  /// - Parameters:
  ///   - bytes: What it shall be.
  ///   - number: The version that it names then.
  ///   - loaded: What it was when the change began; `nil` when there was none.
  /// - Returns: Why it was left as it is; the version is saved all the same.
  func replaceCheckpoint(_ bytes: [UInt8], _ number: Int, over loaded: [UInt8]?) -> PlanFileError? {
    do throws(PlanFileError) {
      _ = try putCheckpoint(bytes, number, over: loaded)
      return nil
    } catch {
      return error
    }
  }

  /// Puts plan.json in place; `false` when a later version exists by now.
  ///
  /// - Throws: ``PlanFileError`` when it was edited by hand meanwhile, or can't be written.
  func putCheckpoint(
    _ bytes: [UInt8], _ number: Int, over loaded: [UInt8]?
  ) throws(PlanFileError) -> Bool {
    do throws(FileError) {
      let temporary = path + "/" + temporaryName(number)
      sweep(before: number)
      guard try !exists(versionPath(number + 1)) else { return false }
      switch try renamed(temporary, bytes, number, over: loaded) {
      case .replaceable: return true
      case .later: return false
      case .edited: break
      }
    } catch {
      throw error.planFileError
    }
    throw editedMeanwhile
  }

  /// Writes beside plan.json and renames, if that can be replaced; says what was found.
  private func renamed(
    _ temporary: String, _ bytes: [UInt8], _ number: Int, over loaded: [UInt8]?
  ) throws(FileError) -> Found {
    do throws(FileError) {
      try files.create(temporary, bytes)
      let found = try found(by: number, over: loaded)
      guard found == .replaceable else {
        try files.remove(temporary)
        return found
      }
      try files.rename(temporary, planPath)
      try files.flushFolder(path)
      return found
    } catch {
      do { try files.remove(temporary) } catch { _ = error }
      // Missing: a later version's writer has swept our file as left over.
      guard error.reason == .missing, try exists(versionPath(number + 1)) else { throw error }
      return .later
    }
  }

  /// What plan.json is just before it is replaced.
  private enum Found {
    /// What was loaded, nothing, or a checkpoint that is no later.
    case replaceable
    /// The checkpoint of a later version.
    case later
    /// Neither: somebody edited it.
    case edited
  }

  private func found(by number: Int, over loaded: [UInt8]?) throws(FileError) -> Found {
    guard let bytes = try checkpointBytes(), bytes != loaded else { return .replaceable }
    guard let text = parsed(bytes), let named = versionNamed(by: text),
      try isCheckpoint(text, of: named)
    else { return .edited }
    return named > number ? .later : .replaceable
  }

  /// Whether a plan.json is what a version says; no hand edit is.
  private func isCheckpoint(_ text: JSONText, of number: Int) throws(FileError) -> Bool {
    guard try exists(versionPath(number)) else { return false }
    let version = try files.read(versionPath(number))
    do throws(PlanFileError) {
      return try PlanVersion.checksum(in: version, file: versionPath(number))
        == Self.checksum(of: text)
    } catch {
      return false
    }
  }

  private func parsed(_ bytes: [UInt8]) -> JSONText? {
    do { return try PlanFile.parse(bytes, file: planPath) } catch { return nil }
  }

  private func versionNamed(by text: JSONText) -> Int? {
    do { return try PlanFile.content(of: text, file: planPath).version } catch { return nil }
  }

  /// The version that a plan.json names; `nil` when it can't be read.
  func versionNamed(in bytes: [UInt8]) -> Int? { parsed(bytes).flatMap { versionNamed(by: $0) } }

  /// The bytes of plan.json, whatever they are; `nil` when there is none.
  func checkpointBytes() throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try files.read(planPath)
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  private var editedMeanwhile: PlanFileError {
    PlanFileError(
      .editedByHand, file: planPath, "it was edited by hand meanwhile", hint: editedByHand.hint)
  }

  func exists(_ path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try files.read(path)
      return true
    } catch {
      guard error.reason == .missing else { throw error }
      return false
    }
  }

  /// Takes away what killed processes left: files for versions that exist by now.
  private func sweep(before number: Int) {
    for folder in [versionsPath, path] {
      do throws(FileError) {
        for name in try files.list(folder) where Self.isLeftOver(name, before: number) {
          try files.remove(folder + "/" + name)
        }
      } catch {
        // A file that can't be swept now is swept after another change; it is never read.
        continue
      }
    }
  }

  static func isLeftOver(_ name: String, before number: Int) -> Bool {
    numberOfTemporary(name).map { $0 < number } ?? false
  }

  static func isTemporary(_ name: String) -> Bool { numberOfTemporary(name) != nil }

  /// The version that a temporary file was made for; `nil` for any other file.
  private static func numberOfTemporary(_ name: String) -> Int? {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    return Int(name.dropFirst().prefix { $0 != "." })
  }
}
