extension OfficeChart {
  /// The chart part; its cached values are those of ``grid``.
  ///
  /// - Parameters:
  ///   - workbook: The id of the relationship to an embedded workbook; `nil` without one.
  ///   - place: Where the figures stand.
  /// - Returns: The part.
  package func markup(workbook: String? = nil, at place: Place = Place()) -> [UInt8] {
    var xml = XMLWriter()
    let base = "http://schemas.openxmlformats.org/drawingml/2006"
    xml.open(
      "c:chartSpace",
      [
        ("xmlns:c", "\(base)/chart"), ("xmlns:a", "\(base)/main"),
        ("xmlns:r", OfficePackage.Relationship.office),
      ])
    xml.value("c:date1904", "0")
    xml.value("c:lang", "en-GB")
    xml.value("c:roundedCorners", "0")
    xml.element("c:chart") { xml in
      Self.title(title, size: 1200, &xml)
      xml.value("c:autoTitleDeleted", "0")
      xml.element("c:plotArea") { xml in
        xml.empty("c:layout")
        plot(place, &xml)
        xml.element("c:spPr") { $0.empty("a:noFill") }
      }
      xml.element("c:legend") { xml in
        xml.value("c:legendPos", "b")
        xml.value("c:overlay", "0")
        Self.words(size: 1000, &xml)
      }
      xml.value("c:plotVisOnly", "0")
      xml.value("c:dispBlanksAs", "gap")
    }
    xml.element("c:spPr") { xml in
      Self.fill("FFFFFF", &xml)
      xml.element("a:ln") { $0.empty("a:noFill") }
    }
    if let workbook {
      xml.element("c:externalData", [("r:id", workbook)]) { $0.value("c:autoUpdate", "0") }
    }
    return xml.finished()
  }

  private func plot(_ place: Place, _ xml: inout XMLWriter) {
    let grid = grid
    switch content {
    case .lines(let lines):
      xml.element("c:scatterChart") { xml in
        xml.value("c:scatterStyle", "lineMarker")
        xml.value("c:varyColors", "0")
        for (index, line) in lines.enumerated() { write(line, index, grid, place, &xml) }
        axisIDs(&xml)
      }
      dateAxis(lines.flatMap { $0.points.map(\.day) }, &xml)
      valueAxis("l", &xml)
    case .stackedBars(_, let parts):
      xml.element("c:barChart") { xml in
        xml.value("c:barDir", "bar")
        xml.value("c:grouping", "stacked")
        xml.value("c:varyColors", "0")
        for (index, part) in parts.enumerated() { write(part, index, grid, place, &xml) }
        xml.value("c:gapWidth", "60")
        xml.value("c:overlap", "100")
        axisIDs(&xml)
      }
      categoryAxis(&xml)
      valueAxis("b", &xml)
    }
  }

  private func axisIDs(_ xml: inout XMLWriter) {
    xml.value("c:axId", "111")
    xml.value("c:axId", "222")
  }

  private func write(
    _ line: Line, _ index: Int, _ grid: Grid, _ place: Place, _ xml: inout XMLWriter
  ) {
    xml.element("c:ser") { xml in
      head(index, grid, place, &xml)
      let look = line.look
      xml.element("c:spPr") { xml in
        let width = ("w", String(Int((look.width ?? 1) * 12_700)))
        xml.element("a:ln", [width, ("cap", "rnd")]) { xml in
          guard look.width != nil else { return xml.empty("a:noFill") }
          Self.fill(look.colour, &xml)
          if let dash = look.dash { xml.value("a:prstDash", dash.rawValue) }
          xml.empty("a:round")
        }
      }
      Self.marker(look, &xml)
      let (columns, formulas) = (grid.series[index], grid.formulas(of: index, at: place))
      reference("c:xVal", columns.categories, formulas.categories, grid, place, &xml)
      reference("c:yVal", columns.values, formulas.values, grid, place, &xml)
      xml.value("c:smooth", "0")
    }
  }

  private static func marker(_ look: Look, _ xml: inout XMLWriter) {
    xml.element("c:marker") { xml in
      xml.value("c:symbol", look.marker?.rawValue ?? "none")
      guard look.marker != nil else { return }
      xml.value("c:size", String(min(72, max(2, look.markerSize))))
      xml.element("c:spPr") { xml in
        fill(look.colour, &xml)
        xml.element("a:ln", [("w", "9525")]) { fill(look.colour, &$0) }
      }
    }
  }

  private func write(
    _ part: Part, _ index: Int, _ grid: Grid, _ place: Place, _ xml: inout XMLWriter
  ) {
    xml.element("c:ser") { xml in
      head(index, grid, place, &xml)
      xml.element("c:spPr") { xml in
        if part.pattern == .solid {
          Self.fill(part.colour, &xml)
        } else {
          xml.element("a:pattFill", [("prst", part.pattern.rawValue)]) { xml in
            xml.element("a:fgClr") { $0.value("a:srgbClr", part.colour) }
            xml.element("a:bgClr") { $0.value("a:srgbClr", "FFFFFF") }
          }
        }
        xml.element("a:ln", [("w", "9525")]) { Self.fill("0B0C0C", &$0) }
      }
      xml.value("c:invertIfNegative", "0")
      labels(&xml)
      let (columns, formulas) = (grid.series[index], grid.formulas(of: index, at: place))
      reference("c:cat", columns.categories, formulas.categories, grid, place, &xml)
      reference("c:val", columns.values, formulas.values, grid, place, &xml)
    }
  }

  /// The number in each bar on white, so that it reads on any pattern; zeros are left out.
  private func labels(_ xml: inout XMLWriter) {
    xml.element("c:dLbls") { xml in
      xml.empty("c:numFmt", [("formatCode", "0;-0;;"), ("sourceLinked", "0")])
      xml.element("c:spPr") { Self.fill("FFFFFF", &$0) }
      Self.words(size: 1000, &xml)
      for (name, value) in [
        ("c:showLegendKey", "0"), ("c:showVal", "1"), ("c:showCatName", "0"),
        ("c:showSerName", "0"), ("c:showPercent", "0"), ("c:showBubbleSize", "0"),
      ] { xml.value(name, value) }
    }
  }

  /// The number and the name of a series.
  private func head(_ index: Int, _ grid: Grid, _ place: Place, _ xml: inout XMLWriter) {
    xml.value("c:idx", String(index))
    xml.value("c:order", String(index))
    let column = grid.series[index].values
    xml.element("c:tx") { xml in
      xml.element("c:strRef") { xml in
        xml.element("c:f", text: grid.formulas(of: index, at: place).name)
        xml.element("c:strCache") { xml in
          xml.value("c:ptCount", "1")
          xml.element("c:pt", [("idx", "0")]) { xml in
            xml.element("c:v", text: grid.columns[column].header)
          }
        }
      }
    }
  }

  /// A column of the grid, by formula and with its values.
  private func reference(
    _ name: String, _ column: Int, _ formula: String, _ grid: Grid, _ place: Place,
    _ xml: inout XMLWriter
  ) {
    let cells = grid.columns[column].cells
    let isText = cells.contains { if case .text = $0 { true } else { false } }
    xml.element(name) { xml in
      xml.element(isText ? "c:strRef" : "c:numRef") { xml in
        xml.element("c:f", text: formula)
        xml.element(isText ? "c:strCache" : "c:numCache") { xml in
          if !isText { xml.element("c:formatCode", text: Self.format(of: cells, numberFormat)) }
          // All as long as the longest: LibreOffice loses those before one that is longer.
          xml.value("c:ptCount", String(place.isList ? cells.count : grid.rowCount))
          for (index, cell) in cells.enumerated() {
            guard let text = cell.text else { continue }
            xml.element("c:pt", [("idx", String(index))]) { $0.element("c:v", text: text) }
          }
        }
      }
    }
  }

  private static func format(of cells: [Grid.Cell], _ format: String) -> String {
    if case .day? = cells.first { return "dd\\ mmm\\ yyyy" }
    return format
  }
}

extension OfficeChart.Grid.Cell {
  /// What is written of it in a cell or a cache; `nil` for nothing.
  var text: String? {
    switch self {
    case .empty: nil
    case .day(let day): String(day)
    case .number(let value): Self.digits(value)
    case .text(let text): text
    }
  }

  /// A number as Excel writes it: the shortest digits, no `.0`.
  static func digits(_ value: Double) -> String {
    let text = String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
