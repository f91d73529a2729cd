import ActionPlan

/// Why a command stops: one or more problems, told on the error stream.
struct CommandError: Error, Hashable, Sendable {
  /// What kind of stop it is; decides the exit code.
  var kind: Kind
  /// What is wrong, at least one thing.
  var problems: [Problem]

  /// What kind of stop it is.
  enum Kind: Hashable, Sendable {
    case usage, problem, inputOutput, bug
  }

  /// One thing that is wrong.
  struct Problem: Hashable, Sendable {
    /// Without a full stop.
    var message: String
    /// What to do about it.
    var hints: [String] = []
  }

  init(_ kind: Kind, _ message: String, hints: [String] = []) {
    self.kind = kind
    problems = [Problem(message: message, hints: hints)]
  }

  init(_ kind: Kind, problems: [Problem]) {
    self.kind = kind
    self.problems = problems
  }

  /// What the shell is told.
  var exitCode: ExitCode {
    switch kind {
    case .usage: .usage
    case .problem: .problem
    case .inputOutput: .inputOutput
    case .bug: .bug
    }
  }

  /// The lines for the error stream, safe to show.
  var text: String {
    problems.map { problem in
      let lines = ["error: " + problem.message] + problem.hints.map { "  hint: " + $0 }
      return lines.map { $0.safeForTerminal + "\n" }.joined()
    }.joined()
  }
}

extension CommandError {
  /// The refusal of a plan.
  init(_ error: PlanError) {
    self.init(.problem, error.message, hints: [error.hint].compactMap { $0 })
  }

  /// Trouble with a plan file.
  init(_ error: PlanFileError) {
    let kind: Kind = error.reason == .inputOutput ? .inputOutput : .problem
    self.init(kind, error.description, hints: [error.hint].compactMap { $0 })
  }

  /// Why a change was not made.
  init(_ error: ChangeError) {
    switch error {
    case .plan(let error): self.init(error)
    case .file(let error): self.init(error)
    }
  }

  /// A call to the file system that failed.
  init(_ error: FileError) {
    self.init(error.planFileError)
  }

  /// Something that can't happen, and did.
  static func bug(_ message: String) -> CommandError {
    CommandError(
      .bug, message,
      hints: ["this is a bug in actionplan: please report it with the command you gave"])
  }
}
