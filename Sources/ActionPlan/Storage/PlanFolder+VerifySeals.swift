/// What checking the papers of one sealed quarter came to.
public struct SealReport: Hashable, Sendable, CustomStringConvertible {
  /// The quarter.
  public var quarter: Quarter
  /// The release that made the papers; `nil` when nobody noted it.
  public var release: String?
  /// The papers that have the checksum they were published with.
  public var papers: [Paper] = []

  /// One paper.
  public struct Paper: Hashable, Sendable {
    /// The name of its file: `board.html`.
    public var name: String
    /// Whether it was made again from its version and is the same, byte for byte.
    public var isMadeAgain: Bool
  }

  /// How many of the papers were made again from their version and are the same.
  public var madeAgain: Int { papers.count(where: \.isMadeAgain) }

  /// The report in a sentence without a full stop.
  public var description: String {
    let count = counted(papers.count, "paper")
    let again =
      madeAgain > 0
      ? "\(madeAgain == papers.count ? "each" : "\(madeAgain) of them") made again from its version "
        + "and the same, byte for byte"
      : "not made again: \(release.map { "release \($0)" } ?? "an unnamed release") made them"
    return "\(quarter.title) has \(count) as published; \(again)"
  }
}

extension PlanFolder {
  /// Checks that every sealed paper is there as it was written, and is what its release makes.
  ///
  /// - Parameters:
  ///   - release: The release that runs.
  ///   - report: Where findings and quarters are added.
  ///   - remake: Makes papers of a quarter again from the folder of the copy in which they were
  ///     sealed, all at once and by their names; a paper that it can't make is not among them.
  /// - Throws: ``PlanFileError`` when the plan or a folder can't be read.
  public func verifySeals(
    release: String, _ report: inout VerifyReport,
    remake: (PlanFolder, Quarter, Seal, [String]) -> [String: [UInt8]]
  ) throws(PlanFileError) {
    let seals = try load().content.plan.seals
    for (quarter, seal) in seals {
      var checked = SealReport(quarter: quarter, release: seal.release)
      let before = report.findings.count
      let found = try papers(of: quarter) ?? [:]
      let again =
        try seal.release == release
        ? remake(copySealed(quarter, seal)?.folder ?? self, quarter, seal, seal.papers.keys) : [:]
      for (name, sha256) in seal.papers {
        if let trouble = Self.trouble(found[name], sha256) {
          report.findings.append(finding(quarter, name, trouble, hint: Self.fromCopy))
          continue
        }
        checked.papers.append(SealReport.Paper(name: name, isMadeAgain: again[name] != nil))
        guard seal.release != release || again[name] == found[name] else {
          report.findings.append(
            finding(
              quarter, name, "version \(seal.version) does not make this paper again",
              hint: "the file is as it was published; report this as a bug of release \(release)"))
          continue
        }
      }
      checkRest(quarter, seal, found, &report)
      if report.findings.count == before { report.seals.append(checked) }
    }
    try checkFolders(seals, &report)
  }

  private static func trouble(_ bytes: [UInt8]?, _ sha256: String) -> String? {
    guard let bytes else { return "the sealed paper is missing" }
    return SHA256.hex(of: bytes) == sha256 ? nil : "it is not the paper that was sealed"
  }

  private func finding(
    _ quarter: Quarter, _ name: String, _ message: String, hint: String
  ) -> PlanFileError {
    PlanFileError(.history, file: updatePath(quarter) + "/" + name, message, hint: hint)
  }

  /// Checks seal.json, and that nothing else lies beside the papers.
  private func checkRest(
    _ quarter: Quarter, _ seal: Seal, _ found: [String: [UInt8]], _ report: inout VerifyReport
  ) {
    for name in found.keys.sorted() where seal.papers[name] == nil && name != "seal.json" {
      report.findings.append(
        finding(quarter, name, "the file is no paper that was sealed", hint: "move it elsewhere"))
    }
    guard let bytes = found["seal.json"] else {
      guard !seal.papers.isEmpty else { return }
      report.findings.append(
        finding(quarter, "seal.json", "the file is missing", hint: Self.fromCopy))
      return
    }
    do throws(PlanFileError) {
      guard try !SealFile.read(bytes, file: sealPath(quarter)).says(seal) else { return }
      report.findings.append(
        finding(quarter, "seal.json", "it does not say what the plan says", hint: Self.fromCopy))
    } catch {
      report.findings.append(error)
    }
  }

  /// Checks that no other folder stands among the sealed ones.
  private func checkFolders(
    _ seals: Keyed<Quarter, Seal>, _ report: inout VerifyReport
  ) throws(PlanFileError) {
    do throws(FileError) {
      let known = Set(seals.keys.map(\.description))
      for name in try files.list(updatesPath).sorted()
      where !known.contains(name) && !name.hasSuffix(".tmp") && !MergePapers.isNotChosen(name) {
        report.findings.append(
          PlanFileError(
            .history, file: updatesPath + "/" + name, "no version says that this was sealed",
            hint: "`actionplan seal \(name)` finishes what was stopped; else move it elsewhere"))
      }
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
    }
  }
}
