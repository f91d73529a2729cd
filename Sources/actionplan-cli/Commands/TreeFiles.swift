import ActionPlan
import Synchronization

/// The files of a plan folder in memory: those of a commit, and what a merge makes of them.
final class TreeFiles: Sendable {
  /// What the folder is called in errors, such as `HEAD:plan`.
  let path: String
  private let state: Mutex<[String: [UInt8]]>

  init(path: String, _ files: [String: [UInt8]]) {
    self.path = path
    state = Mutex(files)
  }

  var folder: PlanFolder { PlanFolder(path, files: files) }

  /// The files by their paths in the folder.
  var contents: [String: [UInt8]] {
    let start = path.utf8.count + 1
    return state.withLock { files in
      Dictionary(
        files.map { (String(decoding: $0.utf8.dropFirst(start), as: UTF8.self), $1) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private var files: FileSystem {
    FileSystem(
      read: { path, limit throws(FileError) in
        let bytes = try self.bytes(path)
        guard bytes.count <= limit else { throw FileError.tooLarge(path, limit: limit) }
        return bytes
      },
      create: { path, bytes throws(FileError) in try self.put(bytes, path) },
      link: { from, to throws(FileError) in try self.put(try self.bytes(from), to) },
      rename: { from, to throws(FileError) in self.move(from, to) },
      remove: { path throws(FileError) in self.state.withLock { $0[path] = nil } },
      list: { path throws(FileError) in try self.names(in: path) },
      makeFolder: { _ throws(FileError) in }, flushFolder: { _ throws(FileError) in })
  }

  private func bytes(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = state.withLock({ $0[path] }) else {
      throw FileError(.missing, path: path, message: "no such file in the commit")
    }
    return bytes
  }

  private func put(_ bytes: [UInt8], _ path: String) throws(FileError) {
    let isNew = state.withLock { files in
      guard files[path] == nil else { return false }
      files[path] = bytes
      return true
    }
    guard isNew else { throw FileError(.exists, path: path, message: "the file exists") }
  }

  /// Renames a file, or a folder with all that is in it.
  private func move(_ from: String, _ to: String) {
    state.withLock { files in
      for (name, bytes) in files where name == from || name.hasPrefix(from + "/") {
        files[name] = nil
        files[to + name.dropFirst(from.count)] = bytes
      }
    }
  }

  private func names(in folder: String) throws(FileError) -> [String] {
    let inside = state.withLock { files in
      files.keys.filter { $0.hasPrefix(folder + "/") }
        .compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init) }
    }
    guard !inside.isEmpty else {
      throw FileError(.missing, path: folder, message: "no such folder in the commit")
    }
    return Array(Set(inside))
  }
}
