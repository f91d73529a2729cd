/// The versions of a copy of a plan, and of all copies that were merged into it.
///
/// A version has one before it, and one that merged a copy has that copy's latest besides. Files
/// are known by their SHA-256, so two copies agree on what they share whatever its number is.
struct VersionGraph {
  /// The SHA-256 of each version file of the copy itself, oldest first.
  private(set) var chain: [String] = []
  /// Every version by the SHA-256 of its file.
  private(set) var versions: [String: PlanVersion] = [:]
  /// Where each file lies.
  private var places: [String: (folder: PlanFolder, path: String)] = [:]

  /// Reads every version, and checks that each follows the one before.
  init(_ folder: PlanFolder) throws(PlanFileError) {
    for number in 1...(try folder.latestNumber()) {
      let bytes = try folder.readVersion(number)
      let version = try folder.version(number, from: bytes)
      guard version.previous == chain.last else {
        throw PlanFileError(
          .history, file: folder.versionPath(number),
          "its \"previous\" is not the SHA-256 of the version before it",
          hint: "`actionplan verify --plan \(folder.path)` shows where versions were changed")
      }
      let hash = SHA256.hex(of: bytes)
      chain.append(hash)
      add(version, hash, (folder, folder.versionPath(number)))
    }
    var open = chain.compactMap { versions[$0]?.merged?.sha256 }
    while let hash = open.popLast() {
      guard versions[hash] == nil else { continue }
      let version = try folder.mergedVersion(hash)
      add(version, hash, (folder, folder.mergedPath(hash)))
      open += parents(of: hash)
    }
    for (hash, version) in versions {
      let before = version.previous.flatMap { versions[$0]?.number } ?? 0
      guard version.number == before + 1 else {
        throw PlanFileError(
          .history, file: places[hash]?.path ?? folder.path,
          "it says that it is version \(version.number), and the one before it \(before)",
          hint: PlanFolder.fromCopy)
      }
    }
  }

  private mutating func add(
    _ version: PlanVersion, _ hash: String, _ place: (PlanFolder, String)
  ) {
    versions[hash] = version
    places[hash] = place
  }

  /// Takes in the versions of another copy; the chain stays.
  mutating func formUnion(_ other: VersionGraph) {
    versions.merge(other.versions) { own, _ in own }
    places.merge(other.places) { own, _ in own }
  }

  /// The latest version of the copy.
  var tip: String { chain[chain.count - 1] }

  private func parents(of hash: String) -> [String] {
    guard let version = versions[hash] else { return [] }
    return [version.previous, version.merged?.sha256].compactMap { $0 }
  }

  /// The bytes of a version file.
  func bytes(of hash: String) throws(PlanFileError) -> [UInt8] {
    guard let place = places[hash] else { return [] }
    do throws(FileError) {
      let bytes = try place.folder.files.read(place.path)
      if SHA256.hex(of: bytes) == hash { return bytes }
    } catch {
      throw error.planFileError
    }
    throw PlanFileError(
      .history, file: place.path, "it was changed meanwhile", hint: PlanFolder.fromCopy)
  }

  // MARK: What came before what

  /// A version and all before it, those before first.
  func history(of tip: String, without known: Set<String> = []) -> [String] {
    var (done, found, open) = (known, [String](), [tip])
    while let hash = open.last {
      let rest = done.contains(hash) ? [] : parents(of: hash).filter { !done.contains($0) }
      if rest.isEmpty {
        open.removeLast()
        if done.insert(hash).inserted { found.append(hash) }
      } else {
        open += rest.reversed()
      }
    }
    return found
  }

  /// What a merge brought, oldest first.
  func brought(by version: PlanVersion) -> [String] {
    guard let merged = version.merged else { return [] }
    return history(
      of: merged.sha256, without: Set(version.previous.map { history(of: $0) } ?? []))
  }

  /// The versions from the first to one of them, without what was merged.
  func line(to tip: String) -> [String] {
    Array(sequence(first: tip) { versions[$0]?.previous }).reversed()
  }

  /// The plan after a version.
  func state(at hash: String) throws(PlanFileError) -> JSONValue {
    var value = JSONValue.object([:])
    for hash in line(to: hash) {
      guard let version = versions[hash] else { continue }
      value.merge(version.patch)
    }
    try check(value, after: hash)
    return value
  }

  private func check(_ value: JSONValue, after hash: String) throws(PlanFileError) {
    guard PlanFolder.checksum(of: value) == versions[hash]?.checksum else {
      throw PlanFileError(
        .history, file: places[hash]?.path ?? "",
        "its checksum is not that of the plan the versions up to it lead to",
        hint: "`actionplan verify` shows where versions were changed")
    }
  }

  /// Checks that versions lead to the plans they say, and that each can be read.
  ///
  /// - Parameter hashes: The versions, those before first.
  /// - Throws: ``PlanFileError`` at the first that does not, or can't be read.
  func checkPlans(after hashes: [String]) throws(PlanFileError) {
    var last: (hash: String, value: JSONValue)?
    for hash in hashes {
      guard let version = versions[hash] else { continue }
      var value = JSONValue.object([:])
      if let previous = version.previous {
        value = if let last, last.hash == previous { last.value } else { try state(at: previous) }
      }
      value.merge(version.patch)
      try check(value, after: hash)
      _ = try PlanFolder.content(
        of: value, version: version.number, file: places[hash]?.path ?? "")
      last = (hash, value)
    }
  }

  // MARK: Where two copies began to differ

  /// The latest versions that two both hold; more than one when they merged each other before.
  func lastCommon(_ one: String, _ other: String) -> [String] {
    latest(in: Set(history(of: one)).intersection(history(of: other)))
  }

  private func latest(in known: Set<String>) -> [String] {
    known.subtracting(known.flatMap { parents(of: $0) }).sorted()
  }

  /// The plan that two copies have in common.
  ///
  /// Where they have several latest versions in common those are merged themselves; what is in
  /// conflict there stays as it was before.
  func base(of tips: [String]) throws(PlanFileError) -> JSONValue {
    var done: [[String]: JSONValue] = [:]
    return try base(of: tips, &done, depth: 0)
  }

  /// What was made already is kept in `done`: copies that merged each other crosswise ask for the
  /// same again and again.
  private func base(
    of tips: [String], _ done: inout [[String]: JSONValue], depth: Int
  ) throws(PlanFileError) -> JSONValue {
    guard let first = tips.first else { return .object([:]) }
    if let value = done[tips] { return value }
    var (value, known) = (try state(at: first), Set(history(of: first)))
    // So deep only on purpose: any version that both hold will do then.
    guard depth < 100 else { return value }
    for tip in tips.dropFirst() {
      let other = Set(history(of: tip))
      var merge = TreeMerge(prefer: nil)
      value = merge.plan(
        ThreeValues(
          base: try base(of: latest(in: known.intersection(other)), &done, depth: depth + 1),
          ours: value, theirs: try state(at: tip)))
      known.formUnion(other)
    }
    done[tips] = value
    return value
  }
}
