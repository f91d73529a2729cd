/// What the files of tables are, as a Frictionless Data Package descriptor (version 1).
struct DataPackDescriptor {
  var name: String
  var title: String
  var version: String
  /// What the tables are made from.
  var notes: String
  /// The tables, whose rows count for nothing here, with the size of their files.
  var tables: [(table: DataPack.Table, size: Size)]

  /// How much is in a file.
  struct Size: Sendable {
    var rows = 0
    var bytes = 0
    /// The SHA-256 of the file.
    var hash = ""
  }

  /// The descriptor.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object(.lines) { json in
      Self.text("profile", "tabular-data-package", &json)
      Self.text("name", name, &json)
      Self.text("title", title, &json)
      Self.text("version", version, &json)
      Self.text(
        "description",
        notes
          + ". A text that begins like a formula has an apostrophe in front, so that no spreadsheet "
          + "runs it; take it off.", &json)
      json.key("resources")
      json.array(.lines, count: tables.count) { json, index in
        Self.resource(tables[index].table, tables[index].size, keys, &json)
      }
    }
    return json.finished()
  }

  /// The primary key of each table by its name.
  private var keys: [String: [String]] {
    Dictionary(
      tables.map { ($0.table.name, $0.table.primaryKey) }, uniquingKeysWith: { first, _ in first })
  }

  private static func text(_ key: String, _ text: String, _ json: inout JSONWriter) {
    json.key(key)
    json.text(text)
  }

  private static func resource(
    _ table: DataPack.Table, _ size: Size, _ keys: [String: [String]], _ json: inout JSONWriter
  ) {
    json.object(.lines) { json in
      text("profile", "tabular-data-resource", &json)
      text("name", table.name, &json)
      text("path", DataPackFiles.fileName(table), &json)
      text("title", table.title, &json)
      text("description", table.description, &json)
      text("format", "csv", &json)
      text("mediatype", "text/csv", &json)
      text("encoding", "utf-8", &json)
      json.key("bytes")
      json.number(size.bytes)
      text("hash", "sha256:" + size.hash, &json)
      json.key("rows")
      json.number(size.rows)
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
