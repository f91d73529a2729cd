extension PlanFolder {
  /// Records a hand edit of plan.json as the next version.
  ///
  /// The edit is read strictly first; versions saved since the one it names stay in.
  ///
  /// - Throws: ``ChangeError/file(_:)`` when there is no edit, or it is not a plan.
  public func adopt(_ authorship: Authorship) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      while true {
        let edited = try load()
        guard edited.isEditedByHand else { throw nothingToAdopt }
        var before = try loaded(fold(upTo: edited.content.version))
        before.checkpoint = edited.checkpoint
        if let saved = try save(edited.content.plan, over: before, authorship) { return saved }
      }
    } catch {
      throw .file(error)
    }
  }

  private var nothingToAdopt: PlanFileError {
    PlanFileError(
      .history, file: planPath, "it was not edited by hand: it is what its version says",
      hint: "edit it first, or use the other commands, which make versions themselves")
  }

  /// Goes back to what the versions say, or to an earlier one of them.
  ///
  /// - Parameters:
  ///   - number: The version to go back to, as a new version; `nil` makes no version: it drops a
  ///     hand edit, or makes a plan.json that is broken or missing again.
  ///   - authorship: Who, when and why.
  /// - Returns: What became of it; not new when there was nothing to change.
  /// - Throws: ``ChangeError/file(_:)`` when the versions can't be read, there is no such one, or
  ///   going back to one would drop a hand edit.
  public func restore(
    to number: Int?, _ authorship: Authorship
  ) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      guard let number else { return try rebuild(over: onDisk()) }
      while true {
        let disk = try onDisk()
        guard !disk.isEditedByHand else { throw editedByHand }
        let wanted = try plan(at: number)
        var before = try latest()
        before.checkpoint = disk.bytes
        let kept = try setAside(disk)
        guard var saved = try save(wanted, over: before, authorship) else { continue }
        saved.setAside = kept
        return saved.isNew ? saved : try rebuild(over: disk)
      }
    } catch {
      throw .file(error)
    }
  }

  /// Tries ``restore(to:_:)`` without writing anything.
  public func rehearseRestoring(to number: Int?) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      let disk = try onDisk()
      guard number == nil || !disk.isEditedByHand else { throw editedByHand }
      let latest = try latest().content
      let wanted = try number.map { number throws(PlanFileError) in try plan(at: number) }
      let (before, after) = (disk.plan ?? latest.plan, wanted ?? latest.plan)
      let isNew = before != after
      return Saved(
        version: number == nil || !isNew ? latest.version : latest.version + 1, isNew: isNew,
        setAside: disk.lost.map(lostPath), before: before, after: after)
    } catch {
      throw .file(error)
    }
  }

  /// Makes plan.json from the versions alone.
  private func rebuild(over disk: OnDisk) throws(PlanFileError) -> Saved {
    while true {
      let latest = try latest().content
      let kept = try setAside(disk)
      let bytes = PlanFile.write(latest)
      guard try putCheckpoint(bytes, latest.version, over: disk.bytes) else { continue }
      return Saved(
        version: latest.version, isNew: false, setAside: kept, before: disk.plan ?? latest.plan,
        after: latest.plan)
    }
  }
}

/// What lies in place of plan.json, in whatever state it is.
private struct OnDisk {
  /// Its bytes; `nil` when there is none.
  var bytes: [UInt8]?
  /// The plan as it and the versions give it; `nil` when that can't be read.
  var plan: Plan?
  /// Whether it differs from the version that it names.
  var isEditedByHand = false
  /// The version that it names, when that is lost.
  var lost: Int?
}

extension PlanFolder {
  private func onDisk() throws(PlanFileError) -> OnDisk {
    var disk = OnDisk()
    do throws(FileError) { disk.bytes = try checkpointBytes() } catch { throw error.planFileError }
    do throws(PlanFileError) {
      let loaded = try load()
      (disk.plan, disk.isEditedByHand) = (loaded.content.plan, loaded.isEditedByHand)
    } catch {
      let last = try versionNumbers().last
      guard error.reason != .inputOutput, last != nil else { throw error }
      disk.lost = disk.bytes.flatMap { versionNamed(in: $0) }.flatMap { $0 > last ?? 0 ? $0 : nil }
    }
    return disk
  }

  /// What a plan.json is called that names a version which is lost.
  static func lostName(_ number: Int) -> String { "plan.json.lost-\(number)" }

  private func lostPath(_ number: Int) -> String { path + "/" + Self.lostName(number) }

  /// Keeps a plan.json that names a lost version, of which it is the only copy, under another name.
  ///
  /// - Returns: The other name; `nil` when there is nothing to keep.
  private func setAside(_ disk: OnDisk) throws(PlanFileError) -> String? {
    guard let lost = disk.lost else { return nil }
    let kept = lostPath(lost)
    do throws(FileError) {
      do throws(FileError) {
        try files.link(planPath, kept)
      } catch {
        guard error.reason == .exists, try files.read(kept) == disk.bytes else { throw error }
      }
      try files.flushFolder(path)
    } catch {
      guard error.reason == .exists else { throw error.planFileError }
      throw PlanFileError(
        .history, file: kept, "it is there already, and is not the plan.json of now",
        hint: "move it elsewhere: plan.json will be kept under that name")
    }
    return kept
  }
}
