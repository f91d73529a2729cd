public import ActionPlan
import Synchronization

/// A file system in memory that fails, tears or dies at a chosen step, and forgets what was not
/// flushed when the power is cut.
public final class MemoryFiles: Sendable {
  /// What goes wrong at the chosen step.
  public enum Fault: Hashable, Sendable, CaseIterable {
    /// The call fails and says so.
    case fails
    /// The drive is full: the call fails, a file being written is torn.
    case full
    /// The process dies just before the call.
    case diesBefore
    /// The process dies in the middle of a write, else just before the call.
    case diesWithin
    /// The process dies just after the call.
    case diesAfter
  }

  private struct State {
    var names: [String: [UInt8]] = [:]
    /// What a power cut leaves for sure.
    var flushed: [String: [UInt8]] = [:]
    var folders: Set<String> = ["plan"]
    var step = 0
    var fault: (step: Int, fault: Fault)?
    var isDead = false
    /// Folders that were renamed, whose new name a power cut may forget.
    var moved: [(from: String, to: String)] = []
  }

  private let state = Mutex(State())

  /// Makes an empty file system with one folder, `plan`.
  public init() {}

  /// Makes a file system with files.
  public init(_ names: [String: [UInt8]]) {
    state.withLock {
      $0.names = names
      $0.flushed = names
      for name in names.keys { $0.folders.insert(Self.folder(of: name)) }
    }
  }

  /// Every file by its path.
  public var names: [String: [UInt8]] {
    get { state.withLock { $0.names } }
    set { state.withLock { ($0.names, $0.flushed) = (newValue, newValue) } }
  }

  /// How many calls were made since the last fault was set.
  public var steps: Int { state.withLock { $0.step } }

  /// Chooses the call at which something goes wrong, from 1.
  public func setFault(_ fault: Fault?, at step: Int) {
    state.withLock {
      $0.fault = fault.map { (step, $0) }
      $0.step = 0
      $0.isDead = false
    }
  }

  /// Cuts the power: of every name that was not flushed, the old or the new file is left.
  public func cutPower(_ generator: inout some RandomNumberGenerator) {
    state.withLock { state in
      let changed = Set(state.names.keys).union(state.flushed.keys)
        .filter { state.names[$0] != state.flushed[$0] }.sorted()
      for name in changed where Bool.random(using: &generator) {
        state.names[name] = state.flushed[name]
      }
      for (from, to) in state.moved where Bool.random(using: &generator) {
        Self.move(to, from, &state)
      }
      state.moved = []
      state.flushed = state.names
    }
  }

  private static func move(_ from: String, _ to: String, _ state: inout State) {
    func moved(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
      Dictionary(
        uniqueKeysWithValues: files.map { name, bytes in
          (name.hasPrefix(from + "/") ? to + name.dropFirst(from.count) : name, bytes)
        })
    }
    (state.names, state.flushed) = (moved(state.names), moved(state.flushed))
    state.folders.remove(from)
    state.folders.insert(to)
  }

  private static func rename(
    _ from: String, _ to: String, _ state: inout State
  ) throws(FileError) {
    guard state.folders.contains(from) else {
      state.names[to] = try file(from, state)
      state.names[from] = nil
      return
    }
    guard !state.names.keys.contains(where: { $0.hasPrefix(to + "/") }) else {
      throw error(.exists, to)
    }
    move(from, to, &state)
    state.moved.append((from, to))
  }

  private static func remove(_ path: String, _ state: inout State) throws(FileError) {
    if state.names[path] == nil, !state.names.keys.contains(where: { $0.hasPrefix(path + "/") }),
      state.folders.remove(path) != nil
    {
      return
    }
    _ = try file(path, state)
    state.names[path] = nil
  }

  /// The names of the files and folders in a folder.
  private static func list(_ path: String, _ state: State) -> [String] {
    (Array(state.names.keys) + state.folders).filter { folder(of: $0) == path && $0 != path }
      .map { String($0.dropFirst(path.isEmpty ? 0 : path.count + 1)) }
  }

  /// The calls for a plan folder.
  public var files: FileSystem {
    FileSystem(
      read: { path, limit throws(FileError) in
        let bytes = try self.call(path) { state throws(FileError) in try Self.file(path, state) }
        guard bytes.count <= limit else { throw FileError.tooLarge(path, limit: limit) }
        return bytes
      },
      create: { path, bytes throws(FileError) in try self.create(path, bytes) },
      link: { from, to throws(FileError) in
        try self.call(to) { state throws(FileError) in
          let bytes = try Self.file(from, state)
          guard state.names[to] == nil else { throw Self.error(.exists, to) }
          state.names[to] = bytes
        }
      },
      rename: { from, to throws(FileError) in
        try self.call(to) { state throws(FileError) in try Self.rename(from, to, &state) }
      },
      remove: { path throws(FileError) in
        try self.call(path) { state throws(FileError) in try Self.remove(path, &state) }
      },
      list: { path throws(FileError) in
        try self.call(path) { state throws(FileError) in
          guard state.folders.contains(path) else { throw Self.error(.missing, path) }
          return Self.list(path, state)
        }
      },
      makeFolder: { path throws(FileError) in
        try self.call(path) { state throws(FileError) in
          var folder = path
          while !folder.isEmpty {
            state.folders.insert(folder)
            folder = Self.folder(of: folder)
          }
        }
      },
      flushFolder: { path throws(FileError) in
        try self.call(path) { state throws(FileError) in Self.flush(path, &state) }
      },
      append: { path, bytes throws(FileError) in
        try self.call(path, tearing: bytes) { state throws(FileError) in
          state.names[path, default: []] += bytes
        }
      })
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try call(path, tearing: bytes) { state throws(FileError) in
      guard state.names[path] == nil else { throw Self.error(.exists, path) }
      state.names[path] = bytes
    }
  }

  private static func flush(_ path: String, _ state: inout State) {
    for name in Set(state.names.keys).union(state.flushed.keys) where folder(of: name) == path {
      state.flushed[name] = state.names[name]
    }
    state.moved.removeAll { folder(of: $0.to) == path }
  }

  private func call<Result: Sendable>(
    _ path: String, tearing bytes: [UInt8]? = nil,
    _ body: (inout State) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    try state.withLock { state throws(FileError) in
      state.step += 1
      guard !state.isDead else { throw Self.error(.other, path) }
      guard let fault = state.fault, fault.step == state.step else { return try body(&state) }
      let torn = bytes.map { Array($0.prefix($0.count / 2)) }
      switch fault.fault {
      case .fails: throw Self.error(.notAllowed, path)
      case .full: throw Self.error(.full, path)
      case .diesBefore: state.isDead = true
      case .diesWithin:
        state.isDead = true
        if let torn, state.names[path] == nil { state.names[path] = torn }
      case .diesAfter:
        _ = try body(&state)
        state.isDead = true
      }
      throw Self.error(.other, path)
    }
  }

  private static func file(_ path: String, _ state: State) throws(FileError) -> [UInt8] {
    guard let bytes = state.names[path] else { throw error(.missing, path) }
    return bytes
  }

  private static func error(_ reason: FileError.Reason, _ path: String) -> FileError {
    FileError(reason, path: path, message: "made to fail (\(reason))")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

extension FileSystem {
  /// The same calls, each after something else.
  public func before(_ body: @escaping @Sendable () -> Void) -> FileSystem {
    let files = self
    return FileSystem(
      read: { path, limit throws(FileError) in
        body()
        return try files.read(path, limit: limit)
      },
      create: { path, bytes throws(FileError) in
        body()
        try files.create(path, bytes)
      },
      link: { from, to throws(FileError) in
        body()
        try files.link(from, to)
      },
      rename: { from, to throws(FileError) in
        body()
        try files.rename(from, to)
      },
      remove: { path throws(FileError) in
        body()
        try files.remove(path)
      },
      list: { path throws(FileError) in
        body()
        return try files.list(path)
      },
      makeFolder: { path throws(FileError) in
        body()
        try files.makeFolder(path)
      },
      flushFolder: { path throws(FileError) in
        body()
        try files.flushFolder(path)
      },
      append: { path, bytes throws(FileError) in
        body()
        try files.append(path, bytes)
      })
  }
}
