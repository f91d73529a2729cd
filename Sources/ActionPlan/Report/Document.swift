/// A paper as data: made once, written down by each format.
public struct Document: Hashable, Sendable {
  public var title: String
  /// What it is about and made from, as labels with values, in order.
  public var metadata: [Fact]
  public var blocks: [Block]

  /// Makes a paper.
  public init(title: String, metadata: [Fact] = [], blocks: [Block] = []) {
    self.title = title
    self.metadata = metadata
    self.blocks = blocks
  }

  /// A label with its value: "Lead" and "Service Director".
  public struct Fact: Hashable, Sendable {
    public var label: String
    public var value: String

    /// Makes a fact.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// One piece of a paper.
  public enum Block: Hashable, Sendable {
    /// A heading of level 2 (a section) or deeper; the anchor stays the same from quarter to quarter.
    case heading(level: Int, String, anchor: String)
    case paragraph(String)
    /// Somebody's words, verbatim.
    case quotation(String, source: String?)
    case list([String])
    case facts([Fact])
    case table(Table)
  }

  /// A table with a header row; the first column names each row.
  public struct Table: Hashable, Sendable {
    public var caption: String
    public var columns: [Column]
    /// As many cells as there are columns in each.
    public var rows: [[Cell]]

    /// Makes a table.
    public init(_ caption: String, _ columns: [Column], rows: [[Cell]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable, ExpressibleByStringLiteral {
    public var title: String
    /// Whether its cells are numbers, which stand to the right.
    public var isNumeric: Bool

    /// Makes a column.
    public init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }

    /// Makes a column of words.
    public init(stringLiteral title: String) { self.init(title) }
  }

  /// A cell: its words always say what its tone shows.
  public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral,
    ExpressibleByStringInterpolation
  {
    public var text: String
    public var tone: Tone?

    /// Makes a cell.
    public init(_ text: String, tone: Tone? = nil) {
      self.text = text
      self.tone = tone
    }

    /// Makes a cell without a tone.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// What a colour would say. It never stands without the word.
  public enum Tone: String, CaseIterable, Hashable, Sendable {
    case complete, green, amber, red, grey
    case improving, declining, steady, neutral
  }
}
