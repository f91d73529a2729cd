import ActionPlan

/// One paper of a sealed quarter: an edition in a format.
struct PaperFile: Hashable {
  var edition: Edition
  var format: PaperFormat

  init(_ edition: Edition, _ format: PaperFormat) {
    self.edition = edition
    self.format = format
  }

  /// The paper of a file name such as `board.html`; `nil` when there is none.
  init?(name: String) {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let edition = Edition(rawValue: parts[0]),
      let format = PaperFormat(rawValue: parts[1])
    else { return nil }
    self.init(edition, format)
  }

  /// `board.html`.
  var name: String { "\(edition.rawValue).\(format.rawValue)" }

  /// The papers of a quarter: those of each edition in the formats that suit it, or as chosen.
  static func chosen(_ editions: [Edition], _ formats: [PaperFormat]) -> [PaperFile] {
    // In the order of the cases, so that a word said twice counts once.
    Edition.allCases.filter { editions.isEmpty || editions.contains($0) }.flatMap { edition in
      PaperFormat.allCases.filter {
        (formats.isEmpty ? edition.sealedFormats : formats).contains($0)
      }
      .map { PaperFile(edition, $0) }
    }
  }

  /// The papers, made of one plan at one quarter.
  static func made(
    _ files: [PaperFile], _ request: AssessmentRequest, _ console: Console
  ) throws(CommandError) -> [SealedPaper] {
    let log = files.contains { $0.edition == .changes } ? try request.changes() : nil
    let earlier = files.contains { $0.edition == .public } ? try request.publicForms() : []
    return files.map { file in
      let document = file.edition.document(
        request.assessment, version: request.version, log: log, earlier: earlier)
      return SealedPaper(
        name: file.name, edition: file.edition.rawValue, format: file.format.rawValue,
        bytes: file.format.bytes(document, console, toTerminal: false))
    }
  }

  /// The papers made again from the version that was sealed, which is folded once for all.
  ///
  /// - Returns: The papers by their names; none when the version can't be read, and none of a name
  ///   that is no paper's.
  static func remade(
    _ names: [String], _ quarter: Quarter, _ seal: Seal, _ folder: PlanFolder, _ console: Console
  ) -> [String: [UInt8]] {
    do {
      let plan = try folder.plan(at: seal.version)
      let request = AssessmentRequest(
        folder, plan, version: seal.version, quarter, asAt: seal.asAt)
      let papers = try made(names.compactMap(PaperFile.init(name:)), request, console)
      return Dictionary(papers.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    } catch {
      return [:]
    }
  }
}

extension Edition {
  /// How the paper is published when nobody says: for reading, for Word, for other tools.
  fileprivate var sealedFormats: [PaperFormat] {
    switch self {
    case .board, .ofsted, .changes, .public:
      ["html", "docx", "json"].compactMap(PaperFormat.init(rawValue:))
    }
  }
}
