extension JSONRenderer {
  /// Writes a chart: every figure, the usual range, the target, the marks and the sentence.
  static func members(_ chart: Document.Chart, _ writer: inout JSONWriter) {
    writer.member("caption", chart.caption)
    writer.member("sentence", chart.sentence)
    writer.member("unit", chart.unit.rawValue)
    writer.member("unitWords", chart.unitWords)
    writer.member("decimals", chart.decimals)
    list("figures", chart.figures, &writer, members)
    list("limits", chart.limits, &writer, members)
    list("target", chart.target, &writer, members)
    list("marks", chart.marks, &writer) { mark, writer in
      writer.member("day", mark.day)
      writer.member("kind", mark.kind.rawValue)
      writer.member("words", mark.words)
    }
    guard !chart.comparators.isEmpty else { return }
    list("comparators", chart.comparators, &writer) { comparator, writer in
      writer.member("title", comparator.title)
      writer.member("note", comparator.note)
      list("points", comparator.points, &writer) { point, writer in
        writer.member("day", point.day)
        writer.member("value", point.value)
      }
    }
  }

  private static func list<Element>(
    _ name: String, _ elements: [Element], _ writer: inout JSONWriter,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    writer.key(name)
    writer.array(count: elements.count) { writer, index in
      writer.object { members(elements[index], &$0) }
    }
  }

  private static func members(_ figure: Document.Chart.Figure, _ writer: inout JSONWriter) {
    writer.member("day", figure.day)
    writer.member("low", figure.low)
    writer.member("high", figure.high)
    writer.member("gap", figure.gap)
    writer.member("status", figure.extent == nil ? nil : figure.status.rawValue)
    writer.key("counts")
    writer.bool(figure.counts)
    writer.member("signal", figure.signal?.rawValue)
  }

  private static func members(_ limits: Document.Chart.Limits, _ writer: inout JSONWriter) {
    writer.member("from", limits.from)
    writer.member("to", limits.to)
    member("mean", limits.mean, &writer)
    member("lower", limits.lower, &writer)
    member("upper", limits.upper, &writer)
  }

  private static func members(
    _ requirement: Document.Chart.Requirement, _ writer: inout JSONWriter
  ) {
    writer.member("day", requirement.day)
    writer.member("low", requirement.low)
    writer.member("high", requirement.high)
    writer.mark("leadsToNext", requirement.leadsToNext)
  }

  /// Writes a worked-out number; JSON has none that is not finite.
  private static func member(_ name: String, _ value: Double, _ writer: inout JSONWriter) {
    guard value.isFinite else { return }
    writer.key(name)
    writer.raw(String(value).utf8)
  }
}
