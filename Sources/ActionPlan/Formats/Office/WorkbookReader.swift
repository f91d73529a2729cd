/// Reads an Excel workbook (.xlsx) that comes from others, distrusting it.
///
/// Parts are found by their relationships, never by their names. What a file says of its own size
/// is not believed: only the cells that are met count, and everything is bounded.
package struct WorkbookReader {
  /// How much the reader takes.
  package struct Limits: Hashable, Sendable {
    /// Of the archive: its size, its entries, and what they give once inflated.
    package var archive = ZIPReader.Limits()
    /// Of the markup of each part; the most elements and attributes are those of all parts.
    package var markup = XMLScanner.Limits()
    /// The most bytes of all parts that are read, once inflated.
    package var parts = 128_000_000
    /// The most cells of all sheets read, empty ones included.
    package var cells = 2_000_000
    /// The most shared texts.
    package var strings = 1_000_000
    /// The most bytes of all texts and numbers.
    package var text = 24_000_000
    /// The most styles of cells.
    package var styles = 65_536
    /// The most names it defines.
    package var names = 65_536

    package init() {}
  }

  /// The last row of a sheet.
  static let lastRow = 1_048_576
  /// How many columns a sheet has.
  static let columnCount = 16_384

  let archive: ZIPReader
  let limits: Limits
  /// The bytes of all texts and numbers met so far.
  var bytes: [UInt8] = []
  /// Where each shared text stands in them.
  var strings: [Range<UInt32>] = []
  var styles = Styles()
  var is1904 = false
  /// How many bytes of parts have been inflated.
  var inflated = 0
  /// How many elements and attributes there have been in all parts.
  var nodes = 0
  /// How many cells there have been in all sheets.
  var cellCount = 0

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - limits: How much is taken.
  ///   - wanted: Whether a sheet is read; others are listed only, and never inflated.
  /// - Returns: What stands in it.
  /// - Throws: ``WorkbookError`` when it is no workbook, contradicts itself or is too large.
  package static func read(
    _ file: [UInt8], limits: Limits = Limits(),
    where wanted: (WorkbookFile.Heading) -> Bool = { _ in true }
  ) throws(WorkbookError) -> WorkbookFile {
    guard file.count <= limits.archive.file else {
      throw WorkbookError(.archive(ZIPError(.fileTooLarge(limit: limits.archive.file))))
    }
    if let foreign = ForeignFile.recognised(file) { throw WorkbookError(.foreign(foreign)) }
    let archive: ZIPReader
    do throws(ZIPError) {
      archive = try ZIPReader(file, limits: limits.archive)
    } catch {
      throw WorkbookError(.archive(error))
    }
    var reader = WorkbookReader(archive: archive, limits: limits)
    return try reader.read(where: wanted)
  }

  private init(archive: ZIPReader, limits: Limits) {
    self.archive = archive
    self.limits = limits
  }

  private mutating func read(
    where wanted: (WorkbookFile.Heading) -> Bool
  ) throws(WorkbookError) -> WorkbookFile {
    let main = try mainPart()
    let links = try relationships(of: main)
    let list = try sheetList(main, links)
    var file = WorkbookFile()
    file.headings = list.sheets.map(\.heading)
    file.definedNames = list.names
    is1904 = list.is1904
    file.is1904 = is1904
    if let path = try onlyPart("styles", of: links) { try readStyles(path) }
    let chosen = list.sheets.filter { wanted($0.heading) }
    guard !chosen.isEmpty else { return file }
    bytes.reserveCapacity(min(limits.text, archive.totalSize))
    if let path = try onlyPart("sharedStrings", of: links) { try readStrings(path) }
    var read: [(WorkbookFile.Heading, [WorkbookFile.PackedCell])] = []
    for sheet in chosen { read.append((sheet.heading, try cells(of: sheet))) }
    file.sheets = read.map { WorkbookFile.Sheet(heading: $0, packed: $1, bytes: bytes) }
    return file
  }

  /// The bytes of a part.
  mutating func contents(of path: String) throws(WorkbookError) -> [UInt8] {
    inflated += archive.size(of: path)
    guard inflated <= limits.parts else {
      throw WorkbookError(.tooMuch("its parts have more than \(limits.parts >> 20) MB"))
    }
    do throws(ZIPError) {
      return try archive.contents(of: path)
    } catch {
      throw WorkbookError(.archive(error))
    }
  }

  /// Adds bytes to those of all texts, and says where they stand.
  mutating func keep(
    _ text: some Collection<UInt8>, at place: String
  ) throws(WorkbookError) -> Range<UInt32> {
    guard text.count <= limits.text - bytes.count else {
      throw WorkbookError(.tooMuch("its texts have more than \(limits.text) bytes"), at: place)
    }
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text)
    return start..<UInt32(truncatingIfNeeded: bytes.count)
  }
}
