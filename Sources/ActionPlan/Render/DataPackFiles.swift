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
    let descriptor = File(
      name: "datapackage.json",
      about: "What the tables and their columns are, as a Frictionless data package",
      bytes: descriptor(tables))
    return tables.map { table, bytes in
      File(name: Self.fileName(table), about: "Table: \(table.title)", bytes: bytes)
    } + [descriptor]
  }

  private static func fileName(_ table: DataPack.Table) -> String { table.name + ".csv" }

  /// The title in the characters that a package's name may have.
  private static func slug(_ title: String) -> String {
    let words = title.lowercased().split { character in
      !(character.isASCII && (character.isLetter || character.isNumber))
    }
    return words.joined(separator: "-")
  }

  /// A table as CSV, its header the names of the columns.
  static func csv(_ table: DataPack.Table) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(table.columns.map { .text($0.name) })
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

extension DataPackFiles {
  private func descriptor(_ tables: [(DataPack.Table, [UInt8])]) -> [UInt8] {
    var json = JSONWriter()
    json.object(.lines) { json in
      Self.text("profile", "tabular-data-package", &json)
      Self.text("name", name, &json)
      Self.text("title", pack.title, &json)
      Self.text("version", version, &json)
      Self.text(
        "description",
        pack.facts.map { "\($0.label): \($0.value)" }.joined(separator: "; ")
          + ". A text that begins like a formula has an apostrophe in front, so that no spreadsheet "
          + "runs it; take it off.", &json)
      json.key("resources")
      json.array(.lines, count: tables.count) { json, index in
        Self.resource(tables[index].0, tables[index].1, keys, &json)
      }
    }
    return json.finished()
  }

  /// The primary key of each table by its name.
  private var keys: [String: [String]] {
    Dictionary(
      pack.tables.map { ($0.name, $0.primaryKey) }, uniquingKeysWith: { first, _ in first })
  }

  private static func text(_ key: String, _ text: String, _ json: inout JSONWriter) {
    json.key(key)
    json.text(text)
  }

  private static func resource(
    _ table: DataPack.Table, _ bytes: [UInt8], _ keys: [String: [String]], _ json: inout JSONWriter
  ) {
    json.object(.lines) { json in
      text("profile", "tabular-data-resource", &json)
      text("name", table.name, &json)
      text("path", fileName(table), &json)
      text("title", table.title, &json)
      text("description", table.description, &json)
      text("format", "csv", &json)
      text("mediatype", "text/csv", &json)
      text("encoding", "utf-8", &json)
      json.key("bytes")
      json.number(bytes.count)
      text("hash", "sha256:" + SHA256.hex(of: bytes), &json)
      json.key("rows")
      json.number(table.rows.count)
      json.key("schema")
      schema(table, keys, &json)
    }
  }

  private static func schema(
    _ table: DataPack.Table, _ keys: [String: [String]], _ json: inout JSONWriter
  ) {
    json.object(.lines) { json in
      json.key("fields")
      json.array(.lines, count: table.columns.count) { field(table.columns[$1], &$0) }
      json.key("missingValues")
      json.texts([""])
      json.key("primaryKey")
      json.texts(table.primaryKey)
      guard !table.references.isEmpty else { return }
      json.key("foreignKeys")
      json.array(.lines, count: table.references.count) { json, index in
        let reference = table.references[index]
        json.object { json in
          json.key("fields")
          json.texts(reference.columns)
          json.key("reference")
          json.object { json in
            text("resource", reference.table, &json)
            json.key("fields")
            json.texts(keys[reference.table] ?? [])
          }
        }
      }
    }
  }

  private static func field(_ column: DataPack.Column, _ json: inout JSONWriter) {
    json.object { json in
      text("name", column.name, &json)
      text("type", column.kind.frictionless, &json)
      text("title", column.title, &json)
      text("description", column.description, &json)
      guard column.isRequired || !column.choices.isEmpty else { return }
      json.key("constraints")
      json.object { json in
        if column.isRequired {
          json.key("required")
          json.bool(true)
        }
        if !column.choices.isEmpty {
          json.key("enum")
          json.texts(column.choices)
        }
      }
    }
  }
}

extension DataPack.Kind {
  /// The type as Frictionless names it.
  fileprivate var frictionless: String {
    switch self {
    case .text: "string"
    case .number: "number"
    case .integer: "integer"
    case .date: "date"
    case .boolean: "boolean"
    }
  }
}
