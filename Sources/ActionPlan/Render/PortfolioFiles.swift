/// The files of a tidy export of many plans, written piece by piece so that no more than a few
/// plans are ever held.
public struct PortfolioFiles {
  /// The tables without rows, with what was added to the file of each.
  private var tables: [(layout: DataPack.Table, size: DataPackDescriptor.Size, hash: SHA256)] = []

  /// The rows of one plan as CSV.
  public struct Piece: Sendable {
    /// What was counted in the plan.
    public let summary: PlanSummary
    fileprivate let parts: [(layout: DataPack.Table, rows: Int, bytes: [UInt8])]

    /// Writes the rows of a plan.
    public init(_ assessment: PlanAssessment, _ summary: PlanSummary) {
      self.summary = summary
      parts = PortfolioTables.tables(of: assessment, summary).map { table in
        var layout = table
        layout.rows = []
        return (layout, table.rows.count, DataPackFiles.rows(table))
      }
    }
  }

  /// Makes an export without any plan.
  public init() {}

  /// Takes plans in, in order.
  ///
  /// - Parameter pieces: The plans that follow those before.
  /// - Returns: What is to be added to each file, by its name; the header first of all.
  public mutating func add(_ pieces: [Piece]) -> [(name: String, bytes: [UInt8])] {
    guard let first = pieces.first else { return [] }
    var added = first.parts.map { DataPackFiles.fileName($0.layout) }.map {
      (name: $0, bytes: [UInt8]())
    }
    if tables.isEmpty {
      tables = first.parts.map { ($0.layout, DataPackDescriptor.Size(), SHA256()) }
      for place in added.indices { added[place].bytes = DataPackFiles.header(tables[place].layout) }
    }
    for piece in pieces {
      for place in added.indices {
        added[place].bytes += piece.parts[place].bytes
        tables[place].size.rows += piece.parts[place].rows
      }
    }
    for place in added.indices {
      tables[place].size.bytes += added[place].bytes.count
      tables[place].hash.update(added[place].bytes)
    }
    return added
  }

  /// The descriptor of what was written.
  ///
  /// - Parameter notes: What a reader must know: how many plans, what was left out.
  /// - Returns: The name of its file, and what is in it.
  public func descriptor(notes: String) -> (name: String, bytes: [UInt8]) {
    let sized = tables.map { table, size, hash in
      var size = size
      size.hash = hash.hexDigest
      return (table, size)
    }
    let descriptor = DataPackDescriptor(
      name: "portfolio", title: "Portfolio of improvement plans", version: "1", notes: notes,
      tables: sized)
    return ("datapackage.json", descriptor.bytes)
  }
}
