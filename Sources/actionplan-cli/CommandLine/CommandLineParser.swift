import ActionPlan

/// Turns the words of a command line into a command and its input, or says what is wrong.
struct CommandLineParser {
  /// Every command there is.
  let commands: [CommandSpec]

  /// What a command line asks for.
  enum Request {
    case run(CommandSpec, Input)
    /// Help on the command or commands whose names begin with these words.
    case help([String])
    case version
  }

  /// Reads the words after the program's own name.
  func parse(_ words: [String]) throws(CommandError) -> Request {
    guard let first = words.first else { return .help([]) }
    if first == "--help" || first == "-h" { return .help([]) }
    if first == "--version" { return .version }
    if first == "help" { return try parseHelp(Array(words.dropFirst())) }
    let command = try command(named: words)
    guard let command else { return .help([first]) }
    let rest = Array(words.dropFirst(command.name.count))
    // Help may be asked for anywhere before "--", whatever else is wrong with the line.
    let named = rest.prefix { $0 != "--" }
    if named.contains("--help") || named.contains("-h") { return .help(command.name) }
    var scanner = WordScanner(command: command, words: rest)
    return .run(command, try scanner.input())
  }

  private func parseHelp(_ words: [String]) throws(CommandError) -> Request {
    let names = words.filter { $0 != "--help" && $0 != "-h" }
    guard let first = names.first else { return .help([]) }
    guard commands.contains(where: { $0.name.starts(with: names) }) else {
      throw unknown(
        names.joined(separator: " "),
        among: commands.contains { $0.name[0] == first }
          ? commands.map(\.title) : commands.map { $0.name[0] })
    }
    return .help(names)
  }

  /// Finds the command; `nil` when only its first word was given, with a wish for help.
  private func command(named words: [String]) throws(CommandError) -> CommandSpec? {
    let family = commands.filter { $0.name[0] == words[0] }
    if let command = family.first(where: { words.starts(with: $0.name) }) { return command }
    guard !words[0].hasPrefix("-") else {
      throw CommandError(
        .usage, "the command comes before \(words[0])",
        hints: ["write `actionplan COMMAND \(words[0]) …`; `actionplan help` lists the commands"])
    }
    guard !family.isEmpty else { throw unknown(words[0], among: commands.map { $0.name[0] }) }
    guard words.count > 1, !words[1].hasPrefix("-") else {
      if words.contains("--help") || words.contains("-h") { return nil }
      throw CommandError(
        .usage, "\(words[0]) needs to know what",
        hints: ["one of " + family.map { $0.name[1] }.joined(separator: ", ")])
    }
    throw unknown(words[0] + " " + words[1], among: family.map(\.title))
  }

  private func unknown(_ name: String, among names: [String]) -> CommandError {
    let known = Set(names + ["help"])
    let closest = nearest(to: name, among: known).map { "did you mean `actionplan \($0)`? " } ?? ""
    return CommandError(
      .usage, "no command \"\(name)\"",
      hints: [closest + "`actionplan help` lists all commands"])
  }
}

/// Reads the words after a command's name.
private struct WordScanner {
  let command: CommandSpec
  let words: [String]
  private var position = 0
  private var options: [String: [String]] = [:]
  private var arguments: [String] = []

  init(command: CommandSpec, words: [String]) {
    self.command = command
    self.words = words
  }

  mutating func input() throws(CommandError) -> Input {
    var optionsEnded = false
    while position < words.count {
      let word = words[position]
      position += 1
      switch true {
      case optionsEnded: arguments.append(word)
      case word == "--": optionsEnded = true
      case looksLikeOption(word): try readOption(word)
      default: arguments.append(word)
      }
    }
    return try finished()
  }

  /// Whether a word can't be a value unless it stands after `--` or `=`.
  private func looksLikeOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return !second.isWhitespace
  }

  private mutating func readOption(_ word: String) throws(CommandError) {
    guard word.hasPrefix("--") else { throw shortOption(word) }
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw unknownOption(name)
    }
    let inline = parts.count > 1 ? String(parts[1]) : nil
    try keep(try value(of: option, inline: inline), of: option)
  }

  private mutating func value(
    of option: OptionSpec, inline: String?
  ) throws(CommandError) -> String {
    guard let valueName = option.value else {
      guard inline == nil else {
        throw error("--\(option.name) takes no value", "write it alone")
      }
      return ""
    }
    if let inline { return inline }
    guard position < words.count else {
      throw error("--\(option.name) needs a value", "write --\(option.name) \(valueName)")
    }
    let word = words[position]
    guard !looksLikeOption(word) else {
      throw error(
        "--\(option.name) needs a value before \"\(word)\"",
        "a value that begins with a hyphen is written --\(option.name)=\(word)")
    }
    position += 1
    return word
  }

  private mutating func keep(_ value: String, of option: OptionSpec) throws(CommandError) {
    if let earlier = options[option.name]?.first, !option.isRepeatable {
      let values = option.value == nil ? "" : ": \"\(earlier)\" and \"\(value)\""
      throw error("--\(option.name) is given twice\(values)", "give it once")
    }
    options[option.name, default: []].append(value)
  }

  private func finished() throws(CommandError) -> Input {
    let takesMore = command.arguments.last?.isRepeatable ?? false
    guard takesMore || arguments.count <= command.arguments.count else {
      let count = command.arguments.count
      let takes = count == 0 ? "no argument" : counted(count, "argument")
      throw error(
        "\(command.title) takes \(takes); \"\(arguments[count])\" is one too many",
        "put a text of several words in quotes")
    }
    let input = Input(command: command, options: options, arguments: arguments)
    let missing =
      command.arguments.dropFirst(arguments.count).filter(\.isRequired).map(\.name)
      + command.options.filter { $0.isRequired && options[$0.name] == nil }.map { "--" + $0.name }
    guard missing.isEmpty else { throw input.missing(missing) }
    try input.checkChoices()
    return input
  }

  private func shortOption(_ word: String) -> CommandError {
    let isNumber = word.dropFirst().first?.isNumber ?? false
    let hint =
      isNumber
      ? "a value that begins with a minus is written --value=\(word), or after --"
      : "options are written in full, with two hyphens"
    return error("\(command.title) has no option \(word)", hint)
  }

  private func unknownOption(_ name: String) -> CommandError {
    let names = command.options.map(\.name) + ["help"]
    let closest = nearest(to: name, among: names).map { "did you mean --\($0)? " } ?? ""
    return error(
      "\(command.title) has no option --\(name)",
      closest + "`actionplan help \(command.title)` lists them")
  }

  private func error(_ message: String, _ hint: String) -> CommandError {
    CommandError(.usage, message, hints: [hint])
  }
}
