/// The version files of other copies, kept as they were under the names of their checksums.
extension PlanFolder {
  static let mergedName = "merged"
  var mergedFolder: String { versionsPath + "/" + Self.mergedName }
  func mergedPath(_ sha256: String) -> String { "\(mergedFolder)/\(sha256).json" }

  /// Reads a version that came with a copy.
  func mergedVersion(_ sha256: String) throws(PlanFileError) -> PlanVersion {
    let file = mergedPath(sha256)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(file)
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      throw PlanFileError(
        .history, file: file, "the version of a merged copy is missing", hint: Self.fromCopy)
    }
    guard SHA256.hex(of: bytes) == sha256 else {
      throw PlanFileError(
        .history, file: file, "the version of a merged copy was changed", hint: Self.fromCopy)
    }
    do throws(PlanFileError) {
      return try PlanVersion.read(bytes, file: file)
    } catch {
      throw error.hinting(Self.fromCopy)
    }
  }

  private func hasMergedCopies() throws(PlanFileError) -> Bool {
    do throws(FileError) {
      return try !files.list(mergedFolder).isEmpty
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      return false
    }
  }

  /// Keeps version files of a copy.
  ///
  /// No version names them yet, so a kill does no harm.
  func keep(_ hashes: [String], from graph: VersionGraph) throws(PlanFileError) {
    guard !hashes.isEmpty else { return }
    do throws(FileError) { try files.makeFolder(mergedFolder) } catch { throw error.planFileError }
    for hash in hashes {
      let bytes = try graph.bytes(of: hash)
      do throws(FileError) {
        guard try !exists(mergedPath(hash)) else { continue }
        let temporary = "\(mergedFolder)/.\(hash).\(UInt64.random(in: .min ... .max)).tmp"
        try files.create(temporary, bytes)
        try files.rename(temporary, mergedPath(hash))
      } catch {
        throw error.planFileError
      }
    }
    do throws(FileError) {
      try files.flushFolder(mergedFolder)
      try files.flushFolder(versionsPath)
    } catch {
      throw error.planFileError
    }
  }

  /// The plan that the papers of a quarter were made from, in whichever copy.
  public func sealedPlan(_ quarter: Quarter, _ seal: Seal) throws(PlanFileError) -> Plan {
    try (copySealed(quarter, seal)?.folder ?? self).plan(at: seal.version)
  }

  /// Every plan that has been version N, here or in a copy that was merged; ours first.
  public func plans(numbered number: Int) throws(PlanFileError) -> [Plan] {
    var found: [Plan] = []
    if try versionNumbers().contains(number) { found.append(try plan(at: number)) }
    guard try hasMergedCopies() else { return found }
    let graph = try VersionGraph(self)
    let own = Set(graph.chain)
    for (hash, version) in graph.versions.sorted(by: { $0.key < $1.key })
    where version.number == number && !own.contains(hash) {
      found.append(
        try Self.content(of: graph.state(at: hash), version: number, file: mergedPath(hash)).plan)
    }
    return found
  }

  /// The copy of the plan in which a quarter was sealed; `nil` when that was here.
  ///
  /// The number of a seal that came with a merge is one of that copy.
  func copySealed(_ quarter: Quarter, _ seal: Seal) throws(PlanFileError) -> MergedCopy? {
    guard let merge = try merge(thatBrought: quarter, seal) else { return nil }
    let graph = try VersionGraph(self)
    let copy = self.copy(merge.sha256, graph)
    return try copy.folder.copySealed(quarter, seal) ?? copy
  }

  /// A copy that was merged, as a plan folder that can only be read.
  struct MergedCopy {
    var folder: PlanFolder
    /// The SHA-256 of its version files, oldest first.
    var line: [String]
    var graph: VersionGraph
  }

  /// The merge that brought a seal; `nil` when the quarter was sealed here.
  private func merge(
    thatBrought quarter: Quarter, _ seal: Seal
  ) throws(PlanFileError) -> MergeRecord? {
    let latest = try latestNumber()
    // One that was made here follows the version that it names, mostly at once.
    if seal.version < latest,
      let found = try version(thatBrought: quarter, seal, among: seal.version + 1...latest)
    {
      return found.merged
    }
    return try version(thatBrought: quarter, seal, among: 1...latest)?.merged
  }

  /// The first version after which a quarter has a seal; a choice between two seals may have changed
  /// only some of its members.
  private func version(
    thatBrought quarter: Quarter, _ seal: Seal, among numbers: ClosedRange<Int>
  ) throws(PlanFileError) -> PlanVersion? {
    var there = JSONValue.object([:])
    for number in numbers {
      let version = try version(number)
      guard let change = version.patch["seals"]?[quarter.description] else { continue }
      there.merge(change)
      if there.isSeal(seal) { return version }
    }
    return nil
  }

  /// A copy that was merged, with the version of a checksum as its latest.
  func copy(_ tip: String, _ graph: VersionGraph) -> MergedCopy {
    let line = graph.line(to: tip)
    var hashes = Dictionary(
      graph.versions.keys.map { (mergedPath($0), $0) }, uniquingKeysWith: { first, _ in first })
    for (place, hash) in line.enumerated() { hashes[versionPath(place + 1)] = hash }
    let (own, names) = (files, (1...line.count).map { PlanVersion.fileName($0) })
    let (planPath, versionsPath, known) = (planPath, versionsPath, hashes)
    var view = own
    view.readUpTo = { path, limit throws(FileError) in
      guard path != planPath else {
        throw FileError(.missing, path: path, message: "a merged copy has its versions alone")
      }
      guard let hash = known[path] else { return try own.read(path, limit: limit) }
      do throws(PlanFileError) {
        return try graph.bytes(of: hash)
      } catch {
        throw FileError(.other, path: path, message: error.message)
      }
    }
    view.list = { path throws(FileError) in path == versionsPath ? names : try own.list(path) }
    return MergedCopy(folder: PlanFolder(path, files: view), line: line, graph: graph)
  }
}

extension JSONValue {
  /// Whether it says that a seal was made as it was, whatever was corrected since.
  fileprivate func isSeal(_ seal: Seal) -> Bool {
    var papers: [String: JSONValue] = [:]
    for (name, checksum) in seal.papers { papers[name] = .string(checksum) }
    return self["version"] == .number(String(seal.version)) && self["by"]?.text == seal.by
      && self["on"]?.text == seal.on.description
      && (self["papers"] ?? .object([:])).isSame(as: .object(papers))
  }
}
