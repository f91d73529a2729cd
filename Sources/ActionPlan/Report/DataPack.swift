/// The figures of a plan at a quarter as tables, for people with a spreadsheet and for programs.
///
/// Every format writes these tables and no others, so that all have the same cells.
public struct DataPack: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// What it is made from: plan, quarter, version.
  public var facts: [Document.Fact]
  /// The tables, the most read first.
  public var tables: [Table]
  /// What words and symbols in it mean.
  public var key: Table
  /// The charts of the indicators that objectives are measured by.
  public var charts: [Document.Chart]

  /// One table.
  public struct Table: Hashable, Sendable {
    /// The name of its file: small letters and hyphens.
    public var name: String
    /// The name people read.
    public var title: String
    /// What a row is.
    public var description: String
    /// The columns from the left.
    public var columns: [Column]
    /// The columns that tell each row from the others.
    public var primaryKey: [String]
    /// The columns that name a row of another table.
    public var references: [Reference] = []
    /// The rows, each with a value for every column.
    public var rows: [[Value]] = []
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// The name by which programs know it.
    public var name: String
    /// The header people read.
    public var title: String
    /// What its values are.
    public var kind: Kind
    /// What it says.
    public var description: String
    /// Whether each row has a value.
    public var isRequired = false
    /// The values there can be; empty when there is no such list.
    public var choices: [String] = []
  }

  /// What the values of a column are.
  public enum Kind: Hashable, Sendable {
    case text
    /// An exact decimal, shown with so many digits after the point where a sheet shows fewer.
    case number
    case integer
    case date
    case boolean
  }

  /// Columns that name a row of another table by its key.
  public struct Reference: Hashable, Sendable {
    /// The columns here.
    public var columns: [String]
    /// The other table; its primary key is meant.
    public var table: String
  }

  /// One value.
  public enum Value: Hashable, Sendable {
    /// Nothing was recorded.
    case none
    case text(String)
    /// A word that has a colour.
    case toned(String, Document.Tone?)
    case number(ExactDecimal)
    case integer(Int)
    case date(Day)
    case boolean(Bool)
  }
}

extension DataPack {
  /// Makes the tables of a plan.
  ///
  /// - Parameters:
  ///   - assessment: The plan at a quarter; entries for later days are left out.
  ///   - version: The number of the plan's version it is made from.
  public init(_ assessment: PlanAssessment, version: Int) {
    let pieces = PaperPieces(plan: assessment.plan)
    title = "Data pack: \(assessment.plan.title)"
    facts = pieces.metadata(assessment, version: version)
    let tables = DataPackTables(assessment: assessment, pieces: pieces)
    self.tables = [
      tables.indicators, tables.actuals, tables.targets, tables.milestones, tables.progress,
      tables.coverage, tables.slippage, tables.requests, tables.closings, tables.statutory,
      tables.returns, tables.objectives, tables.series, tables.answers, tables.measures,
    ]
    key = tables.key
    let measured = Set(assessment.plan.objectives.values.flatMap(\.indicators))
    charts = assessment.indicators.filter { measured.contains($0.id) }
      .compactMap { ChartPieces($0).chart }
  }
}

extension DataPack.Value {
  /// A text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  /// A number, or nothing.
  init(_ value: ExactDecimal?) { self = value.map { .number($0) } ?? .none }
  /// A day, or nothing.
  init(_ day: Day?) { self = day.map { .date($0) } ?? .none }
  /// A cell of a paper with its colour.
  init(_ cell: Document.Cell) { self = .toned(cell.text, cell.tone) }
}

extension DataPack.Column {
  /// A column of text.
  static func text(
    _ name: String, _ title: String, _ description: String, required: Bool = false,
    choices: [String] = []
  ) -> Self {
    Self(
      name: name, title: title, kind: .text, description: description, isRequired: required,
      choices: choices)
  }

  /// A column of another kind.
  static func of(
    _ kind: DataPack.Kind, _ name: String, _ title: String, _ description: String,
    required: Bool = false
  ) -> Self {
    Self(name: name, title: title, kind: kind, description: description, isRequired: required)
  }
}
