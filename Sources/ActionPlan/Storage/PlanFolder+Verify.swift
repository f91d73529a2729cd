/// What checking every file of a plan folder came to.
public struct VerifyReport: Hashable, Sendable {
  /// How many versions there are.
  public var versions = 0
  /// How many of the latest versions plan.json does not hold yet; reading folds them in.
  public var behind = 0
  /// What is wrong; empty when every version is as it was written.
  public var findings: [PlanFileError] = []
  /// The quarters as published whose papers are all as they were written.
  public var seals: [SealReport] = []

  /// Makes a report.
  public init(versions: Int = 0, behind: Int = 0, findings: [PlanFileError] = []) {
    self.versions = versions
    self.behind = behind
    self.findings = findings
  }
}

extension PlanFolder {
  /// Checks that the versions are whole and unchanged, and that plan.json is what they lead to.
  ///
  /// - Throws: ``PlanFileError`` when there is no plan or the folder can't be listed; all that is
  ///   wrong with the files themselves is a finding.
  public func verify() throws(PlanFileError) -> VerifyReport {
    var verifier = Verifier(folder: self)
    verifier.readCheckpoint()
    let names: [String]
    do {
      names = try files.list(versionsPath).sorted()
    } catch {
      throw error.reason == .missing ? noPlan : error.planFileError
    }
    let numbers = names.compactMap { PlanVersion.number(inFileName: $0) }.sorted()
    guard !numbers.isEmpty else { throw noPlan }
    verifier.report.versions = numbers.count
    verifier.checkNames(names)
    for number in numbers { verifier.check(number) }
    verifier.checkMerged()
    verifier.checkCheckpoint(latest: numbers.last ?? 0)
    return verifier.report
  }
}

/// Walks through the versions, oldest first, and collects what is wrong.
private struct Verifier {
  let folder: PlanFolder
  var report = VerifyReport()
  private var checkpoint: (version: Int, checksum: String)?
  private var fold = Fold()
  /// Whether the fold is known to be what it was when the versions were written.
  private var isWhole = true
  private var hasMerged = false
  /// The SHA-256 of the version file before; `nil` before the first and after a gap.
  private var previous: String?
  /// What plan.json's own version says its checksum is, and what the fold says.
  private var atCheckpoint: String?

  init(folder: PlanFolder) { self.folder = folder }

  private mutating func find(_ number: Int, _ message: String, hint: String = PlanFolder.fromCopy) {
    report.findings.append(
      PlanFileError(.history, file: folder.versionPath(number), message, hint: hint))
  }

  mutating func readCheckpoint() {
    do throws(PlanFileError) {
      guard let text = try folder.readCheckpoint() else { return }
      let content = try PlanFile.content(of: text, file: folder.planPath)
      checkpoint = (content.version, PlanFolder.checksum(of: text))
    } catch {
      report.findings.append(error.hinting("`actionplan restore` makes it again"))
    }
  }

  /// Checks that only versions, and temporary files that a killed process left, lie in the folder.
  mutating func checkNames(_ names: [String]) {
    for name in names
    where PlanVersion.number(inFileName: name) == nil && !PlanFolder.isTemporary(name)
      && name != PlanFolder.mergedName
    {
      report.findings.append(
        PlanFileError(
          .history, file: folder.versionsPath + "/" + name,
          "the file is not a version of the plan", hint: "move it out of the versions folder"))
    }
  }

  mutating func check(_ number: Int) {
    checkGap(before: number)
    do throws(PlanFileError) {
      let bytes = try folder.readVersion(number)
      let before = previous
      previous = SHA256.hex(of: bytes)
      let version = try folder.version(number, from: bytes)
      if (number == 1 || before != nil) && version.previous != before {
        find(number, "its \"previous\" is not the SHA-256 of the version before it")
      }
      hasMerged = hasMerged || version.merged != nil
      fold.add(version)
      try checkFold(version)
    } catch {
      report.findings.append(error)
      isWhole = false
    }
    fold.number = number
  }

  /// Checks the version files of the copies that were merged; those are whole when the rest is.
  mutating func checkMerged() {
    guard hasMerged, report.findings.isEmpty else { return }
    do throws(PlanFileError) {
      let graph = try VersionGraph(folder)
      let own = Set(graph.chain)
      try graph.checkPlans(after: graph.history(of: graph.tip).filter { !own.contains($0) })
    } catch {
      report.findings.append(error)
    }
  }

  private mutating func checkGap(before number: Int) {
    let (first, last) = (fold.number + 1, number - 1)
    guard first <= last else { return }
    find(first, first == last ? "the version is missing" : "the versions up to \(last) are missing")
    previous = nil
    isWhole = false
  }

  /// Checks the plan after a version; once it is wrong, every later one is wrong with it.
  private mutating func checkFold(_ version: PlanVersion) throws(PlanFileError) {
    guard isWhole else {
      if version.number == checkpoint?.version { atCheckpoint = version.checksum }
      return
    }
    let checksum = PlanFolder.checksum(of: fold.value)
    if version.number == checkpoint?.version { atCheckpoint = checksum }
    guard checksum == version.checksum else {
      find(version.number, "its checksum is not that of the plan the versions up to it lead to")
      isWhole = false
      return
    }
    _ = try PlanFolder.content(
      of: fold.value, version: version.number, file: folder.versionPath(version.number))
  }

  mutating func checkCheckpoint(latest: Int) {
    guard let checkpoint else {
      report.behind = latest
      return
    }
    report.behind = max(0, latest - checkpoint.version)
    guard checkpoint.version <= latest else {
      report.findings.append(folder.namesNoVersion(checkpoint.version, latest: latest))
      return
    }
    guard let atCheckpoint, atCheckpoint != checkpoint.checksum else { return }
    report.findings.append(folder.editedByHand)
  }
}
