/// A command as data: the parser, help, completions and the reference page all come from it.
struct CommandSpec: Sendable {
  /// What running the command does.
  typealias Run = @Sendable (Input, Console) throws(CommandError) -> ExitCode

  /// The words that name it: `extend`, or `add` and `target`.
  var name: [String]
  /// What it does: imperative, at most 60 characters, no full stop.
  var abstract: String
  /// More about it, in paragraphs.
  var discussion: String = ""
  /// What follows the name, in order.
  var arguments: [ArgumentSpec] = []
  /// What starts with two hyphens, in any order.
  var options: [OptionSpec] = []
  /// Command lines to learn from, without the leading `actionplan`.
  var examples: [String] = []
  /// Runs it.
  var run: Run

  /// The name as typed.
  var title: String { name.joined(separator: " ") }
}

/// A value that stands in its place after the name of a command.
struct ArgumentSpec: Hashable, Sendable {
  /// Upper case, as shown in help.
  var name: String
  /// A noun phrase.
  var help: String
  var isRequired = true
  /// Whether more values of the kind may follow; only the last argument can be so.
  var isRepeatable = false
  /// The only values it may have; empty when any will do.
  var choices: [String] = []
  /// What the shell may offer.
  var completion: Completion = .nothing

  init(
    _ name: String, _ help: String, isRequired: Bool = true, isRepeatable: Bool = false,
    choices: [String] = [], completion: Completion = .nothing
  ) {
    self.name = name
    self.help = help
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.choices = choices
    self.completion = completion
  }
}

/// A value or a mark that is named.
struct OptionSpec: Hashable, Sendable {
  /// Without the hyphens.
  var name: String
  /// What its value is called, upper case; `nil` for a flag.
  var value: String?
  /// A noun phrase or an imperative, no full stop.
  var help: String
  var isRequired = false
  var isRepeatable = false
  /// The only values it may have; empty when any will do.
  var choices: [String] = []
  /// What the shell may offer.
  var completion: Completion = .nothing

  /// Makes a flag.
  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  /// Makes an option with a value.
  init(
    _ name: String, _ value: String, _ help: String, isRequired: Bool = false,
    isRepeatable: Bool = false, choices: [String] = [], completion: Completion = .nothing
  ) {
    self.name = name
    self.value = value
    self.help = help
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.choices = choices
    self.completion = completion
  }
}

/// What a shell offers for a value.
enum Completion: Hashable, Sendable {
  case nothing, file, folder
}
