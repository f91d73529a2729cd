/// A data pack as a folder of CSV files with a Frictionless Data Package descriptor (version 1).
public struct DataPackFiles {
  private let pack: DataPack
  private let name: String
  private let version: String

  /// One file of the folder.
  public struct File: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What it is, for a list of files.
    public var about: String
    /// What is in it.
    public var bytes: [UInt8]
  }

  /// Prepares the files.
  ///
  /// - Parameters:
  ///   - pack: The tables.
  ///   - version: The number of the plan's version.
  public init(_ pack: DataPack, version: Int) {
    self.pack = pack
    self.version = String(version)
    name = Self.slug(pack.title)
  }

  /// The tables, then the descriptor that says what they are.
  public var files: [File] {
    let tables = (pack.tables + [pack.key]).map { ($0, Self.csv($0)) }
    let descriptor = DataPackDescriptor(
      name: name, title: pack.title, version: version,
      notes: pack.facts.map { "\($0.label): \($0.value)" }.joined(separator: "; "),
      tables: tables.map { table, bytes in
        (
          table,
          DataPackDescriptor.Size(
            rows: table.rows.count, bytes: bytes.count, hash: SHA256.hex(of: bytes))
        )
      })
    let file = File(
      name: "datapackage.json",
      about: "What the tables and their columns are, as a Frictionless data package",
      bytes: descriptor.bytes)
    return tables.map { table, bytes in
      File(name: Self.fileName(table), about: "Table: \(table.title)", bytes: bytes)
    } + [file]
  }

  /// The name of a table's file.
  static func fileName(_ table: DataPack.Table) -> String { table.name + ".csv" }

  /// The title in the characters that a package's name may have.
  private static func slug(_ title: String) -> String {
    let words = title.lowercased().split { character in
      !(character.isASCII && (character.isLetter || character.isNumber))
    }
    return words.joined(separator: "-")
  }

  /// A table as CSV, its header the names of the columns.
  static func csv(_ table: DataPack.Table) -> [UInt8] { header(table) + rows(table) }

  /// The names of the columns as a line of CSV.
  static func header(_ table: DataPack.Table) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(table.columns.map { .text($0.name) })
    return writer.bytes
  }

  /// The rows of a table as CSV.
  static func rows(_ table: DataPack.Table) -> [UInt8] {
    var writer = CSVWriter()
    for row in table.rows { writer.append(row.map(\.csv)) }
    return writer.bytes
  }
}

extension DataPack.Value {
  /// The value as CSV has it: ISO dates, plain digits, true and false.
  fileprivate var csv: CSVCell {
    switch self {
    case .none: .empty
    case .text(let text), .toned(let text, _): .text(text)
    case .number(let value): .number(value.description)
    case .integer(let value): .number(String(value))
    case .date(let day): .text(day.description)
    case .boolean(let value): .text(value ? "true" : "false")
    }
  }
}
