extension PlanFolder {
  /// The papers of published quarters as they lie in `updates/`, byte for byte.
  ///
  /// - Parameter seals: The quarters with the checksums of their papers.
  /// - Returns: Every sealed paper by its path under `updates/`.
  /// - Throws: ``PlanFileError`` when a paper is missing or is not what was sealed.
  public func publishedPapers(
    of seals: [(key: Quarter, value: Seal)]
  ) throws(PlanFileError) -> [(path: String, bytes: [UInt8])] {
    var papers: [(path: String, bytes: [UInt8])] = []
    for (quarter, seal) in seals {
      for (name, checksum) in seal.papers {
        let file = "\(path)/updates/\(quarter)/\(name)"
        let bytes = try published(file)
        guard SHA256.hex(of: bytes) == checksum else {
          throw PlanFileError(
            .history, file: file, "it is not the paper that was sealed: its checksum differs",
            hint: Self.fromCopy)
        }
        papers.append((path: "\(quarter)/\(name)", bytes: bytes))
      }
    }
    return papers
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
