/// Writes the pieces of a committee report, and notes what nobody has answered.
struct CommitteeWriter {
  let values: CommitteeValues
  let issues: CommitteeIssues
  /// Where the writer is, for what is still open.
  var section = "header"
  /// What nobody has answered so far.
  var open: [CommitteeReport.OpenAnswer] = []

  init(values: CommitteeValues, issues: CommitteeIssues) {
    self.values = values
    self.issues = issues
  }

  /// A text with its placeholders filled; one that the plan can't fill is left open.
  mutating func filled(_ text: String, _ what: String) -> String {
    CommitteeTemplate.pieces(of: text).map { piece in
      switch piece {
      case .words(let words), .unknown(let words): return words
      case .placeholder(let name):
        if let value = values[name] { return value }
        return leftOpen("{\(name.rawValue)} in \(what)", by: "whoever keeps the plan")
      }
    }.joined()
  }

  /// The words that stand where an answer should.
  mutating func leftOpen(_ what: String, by author: String) -> String {
    open.append(CommitteeReport.OpenAnswer(section: section, what: what, by: author))
    return "[To be completed by \(author)]"
  }

  // MARK: Header

  /// The labelled lines under the title.
  mutating func header(_ entries: [CommitteeTemplate.Entry]) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var facts: [Document.Fact] = []
    for entry in entries {
      guard case .points(let lead, let points, let asksOfPlan) = entry.answer else {
        facts.append(fact(entry))
        continue
      }
      blocks += [.facts(facts), .paragraph("\(entry.label): \(filled(lead, entry.label))")]
      facts = []
      let asked = asksOfPlan ? issues.asks : []
      blocks.append(.lettered(sentences(points.map { filled($0, entry.label) } + asked)))
    }
    return (blocks + [.facts(facts)]).filter { $0 != .facts([]) }
  }

  /// The points of one sentence: each ends in a semicolon, the last in a full stop.
  private func sentences(_ points: [String]) -> [String] {
    points.enumerated().map { number, point in
      var words = point[...]
      while let last = words.last, last == "." || last == ";" || last == "," { words.removeLast() }
      let end = number == points.count - 1 ? "." : number == points.count - 2 ? "; and" : ";"
      return words + end
    }
  }

  /// A label with its answer.
  mutating func fact(_ entry: CommitteeTemplate.Entry) -> Document.Fact {
    Document.Fact(entry.label, text(of: entry.answer, entry.label, stock: ""))
  }

  /// An answer as one text.
  mutating func text(
    of answer: CommitteeTemplate.Answer, _ what: String, stock: String
  ) -> String {
    switch answer {
    case .text(let text): filled(text, what)
    case .stock: filled(stock, what)
    case .open(let author): leftOpen(what, by: author)
    case .bullets(let bullets): bullets.map { filled($0, what) }.joined(separator: " ")
    case .points(let lead, let points, _):
      ([lead] + points).map { filled($0, what) }.joined(separator: " ")
    }
  }

  /// A group of contacts.
  mutating func contact(_ contact: CommitteeTemplate.Contact) -> [Document.Block] {
    let title = filled(contact.title, "contacts")
    let facts = contact.entries.map { entry in
      Document.Fact(
        entry.label, text(of: entry.answer, "\(title), \(entry.label)", stock: ""))
    }
    return [.paragraph("\(title):"), .facts(facts)]
  }
}
