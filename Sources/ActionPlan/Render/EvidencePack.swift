/// The folder for an inspector's visit or the annual conversation, as files in memory.
///
/// The same plan version, quarter and published updates give the same bytes. Internal risks are in
/// none of its files.
public struct EvidencePack: Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Its path in the folder, `/` between names.
    public var path: String
    /// What it is, for the list of contents.
    public var about: String
    /// Its bytes.
    public var bytes: [UInt8]

    /// Makes a file.
    public init(_ path: String, _ about: String, _ bytes: [UInt8]) {
      self.path = path
      self.about = about
      self.bytes = bytes
    }
  }

  /// The files in the order in which they are written: the checksums come last.
  public let files: [File]

  /// Makes the pack.
  ///
  /// - Parameters:
  ///   - assessment: The plan at a quarter.
  ///   - version: The number of the plan's version it is made from.
  ///   - template: The council's layout for a committee report; `nil` leaves that report out.
  ///   - published: Published updates as they lie in the plan folder, by path in the pack.
  public init(
    _ assessment: PlanAssessment, version: Int, template: CommitteeTemplate? = nil,
    published: [File] = []
  ) {
    var assessment = assessment
    assessment.plan = assessment.plan.withoutRisks
    let source = PackSource(assessment: assessment, version: version)
    var inner = source.papers(template) + source.data + published
    let own = [
      (path: "index.html", about: "This paper"),
      (path: "index.docx", about: "This paper as a Word file"),
      (path: "manifest.json", about: "Every file with its size and checksum, for programs"),
      (path: "SHA256SUMS", about: "The checksum of every file, for “sha256sum -c”"),
    ]
    let index = PackIndex(
      assessment, version: version, contents: own + inner.map { (path: $0.path, about: $0.about) })
    let document = index.document
    inner.insert(
      contentsOf: [
        source.html("index.html", "The three questions and each finding", document),
        File(
          "index.docx", "The three questions and each finding as a Word file",
          DOCXRenderer().render(document)),
      ], at: 0)
    inner.append(
      File("manifest.json", "Every file with its size and checksum", source.manifest(inner)))
    files = inner + [File("SHA256SUMS", "The checksum of every file", Self.sums(inner))]
  }

  /// Lines as `sha256sum` writes and checks them.
  private static func sums(_ files: [File]) -> [UInt8] {
    let lines = files.sorted { $0.path < $1.path }.map { file in
      "\(SHA256.hex(of: file.bytes))  \(file.path)\n"
    }
    return Array(lines.joined().utf8)
  }
}

/// What the files of a pack are made from.
private struct PackSource {
  let assessment: PlanAssessment
  let version: Int

  func html(_ path: String, _ about: String, _ document: Document) -> EvidencePack.File {
    EvidencePack.File(path, about, Array(HTMLRenderer().render(document).utf8))
  }

  func papers(_ template: CommitteeTemplate?) -> [EvidencePack.File] {
    let board = BoardUpdate(assessment).document(version: version).withoutRisks
    let ofsted = OfstedUpdate(assessment).document(version: version)
    let papers = [
      html("papers/board.html", "The board update, without its internal risks", board),
      html("papers/ofsted.html", "The quarterly update for Ofsted", ofsted),
    ]
    guard let template else { return papers }
    let report = CommitteeReport(assessment, template: template).document(version: version)
    return papers + [html("papers/committee.html", "The report to the committee", report)]
  }

  var data: [EvidencePack.File] {
    let pack = DataPack(assessment, version: version)
    let tables = DataPackFiles(pack, version: version).files.map { file in
      EvidencePack.File("data/\(file.name)", file.about, file.bytes)
    }
    return [
      EvidencePack.File(
        "data/data-pack.xlsx", "All the tables below as one Excel workbook",
        DataPackWorkbook(pack).bytes)
    ] + tables + [
      EvidencePack.File(
        "data/plan.json", "The plan whole, without its internal risks",
        PlanFile.write(PlanFile.Content(plan: assessment.plan, version: version)))
    ]
  }

  func manifest(_ files: [EvidencePack.File]) -> [UInt8] {
    let plan = assessment.plan
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.member("plan", plan.title)
      writer.member("authority", plan.authority)
      writer.member("quarter", assessment.quarter.description)
      writer.member("asAt", assessment.asAt)
      writer.member("version", version)
      writer.member("rules", Rule.version)
      writer.key("files")
      writer.array(.lines, count: files.count) { writer, index in
        writer.object(.line) { writer in
          writer.member("path", files[index].path)
          writer.member("about", files[index].about)
          writer.member("bytes", files[index].bytes.count)
          writer.member("sha256", SHA256.hex(of: files[index].bytes))
        }
      }
    }
    return writer.finished()
  }
}

extension Document {
  /// The board's paper for those who may not see its internal risks.
  fileprivate var withoutRisks: Document {
    var copy = self
    copy.blocks = []
    var isRisks = false
    for block in blocks {
      if case .heading(let level, _, let anchor) = block {
        isRisks = anchor == "risks"
        guard anchor != "slippage" else {
          copy.blocks.append(.heading(level: level, "Slippage", anchor: anchor))
          continue
        }
      }
      if !isRisks { copy.blocks.append(block) }
    }
    return copy
  }
}
