/// What a command tells the shell.
enum ExitCode: Int32, Sendable {
  /// Done.
  case success = 0
  /// The plan or the request has a problem; nothing was written.
  case problem = 1
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// A bug in actionplan (EX_SOFTWARE).
  case bug = 70
  /// A file could not be read or written (EX_IOERR).
  case inputOutput = 74
}
