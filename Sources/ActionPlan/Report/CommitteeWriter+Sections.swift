/// The numbered sections.
extension CommitteeWriter {
  /// A section with its heading.
  mutating func section(
    _ section: CommitteeTemplate.Section, number: Int
  ) -> [Document.Block] {
    let title = filled(section.title, "section \(number)")
    self.section = "section \(number), \(title)"
    var blocks: [Document.Block] = [
      .heading(level: 2, title, anchor: "section-\(number)")
    ]
    for (place, part) in section.parts.enumerated() {
      blocks += self.part(part, anchor: "section-\(number)-\(place + 1)")
    }
    return blocks
  }

  private mutating func part(
    _ part: CommitteeTemplate.Part, anchor: String
  ) -> [Document.Block] {
    switch part {
    case .text(let text): return [.paragraph(filled(text, "a paragraph"))]
    case .heading(let text):
      return [.heading(level: 3, filled(text, "a heading"), anchor: anchor)]
    case .bullets(let bullets): return [.list(bullets.map { filled($0, "a bullet") })]
    case .open(let what, let author):
      let what = filled(what, "a question")
      return [.paragraph("\(what): \(leftOpen(what, by: author))")]
    case .plan(let part): return issues.blocks(part)
    case .points(let points): return self.points(points, anchor: anchor)
    case .clearances(let clearances): return clearances.map { .facts(facts($0)) }
    case .documents(let documents):
      return [
        .paragraph("The source documents, and where they can be found:"),
        .facts(documents.map { fact($0) }),
      ]
    }
  }

  // MARK: Points

  private mutating func points(
    _ points: CommitteeTemplate.Points, anchor: String
  ) -> [Document.Block] {
    points.points.enumerated().flatMap { place, point -> [Document.Block] in
      let title = filled(point.title, "a point")
      guard !point.points.isEmpty else {
        return self.point(title, point.answer, points)
      }
      var blocks: [Document.Block] = [
        .heading(level: 3, title, anchor: "\(anchor)-\(place + 1)")
      ]
      // Nothing is asked of the whole where only its parts are to be answered.
      if !point.answer.isOpen {
        blocks.append(.paragraph(text(of: point.answer, title, stock: points.stock)))
      }
      for below in point.points {
        blocks += self.point(filled(below.label, title), below.answer, points)
      }
      return blocks
    }
  }

  /// A point: its name, and under it on a line of its own what is said of it.
  private mutating func point(
    _ title: String, _ answer: CommitteeTemplate.Answer, _ points: CommitteeTemplate.Points
  ) -> [Document.Block] {
    guard case .bullets(let bullets) = answer else {
      return [.paragraph("\(title)\n\(text(of: answer, title, stock: points.stock))")]
    }
    return [
      .paragraph("\(title)\n\(filled(points.lead, title))"),
      .list(bullets.map { filled($0, title) }),
    ]
  }

  // MARK: Clearances

  private mutating func facts(_ clearance: CommitteeTemplate.Clearance) -> [Document.Fact] {
    let question = filled(clearance.question, "a clearance")
    guard let answer = clearance.answer else {
      return [
        Document.Fact(question, "Yes / No / N/A \(leftOpen(question, by: clearance.by))"),
        Document.Fact(clearance.officer, "[To be completed by \(clearance.by)]"),
      ]
    }
    // Where nothing had to be cleared, nobody cleared it.
    let name = clearance.name.map { filled($0, question) } ?? "none named"
    return [
      Document.Fact(question, filled(answer, question)), Document.Fact(clearance.officer, name),
    ]
  }
}

extension CommitteeTemplate.Answer {
  /// Whether nobody has answered.
  fileprivate var isOpen: Bool {
    switch self {
    case .open: true
    case .text, .points, .bullets, .stock: false
    }
  }
}
