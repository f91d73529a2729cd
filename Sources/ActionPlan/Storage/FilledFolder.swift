/// A folder that is filled once: it must be empty before, and it has every file after.
public struct FilledFolder: Sendable {
  /// The folder, as the caller named it.
  public let path: String
  private let files: FileSystem

  /// Names a folder; nothing is read or written yet.
  public init(_ path: String, files: FileSystem = .local) {
    self.path = path
    self.files = files
  }

  /// Checks that the folder is not there yet, or has no file in it.
  ///
  /// - Throws: ``PlanFileError`` naming what stands in it.
  public func checkEmpty() throws(PlanFileError) {
    guard let name = try firstName else { return }
    throw PlanFileError(
      .shape, file: path, "the folder is not empty: it has \(name.excerpt)",
      hint: "name a new folder, so that nothing old is taken for part of it")
  }

  /// Writes every file, the last one last: where it stands, all others do.
  ///
  /// - Parameter contents: The files by their paths in the folder, `/` between names.
  /// - Throws: ``PlanFileError`` when the folder is not empty or the drive fails; what had been
  ///   written is then taken away again, as far as the drive still lets us.
  public func write(_ contents: [(path: String, bytes: [UInt8])]) throws(PlanFileError) {
    try checkEmpty()
    var written: [String] = []
    do throws(FileError) {
      for folder in Set(contents.map { folder(of: $0.path) }).sorted() {
        try files.makeFolder(folder)
      }
      for content in contents {
        let place = "\(path)/\(content.path)"
        try files.create(place, content.bytes)
        written.append(place)
      }
      for folder in Set(contents.map { folder(of: $0.path) }).sorted() {
        try files.flushFolder(folder)
      }
    } catch {
      for place in written.reversed() { takeAway(place) }
      throw PlanFileError(
        .inputOutput, file: error.path, error.message,
        hint: error.planFileError.hint ?? "nothing was kept: try again, or name another folder")
    }
  }

  private func folder(of inner: String) -> String {
    let parts = inner.split(separator: "/").dropLast()
    return ([path] + parts.map(String.init)).joined(separator: "/")
  }

  private func takeAway(_ place: String) {
    do throws(FileError) { try files.remove(place) } catch { _ = error }
  }

  /// The first name in the folder, empty folders in it left aside; `nil` for none.
  private var firstName: String? {
    get throws(PlanFileError) {
      do throws(FileError) {
        return try files.list(path).sorted().first { !isEmptyFolder("\(path)/\($0)") }
      } catch {
        guard error.reason == .missing else { throw error.planFileError }
        return nil
      }
    }
  }

  private func isEmptyFolder(_ path: String) -> Bool {
    do throws(FileError) { return try files.list(path).isEmpty } catch { return false }
  }
}
