import Foundation
import Testing

@testable import actionplan_cli

/// What only the real program can show: streams, the environment, exit codes.
@Suite struct ProcessTests {
  /// The program, which is built beside the tests.
  private static var program: URL? {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] }
    let folder = URL(filePath: bundle ?? arguments[0]).deletingLastPathComponent()
    let program = folder.appending(path: "actionplan")
    return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
  }

  /// Runs a line in the shell, where `actionplan` is the program, in an empty folder.
  private func run(_ line: String, _ program: URL) throws -> (text: String, code: Int32) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "set -o pipefail; actionplan() { \"$0\" \"$@\"; }; " + line, program.path,
    ]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "ACTIONPLAN_BY": "Tester"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  @Test(.enabled(if: program != nil)) func `a plan is made, changed and read on disk`() throws {
    let result = try run(
      """
      export SOURCE_DATE_EPOCH=1562145164
      actionplan init . --title T --authority A && actionplan amend plan --note N
      actionplan verify && ls versions && grep -o '"at": "[^"]*"' versions/000002.json
      """, try #require(Self.program))
    #expect(
      result.text == """
        start the plan "T"
        Saved version 1 of the plan in this folder.
        the plan: note added: "N"
        Saved version 2 of the plan in this folder.
        .: 2 versions are as written, and plan.json is what they lead to
        000001.json
        000002.json
        "at": "2019-07-03T09:12:44Z"

        """)
  }

  @Test(.enabled(if: program != nil)) func `a reader that goes away ends it quietly`() throws {
    let result = try run(
      "actionplan help | true; actionplan schema | head -c 1", try #require(Self.program))
    #expect(result.text == "{" && result.code == 0)
  }

  @Test(.enabled(if: program != nil)) func `the exit codes reach the shell`() throws {
    let result = try run(
      """
      actionplan status >/dev/null 2>&1; echo $?
      actionplan stauts >/dev/null 2>&1; echo $?
      actionplan schema --output none/x >/dev/null 2>&1; echo $?
      actionplan log 1.1 </dev/null >/dev/null 2>&1; echo $?
      """, try #require(Self.program))
    #expect(result.text == "1\n64\n74\n1\n")
  }
}
