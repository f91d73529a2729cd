/// The headings of a report, by their words.
enum ReportHeadings {
  /// A heading's words for comparing: lower case, without a footnote's number or a mark at its end.
  static func words(_ line: ReportLine) -> String {
    guard line.text.utf8.count <= 160 else { return "" }
    var plain = line.plain[...]
    while let last = plain.last, !last.isLetter && last != ")" { plain = plain.dropLast() }
    return plain.trimmedForReport
  }

  /// Whether a line is the heading above what needs to improve in a service.
  static func isNeeds(_ line: ReportLine) -> Bool {
    guard line.text.first?.isUppercase ?? false else { return false }
    let words = words(line)
    return needs.contains(words)
      || needs.contains { words.hasPrefix($0 + " in this area") || words.hasPrefix($0 + " in the") }
  }

  private static let needs = [
    "what needs to improve", "what needs to be improved", "what needs improving",
    "what needs to improve further",
  ]

  /// Whether a line is the heading above areas for priority action.
  static func isPriority(_ line: ReportLine) -> Bool {
    (line.text.first?.isUppercase ?? false)
      && ["areas for priority action", "area for priority action"].contains(words(line))
  }

  /// Whether a line is the heading above areas for improvement.
  static func isAreas(_ line: ReportLine) -> Bool {
    (line.text.first?.isUppercase ?? false)
      && ["areas for improvement", "area for improvement"].contains(words(line))
  }

  /// Whether a line begins a section whose heading is known.
  static func beginsSection(_ line: ReportLine) -> Bool {
    guard line.text.utf8.count <= 160, line.text.first?.isUppercase ?? false else { return false }
    let plain = line.plain
    return sections.contains(where: plain.hasPrefix) && !line.text.hasSuffix(",")
  }

  private static let sections = [
    "the experiences and progress of", "experiences and progress of",
    "the impact of leaders on social work", "impact of leaders on social work",
    "the office for standards in education", "overall effectiveness", "areas for priority action",
    "area for priority action", "main findings", "findings and evaluation of progress",
    "evaluation of progress", "local area partnership details", "information about this inspection",
    "ofsted will take the findings", "yours sincerely", "the quality and impact of leaders",
  ]

  /// Whether what inspectors said ends here, and what Ofsted says of itself begins.
  static func isEnd(_ line: ReportLine) -> Bool {
    let plain = line.plain
    return plain.hasPrefix("the office for standards in education")
      || plain.hasPrefix("if you would like a copy of this") || plain.hasPrefix("yours sincerely")
      || plain.hasPrefix("piccadilly gate") || plain.hasPrefix("© crown copyright")
  }
}
