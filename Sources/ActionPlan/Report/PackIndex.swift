/// The first paper of an evidence pack: the three questions, and the chain behind each finding.
///
/// The questions are those on which Ofsted's annual conversation with a council turns. They are
/// answered from the plan alone; where it has no evidence, the paper says so.
struct PackIndex {
  let assessment: PlanAssessment
  let version: Int
  /// Every file of the pack with what it is, in the order of the folder.
  let contents: [(path: String, about: String)]
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  init(
    _ assessment: PlanAssessment, version: Int, contents: [(path: String, about: String)]
  ) {
    self.assessment = assessment
    self.version = version
    self.contents = contents
    pieces = PaperPieces(plan: assessment.plan)
  }

  /// The paper.
  var document: Document {
    pieces.paper(
      "Evidence pack", assessment, version: version,
      metadata: pieces.metadata(assessment, version: version),
      blocks: opening + quality + knowledge + plans + chains + published
        + PaperKey(plan: plan).blocks)
  }

  private var opening: [Document.Block] {
    [
      .heading(level: 2, "What is in this pack", anchor: "contents"),
      .paragraph(
        "This pack is for an inspector's visit or the annual conversation. It answers three "
          + "questions from the plan's own record on \(assessment.asAt.inWords): what is known "
          + "about the quality and impact of practice, how it is known, and what is planned. Then "
          + "it follows each finding to its objectives, actions, evidence, figures, ratings and "
          + "published updates. Where there is no evidence, it says so."),
      .paragraph(
        "It holds no internal risk. SHA256SUMS has the checksum of every file: “sha256sum -c "
          + "SHA256SUMS”, run in this folder, shows whether one was changed."),
      .table(
        Document.Table(
          "Files of the pack", ["File", "What it is"],
          rows: contents.map { [Document.Cell($0.path), Document.Cell($0.about)] })),
    ]
  }

  private var published: [Document.Block] {
    let seals = plan.seals.filter { $0.key <= assessment.quarter }
    let heading = Document.Block.heading(
      level: 2, "Updates as published", anchor: "published")
    guard !seals.isEmpty else {
      return [heading, .paragraph("No update has been published by this plan yet.")]
    }
    return [
      heading,
      .paragraph(
        "A published update is never changed; a correction is told in the next one. The papers "
          + "made for readers outside the council are in the folder updates, byte for byte, each "
          + "quarter's with its seal.json. The board's own papers as published and the lists of "
          + "changes are not in the pack, since they may hold internal risks; seal.json has their "
          + "checksums, so that a copy the council hands over can be checked."),
      .table(
        Document.Table(
          "Updates as published", ["Quarter", "Published", "By", "Plan version", "Papers"],
          rows: seals.map { quarter, seal in
            [
              Document.Cell(pieces.words(quarter)), Document.Cell(seal.on.inWords),
              Document.Cell(seal.by), Document.Cell(String(seal.version)),
              Document.Cell(seal.papers.keys.joined(separator: ", ")),
            ]
          })),
    ] + pieces.allCorrections(assessment)
  }

  // MARK: Shared

  /// A list under a sentence, or another sentence where it is empty.
  func told(_ lead: String, _ items: [String], otherwise: String) -> [Document.Block] {
    items.isEmpty ? [.paragraph(otherwise)] : [.paragraph(lead), .list(items)]
  }

  /// What leads said this quarter, by objective.
  var entries: [(objective: ObjectiveAssessment, entry: Progress)] {
    assessment.objectives.compactMap { objective in
      objective.progress.map { (objective: objective, entry: $0) }
    }
  }

  /// The pieces of evidence of one kind named this quarter, each with its objective.
  func evidence(_ kind: Evidence.Kind) -> [String] {
    entries.flatMap { objective, entry in
      entry.evidence.values.filter { $0.kind == kind }.map {
        "\(pieces.named(objective.id)): \($0.title)\(reference($0))"
      }
    }
  }

  private func reference(_ piece: Evidence) -> String {
    piece.reference.map { " (\($0))" } ?? ""
  }
}
