public import ActionPlan

/// What a paper says, as plain words and tables, whichever format it was read back from.
public struct PrintedPaper: Hashable {
  /// Headings, paragraphs, items, labels and values outside tables, in reading order.
  public var words: [String] = []
  /// The tables in reading order.
  public var tables: [Table] = []
  private var namesCharts = true

  /// A table with its header row first.
  public struct Table: Hashable {
    /// What it shows.
    public var caption: String
    /// The cells, row by row.
    public var rows: [[String]]

    /// Makes a table.
    public init(_ caption: String, _ rows: [[String]]) {
      self.caption = caption
      self.rows = rows
    }
  }

  /// Makes a paper of nothing.
  public init() {}

  /// Adds words, white space made even and quotation marks around them left out; nothing for none.
  public mutating func say(_ text: String) {
    var even = Self.even(text)
    // Plain text has no colon behind a question.
    even = even.split(separator: "?: ", omittingEmptySubsequences: false).joined(separator: "? ")
    if even.first == "“", even.last == "”" { even = String(even.dropFirst().dropLast()) }
    if !even.isEmpty { words.append(even) }
  }

  /// A text with each run of white space as one space.
  public static func even(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PrintedPaper {
  /// What a document has to say in every format, but for the figures behind its charts.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - namesCharts: Whether the captions of charts stand in the text, and not in the drawing.
  public init(_ document: Document, namesCharts: Bool = true) {
    self.namesCharts = namesCharts
    say(document.title)
    for fact in document.metadata { say("\(fact.label): \(fact.value)") }
    for (block, number) in zip(document.blocks, document.numbers) { add(block, number) }
  }

  private mutating func add(_ block: Document.Block, _ number: String?) {
    switch block {
    case .heading(_, let text, _): say((number.map { "\($0). " } ?? "") + text)
    case .paragraph(let text): say((number.map { "\($0) " } ?? "") + text)
    case .quotation(let text, let source):
      say(text)
      if let source { say(source) }
    case .list(let items): for item in items { say(item) }
    case .lettered(let items): for item in items { say(item) }
    case .facts(let facts): for fact in facts { say("\(fact.label): \(fact.value)") }
    case .table(let table): add(table)
    case .chart(let chart):
      if namesCharts { say(chart.caption) }
      say(chart.sentence)
    case .panels(let panels):
      if namesCharts { say(panels.caption) }
      say(panels.sentence)
    case .ratings(let ratings):
      add(ratings.table)
      say(ratings.sentence)
    }
  }

  private mutating func add(_ table: Document.Table) {
    let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.text) }
    tables.append(Table(Self.even(table.caption), rows.map { $0.map(Self.even) }))
  }
}
