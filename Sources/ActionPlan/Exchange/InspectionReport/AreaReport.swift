/// What stands in the report of an area SEND inspection: its outcome, and what must improve.
struct AreaReport {
  private(set) var outcome: String?
  private(set) var improvements: [InspectionReport.Improvement] = []
  private(set) var leadInspector: String?
  private(set) var trouble: [String] = []

  private let lines: [ReportLine]
  private let words: ReportWords

  init(_ lines: [ReportLine], words: ReportWords) {
    (self.lines, self.words) = (lines, words)
    readOutcome()
    readPriorities()
    readAreas()
    readLead()
  }

  private mutating func readOutcome() {
    guard let start = lines.firstIndex(where: { ReportHeadings.words($0) == "inspection outcome" })
    else { return trouble.append("The outcome was not found.") }
    let passage = lines[(start + 1)...].prefix(40).prefix { line in
      !ReportHeadings.words(line).hasPrefix("information about the local area")
    }
    outcome = words.joined(passage.map(\.text))
  }

  private mutating func readPriorities() {
    let starts = lines.indices.filter { ReportHeadings.isPriority(lines[$0]) }
    guard let start = starts.first else { return }
    let rest = lines[(start + 1)...].prefix(400).prefix { line in
      !ReportHeadings.isAreas(line) && !Self.isDetails(line)
    }
    let table = PriorityTable(Array(rest), words: words)
    trouble += table.trouble
    for (number, row) in table.rows.enumerated() {
      improvements.append(
        InspectionReport.Improvement(
          text: row.text, place: "Areas for priority action, \(number + 1)", bodies: row.bodies))
    }
  }

  private static func isDetails(_ line: ReportLine) -> Bool {
    let words = ReportHeadings.words(line)
    return words == "local area partnership details" || words == "information about this inspection"
      || words.hasPrefix("local authority integrated care board")
  }

  private mutating func readAreas() {
    guard let start = lines.firstIndex(where: ReportHeadings.isAreas) else { return }
    let rest = lines[(start + 1)...].drop(while: ReportHeadings.isAreas).prefix(400)
      .prefix { !Self.isDetails($0) }
    let passages = PassageList(Array(rest), words: words)
    for (number, text) in passages.items.enumerated() {
      improvements.append(
        InspectionReport.Improvement(
          text: text, place: "Areas for improvement, \(number + 1)"))
    }
  }

  /// Reads Ofsted's lead from the table of inspectors, which names CQC's beside it.
  private mutating func readLead() {
    for line in lines.reversed().prefix(160) where line.text.utf8.count <= 200 {
      guard let cell = line.cells.first(where: { $0.text.plainForReport.contains("lead") }) else {
        continue
      }
      let plain = cell.text.plainForReport
      guard plain.contains("hmi") || plain.contains("ofsted") else { continue }
      var name = cell.text.prefix { $0 != "," }.trimmedForReport
      if name.hasSuffix(" HMI") { name = String(name.dropLast(4)) }
      let words = name.split(separator: " ")
      guard (2...5).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false })
      else { continue }
      leadInspector = name
      return
    }
  }
}
