extension PlanFolder {
  /// The papers of published quarters as they lie in `updates/`, byte for byte.
  ///
  /// - Parameters:
  ///   - seals: The quarters with the checksums of their papers.
  ///   - isWanted: Which papers to take, by the names of their files.
  /// - Returns: The papers by their paths under `updates/`, each quarter's followed by its
  ///   `seal.json`; nothing of a quarter of which no paper is wanted.
  /// - Throws: ``PlanFileError`` when a paper is missing or is not what was sealed.
  public func publishedPapers(
    of seals: [(key: Quarter, value: Seal)], where isWanted: (String) -> Bool = { _ in true }
  ) throws(PlanFileError) -> [(path: String, bytes: [UInt8])] {
    var papers: [(path: String, bytes: [UInt8])] = []
    for (quarter, seal) in seals {
      let wanted = seal.papers.filter { isWanted($0.key) }
      for (name, checksum) in wanted {
        let file = "\(path)/updates/\(quarter)/\(name)"
        let bytes = try published(file)
        guard SHA256.hex(of: bytes) == checksum else {
          throw PlanFileError(
            .history, file: file, "it is not the paper that was sealed: its checksum differs",
            hint: Self.fromCopy)
        }
        papers.append((path: "\(quarter)/\(name)", bytes: bytes))
      }
      guard !wanted.isEmpty else { continue }
      papers.append((path: "\(quarter)/seal.json", bytes: try sealFile(quarter, seal)))
    }
    return papers
  }

  /// The bytes of `seal.json`, which must say what the plan says.
  private func sealFile(_ quarter: Quarter, _ seal: Seal) throws(PlanFileError) -> [UInt8] {
    let bytes = try published(sealPath(quarter))
    guard try SealFile.read(bytes, file: sealPath(quarter)).says(seal) else {
      throw PlanFileError(
        .history, file: sealPath(quarter), "it does not say what the plan says",
        hint: Self.fromCopy)
    }
    return bytes
  }

  private func published(_ file: String) throws(PlanFileError) -> [UInt8] {
    do throws(FileError) {
      return try files.read(file)
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      throw PlanFileError(
        .history, file: file, "the sealed paper is missing", hint: Self.fromCopy)
    }
  }
}
