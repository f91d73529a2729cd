import ActionPlan
import Synchronization
import TestSupport

@testable import actionplan_cli

/// What a command wrote and told the shell.
struct CommandOutput: Equatable, CustomStringConvertible {
  var output = ""
  var error = ""
  var code = ExitCode.success

  /// All of it as one text, for comparing and for stored transcripts.
  var description: String {
    var text = output
    if !error.isEmpty { text += (text.isEmpty ? "" : "--- stderr\n") + error }
    return code == .success ? text : text + "--- exit \(code.rawValue)\n"
  }
}

/// A place to run commands in: files in memory, a fixed clock, a scripted person at the terminal.
final class Workbench {
  private(set) var memory = MemoryFiles()
  var environment = [
    "SOURCE_DATE_EPOCH": "1562145164", "ACTIONPLAN": "plan", "ACTIONPLAN_BY": "Test Officer",
  ]
  /// The lines the person will type; `nil` when there is no terminal.
  var answers: [String]?
  /// Whether the standard output is a terminal.
  var showsOutput = false
  var gitName: String?
  var loginName: String?
  var standardInput = ""
  /// What pdftotext gives; by default it is not installed.
  var pdfText: Subprocess.Answer = .missing

  /// Runs a command line, quotes read as a shell reads them.
  @discardableResult
  func run(_ line: String) -> CommandOutput { run(words: Self.words(line)) }

  @discardableResult
  func run(words: [String]) -> CommandOutput {
    var result = CommandOutput()
    var typed = answers ?? []
    let files = filesWithFolders
    let console = Console(
      write: { result.output += $0 }, writeError: { result.error += $0 },
      readLine: { typed.isEmpty ? nil : typed.removeFirst() },
      readAll: { _ throws(CommandError) in Array(self.standardInput.utf8) },
      terminals: Console.Terminals(
        input: answers != nil, output: showsOutput, error: answers != nil),
      environment: { self.environment[$0] }, clock: { 1_562_145_164 },
      gitName: { self.gitName }, loginName: { self.loginName }, files: files,
      pdfText: { _ in self.pdfText })
    result.code = ActionPlanTool.run(words, in: console)
    return result
  }

  /// Makes the plan that most tests change: one recommendation, objective, action and indicator.
  func makePlan() { memory = MemoryFiles(Self.made) }

  /// The files of that plan, made once.
  private static let made: [String: [UInt8]] = {
    let bench = Workbench()
    for line in [
      "init plan --title \"Action plan\" --authority \"Example Council\"",
      "add officer director --post \"Service Director\"",
      "add recommendation 1 --title Capacity --origin inspection --text \"Enough social workers.\"",
      "add indicator caseload --title \"Average caseload\" --unit ratio --noun \"children per FTE\" "
        + "--decimals 1 --polarity lower",
      "add segment caseload leaving-care --title \"Leaving Care\"",
      "add comparator caseload england --title England --kind england",
      "add indicator visits --title \"Visits on time\" --unit percent --polarity higher",
      "add objective 1.1 --title \"Caseloads fall\" --recommendation 1 --lead director "
        + "--due 2020-03-31 --indicator caseload",
      "add action 1.1a --title \"Weekly reports\" --objective 1.1",
    ] {
      let result = bench.run(line)
      precondition(result.code == .success, result.description)
    }
    return bench.memory.names
  }()

  /// Copies a folder with all its files.
  func copyFolder(_ folder: String = "plan", to copy: String) {
    var names = memory.names
    for (name, bytes) in names where name.hasPrefix(folder + "/") {
      names[copy + name.dropFirst(folder.count)] = bytes
    }
    memory = MemoryFiles(names)
  }

  /// The plan as its file says.
  var plan: Plan? {
    do {
      return try PlanFolder("plan", files: memory.files).load().content.plan
    } catch {
      return nil
    }
  }

  /// The files in memory, whose folders also list the folders in them.
  private var filesWithFolders: FileSystem {
    var files = memory.files
    let (memory, list) = (memory, files.list)
    files.list = { path throws(FileError) in
      let prefix = path == "." ? "" : path + "/"
      let inside = memory.names.keys.filter { $0.hasPrefix(prefix) && $0 != prefix }
        .compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }
      guard inside.isEmpty else { return Array(Set(inside)) }
      return try list(path)
    }
    return files
  }

  /// Splits a line into words as a shell does, double quotes taken off.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var (word, isQuoted, isOpen) = ("", false, false)
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted:
        if isOpen { words.append(word) }
        (word, isOpen) = ("", false)
      default:
        word.append(character)
        isOpen = true
      }
    }
    return isOpen ? words + [word] : words
  }
}
