import ActionPlan

extension OptionSpec {
  /// How a paper is written.
  static let paperFormat = OptionSpec(
    "format", "FORMAT", "how it is written; text when left out",
    choices: PaperFormat.allCases.map(\.rawValue))
  /// Where a paper is written.
  static let paperOutput = OptionSpec(
    "output", "FILE", "the file to write; else the standard output", completion: .file)
}

extension Input {
  /// How a paper is written, and to which file; `nil` for the standard output.
  ///
  /// - Throws: ``CommandError`` when a terminal would get what is no text.
  func paperTarget(
    _ edition: String, _ console: Console
  ) throws(CommandError) -> (format: PaperFormat, output: String?) {
    let format = try read("format", TypedValue.choice(PaperFormat.self)) ?? .text
    let output = try read("output", TypedValue.text)
    guard output != nil || !format.isBinary || !console.terminals.output else {
      throw usage(
        "a \(format.rawValue) file is no text that a terminal can show",
        hint: "name a file to write, as --output \(edition).\(format.rawValue)")
    }
    return (format, output)
  }
}
