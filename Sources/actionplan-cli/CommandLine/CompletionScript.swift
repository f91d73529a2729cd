/// Completion scripts, written from the specs.
///
/// Both shells are told the same three things: the words that may come next in a command's name,
/// the options of a command, and the values of an option or argument that has a fixed set.
struct CompletionScript {
  let commands: [CommandSpec]

  /// The script for bash.
  var bash: String {
    """
    # bash completion for actionplan
    _actionplan() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      local command=${COMP_WORDS[1]} first=2
      case $command in
        \(families.joined(separator: "|"))) command="$command ${COMP_WORDS[2]}"; first=3 ;;
      esac
      if [ "$COMP_CWORD" -lt "$first" ]; then
        case $COMP_CWORD:${COMP_WORDS[1]} in
          1:*) COMPREPLY=($(compgen -W "\(firstWords)" -- "$current")) ;;
    \(secondWords { "      2:\($0)) COMPREPLY=($(compgen -W \"\($1)\" -- \"$current\")) ;;" })
        esac
        return
      fi
      case "$command:$previous" in
    \(values { "    \($0)) COMPREPLY=($(compgen \($1) -- \"$current\")); return ;;" })
      esac
      case "$command" in
    \(options { "    \"\($0)\") COMPREPLY=($(compgen -W \"\($1)\" -- \"$current\")) ;;" })
      esac
    }
    complete -o default -F _actionplan actionplan

    """
  }

  /// The script for zsh, which runs the one for bash.
  var zsh: String {
    "#compdef actionplan\nautoload -U +X bashcompinit && bashcompinit\n" + bash
  }

  /// The first words of commands that have two.
  private var families: [String] {
    commands.filter { $0.name.count > 1 }.map { $0.name[0] }.withoutRepeats
  }

  private var firstWords: String {
    (commands.map { $0.name[0] }.withoutRepeats + ["help"]).joined(separator: " ")
  }

  private func secondWords(_ line: (String, String) -> String) -> String {
    families.map { family in
      line(
        family,
        commands.filter { $0.name[0] == family }.map { $0.name[1] }.joined(separator: " "))
    }.joined(separator: "\n")
  }

  private func options(_ line: (String, String) -> String) -> String {
    commands.map { command in
      let names = command.options.map { "--" + $0.name } + ["--help"]
      let choices = command.arguments.flatMap(\.choices)
      return line(command.title, (choices + names).joined(separator: " "))
    }.joined(separator: "\n")
  }

  /// The values after an option, as patterns of command and option and what bash's compgen takes.
  private func values(_ line: (String, String) -> String) -> String {
    var lines = [line("*:--plan", "-d")]
    for command in commands {
      for option in command.options where option.value != nil && option.name != "plan" {
        let pattern = "\"\(command.title):--\(option.name)\""
        switch option.completion {
        case .folder: lines.append(line(pattern, "-d"))
        case .file: lines.append(line(pattern, "-f"))
        case .nothing where !option.choices.isEmpty:
          lines.append(line(pattern, "-W \"\(option.choices.joined(separator: " "))\""))
        case .nothing: break
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension [String] {
  /// The words in order, each once.
  fileprivate var withoutRepeats: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
