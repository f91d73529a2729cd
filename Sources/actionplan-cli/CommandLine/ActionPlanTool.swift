import ActionPlan

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program.
@main
enum ActionPlanTool {
  /// The release.
  static let version = "0.1.0"

  /// Runs the command line of the process.
  static func main() {
    // A reader that goes away makes writing fail, which is handled, instead of killing us.
    signal(SIGPIPE, SIG_IGN)
    let (output, error) = (StandardStream(STDOUT_FILENO), StandardStream(STDERR_FILENO))
    let console = Console.system(output, error)
    var code = run(Array(CommandLine.arguments.dropFirst()), in: console)
    if let failure = output.failure {
      code = .inputOutput
      console.say("error: the standard output could not be written: \(failure.lowercased())")
    }
    exit(code.rawValue)
  }

  /// Runs a command line and says what the shell is told.
  static func run(_ words: [String], in console: Console) -> ExitCode {
    do throws(CommandError) {
      switch try CommandLineParser(commands: allCommands).parse(words) {
      case .help(let name):
        console.write(HelpText.page(name, of: allCommands))
        return .success
      case .version:
        console.print("actionplan \(version)")
        return .success
      case .run(let command, let input): return try command.run(input, console)
      }
    } catch {
      console.writeError(error.text)
      return error.exitCode
    }
  }
}
