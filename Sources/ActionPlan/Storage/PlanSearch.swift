/// Finds plans: in each folder named, the plan that it is or the plans that it holds.
public struct PlanSearch: Sendable {
  private let files: FileSystem
  /// How many folders down from the one named a plan may lie.
  private static let deepest = 3

  /// Prepares a search.
  public init(files: FileSystem = .local) { self.files = files }

  /// What was found.
  public struct Found: Hashable, Sendable {
    /// The folders of plans, each once, in the order of their paths.
    public var plans: [String] = []
    /// Folders that can't be listed, or that hold no plan.
    public var failures: [PlanFileError] = []
  }

  /// Finds every plan in some folders.
  public func plans(in folders: [String]) -> Found {
    var found = Found()
    for folder in folders.map(Self.normalised).uniqued {
      let before = (found.plans.count, found.failures.count)
      look(in: folder, levels: Self.deepest, into: &found)
      if found.plans.count == before.0, found.failures.count == before.1 {
        found.failures.append(
          PlanFileError(
            .missing, file: folder, "there is no plan in this folder",
            hint: "name a plan's folder, or one that holds plans"))
      }
    }
    found.plans = found.plans.uniqued.sorted()
    return found
  }

  private func look(in folder: String, levels: Int, into found: inout Found) {
    let names: [String]
    do throws(FileError) {
      names = try files.list(folder).sorted()
    } catch {
      // A file among folders is passed over; a folder that was named, or can't be opened, is told.
      if levels == Self.deepest || error.reason != .missing {
        found.failures.append(error.planFileError)
      }
      return
    }
    if names.contains("plan.json") || names.contains("versions") && hasVersions(folder) {
      found.plans.append(folder)
      return
    }
    guard levels > 0 else { return }
    for name in names where !name.hasPrefix(".") {
      look(in: folder == "/" ? "/" + name : folder + "/" + name, levels: levels - 1, into: &found)
    }
  }

  /// Whether there are versions: a plan that lost its plan.json must not be passed over.
  private func hasVersions(_ folder: String) -> Bool {
    do throws(PlanFileError) {
      return try !PlanFolder(folder, files: files).versionNumbers().isEmpty
    } catch {
      return true
    }
  }

  /// The path without what says nothing: "./", doubled slashes, "plan.json" at the end.
  static func normalised(_ path: String) -> String {
    var parts = path.split(separator: "/").filter { $0 != "." }
    if parts.last == "plan.json" { parts.removeLast() }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }
}

extension PlanSearch {
  /// Tells which folders hold a plan that another folder holds too.
  ///
  /// Two folders hold the same plan when they begin with the same version and have the same council
  /// and title: a plan that was made from a copy of another one and got its own title is another.
  ///
  /// - Returns: Each folder that is a copy with the one that has more versions, else the first.
  public func copies(among folders: [String]) -> [(folder: String, of: String)] {
    var origins: [String: [String]] = [:]
    for folder in folders {
      if let origin = PlanFolder(folder, files: files).origin {
        origins[origin, default: []].append(folder)
      }
    }
    var copies: [(folder: String, of: String)] = []
    for alike in origins.values where alike.count > 1 {
      for same in Dictionary(grouping: alike, by: name).values where same.count > 1 {
        let best = same.sorted { ($1.versions(files), $0) < ($0.versions(files), $1) }[0]
        copies += same.filter { $0 != best }.map { ($0, best) }
      }
    }
    return copies.sorted { $0.folder < $1.folder }
  }

  /// What tells plans apart that begin alike; the folder where it can't be read.
  private func name(_ folder: String) -> [String] {
    do throws(PlanFileError) {
      let plan = try PlanFolder(folder, files: files).load().content.plan
      return [plan.authority, plan.title]
    } catch {
      return [folder]
    }
  }
}

extension String {
  /// How many versions the folder of this path has.
  fileprivate func versions(_ files: FileSystem) -> Int {
    do throws(PlanFileError) {
      return try PlanFolder(self, files: files).versionNumbers().count
    } catch {
      return 0
    }
  }
}

extension PlanFolder {
  /// The checksum of the first version, which a copy shares; `nil` when there is none.
  fileprivate var origin: String? {
    do throws(PlanFileError) { return SHA256.hex(of: try readVersion(1)) } catch { return nil }
  }
}
