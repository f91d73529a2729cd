extension Document {
  /// Small charts of the teams or areas of one indicator, drawn on the same axes.
  public struct Panels: Hashable, Sendable {
    /// What is drawn, in words of its own.
    public var caption: String
    /// What the charts show together; printed with them.
    public var sentence: String
    /// One chart a team, in the plan's order.
    public var charts: [Chart]

    /// Makes a group of charts.
    public init(_ caption: String, sentence: String, charts: [Chart]) {
      self.caption = caption
      self.sentence = sentence
      self.charts = charts
    }
  }

  /// How many objectives stand at each rating, recommendation by recommendation: the plan on a page.
  public struct Ratings: Hashable, Sendable {
    /// What is drawn, in words of its own.
    public var caption: String
    /// What it shows; printed with it.
    public var sentence: String
    /// The steps of the scale, best first, each with its word and tone.
    public var steps: [Cell]
    /// One row a group; each has as many counts as there are steps.
    public var rows: [Row]

    /// Makes a figure of counts.
    public init(_ caption: String, sentence: String, steps: [Cell], rows: [Row]) {
      self.caption = caption
      self.sentence = sentence
      self.steps = steps
      self.rows = rows
    }

    /// One group with its counts.
    public struct Row: Hashable, Sendable {
      /// What the group is: "1 Capacity of social work teams".
      public var label: String
      /// How many stand at each step, 0 or more.
      public var counts: [Int]

      /// Makes a row.
      public init(_ label: String, counts: [Int]) {
        self.label = label
        self.counts = counts
      }
    }

    /// The same counts as a table, for formats and readers that want them so.
    public var table: Table {
      Table(
        caption, [""] + steps.map { Column($0.text, isNumeric: true) },
        rows: rows.map { row in
          [Cell(row.label)] + row.counts.map { Cell(String($0)) }
        })
    }
  }
}
