/// The report to a council's committee, in the council's own layout.
///
/// The template says what stands where; the plan fills what it knows. Nothing is invented: what the
/// template asks and nobody answered is printed as to be completed, and listed in ``Paper/open``.
public struct CommitteeReport {
  let assessment: PlanAssessment
  let template: CommitteeTemplate

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - assessment: The plan at a quarter.
  ///   - template: The council's layout.
  public init(_ assessment: PlanAssessment, template: CommitteeTemplate = .plain) {
    self.assessment = assessment
    self.template = template
  }

  /// The report with what is still to be completed.
  public struct Paper: Hashable, Sendable {
    /// The report.
    public var document: Document
    /// What the template asks and nobody answered, in reading order.
    public var open: [OpenAnswer]
  }

  /// Something that the template asks and nobody answered.
  public struct OpenAnswer: Hashable, Sendable, CustomStringConvertible {
    /// The section it stands in; "header" or "contacts" before the first.
    public var section: String
    /// What is asked.
    public var what: String
    /// Who should answer.
    public var by: String

    /// "Meeting Date (header): to be completed by Democratic Services".
    public var description: String { "\(what) (\(section)): to be completed by \(by)" }
  }

  /// The report, and what is still to be completed.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same paper for the same plan, version, quarter, day and template.
  public func paper(version: Int) -> Paper {
    var writer = CommitteeWriter(
      values: CommitteeValues(assessment: assessment, version: version),
      issues: CommitteeIssues(assessment, version: version))
    let title = writer.filled(template.title, "title")
    var blocks = writer.header(template.header)
    writer.section = "contacts"
    blocks += template.contacts.flatMap { writer.contact($0) }
    for (number, section) in template.sections.enumerated() {
      blocks += writer.section(section, number: number + 1)
    }
    var document = Document(title: title, blocks: blocks)
    document.isNumbered = true
    document.numbersSubheadings = template.numbersSubheadings
    document.identity = Document.Identity(
      plan: assessment.plan.title,
      quarter: PaperPieces(plan: assessment.plan).words(assessment.quarter),
      edition: "Committee report", version: "Plan version \(version)")
    return Paper(document: document, open: writer.open)
  }

  /// The report.
  public func document(version: Int) -> Document { paper(version: version).document }
}
