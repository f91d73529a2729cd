/// The file of a council's report template: JSON, read as strictly as a plan.
public enum CommitteeTemplateFile {
  /// The version of the layout that this release reads.
  public static let version = 1
  /// More bytes than this are no template.
  public static let largest = 1_000_000

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8.
  ///   - file: What to call it in errors.
  /// - Returns: The template, in which every placeholder is one that the plan can fill.
  /// - Throws: ``PlanFileError`` with the first thing that is wrong, and its place.
  public static func read(
    _ bytes: [UInt8], file: String
  ) throws(PlanFileError) -> CommitteeTemplate {
    guard bytes.count <= largest else {
      throw PlanFileError(
        .shape, file: file, "it has \(bytes.count.grouped) bytes; a template has at most 1,000,000",
        hint: "name a template, such as one of plans/templates/")
    }
    let text = try PlanFile.parse(bytes, file: file)
    do throws(PlanFileError) {
      return try text.root.template()
    } catch {
      throw error.inFile(file)
    }
  }
}

extension Int {
  fileprivate var grouped: String { ExactDecimal(self).grouped }
}

extension JSONNode {
  /// Every key of a template, by the kind of object: the reader and its description share them.
  package enum TemplateKeys {
    package static let template = [
      "templateVersion", "title", "numbering", "header", "contacts", "sections",
    ]
    package static let entry = ["label", "value", "lead", "points", "decisions", "by"]
    package static let contact = ["title", "lines"]
    package static let line = ["label", "value", "by"]
    package static let section = ["title", "parts"]
    package static let part = [
      "text", "heading", "bullets", "open", "by", "plan", "points", "stock", "lead", "clearances",
      "documents",
    ]
    package static let point = ["title", "text", "bullets", "stock", "by", "points"]
    package static let clearance = ["question", "answer", "officer", "name", "by"]
    package static let document = ["title", "location", "by"]
  }

  fileprivate func template() throws(PlanFileError) -> CommitteeTemplate {
    var object = try ObjectReader(self, "a template")
    let version = try object.requiredInt("templateVersion", 1...9999)
    guard version <= CommitteeTemplateFile.version else {
      throw PlanFileError(
        self,
        "it has template version \(version); this release reads up to "
          + "\(CommitteeTemplateFile.version)",
        hint: "use a later release of actionplan")
    }
    var template = CommitteeTemplate(title: try object.pattern("title"))
    let numbering: Numbering? = try object.choice("numbering")
    template.numbersSubheadings = numbering == .threeLevels
    template.header = try object.each("header", 1...60) { node throws(PlanFileError) in
      try node.entry()
    }
    template.contacts = try object.each("contacts", 1...20) { node throws(PlanFileError) in
      try node.contact()
    }
    var used: Set<CommitteeTemplate.PlanPart> = []
    template.sections = try object.each("sections", 1...60) { node throws(PlanFileError) in
      try node.section(&used)
    }
    try object.finish(TemplateKeys.template)
    return template
  }

  private enum Numbering: String, CaseIterable {
    case twoLevels = "two-levels"
    case threeLevels = "three-levels"
  }

  private func contact() throws(PlanFileError) -> CommitteeTemplate.Contact {
    var object = try ObjectReader(self, "a contact")
    let title = try object.pattern("title")
    let lines = try object.each("lines", 1...20) { node throws(PlanFileError) in
      var line = try ObjectReader(node, "a line")
      let label = try line.pattern("label")
      let entry = CommitteeTemplate.Entry(label, try line.textOrOpen("value"))
      try line.finish(TemplateKeys.line)
      return entry
    }
    try object.finish(TemplateKeys.contact)
    return CommitteeTemplate.Contact(title, lines)
  }

  private func entry() throws(PlanFileError) -> CommitteeTemplate.Entry {
    var object = try ObjectReader(self, "a header line")
    let label = try object.pattern("label")
    let lead = try object.optionalPattern("lead")
    let points = try object.patterns("points")
    let asks = try object.mark("decisions")
    guard lead != nil || !points.isEmpty || asks else {
      let entry = CommitteeTemplate.Entry(label, try object.textOrOpen("value"))
      try object.finish(TemplateKeys.entry)
      return entry
    }
    guard let lead else {
      throw PlanFileError(
        self, "\(label.excerpt) has points but no \"lead\"",
        hint: "add a lead-in, such as \"The Committee is recommended to:\"")
    }
    try object.finish(["label", "lead", "points", "decisions"])
    return CommitteeTemplate.Entry(label, .points(lead: lead, points, asksOfPlan: asks))
  }

  private func section(
    _ used: inout Set<CommitteeTemplate.PlanPart>
  ) throws(PlanFileError) -> CommitteeTemplate.Section {
    var object = try ObjectReader(self, "a section")
    let title = try object.pattern("title")
    let parts = try object.each("parts", 1...200) { node throws(PlanFileError) in
      let part = try node.part()
      if case .plan(let kind) = part, !used.insert(kind).inserted {
        throw PlanFileError(
          node, "the part \"\(kind.rawValue)\" of the plan stands twice",
          hint: "each part of the plan is printed once: leave one out")
      }
      return part
    }
    try object.finish(TemplateKeys.section)
    return CommitteeTemplate.Section(title, parts)
  }
}
