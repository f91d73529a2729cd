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
        let before = try loaded(fold(upTo: edited.content.version))
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
  /// - Throws: ``ChangeError/file(_:)`` when the versions can't be read or there is no such one.
  public func restore(
    to number: Int?, _ authorship: Authorship
  ) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      guard let number else { return try rebuild() }
      let wanted = try plan(at: number)
      while true {
        let before = try latest()
        guard let saved = try save(wanted, over: before, authorship) else { continue }
        return saved.isNew ? saved : try rebuild()
      }
    } catch {
      throw .file(error)
    }
  }

  /// Makes plan.json from the versions alone.
  private func rebuild() throws(PlanFileError) -> Saved {
    let before = planOnDisk()
    while true {
      let latest = try latest().content
      let saved = Saved(
        version: latest.version, isNew: false, before: before ?? latest.plan, after: latest.plan)
      do throws(FileError) {
        if try putCheckpoint(PlanFile.write(latest), latest.version) { return saved }
      } catch {
        throw error.planFileError
      }
    }
  }

  /// The plan as plan.json and the versions give it; `nil` when that can't be read.
  private func planOnDisk() -> Plan? {
    do { return try load().content.plan } catch { return nil }
  }
}
