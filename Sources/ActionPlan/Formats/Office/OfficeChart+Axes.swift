extension OfficeChart {
  /// The axis of days, its marks at whole months.
  func dateAxis(_ days: [Int], _ xml: inout XMLWriter) {
    // What Excel counts as days: 1 January 1900 to the end of 9999.
    let first = min(max(days.min() ?? 1, 1), 2_958_465)
    let last = min(max(days.max() ?? 2, first), 2_958_465)
    let step = Self.monthStep(last - first)
    xml.element("c:valAx") { xml in
      xml.value("c:axId", "111")
      xml.element("c:scaling") { xml in
        xml.value("c:orientation", "minMax")
        xml.value("c:max", String(last + max(5, (last - first) / 40)))
        xml.value("c:min", String(Self.firstMark(before: first)))
      }
      head("b", categoryTitle, "mmm\\ yyyy", hasGrid: false, &xml)
      xml.value("c:crossAx", "222")
      xml.value("c:crosses", "min")
      xml.value("c:crossBetween", "midCat")
      xml.value("c:majorUnit", Grid.Cell.digits(step))
    }
  }

  /// The 26th on or before a day.
  ///
  /// Marks that follow every 30.4375 days from there stay within each month they name, and near
  /// its end, where most figures are.
  private static func firstMark(before day: Int) -> Int {
    (0..<31).map { day - $0 }.first { dayOfMonth($0) == 26 } ?? day
  }

  /// The day of the month of a day as Excel counts it, by the civil calendar.
  private static func dayOfMonth(_ day: Int) -> Int {
    // Days since 1 March of the year 0; a year that begins in March has its leap day last.
    let days = max(0, min(day, 2_958_465)) - 25_569 + 719_468
    let inEra = days % 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    return inYear - (153 * ((5 * inYear + 2) / 153) + 2) / 5 + 1
  }

  /// The days between two marks, so that there are at most nine.
  private static func monthStep(_ days: Int) -> Double {
    let month = 365.25 / 12
    let months = [1, 2, 3, 6, 12, 24, 60, 120, 240].first { Double(days) / month / Double($0) <= 8 }
    return month * Double(months ?? 1_200)
  }

  /// The axis of categories, the first at the top.
  func categoryAxis(_ xml: inout XMLWriter) {
    xml.element("c:catAx") { xml in
      xml.value("c:axId", "111")
      xml.element("c:scaling") { $0.value("c:orientation", "maxMin") }
      head("l", categoryTitle, "General", hasGrid: false, &xml)
      xml.value("c:crossAx", "222")
      xml.value("c:crosses", "autoZero")
      xml.value("c:auto", "0")
      xml.value("c:lblAlgn", "ctr")
      xml.value("c:lblOffset", "100")
      xml.value("c:noMultiLvlLbl", "1")
    }
  }

  /// The axis of values.
  func valueAxis(_ position: String, _ xml: inout XMLWriter) {
    xml.element("c:valAx") { xml in
      xml.value("c:axId", "222")
      xml.element("c:scaling") { xml in
        xml.value("c:orientation", "minMax")
        if let valueRange {
          xml.value("c:max", Grid.Cell.digits(valueRange.upperBound))
          xml.value("c:min", Grid.Cell.digits(valueRange.lowerBound))
        }
      }
      head(position, valueTitle, numberFormat, hasGrid: true, &xml)
      xml.value("c:crossAx", "111")
      xml.value("c:crosses", position == "l" ? "min" : "max")
      xml.value("c:crossBetween", position == "l" ? "midCat" : "between")
      if let step = countStep { xml.value("c:majorUnit", String(step)) }
    }
  }

  /// The step of an axis that counts, so that none is a fraction; `nil` for other axes.
  private var countStep: Int? {
    guard case .stackedBars(let categories, let parts) = content else { return nil }
    let values = parts.flatMap(\.values)
    guard values.allSatisfy({ $0 == $0.rounded() && abs($0) < 1e9 }) else { return nil }
    let sums = categories.indices.map { place in
      parts.reduce(0.0) { $0 + ($1.values.indices.contains(place) ? $1.values[place] : 0) }
    }
    return max(1, Int((sums.max() ?? 0) / 8))
  }

  /// What all axes have in front.
  private func head(
    _ position: String, _ title: String, _ format: String, hasGrid: Bool, _ xml: inout XMLWriter
  ) {
    xml.value("c:delete", "0")
    xml.value("c:axPos", position)
    if hasGrid {
      xml.element("c:majorGridlines") { $0.element("c:spPr") { Self.line("DEE0E2", 6_350, &$0) } }
    }
    Self.title(title, size: 1000, &xml)
    xml.empty("c:numFmt", [("formatCode", format), ("sourceLinked", "0")])
    xml.value("c:majorTickMark", "out")
    xml.value("c:minorTickMark", "none")
    // The bars run from the top down, where "low" would be above them.
    xml.value("c:tickLblPos", position == "b" && hasGrid ? "nextTo" : "low")
    xml.element("c:spPr") { Self.line("505A5F", 9_525, &$0) }
    Self.words(size: 1000, &xml)
  }

  static func fill(_ colour: String, _ xml: inout XMLWriter) {
    xml.element("a:solidFill") { $0.value("a:srgbClr", colour) }
  }

  private static func line(_ colour: String, _ width: Int, _ xml: inout XMLWriter) {
    xml.element("a:ln", [("w", String(width))]) { fill(colour, &$0) }
  }

  /// How the words of a part of the chart look, in hundredths of a point.
  static func words(size: Int, _ xml: inout XMLWriter) {
    xml.element("c:txPr") { xml in
      xml.empty("a:bodyPr")
      xml.empty("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { font("a:defRPr", [("sz", String(size)), ("b", "0")], &$0) }
        xml.empty("a:endParaRPr", [("lang", "en-GB")])
      }
    }
  }

  /// A title of the chart or of an axis.
  static func title(_ text: String, size: Int, _ xml: inout XMLWriter) {
    xml.element("c:title") { xml in
      xml.element("c:tx") { xml in
        xml.element("c:rich") { xml in
          xml.empty("a:bodyPr")
          xml.empty("a:lstStyle")
          xml.element("a:p") { xml in
            let face = [("sz", String(size)), ("b", "1")]
            xml.element("a:pPr") { font("a:defRPr", face, &$0) }
            xml.element("a:r") { xml in
              font("a:rPr", [("lang", "en-GB")] + face, &xml)
              xml.element("a:t", text: text)
            }
          }
        }
      }
      xml.value("c:overlay", "0")
    }
  }

  private static func font(
    _ name: String, _ attributes: [(String, String)], _ xml: inout XMLWriter
  ) {
    xml.element(name, attributes) { xml in
      fill("0B0C0C", &xml)
      xml.empty("a:latin", [("typeface", "Arial")])
    }
  }
}
