extension JSONNode {
  /// The keys of which a part has exactly one.
  private static let kinds = [
    "text", "heading", "bullets", "open", "plan", "points", "clearances", "documents",
  ]

  /// Reads one piece of a section.
  func part() throws(PlanFileError) -> CommitteeTemplate.Part {
    var object = try ObjectReader(self, "a part")
    let names = members.compactMap(\.key.string)
    let kinds = Self.kinds.filter(names.contains)
    guard let kind = kinds.first, kinds.count == 1 else {
      if !names.allSatisfy(TemplateKeys.part.contains) { try object.finish(TemplateKeys.part) }
      throw PlanFileError(
        self,
        kinds.isEmpty ? "a part says nothing" : "a part has \(kinds.joined(separator: " and "))",
        hint: "give it exactly one of \(Self.kinds.joined(separator: ", "))")
    }
    let part = try part(kind, &object)
    try object.finish(TemplateKeys.part)
    return part
  }

  private func part(
    _ kind: String, _ object: inout ObjectReader
  ) throws(PlanFileError) -> CommitteeTemplate.Part {
    switch kind {
    case "text": return .text(try object.pattern("text"))
    case "heading": return .heading(try object.pattern("heading"))
    case "bullets": return .bullets(try object.patterns("bullets"))
    case "open": return .open(try object.pattern("open"), by: try object.author())
    case "plan":
      let part: CommitteeTemplate.PlanPart = try object.requiredChoice("plan")
      return .plan(part)
    case "points":
      let stock = try object.pattern("stock")
      let lead = try object.pattern("lead")
      let points = try object.each("points", 1...60) { node throws(PlanFileError) in
        try node.point()
      }
      return .points(CommitteeTemplate.Points(stock: stock, lead: lead, points))
    case "clearances":
      return .clearances(
        try object.each("clearances", 1...60) { node throws(PlanFileError) in
          try node.clearance()
        })
    default:
      return .documents(
        try object.each("documents", 1...100) { node throws(PlanFileError) in
          try node.document()
        })
    }
  }

  private func point() throws(PlanFileError) -> CommitteeTemplate.Point {
    var object = try ObjectReader(self, "a point")
    let title = try object.pattern("title")
    let answer = try object.answer()
    let points = try object.each("points", 1...60) { node throws(PlanFileError) in
      var point = try ObjectReader(node, "a point")
      let entry = CommitteeTemplate.Entry(try point.pattern("title"), try point.answer())
      try point.finish(TemplateKeys.point.filter { $0 != "points" })
      return entry
    }
    try object.finish(TemplateKeys.point)
    return CommitteeTemplate.Point(title, answer, points: points)
  }

  private func clearance() throws(PlanFileError) -> CommitteeTemplate.Clearance {
    var object = try ObjectReader(self, "a clearance")
    var clearance = CommitteeTemplate.Clearance(
      try object.pattern("question"), officer: try object.pattern("officer"),
      by: try object.author())
    clearance.answer = try object.optionalPattern("answer")
    clearance.name = try object.optionalPattern("name")
    try object.finish(TemplateKeys.clearance)
    return clearance
  }

  private func document() throws(PlanFileError) -> CommitteeTemplate.Entry {
    var object = try ObjectReader(self, "a document")
    let title = try object.pattern("title")
    let entry = CommitteeTemplate.Entry(title, try object.textOrOpen("location"))
    try object.finish(TemplateKeys.document)
    return entry
  }
}

extension ObjectReader {
  /// Who completes what nobody answered, where a template names nobody.
  private static let usualAuthor = "the report author"

  /// Takes who should answer.
  mutating func author() throws(PlanFileError) -> String {
    try optionalPattern("by") ?? Self.usualAuthor
  }

  /// Takes a text, or who should write it.
  mutating func textOrOpen(_ key: String) throws(PlanFileError) -> CommitteeTemplate.Answer {
    let author = try author()
    return try optionalPattern(key).map { .text($0) } ?? .open(by: author)
  }

  /// Takes the answer to a point.
  mutating func answer() throws(PlanFileError) -> CommitteeTemplate.Answer {
    let (text, bullets) = (try optionalPattern("text"), try patterns("bullets"))
    let (isStock, author) = (try mark("stock"), try author())
    let given = [text != nil, !bullets.isEmpty, isStock].count { $0 }
    guard given <= 1 else {
      throw PlanFileError(
        node, "\(kind) has more than one answer",
        hint: "give it one of \"text\", \"bullets\" and \"stock\"")
    }
    if let text { return .text(text) }
    if !bullets.isEmpty { return .bullets(bullets) }
    return isStock ? .stock : .open(by: author)
  }

  /// Takes a text that every such object has, with its placeholders checked.
  mutating func pattern(_ key: String) throws(PlanFileError) -> String {
    try required(key).takenPattern(key)
  }

  /// Takes a text, with its placeholders checked.
  mutating func optionalPattern(_ key: String) throws(PlanFileError) -> String? {
    guard let value = take(key) else { return nil }
    return try value.takenPattern(key)
  }

  /// Takes a list of texts, with their placeholders checked.
  mutating func patterns(_ key: String) throws(PlanFileError) -> [String] {
    try each(key, 1...60) { node throws(PlanFileError) in try node.takenPattern(key) }
  }

  /// Takes a list of values; an absent one is empty.
  mutating func each<Value>(
    _ key: String, _ counts: ClosedRange<Int>,
    _ read: (JSONNode) throws(PlanFileError) -> Value
  ) throws(PlanFileError) -> [Value] {
    guard let list = take(key) else { return [] }
    guard list.kind == .array else { throw list.expected("a list for \"\(key)\"") }
    let elements = list.elements
    guard !elements.isEmpty else {
      throw PlanFileError(list, "the list \"\(key)\" is empty", hint: leaveOut)
    }
    guard elements.count <= counts.upperBound else {
      throw PlanFileError(
        list, "the list \"\(key)\" has \(elements.count) entries; it may have \(counts.upperBound)")
    }
    var values: [Value] = []
    for element in elements { values.append(try read(element)) }
    return values
  }
}

extension JSONNode {
  /// The longest text of a template, in bytes.
  private static let longest = 10_000
  /// The most placeholders in one text.
  private static let mostPlaceholders = 20

  fileprivate func takenPattern(_ key: String) throws(PlanFileError) -> String {
    let text = try takenText("\"\(key)\"")
    guard text.utf8.count <= Self.longest else {
      throw PlanFileError(self, "the text for \"\(key)\" is longer than 10,000 bytes")
    }
    guard !text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else {
      throw PlanFileError(
        self, "the text for \"\(key)\" has a line break",
        hint: "write each paragraph as a text of its own: each gets its number")
    }
    var count = 0
    for piece in CommitteeTemplate.pieces(of: text) {
      switch piece {
      case .words: continue
      case .placeholder: count += 1
      case .unknown(let found): throw unknown(found, key)
      }
    }
    guard count <= Self.mostPlaceholders else {
      throw PlanFileError(self, "the text for \"\(key)\" has more than 20 placeholders")
    }
    return text
  }

  private func unknown(_ found: String, _ key: String) -> PlanFileError {
    let known = CommitteeTemplate.Placeholder.allCases.map(\.rawValue)
    let name = String(found.filter { $0 != "{" && $0 != "}" })
    let closest = nearest(to: name, among: known).map { "did you mean {\($0)}? " } ?? ""
    return PlanFileError(
      self, "found \(found.excerpt) in the text for \"\(key)\", which is no placeholder",
      hint: closest + "known: " + known.map { "{\($0)}" }.joined(separator: ", ")
        + "; write {{ and }} for braces")
  }
}
