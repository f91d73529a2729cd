#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// The file system of this machine.
  public static let local = FileSystem(
    read: { path, limit throws(FileError) in try readLocal(path, limit) },
    create: { path, bytes throws(FileError) in try createLocal(path, bytes) },
    link: { from, to throws(FileError) in
      guard Self.callLink(from, to) == 0 else { throw failure(to, linking: true) }
    },
    rename: { from, to throws(FileError) in
      guard Self.callRename(from, to) == 0 else { throw failure(to) }
    },
    remove: { path throws(FileError) in
      if unsafe unlink(path) == 0 { return }
      // A folder: Linux says so, others call it a thing that is not allowed.
      guard errno == EISDIR || errno == EPERM, unsafe rmdir(path) == 0 else {
        throw failure(path)
      }
    },
    list: { path throws(FileError) in try listLocal(path) },
    makeFolder: { path throws(FileError) in try makeLocalFolder(path) },
    flushFolder: { path throws(FileError) in try flushLocalFolder(path) },
    append: { path, bytes throws(FileError) in try appendLocal(path, bytes) })

  private static func callLink(_ from: String, _ to: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.link(from, to)
    #elseif canImport(Musl)
      unsafe Musl.link(from, to)
    #else
      unsafe Darwin.link(from, to)
    #endif
  }

  private static func callRename(_ from: String, _ to: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.rename(from, to)
    #elseif canImport(Musl)
      unsafe Musl.rename(from, to)
    #else
      unsafe Darwin.rename(from, to)
    #endif
  }

  private static func callRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.read(file, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.read(file, buffer, count)
    #else
      unsafe Darwin.read(file, buffer, count)
    #endif
  }

  private static func failure(_ path: String, linking: Bool = false) -> FileError {
    let code = errno
    let message = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    let reason: FileError.Reason =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EEXIST, ENOTEMPTY: .exists
      case EPERM, EOPNOTSUPP, ENOTSUP, EMLINK: linking ? .cannotLink : .notAllowed
      case EACCES, EROFS: .notAllowed
      case ENOSPC, EDQUOT: .full
      default: .other
      }
    return FileError(reason, path: path, message: message.lowercased())
  }

  private static func readLocal(_ path: String, _ limit: Int) throws(FileError) -> [UInt8] {
    // Not to wait for somebody who writes into a pipe that stands where a file should.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var about = stat()
    guard unsafe fstat(file, &about) == 0 else { throw failure(path) }
    guard about.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.other, path: path, message: "it is not a file")
    }
    guard about.st_size <= limit else { throw FileError.tooLarge(path, limit: limit) }
    var failed: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(about.st_size)) { buffer, count in
      while count < buffer.count, let start = buffer.baseAddress {
        let got = unsafe callRead(file, start + count, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = failure(path) }
        guard got > 0 else { break }
        count += got
      }
    }
    if let failed { throw failed }
    return bytes
  }

  private static func createLocal(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    let written = put(bytes, file)
    let complete = written == bytes.count && fsync(file) == 0
    let failed = complete ? nil : failure(path)
    let closed = close(file) == 0
    guard complete, closed else {
      _ = unsafe unlink(path)
      throw failed ?? failure(path)
    }
  }

  private static func appendLocal(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    let failed = put(bytes, file) == bytes.count ? nil : failure(path)
    guard close(file) == 0, failed == nil else { throw failed ?? failure(path) }
  }

  /// Writes bytes to an open file, and gives how many it took.
  private static func put(_ bytes: [UInt8], _ file: Int32) -> Int {
    var written = 0
    while written < bytes.count {
      let put = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe write(file, rest.baseAddress, rest.count)
      }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { break }
      written += put
    }
    return written
  }

  private static func listLocal(_ path: String) throws(FileError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw failure(path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          unsafe String(cString: characters)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func makeLocalFolder(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if unsafe mkdir(made, 0o755) == 0 {
        try flushLocalFolder(parent(made))
      } else if errno != EEXIST, errno != EISDIR {
        throw failure(made)
      }
    }
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func flushLocalFolder(_ path: String) throws(FileError) {
    let folder = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(path) }
    defer { close(folder) }
    // Some drives can't flush a folder; they say EINVAL, and there is nothing better to do.
    guard fsync(folder) == 0 || errno == EINVAL else { throw failure(path) }
  }
}
