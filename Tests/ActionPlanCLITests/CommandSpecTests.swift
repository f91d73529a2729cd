import ActionPlan
import Foundation
import Testing

@testable import actionplan_cli

@Suite struct CommandSpecTests {
  @Test(arguments: allCommands.map(\.title))
  func `a command is told in few words and its names are unique`(_ title: String) throws {
    let command = try #require(allCommands.first { $0.title == title })
    #expect(command.abstract.count <= 60 && !command.abstract.hasSuffix("."))
    #expect(!command.examples.isEmpty)
    let names = command.options.map(\.name)
    #expect(Set(names).count == names.count)
    for option in command.options {
      #expect(option.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!option.help.hasSuffix(".") && !option.help.isEmpty)
    }
  }

  @Test(arguments: allCommands.map(\.title))
  func `help fits 80 columns`(_ title: String) {
    let page = HelpText.page(title.split(separator: " ").map(String.init), of: allCommands)
    for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: allCommands.flatMap(\.examples))
  func `an example is a command line that can be read`(_ example: String) throws {
    let line = String(example.prefix { $0 != ">" })
    let parser = CommandLineParser(commands: allCommands)
    guard case .run = try parser.parse(Workbench.words(line)) else {
      Issue.record("it only shows help")
      return
    }
  }

  @Test func `no two commands have one name`() {
    #expect(Set(allCommands.map(\.title)).count == allCommands.count)
  }

  @Test func `docs/cli.md is what the specs say`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try expectStored(
      CommandLineReference.markdown(of: allCommands), root.appending(path: "docs/cli.md"))
  }

  @Test func `the list of commands is as it was looked at`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    try expectStored(Workbench().run("help").output, folder.appending(path: "Golden/help.txt"))
  }

  /// Compares a text with its stored copy; `RECORD_GOLDEN=1` stores it and fails.
  private func expectStored(_ text: String, _ file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written again: look at it, then run without it")
    }
    let stored = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(stored == text, "run with RECORD_GOLDEN=1 to write \(file.lastPathComponent) again")
  }

  @Test(arguments: ["bash", "zsh"])
  func `completions know every command and option`(_ shell: String) {
    let script = Workbench().run("completions \(shell)").output
    for command in allCommands {
      #expect(script.contains(command.title))
      for option in command.options { #expect(script.contains("--" + option.name)) }
    }
  }
}
