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
