/// A native chart of Word and Excel, from plain data.
///
/// Lines over time are drawn at their days, each line at its own, so that a target steps where it
/// changed. Lines differ by dash, width or marker, bars by pattern and label, not by colour alone.
package struct OfficeChart: Hashable, Sendable {
  /// What is drawn.
  package enum Content: Hashable, Sendable {
    /// Lines over time.
    case lines([Line])
    /// Horizontal bars, one a category, each made of parts.
    case stackedBars(categories: [String], [Part])
  }

  /// A line over time.
  package struct Line: Hashable, Sendable {
    /// What it is called in the key.
    package var name: String
    /// How it looks.
    package var look: Look
    /// Its points in the order of their days; two of one day make a step.
    package var points: [Point]

    /// Makes a line.
    package init(_ name: String, _ look: Look, _ points: [Point]) {
      self.name = name
      self.look = look
      self.points = points
    }
  }

  /// A value on a day, or a gap.
  package struct Point: Hashable, Sendable {
    /// The day as Excel counts it: 43,466 is 1 January 2019.
    package var day: Int
    /// The value; `nil` leaves the line open.
    package var value: Double?

    /// Makes a point.
    package init(_ day: Int, _ value: Double?) {
      self.day = day
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// How a line looks.
  package struct Look: Hashable, Sendable {
    /// The colour as six hexadecimal digits.
    package var colour: String
    /// The width in points; `nil` for markers only.
    package var width: Double?
    /// The dashes; `nil` for an unbroken line.
    package var dash: Dash?
    /// The shape at each point; `nil` for none.
    package var marker: Marker?
    /// The size of the shape in points, 2 to 72.
    package var markerSize = 6

    /// Makes a look.
    package init(
      _ colour: String, width: Double?, dash: Dash? = nil, marker: Marker? = nil,
      markerSize: Int = 6
    ) {
      self.colour = colour
      self.width = width
      self.dash = dash
      self.marker = marker
      self.markerSize = markerSize
    }
  }

  /// The dashes of a line, as DrawingML names them.
  package enum Dash: String, Hashable, Sendable {
    case dashed = "dash"
    case dotted = "sysDot"
    case dashDot = "dashDot"
    case longDashed = "lgDash"
    case shortDashed = "sysDash"
  }

  /// The shape at a point, as DrawingML names it.
  package enum Marker: String, Hashable, Sendable {
    case circle, diamond, square, triangle, star, plus
    case cross = "x"
  }

  /// One part of every bar.
  package struct Part: Hashable, Sendable {
    /// What it is called in the key.
    package var name: String
    /// The colour as six hexadecimal digits.
    package var colour: String
    /// The pattern by which it is known without colour.
    package var pattern: Pattern
    /// The value in each category.
    package var values: [Double]

    /// Makes a part.
    package init(_ name: String, colour: String, pattern: Pattern = .solid, values: [Double]) {
      self.name = name
      self.colour = colour
      self.pattern = pattern
      self.values = values
    }
  }

  /// The pattern of a bar, as DrawingML names it.
  package enum Pattern: String, Hashable, Sendable, CaseIterable {
    case solid
    case upwards = "wdUpDiag"
    case dotted = "pct20"
    case crossed = "lgGrid"
    case downwards = "wdDnDiag"
    case horizontal = "narHorz"
    case checked = "smCheck"
  }

  /// The title above the chart.
  package var title: String
  /// What the values are: the title of their axis.
  package var valueTitle: String
  /// What the days or the categories are: the title of their axis.
  package var categoryTitle: String
  /// How values are written at their axis, such as `0.0`.
  package var numberFormat = "General"
  /// Where the axis of values begins and ends; `nil` to leave it to the program.
  package var valueRange: ClosedRange<Double>?
  /// What is drawn.
  package var content: Content

  /// Makes a chart.
  package init(
    _ title: String, valueTitle: String, categoryTitle: String, content: Content
  ) {
    self.title = title
    self.valueTitle = valueTitle
    self.categoryTitle = categoryTitle
    self.content = content
  }
}
