extension InspectionReport {
  /// Reads the text of a report, as `pdftotext -layout` gives it or as pasted.
  ///
  /// The docs/formats/inspection-report.md page says by which marks each part is found.
  ///
  /// - Throws: When the bytes are no text, or nothing that must improve stands in it.
  public init(_ bytes: [UInt8]) throws(InspectionReportError) {
    let text = try ReportText(bytes)
    let head = ReportHead(text.lines)
    self.init(head.framework)
    (title, authority, dates, days) = (head.title, head.authority, head.dates, head.days)
    leadInspector = head.leadInspector
    let furniture = ReportFurniture(text, from: head.end)
    notes = text.notes + furniture.footnotes.map { "Footnote: " + $0 }
    let words = ReportWords(furniture.lines)
    switch framework {
    case .areaSEND: readArea(furniture.lines, words)
    case .ilacs, .focusedVisit: readServices(furniture.lines, from: head.end, words)
    }
    try checkIsReport()
    readIssue(furniture.lines)
    tellUnread(furniture)
  }

  private mutating func readArea(_ lines: [ReportLine], _ words: ReportWords) {
    let area = AreaReport(lines, words: words)
    (outcome, improvements, unread) = (area.outcome, area.improvements, area.trouble)
    leadInspector = leadInspector ?? area.leadInspector
  }

  private mutating func readServices(
    _ lines: [ReportLine], from start: Int, _ words: ReportWords
  ) {
    let first = min(start, lines.count)
    var end = first
    for place in lines.indices.dropFirst(first) where place >= end {
      guard let name = Self.listName(lines[place]) else { continue }
      let list = BulletList(lines, from: place + 1, words: words)
      guard !list.items.isEmpty else { continue }
      let unit = list.isMarked ? "bullet" : "item"
      for (number, text) in list.items.enumerated() {
        improvements.append(Improvement(text: text, place: "\(name), \(unit) \(number + 1)"))
      }
      if !list.isMarked {
        unread.append(
          "\"\(name)\" has no bullets: each passage was taken as one. Compare with the report.")
      }
      end = list.end
      // A second heading of the same words would be a quotation or a table of contents.
      guard framework == .focusedVisit else { break }
    }
    let body = NumberedParagraphs(lines[end...], words: words)
    (paragraphs, unread) = (body.paragraphs, unread + body.trouble)
    readJudgements(lines[first...], body.headings)
  }

  /// What a heading above a list is called, without its mark at the end.
  private static func listName(_ line: ReportLine) -> String? {
    guard ReportHeadings.isNeeds(line) || ReportHeadings.isPriority(line) else { return nil }
    return ReportHeadings.isPriority(line) ? "Areas for priority action" : "What needs to improve"
  }

  private mutating func readJudgements(
    _ lines: ArraySlice<ReportLine>, _ headings: [Inspection.Judgement]
  ) {
    guard framework == .ilacs else { return }
    let table = JudgementTable(lines)
    judgements = table.judgements
    if let trouble = table.trouble { unread.append(trouble) }
    for heading in headings {
      guard let same = judgements.first(where: { $0.title == heading.title }) else {
        if table.judgements.isEmpty, !judgements.contains(heading) { judgements.append(heading) }
        continue
      }
      guard same.grade != heading.grade else { continue }
      unread.append(
        "\"\(same.title)\" is \(same.grade.words.lowercased()) in the table and "
          + "\(heading.grade.words.lowercased()) in the heading of its section.")
    }
  }

  private func checkIsReport() throws(InspectionReportError) {
    guard improvements.isEmpty else { return }
    let found = [authority.map { "authority \($0)" }, dates.map { "dates \($0)" }].compactMap { $0 }
    let what =
      framework == .areaSEND
      ? "\"Areas for priority action\" and \"Areas for improvement\"" : "\"What needs to improve\""
    throw InspectionReportError(
      .notAReport,
      found.isEmpty
        ? "this does not read as an inspection report: it has no title, no inspection dates and no \(what)"
        : "nothing was found under \(what) (\(found.joined(separator: ", ")))",
      hint: "look whether the text is complete; or start the plan without it, and use "
        + "`actionplan add recommendation`")
  }

  /// Keeps what the first page and the end say of another issue of the report.
  private mutating func readIssue(_ lines: [ReportLine]) {
    let end = lines.firstIndex(where: ReportHeadings.isEnd) ?? lines.count
    let edges = Array(lines.prefix(40)) + Array(lines[end...].prefix(80))
    for line in edges where line.text.utf8.count <= 200 {
      let plain = line.plain
      let tells = Self.issueWords.contains(where: plain.contains)
      if tells, plain.contains("report") || plain.contains("version") { notes.append(line.text) }
    }
  }

  private static let issueWords = [
    "re-issued", "reissued", "republished", "re-published", "amended version", "revised version",
    "has been amended", "has been revised", "was amended", "replaces the", "corrected version",
    "report published", "publication date",
  ]

  private mutating func tellUnread(_ furniture: ReportFurniture) {
    var missing: [String] = []
    if authority == nil { missing.append("The authority was not found in the title.") }
    switch (dates, days) {
    case (nil, _): missing.append("The inspection dates were not found.")
    case (let dates?, nil):
      missing.append("The inspection dates \"\(dates)\" could not be read as days.")
    case (_?, let days?): missing += Self.otherDates(furniture.dates, days)
    }
    if leadInspector == nil { missing.append("The lead inspector was not found.") }
    if framework == .ilacs, paragraphs.isEmpty {
      missing.append("No numbered paragraphs were found.")
    }
    unread = missing + unread
  }

  private static func otherDates(_ printed: [String], _ days: ClosedRange<Day>) -> [String] {
    printed.filter { ReportDates.days(in: $0).map { $0 != days } ?? false }
      .map { "The foot of the pages gives other dates: \($0)." }
  }
}
