public import Foundation
public import Testing

/// Texts kept beside the tests, against which what the code says now is compared.
///
/// `RECORD_GOLDEN=1 swift test --disable-xctest` writes them again, and fails the run, so that a
/// recording is always looked at before it counts.
public enum Golden {
  /// The folder of the library's golden files.
  public static let library = folder(of: "ActionPlanTests")
  /// The folder of the command line's golden files.
  public static let commandLine = folder(of: "ActionPlanCLITests")

  /// The folder that holds `Sources`, `Tests` and `docs`.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether this run writes golden files instead of comparing with them.
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  }

  private static func folder(of target: String) -> URL {
    package.appending(path: "Tests/\(target)/Golden")
  }

  /// Compares a text with a golden file, and shows the first line that differs.
  public static func expect(
    _ text: String, _ path: String, in folder: URL = library,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: path)
    guard !isRecording else {
      try record(text, file)
      Issue.record("recorded \(path): read it, then run again", sourceLocation: sourceLocation)
      return
    }
    guard let stored = try? Data(contentsOf: file) else {
      Issue.record(
        "there is no golden file \(path); RECORD_GOLDEN=1 makes it", sourceLocation: sourceLocation)
      return
    }
    guard stored != Data(text.utf8) else { return }
    Issue.record(
      "\(path): \(difference(String(decoding: stored, as: UTF8.self), text))",
      sourceLocation: sourceLocation)
  }

  private static func record(_ text: String, _ file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static func difference(_ stored: String, _ text: String) -> String {
    let (old, new) = (lines(of: stored), lines(of: text))
    for number in 0..<max(old.count, new.count) {
      let (before, after) = (line(number, of: old), line(number, of: new))
      if before != after {
        return "line \(number + 1)\n  stored: \(before)\n  now:    \(after)"
      }
    }
    return "the two differ in their line ends"
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func line(_ number: Int, of lines: [Substring]) -> String {
    lines.indices.contains(number) ? String(lines[number]) : "(the end)"
  }
}
