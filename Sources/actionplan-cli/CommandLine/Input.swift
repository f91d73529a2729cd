import ActionPlan

/// What was typed after a command's name, by option and argument.
struct Input: Sendable {
  /// The command that was named.
  let command: CommandSpec
  private let options: [String: [String]]
  private let arguments: [String: [String]]

  init(command: CommandSpec, options: [String: [String]], arguments: [String]) {
    self.command = command
    self.options = options
    let last = command.arguments.indices.last
    var named: [String: [String]] = [:]
    for (place, value) in arguments.enumerated() {
      guard let last else { break }
      named[command.arguments[min(place, last)].name, default: []].append(value)
    }
    self.arguments = named
  }

  /// Whether an option was given.
  func has(_ option: String) -> Bool { options[option] != nil }

  /// The value of an option; `nil` when it was not given.
  func option(_ name: String) -> TypedValue? {
    options[name]?.first.map { TypedValue(label: "--" + name, text: $0) }
  }

  /// The values of an option that can be repeated, in the order given.
  func all(_ name: String) -> [TypedValue] {
    (options[name] ?? []).map { TypedValue(label: "--" + name, text: $0) }
  }

  /// The value of an argument; `nil` when it was not given.
  func argument(_ name: String) -> TypedValue? {
    arguments[name]?.first.map { TypedValue(label: name, text: $0) }
  }

  /// The values of an argument that can be repeated, in the order given.
  func allArguments(_ name: String) -> [TypedValue] {
    (arguments[name] ?? []).map { TypedValue(label: name, text: $0) }
  }

  /// Reads an option; `nil` when it was not given.
  func read<Value>(
    _ option: String, _ reader: TypedValue.Reader<Value>
  ) throws(CommandError) -> Value? {
    guard let value = self.option(option) else { return nil }
    return try reader(value)
  }

  /// Reads an option that must be there.
  func need<Value>(
    _ option: String, _ reader: TypedValue.Reader<Value>
  ) throws(CommandError) -> Value {
    guard let value = try read(option, reader) else { throw missing(["--" + option]) }
    return value
  }

  /// Reads an argument that must be there.
  func needArgument<Value>(
    _ name: String, _ reader: TypedValue.Reader<Value>
  ) throws(CommandError) -> Value {
    guard let value = argument(name) else { throw missing([name]) }
    return try reader(value)
  }

  /// Reads every value of an option that can be repeated.
  func readAll<Value>(
    _ option: String, _ reader: TypedValue.Reader<Value>
  ) throws(CommandError) -> [Value] {
    var values: [Value] = []
    for value in all(option) { values.append(try reader(value)) }
    return values
  }

  /// The complaint that something must be given.
  func missing(_ names: [String]) -> CommandError {
    usage("\(command.title) needs \(names.listed("and"))")
  }

  /// The complaint that the command line is wrong, with where to read about it.
  func usage(_ message: String, hint: String? = nil) -> CommandError {
    CommandError(
      .usage, message,
      hints: [hint ?? "`actionplan help \(command.title)` shows how it is written"])
  }

  /// Checks that at most one of several options was given.
  func checkOnlyOne(_ names: [String]) throws(CommandError) {
    let given = names.filter(has)
    guard given.count > 1 else { return }
    throw usage("\(given.map { "--" + $0 }.listed("and")) exclude each other")
  }

  /// Checks the values of options and arguments that have a fixed set of them.
  func checkChoices() throws(CommandError) {
    for option in command.options where !option.choices.isEmpty {
      for value in all(option.name) { try value.check(among: option.choices) }
    }
    for argument in command.arguments where !argument.choices.isEmpty {
      for value in allArguments(argument.name) { try value.check(among: argument.choices) }
    }
  }
}

extension [String] {
  /// The words as a list: "a, b and c".
  func listed(_ last: String) -> String {
    guard count > 1, let end = self.last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) " + end
  }
}
