/// The reference page of the command line, written from the specs.
enum CommandLineReference {
  /// The page as Markdown.
  static func markdown(of commands: [CommandSpec]) -> String {
    var text = """
      # Command line

      Written from the program's own help; a test compares the two.

      `actionplan COMMAND [ARGUMENT…] [--OPTION…]`. A value follows its option (`--to 2020-03-31`)
      or an equals sign (`--to=2020-03-31`); one that begins with a hyphen needs the equals sign.
      What stands after `--` is never an option. `--help` explains any command.

      | exit code | meaning |
      | --- | --- |
      | 0 | done; `check` found no error |
      | 1 | the plan or the request has a problem, told on the error stream; nothing was written |
      | 64 | the command line is wrong |
      | 70 | a bug in actionplan |
      | 74 | a file could not be read or written |

      | command | what it does |
      | --- | --- |

      """
    for command in commands {
      text +=
        "| [\(command.title)](#\(command.name.joined(separator: "-"))) | \(command.abstract) |\n"
    }
    for command in commands { text += "\n" + section(command) }
    return text
  }

  private static func section(_ command: CommandSpec) -> String {
    var text = "## \(command.title)\n\n\(command.abstract).\n"
    if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
    let rows =
      command.arguments.map { ("`\($0.shape)`", $0.note) }
      + command.options.map { ("`\($0.shape)`", $0.note) }
    if !rows.isEmpty {
      text += "\n| | |\n| --- | --- |\n"
      for (name, note) in rows { text += "| \(name) | \(escaped(note)) |\n" }
    }
    if !command.examples.isEmpty {
      text += "\n```\n" + command.examples.map { "actionplan \($0)\n" }.joined() + "```\n"
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "|" ? "\\|" : $0 == "<" ? "&lt;" : String($0) }.joined()
  }
}
