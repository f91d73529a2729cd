import ActionPlan

/// The only way to the terminal, the clock, the environment and the files.
///
/// Tests replace all of it.
struct Console {
  /// Writes to the standard output: data.
  var write: (String) -> Void
  /// Writes much data to the standard output; `nil` where texts must do.
  var writeBytes: (([UInt8]) -> Void)?
  /// Writes to the standard error: status, questions and errors.
  var writeError: (String) -> Void
  /// Reads a line of the standard input without its end; `nil` at the end of input.
  var readLine: () -> String?
  /// Reads all of the standard input, of at most so many bytes.
  var readAll: (_ limit: Int) throws(CommandError) -> [UInt8]
  /// Which streams are a terminal.
  var terminals: Terminals
  /// The columns a line may take; 100 where there is no terminal.
  var width = 100
  /// A variable of the environment; `nil` when it is not set or empty.
  var environment: (String) -> String?
  /// The seconds since 1970 by the machine's clock.
  var clock: () -> Int64
  /// The name git knows the user by; `nil` when git or the name is not there.
  var gitName: () -> String?
  /// The name the user logged in with.
  var loginName: () -> String?
  /// The files.
  var files: FileSystem
  /// Runs something many times, on all cores where the machine is a real one.
  var forEach: ForEach = Console.oneByOne
  /// Whether Ctrl-C waits until a command has cleared up behind it.
  var keepsInterrupts = false
  /// The text of a PDF file, as another program takes it out.
  var pdfText: (_ path: String) -> Subprocess.Answer = { _ in .missing }

  /// What git answers, with the words behind `git` and the text it is given.
  var git: (_ words: [String], _ input: [UInt8]?) -> Subprocess.Answer = { _, _ in .missing }

  /// Which streams are a terminal.
  struct Terminals: Hashable, Sendable {
    var input = false
    var output = false
    var error = false
  }

  /// Whether questions can be asked.
  var canAsk: Bool { terminals.input && terminals.error }

  /// Whether the standard output may have colours.
  var usesColour: Bool {
    terminals.output && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// The moment of a change: the clock's, or `SOURCE_DATE_EPOCH`.
  func now() throws(CommandError) -> Moment {
    guard let text = environment("SOURCE_DATE_EPOCH") else {
      guard let moment = Moment(secondsSince1970: clock()) else {
        throw CommandError(.problem, "the clock of this machine is not between 1970 and 2999")
      }
      return moment
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int64(text),
      let moment = Moment(secondsSince1970: seconds)
    else {
      throw CommandError(
        .usage, "SOURCE_DATE_EPOCH \"\(text)\" is not a moment",
        hints: ["it is a number of seconds since 1970, such as 1562145164; or unset it"])
    }
    return moment
  }

  /// The day of a change.
  func today() throws(CommandError) -> Day { try now().day }

  /// Reads a file, or the standard input for `-`; one of more bytes than the limit is refused.
  func bytes(
    of path: String, limit: Int = FileSystem.largestFile
  ) throws(CommandError) -> [UInt8] {
    guard path != "-" else { return try readAll(min(limit, Self.longestInput)) }
    do throws(FileError) { return try files.read(path, limit: limit) } catch {
      throw CommandError(error)
    }
  }

  /// The most bytes that are read of the standard input.
  private static let longestInput = 64 << 20

  /// Writes a line of status.
  func say(_ line: String) { writeError(line.safeForTerminal + "\n") }

  /// Writes a line of status that asks for attention.
  func warn(_ line: String) { say("warning: " + line) }

  /// Writes data as it is.
  func write(bytes: [UInt8]) {
    if let writeBytes { writeBytes(bytes) } else { write(String(decoding: bytes, as: UTF8.self)) }
  }

  /// Writes a line of data.
  func print(_ line: String) { write(line.safeForTerminal + "\n") }

  /// Asks for an answer on one line; `nil` at the end of input.
  func ask(_ question: String) -> String? {
    writeError(question.safeForTerminal + " ")
    return readLine()
  }

  /// Asks whether to go on; only "y" and "yes" are a yes.
  func confirms(_ question: String) -> Bool {
    guard let answer = ask(question + " [y/N]") else {
      writeError("\n")
      return false
    }
    return ["y", "yes"].contains(answer.trimmed.lowercased())
  }
}

extension Console {
  /// Writes a file as a whole: one that stands there is replaced only when the new one is complete.
  func save(_ bytes: [UInt8], to path: String) throws(CommandError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let temporary = "\(folder).\(parts.last ?? "").\(UInt64.random(in: .min ... .max)).tmp"
    do throws(FileError) {
      try files.create(temporary, bytes)
      do throws(FileError) {
        try files.rename(temporary, path)
      } catch {
        do throws(FileError) { try files.remove(temporary) } catch { _ = error }
        throw error
      }
    } catch {
      throw CommandError(.inputOutput, "\(path): \(error.message)")
    }
  }
}
