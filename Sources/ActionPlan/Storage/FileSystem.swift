/// What the plan folder needs of a file system: few calls, each of which a test can replace.
public struct FileSystem: Sendable {
  /// Reads a whole file; one of more bytes than the limit is refused before it is read.
  public var readUpTo: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
  /// Writes a file that must not exist yet, and flushes it to disk.
  public var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void
  /// Gives a file a second name, which must be free.
  public var link: @Sendable (_ from: String, _ to: String) throws(FileError) -> Void
  /// Gives a file another name, replacing what has that name.
  ///
  /// A folder gets a name that is free, or that of an empty folder, with all that is in it at once.
  public var rename: @Sendable (_ from: String, _ to: String) throws(FileError) -> Void
  /// Takes a file, or an empty folder, away.
  public var remove: @Sendable (_ path: String) throws(FileError) -> Void
  /// The names in a folder, in no order.
  public var list: @Sendable (_ path: String) throws(FileError) -> [String]
  /// Makes a folder and those above it, flushed to disk; one that exists is left as it is.
  public var makeFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Flushes the names in a folder to disk.
  public var flushFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Adds bytes to a file, made where there is none; not flushed to disk.
  public var append: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void

  /// Makes a file system of calls.
  public init(
    read: @escaping @Sendable (String, Int) throws(FileError) -> [UInt8],
    create: @escaping @Sendable (String, [UInt8]) throws(FileError) -> Void,
    link: @escaping @Sendable (String, String) throws(FileError) -> Void,
    rename: @escaping @Sendable (String, String) throws(FileError) -> Void,
    remove: @escaping @Sendable (String) throws(FileError) -> Void,
    list: @escaping @Sendable (String) throws(FileError) -> [String],
    makeFolder: @escaping @Sendable (String) throws(FileError) -> Void,
    flushFolder: @escaping @Sendable (String) throws(FileError) -> Void,
    append: @escaping @Sendable (String, [UInt8]) throws(FileError) -> Void = {
      path, _ throws(FileError) in
      throw FileError(.other, path: path, message: "nothing can be added to files here")
    }
  ) {
    readUpTo = read
    self.create = create
    self.link = link
    self.rename = rename
    self.remove = remove
    self.list = list
    self.makeFolder = makeFolder
    self.flushFolder = flushFolder
    self.append = append
  }

  /// The most bytes of a file that is read where nobody says less: 512 MB.
  public static let largestFile = JSONParser.largestText

  /// Reads a whole file of at most so many bytes.
  ///
  /// - Throws: ``FileError`` when it can't be read, or is larger.
  public func read(
    _ path: String, limit: Int = FileSystem.largestFile
  ) throws(FileError) -> [UInt8] {
    try readUpTo(path, limit)
  }
}

/// Why a call to the file system failed.
public struct FileError: Error, Hashable, Sendable {
  /// What kind of failure it was.
  public var reason: Reason
  /// The file or folder.
  public var path: String
  /// The system's own words.
  public var message: String

  /// What kind of failure it was.
  public enum Reason: Hashable, Sendable {
    case missing
    case exists
    case notAllowed
    /// The drive can't give a file a second name.
    case cannotLink
    case full
    case tooLarge
    case other
  }

  /// The refusal of a file with more bytes than a limit.
  public static func tooLarge(_ path: String, limit: Int) -> FileError {
    FileError(
      .tooLarge, path: path,
      message: limit < 1_000_000
        ? "the file has more than \(limit) bytes"
        : "the file has more than \(limit >> 20) MB")
  }

  /// Makes a failure.
  public init(_ reason: Reason, path: String, message: String) {
    self.reason = reason
    self.path = path
    self.message = message
  }

  /// The failure as a plan folder reports it, with what to do about it.
  public var planFileError: PlanFileError {
    let hint: String? =
      switch reason {
      case .missing: "check the path"
      case .exists: nil
      case .notAllowed: "ask for the right to read and write there"
      case .cannotLink: "keep the plan on a drive that has hard links, such as a local disk"
      case .full: "make room on the drive, then try again: nothing was changed"
      case .tooLarge: "that is more than is read: check that it is the right file"
      case .other: nil
      }
    return PlanFileError(.inputOutput, file: path, message, hint: hint)
  }
}
