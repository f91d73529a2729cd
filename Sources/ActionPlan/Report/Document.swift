/// A paper as data: made once, written down by each format.
public struct Document: Hashable, Sendable {
  /// The title of the paper, its only heading of level 1.
  public var title: String
  /// What it is about and made from, as labels with values, in order.
  public var metadata: [Fact]
  /// The pieces of the paper, in reading order.
  public var blocks: [Block]
  /// What stands at the head and foot of each page; `nil` for what is no paper.
  public var identity: Identity?
  /// Whether sections and paragraphs carry the ``numbers`` that people refer to at a meeting.
  public var isNumbered = false
  /// Whether headings of level 3 are numbered too: "2.1", with paragraphs "2.1.1" under them.
  ///
  /// It counts only where ``isNumbered`` is set.
  public var numbersSubheadings = false

  /// Makes a paper.
  public init(title: String, metadata: [Fact] = [], blocks: [Block] = []) {
    self.title = title
    self.metadata = metadata
    self.blocks = blocks
  }

  /// What tells one paper from another when a page of it lies alone.
  public struct Identity: Hashable, Sendable {
    /// The plan's title.
    public var plan: String
    /// The quarter: "2019-20 Q1 (April to June 2019)".
    public var quarter: String
    /// Which paper it is: "Board update".
    public var edition: String
    /// What it was made from: "Plan version 193".
    public var version: String

    /// Makes an identity.
    public init(plan: String, quarter: String, edition: String, version: String) {
      self.plan = plan
      self.quarter = quarter
      self.edition = edition
      self.version = version
    }
  }

  /// A label with its value: "Lead" and "Service Director".
  public struct Fact: Hashable, Sendable {
    /// What the value is.
    public var label: String
    /// The value in words.
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
    /// Items to refer to one by one: a), b), c).
    case lettered([String])
    case facts([Fact])
    case table(Table)
    case chart(Chart)
    /// Small charts of the parts of one measure, on the same axes.
    case panels(Panels)
    /// How many stand at each step of a scale, group by group.
    case ratings(Ratings)
  }

  /// A table with a header row; the first column names each row.
  public struct Table: Hashable, Sendable {
    /// What the table shows, in words of its own.
    public var caption: String
    /// The columns, left to right; at least one.
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
    /// The words of the header cell.
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
    /// The words of the cell; empty for an empty cell.
    public var text: String
    /// What a colour would add; `nil` for plain words.
    public var tone: Tone?

    /// Makes a cell.
    public init(_ text: String, tone: Tone? = nil) {
      self.text = text
      self.tone = tone
    }

    /// Makes a cell without a tone.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// What a colour would say.
  ///
  /// It never stands without the word.
  public enum Tone: String, CaseIterable, Hashable, Sendable {
    case complete, green, amber, red, grey
    case improving, declining, steady, neutral
  }
}
