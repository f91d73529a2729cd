extension CommitteeTemplate {
  /// A layout that names no council: what is used where no template is given.
  public static var plain: CommitteeTemplate {
    let author = "the report author"
    var template = CommitteeTemplate(
      title: "{plan}: progress to {day}",
      header: [
        Entry("To", .open(by: author)), Entry("Meeting Date", .open(by: author)),
        Entry("From", .open(by: author)), Entry("Electoral division(s)", .text("All")),
        Entry("Key decision", .open(by: author)), Entry("Forward Plan ref", .open(by: author)),
        Entry(
          "Outcome",
          .text(
            "The Committee knows how far the plan has come for children by {day}, what is behind, "
              + "and what it is asked to decide.")),
        Entry(
          "Recommendation",
          .points(
            lead: "The Committee is recommended to:",
            ["note the progress made by {day}, and what is behind or was not reported"],
            asksOfPlan: true)),
      ],
      contacts: [
        Contact("Officer contact", contactLines("Name")),
        Contact("Member contacts", contactLines("Names")),
      ], sections: [])
    template.sections = plainSections
    return template
  }

  private static func contactLines(_ first: String) -> [Entry] {
    [first, "Post", "Email", "Tel"].map { Entry($0, .open(by: "the report author")) }
  }

  private static var plainSections: [Section] {
    [
      Section("Background", [.plan(.background)]),
      Section(
        "Main Issues",
        [
          .heading("Are the findings answered?"), .plan(.findings),
          .heading("Where the plan stands"), .plan(.position),
          .heading("What moved"), .plan(.movement), .plan(.recommendations),
          .heading("Slippage"), .plan(.slippage),
          .heading("What to know about the figures"), .plan(.notes),
        ]),
      Section("Alignment with corporate priorities", [plainPriorities]),
      Section("Significant Implications", [plainImplications, plainClearances]),
      Section("Source documents", [.plan(.sources)]),
      Section("How ratings and figures are judged", [.plan(.key)]),
    ]
  }

  private static var plainPriorities: Part {
    .open("Which of the council's priorities the plan serves, and how", by: "the report author")
  }

  private static var plainImplications: Part {
    .points(
      Points(
        stock: "There are no significant implications within this category.",
        lead: "The following bullet points set out details of significant implications identified "
          + "by officers:",
        implications.map { Point($0.title, .open(by: $0.by)) }))
  }

  private static var plainClearances: Part {
    .clearances(
      implications.map { item in
        Clearance(
          "Have the \(item.clearance) been cleared?", officer: "Name of Officer", by: item.by)
      })
  }

  private static var implications: [(title: String, clearance: String, by: String)] {
    [
      ("Resource Implications", "resource implications", "Finance"),
      ("Procurement Implications", "procurement implications", "Procurement"),
      (
        "Statutory, Legal and Risk Implications", "statutory, legal and risk implications",
        "the Monitoring Officer"
      ),
      (
        "Equality and Diversity Implications", "equality and diversity implications",
        "the equality lead"
      ),
      (
        "Engagement and Communications Implications", "engagement and communication implications",
        "Communications"
      ),
      (
        "Localism and Local Member Involvement", "localism and Local Member involvement issues",
        "the report author"
      ),
      ("Public Health Implications", "Public Health implications", "Public Health"),
      (
        "Environment and Climate Change Implications",
        "environment and climate change implications", "the climate change lead"
      ),
    ]
  }
}
