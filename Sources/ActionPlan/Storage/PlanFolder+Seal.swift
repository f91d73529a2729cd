/// Publishing a quarter: its papers are written once, and never again.
///
/// The papers and `seal.json` are written to a hidden folder and flushed; the folder then gets its
/// name in one step, which fails when the name is taken. Only then a version records the seal. A
/// kill leaves no papers, or all of them; those that no version names yet are recorded as they are.
extension PlanFolder {
  var updatesPath: String { path + "/updates" }

  /// The folder of a quarter's papers.
  public func updatePath(_ quarter: Quarter) -> String { "\(updatesPath)/\(quarter)" }

  /// Publishes a quarter: writes its papers, then a version that says so.
  ///
  /// - Parameters:
  ///   - quarter: The quarter.
  ///   - seal: The version, the day, the person, the release and the last day that counted.
  ///   - papers: The papers, made from that version.
  ///   - despite: Why it is published although `check` finds errors.
  ///   - authorship: Who, when and why.
  /// - Returns: The plan before and after, and the number of the new version.
  /// - Throws: ``ChangeError`` when the quarter has papers already or the files don't allow it.
  public func publish(
    _ quarter: Quarter, _ seal: Seal, _ papers: [SealedPaper], despite: String? = nil,
    _ authorship: Authorship
  ) throws(ChangeError) -> Saved {
    let file = SealFile(quarter, seal, papers, despite: despite)
    do throws(PlanFileError) {
      guard !(try load().isEditedByHand) else { throw editedByHand }
      try put(papers, file)
    } catch {
      throw .file(error)
    }
    return try record(quarter, file.seal, authorship)
  }

  /// Records a seal whose papers stand there already.
  public func record(
    _ quarter: Quarter, _ seal: Seal, _ authorship: Authorship
  ) throws(ChangeError) -> Saved {
    try change(authorship) { plan throws(PlanError) in try plan.seal(quarter, seal) }
  }

  /// The seal whose papers were written, but that no version names: somebody was stopped.
  ///
  /// - Returns: `nil` when there are no papers for the quarter.
  /// - Throws: ``PlanFileError`` when what stands there is not what was written.
  public func unfinishedSeal(_ quarter: Quarter) throws(PlanFileError) -> Seal? {
    guard let found = try papers(of: quarter) else { return nil }
    guard let bytes = found["seal.json"] else {
      throw PlanFileError(
        .history, file: updatePath(quarter), "it holds files, but no seal.json",
        hint: "move them elsewhere: the folder is for papers that were sealed")
    }
    let file = try SealFile.read(bytes, file: sealPath(quarter))
    for (name, paper) in file.papers {
      guard let bytes = found[name], bytes.count == paper.bytes,
        SHA256.hex(of: bytes) == paper.sha256
      else {
        throw PlanFileError(
          .history, file: updatePath(quarter) + "/" + name,
          "it is not the paper that was written to be sealed",
          hint: "move \(updatePath(quarter)) elsewhere and seal again")
      }
    }
    return file.seal
  }

  func sealPath(_ quarter: Quarter) -> String { updatePath(quarter) + "/seal.json" }

  /// The files in the folder of a quarter; `nil` when there are none.
  func papers(of quarter: Quarter) throws(PlanFileError) -> [String: [UInt8]]? {
    do throws(FileError) {
      return try updateFiles(quarter.description)
    } catch {
      throw error.planFileError
    }
  }

  /// The files of a folder among the updates; `nil` when there are none.
  func updateFiles(_ name: String) throws(FileError) -> [String: [UInt8]]? {
    do throws(FileError) {
      var found: [String: [UInt8]] = [:]
      for file in try files.list(updatesPath + "/" + name) {
        found[file] = try files.read("\(updatesPath)/\(name)/\(file)")
      }
      return found.isEmpty ? nil : found
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  private func put(_ papers: [SealedPaper], _ file: SealFile) throws(PlanFileError) {
    let staging = "\(updatesPath)/.\(file.quarter).\(UInt64.random(in: .min ... .max)).tmp"
    do throws(FileError) {
      try files.makeFolder(staging)
      for paper in papers { try files.create(staging + "/" + paper.name, paper.bytes) }
      try files.create(staging + "/seal.json", file.write())
      try files.flushFolder(staging)
      try files.rename(staging, updatePath(file.quarter))
      try files.flushFolder(updatesPath)
    } catch {
      clear(staging)
      guard error.reason == .exists || error.reason == .missing else { throw error.planFileError }
      throw PlanFileError(
        .inputOutput, file: updatePath(file.quarter), "somebody else is sealing this quarter",
        hint: "seal again: papers that stand there are kept as they are")
    }
    sweepPapers(of: file.quarter.description)
  }

  /// Takes away what killed processes left of a quarter whose papers are in place.
  func sweepPapers(of quarter: String) {
    do throws(FileError) {
      for name in try files.list(updatesPath)
      where name.hasPrefix(".\(quarter).") && name.hasSuffix(".tmp") {
        clear(updatesPath + "/" + name)
      }
    } catch {
      _ = error  // What is left over harms nobody.
    }
  }

  private func clear(_ folder: String) {
    do throws(FileError) {
      for name in try files.list(folder) { try files.remove(folder + "/" + name) }
      try files.remove(folder)
    } catch {
      _ = error  // What is left over harms nobody.
    }
  }
}

extension SealFile {
  fileprivate init(
    _ quarter: Quarter, _ seal: Seal, _ papers: [SealedPaper], despite: String?
  ) {
    self.init(
      quarter: quarter, version: seal.version, on: seal.on, by: seal.by,
      asAt: seal.asAt, release: seal.release ?? "", despite: despite, papers: Keyed())
    for paper in papers {
      self.papers[paper.name] = Paper(
        edition: paper.edition, format: paper.format, bytes: paper.bytes.count,
        sha256: paper.checksum)
    }
  }
}
