import ActionPlan

/// Help pages, written from the specs for 80 columns.
enum HelpText {
  static let width = 80

  /// The page on the command with a name, or on all whose names begin so.
  static func page(_ name: [String], of commands: [CommandSpec]) -> String {
    if let command = commands.first(where: { $0.name == name }) { return page(command) }
    return overview(name, commands.filter { $0.name.starts(with: name) })
  }

  private static func overview(_ name: [String], _ commands: [CommandSpec]) -> String {
    let prefix = name.map { $0 + " " }.joined()
    var lines = ["usage: actionplan \(prefix)COMMAND [ARGUMENT…] [--OPTION…]", ""]
    if name.isEmpty {
      lines += [
        "Keeps a council's improvement action plan, and reports on it.", "",
      ]
    }
    lines += ["commands:"]
    lines += columns(commands.map { ($0.title, $0.abstract) })
    if name.isEmpty { lines += columns([("help", "Explain a command")]) }
    lines += ["", "`actionplan help \(prefix)COMMAND` explains one."]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func page(_ command: CommandSpec) -> String {
    var lines = usage(command)
    lines += ["", command.abstract + "."]
    if !command.discussion.isEmpty { lines += [""] + command.discussion.wrapped(to: width) }
    if !command.arguments.isEmpty {
      lines += ["", "arguments:"] + columns(command.arguments.map { ($0.shape, $0.note) })
    }
    let options = command.options + [OptionSpec("help", "show this page")]
    lines += ["", "options:"] + columns(options.map { ($0.shape, $0.note) })
    if !command.examples.isEmpty {
      lines += ["", "examples:"] + command.examples.flatMap(example)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The usage line: required things by name, the rest as "[--OPTION…]".
  private static func usage(_ command: CommandSpec) -> [String] {
    let arguments = command.arguments.map { $0.isRequired ? $0.shape : "[\($0.shape)]" }
    let options = command.options.filter(\.isRequired).map(\.shape)
    let words = ["usage: actionplan", command.title] + arguments + options + ["[--OPTION…]"]
    let lines = words.joined(separator: " ").wrapped(to: width - 4)
    return [lines[0]] + lines.dropFirst().map { "    " + $0 }
  }

  /// Names to the left, what they are to the right.
  private static func columns(_ rows: [(String, String)]) -> [String] {
    let indent = 2 + min(26, (rows.map { $0.0.displayWidth }.max() ?? 0)) + 2
    return rows.flatMap { name, text in
      let lines = text.wrapped(to: width - indent)
      let pad = String(repeating: " ", count: max(0, indent - 2 - name.displayWidth))
      let rest = lines.map { String(repeating: " ", count: indent) + $0 }
      guard pad.count >= 2 else { return ["  " + name] + rest }
      return ["  " + name + pad + lines[0]] + rest.dropFirst()
    }
  }

  /// An example, broken before options where it is too long for a line.
  private static func example(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "  actionplan"
    for part in parts(of: text) {
      if line.displayWidth + part.displayWidth + 3 > width, line.count > 6 {
        lines.append(line + " \\")
        line = "      " + part
      } else {
        line += " " + part
      }
    }
    return lines + [line]
  }

  /// The command with its arguments, then each option with its value.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for (number, piece) in text.split(separator: " --").enumerated() {
      parts.append(number == 0 ? String(piece) : "--" + piece)
    }
    return parts
  }
}

extension OptionSpec {
  /// The option with the name of its value.
  var shape: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }

  /// The help with what else must be known.
  var note: String {
    var text = help
    if !choices.isEmpty { text += ": " + choices.listed("or") }
    let marks =
      (isRequired ? ["required"] : [])
      + (isRepeatable && !help.contains("can be repeated") ? ["can be repeated"] : [])
    return marks.isEmpty ? text : text + " (\(marks.joined(separator: ", ")))"
  }
}

extension ArgumentSpec {
  /// The name, and whether more may follow.
  var shape: String { isRepeatable ? name + "…" : name }

  /// The help with what else must be known.
  var note: String {
    let text = choices.isEmpty ? help : help + ": " + choices.listed("or")
    return isRequired ? text : text + " (may be left out)"
  }
}
