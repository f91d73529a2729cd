import ActionPlan

/// What was found in an inspection report, shown before anything is written.
struct ReportPreview {
  let file: String
  let report: InspectionReport
  /// The ids its recommendations will have, in its order.
  let ids: [ItemID]
  /// What to look at twice before agreeing.
  var remarks: [String] = []

  /// The page for a person.
  func text(width: Int) -> String {
    var facts = ColumnTable(["Found in", file])
    facts.append(["Title", report.title ?? "not found"])
    facts.append(["Authority", report.authority ?? "not found"])
    facts.append(["Framework", report.framework.rawValue])
    facts.append(["Inspection dates", dates])
    facts.append(["Lead inspector", report.leadInspector ?? "not found"])
    if let outcome = report.outcome { facts.append(["Outcome", outcome]) }
    facts.append(["Numbered paragraphs", paragraphs])
    return facts.text(width: width) + judgements(width) + improvements(width) + remarks(width)
  }

  private var dates: String {
    guard let printed = report.dates else { return "not found" }
    let days = report.days.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "not read as days"
    return "\(printed) (\(days))"
  }

  private var paragraphs: String {
    guard let last = report.paragraphs.keys.last else { return "none" }
    return "\(report.paragraphs.count), up to number \(last)"
  }

  private func judgements(_ width: Int) -> String {
    guard !report.judgements.isEmpty else { return "" }
    var table = ColumnTable(["Grade", "Judgement"])
    for judgement in report.judgements { table.append([judgement.grade.words, judgement.title]) }
    return "\n" + table.text(width: width)
  }

  private func improvements(_ width: Int) -> String {
    var table = ColumnTable(["Id", "What needs to improve, word for word"])
    for (id, item) in zip(ids, report.improvements) {
      let who = item.bodies.isEmpty ? "" : " (\(item.bodies.joined(separator: ", ")))"
      table.append([id.description, item.text + who])
    }
    return "\n" + table.text(width: width)
  }

  private func remarks(_ width: Int) -> String {
    var text = ""
    for (header, lines) in [
      ("Not read, or to be checked", report.unread), ("The report also says", report.notes),
    ] where !lines.isEmpty {
      var table = ColumnTable(["", header])
      for line in lines { table.append(["-", line]) }
      text += "\n" + table.text(width: width)
    }
    return text
  }

  /// The same as JSON, as one member of an object.
  func write(to writer: inout JSONWriter) {
    writer.key("report")
    writer.object(.lines) { writer in
      member("file", file, &writer)
      member("title", report.title, &writer)
      member("authority", report.authority, &writer)
      member("framework", report.framework.rawValue, &writer)
      member("dates", report.dates, &writer)
      member("from", report.days?.lowerBound.description, &writer)
      member("to", report.days?.upperBound.description, &writer)
      member("leadInspector", report.leadInspector, &writer)
      member("outcome", report.outcome, &writer)
      writeLists(&writer)
    }
  }

  private func writeLists(_ writer: inout JSONWriter) {
    writer.key("judgements")
    writer.array(.lines, count: report.judgements.count) { writer, place in
      let judgement = report.judgements[place]
      writer.object { writer in
        member("title", judgement.title, &writer)
        member("grade", judgement.grade.rawValue, &writer)
      }
    }
    writer.key("needsToImprove")
    writer.array(.lines, count: report.improvements.count) { writer, place in
      let item = report.improvements[place]
      writer.object(.lines) { writer in
        member("id", ids[place].description, &writer)
        member("text", item.text, &writer)
        member("place", item.place, &writer)
        if !item.bodies.isEmpty {
          writer.key("bodies")
          writer.texts(item.bodies)
        }
      }
    }
    writer.key("paragraphs")
    writer.number(report.paragraphs.count)
    writer.key("notRead")
    writer.texts(report.unread)
    writer.key("notes")
    writer.texts(report.notes)
  }

  private func member(_ key: String, _ text: String?, _ writer: inout JSONWriter) {
    guard let text else { return }
    writer.key(key)
    writer.text(text)
  }
}
