import ActionPlan

/// How a paper is written down.
enum PaperFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json, docx

  /// Whether it is no text, which a terminal can't show.
  var isBinary: Bool { self == .docx }

  /// The file of a paper.
  func bytes(_ document: Document, _ console: Console, toTerminal: Bool) -> [UInt8] {
    switch self {
    case .text:
      let renderer = TextRenderer(
        width: toTerminal ? console.width : 100, usesColour: toTerminal && console.usesColour)
      return Array(renderer.render(document).utf8)
    case .markdown: return Array(MarkdownRenderer().render(document).utf8)
    case .html: return Array(HTMLRenderer().render(document).utf8)
    case .json: return JSONRenderer().render(document)
    case .docx: return DOCXRenderer().render(document)
    }
  }
}

/// The `report` verb: one command a paper.
enum ReportCommand {
  /// The board update.
  static let board = report(
    "board", "Write the board update",
    discussion: "One page first: where the plan stands, what got better, what got worse, what is "
      + "stuck, what was not reported, what the board is asked to decide. Then everything behind it."
  ) { request, _ throws(CommandError) in
    Edition.board.document(request.assessment, version: request.version)
  }

  /// The quarterly update for Ofsted.
  static let ofsted = report(
    "ofsted", "Write the quarterly update for Ofsted",
    discussion: "By recommendation: what was done, what difference it made, on what evidence, and "
      + "what is next. It holds no internal risk."
  ) { request, _ throws(CommandError) in
    Edition.ofsted.document(request.assessment, version: request.version)
  }

  /// What changed since the last update.
  static let changes = report(
    "changes", "Write what changed since the last update",
    discussion: "Targets and dates first, with who agreed and why; then ratings, judgements, "
      + "corrected and new figures, what came and went, and who changed the plan and when. It "
      + "counts from the last sealed quarter before this one, else from the end of the quarter "
      + "before.",
    options: [
      OptionSpec(
        "since", "WHEN", "count from a version (12), a day (2019-06-30) or a quarter (2019-20-Q1)")
    ],
    examples: ["report changes --since 120"]
  ) { request, input throws(CommandError) in
    let log = try request.changes(since: try input.read("since", { $0 }))
    return Edition.changes.document(request.assessment, version: request.version, log: log)
  }

  /// The command that writes a paper.
  static func report(
    _ name: String, _ abstract: String, discussion: String, options: [OptionSpec] = [],
    examples: [String] = [],
    document: @escaping @Sendable (AssessmentRequest, Input) throws(CommandError) -> Document
  ) -> CommandSpec {
    CommandSpec(
      name: ["report", name], abstract: abstract, discussion: discussion,
      options: options + [
        .quarter, .asAt, .atVersion, .paperFormat, .paperOutput, .plan,
      ],
      examples: [
        "report \(name) --quarter 2019-20-Q1",
        "report \(name) --quarter 2019-20-Q1 --format html --output \(name).html",
        "report \(name) --quarter 2019-20-Q1 --format docx --output \(name).docx",
      ] + examples
    ) { input, console throws(CommandError) in
      let (format, output) = try input.paperTarget(name, console)
      let document = try document(AssessmentRequest(input, console, isPaper: true), input)
      let bytes = format.bytes(document, console, toTerminal: output == nil)
      guard let output else {
        console.write(bytes: bytes)
        return .success
      }
      try console.save(bytes, to: output)
      console.say("Wrote \(output).")
      return .success
    }
  }
}
