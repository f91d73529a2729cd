/// The head of a report's first page: title, authority, dates and lead inspector.
struct ReportHead {
  var title: String?
  var authority: String?
  var framework: InspectionReport.Framework = .ilacs
  var dates: String?
  var days: ClosedRange<Day>?
  var leadInspector: String?
  /// The place of the first line behind the head.
  private(set) var end = 0

  /// How far down the first page its head may reach, in lines.
  private static let reach = 80

  init(_ lines: [ReportLine]) {
    let top = Array(lines.prefix(Self.reach))
    guard let label = top.firstIndex(where: { Self.afterLabel(Self.dateLabels, $0) != nil }) else {
      readTitle(Array(top.prefix(6)))
      return
    }
    readTitle(Array(top[..<label].suffix(8)))
    readDates(top, label)
    readLead(top, from: label)
  }

  private static let dateLabels = ["inspection dates", "inspection date", "visit dates"]

  /// What stands behind a label at the start of a line; `nil` where the line has no such label.
  private static func afterLabel(_ labels: [String], _ line: ReportLine) -> String? {
    let plain = line.plain
    guard let label = labels.first(where: plain.hasPrefix) else { return nil }
    let rest = line.text.dropFirst(label.count)
    guard rest.isEmpty || !(rest.first?.isLetter ?? false) else { return nil }
    return rest.drop { ":. ".contains($0) }.trimmedForReport
  }

  // MARK: Title and authority

  private mutating func readTitle(_ lines: [ReportLine]) {
    let start = lines.lastIndex { line in Self.starts.contains { line.plain.hasPrefix($0.start) } }
    guard let start, let kind = Self.starts.first(where: { lines[start].plain.hasPrefix($0.start) })
    else { return }
    var words: [String] = []
    for line in lines[start...] {
      guard words.isEmpty || !line.gap || !Self.isWhole(words) else { break }
      words.append(line.text)
    }
    let printed = words.joined(separator: " ").replacing("- ", with: "-")
    framework = kind.framework
    let name = Self.name(in: printed, after: kind.start)
    if let name {
      (title, authority) = (printed, name)
    } else if start > 0 {
      let above = lines[..<start].suffix(2).filter { !Self.isBanner($0.plain) }.map(\.text)
      let named = above.joined(separator: " ")
      title = named.isEmpty ? printed : named + ": " + printed
      authority = named.isEmpty ? nil : named
    } else {
      title = printed
    }
  }

  private static let starts: [(start: String, framework: InspectionReport.Framework)] = [
    ("area send monitoring inspection of ", .areaSEND), ("area send inspection of ", .areaSEND),
    ("focused visit to ", .focusedVisit), ("monitoring visit to ", .focusedVisit),
    ("monitoring visit of ", .focusedVisit), ("re-inspection of ", .ilacs),
    ("inspection of ", .ilacs),
  ]

  /// Lines that name who reports, not who was inspected.
  private static func isBanner(_ plain: String) -> Bool {
    plain == "ofsted" || plain.hasPrefix("piccadilly") || plain.hasPrefix("www.")
      || plain.hasSuffix("partnership report") || plain.numberAtEnd?.text == ""
  }

  private static func isWhole(_ words: [String]) -> Bool {
    let plain = words.joined(separator: " ").plainForReport
    return plain.hasSuffix("services") || plain.hasSuffix("partnership")
  }

  /// The words behind which the authority's name ends.
  private static let ends = [
    " local authority children's services", " local authority childrens services",
    " local authority children's social care services", " children's social care services",
    " children's services", " childrens services", " local area partnership",
    " local authority", " local area",
  ]

  /// The authority in a title such as "Inspection of Leeds local authority children's services".
  private static func name(in title: String, after start: String) -> String? {
    let rest = String(title.dropFirst(start.count))
    let plain = rest.plainForReport
    let name: String
    if let end = ends.first(where: plain.hasSuffix) {
      name = String(rest.dropLast(end.count))
    } else if ends.contains(where: { $0.dropFirst() == plain }) {
      return nil
    } else {
      name = rest
    }
    let bare = name.plainForReport.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    return bare.trimmedForReport.isEmpty || isNoName(bare.plainForReport) ? nil : bare
  }

  private static func isNoName(_ plain: String) -> Bool {
    ["local authority", "children's services", "social care", "services"].contains(plain)
      || plain.hasPrefix("services for children")
  }

  // MARK: Dates and lead inspector

  private mutating func readDates(_ lines: [ReportLine], _ label: Int) {
    var words = Self.afterLabel(Self.dateLabels, lines[label]) ?? ""
    end = label + 1
    // Where they don't end on the line of the label, they may go on.
    for line in lines[(label + 1)...].prefix(2) {
      days = ReportDates.days(in: words)
      let candidate = (words + " " + line.text).trimmedForReport
      guard days == nil, ReportDates.days(in: candidate) != nil else { break }
      words = candidate
      end += 1
    }
    days = ReportDates.days(in: words)
    dates = words.isEmpty ? nil : words
  }

  private static let leadLabels = [
    "lead inspector(s)", "lead inspectors", "lead inspector", "lead hmi",
    "lead her majesty's inspector",
    "lead his majesty's inspector",
  ]

  private mutating func readLead(_ lines: [ReportLine], from label: Int) {
    for place in lines.indices.dropFirst(label).prefix(14) {
      guard let words = Self.afterLabel(Self.leadLabels, lines[place]) else { continue }
      end = max(end, place + 1)
      if !words.isEmpty {
        leadInspector = words
      } else if place + 1 < lines.count, lines[place + 1].text.utf8.count <= 80 {
        leadInspector = lines[place + 1].text
        end = max(end, place + 2)
      }
      if end < lines.count, Self.isOffice(lines[end].plain) { end += 1 }
      return
    }
  }

  /// Whether a line only says what the lead inspector is.
  private static func isOffice(_ plain: String) -> Bool {
    plain.hasPrefix("her majesty's inspector") || plain.hasPrefix("his majesty's inspector")
      || plain == "hmi" || plain == "social care regulatory inspector"
  }
}
