#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Other programs, asked for a line of text.
enum Subprocess {
  /// The most bytes read of an answer.
  private static let limit = 1024

  /// The first line a program writes; `nil` when it can't be run, fails or says nothing.
  static func firstLine(of words: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let process = start(words, output: ends)
    close(ends[1])
    let bytes = process == nil ? [] : readSome(ends[0])
    close(ends[0])
    guard let process, hasSucceeded(process) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self).trimmed
    return line.isEmpty ? nil : line
  }

  /// What became of a program that was asked for much text.
  enum Answer {
    case text([UInt8])
    /// No program of that name could be run.
    case missing
    /// It failed, took too long or wrote too much.
    case failed
  }

  /// All that a program writes, within a number of bytes and seconds; it may be given a text.
  static func answer(
    of words: [String], limit: Int, seconds: Int, input: [UInt8]? = nil
  ) -> Answer {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    let given = input.flatMap(openText)
    defer { if let given { close(given) } }
    guard input == nil || given != nil else { return .failed }
    let process = start(words, output: ends, input: given)
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return .missing }
    let bytes = readAll(ends[0], limit: limit, until: .now + .seconds(seconds))
    if bytes == nil { kill(process, SIGKILL) }
    guard hasSucceeded(process), let bytes else { return .failed }
    return .text(bytes)
  }

  /// A text as a file without a name, open at its start; `nil` when there is no room for it.
  private static func openText(_ bytes: [UInt8]) -> Int32? {
    var name = Array("/tmp/actionplan-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    unlink(name)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        pwrite(file, $0.baseAddress, $0.count, off_t(rest.startIndex))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    return file
  }

  /// Reads to the end; `nil` when there is more than the limit or the time is over.
  private static func readAll(
    _ file: Int32, limit: Int, until end: ContinuousClock.Instant
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let left = ContinuousClock.now.duration(to: end).components.seconds
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = left < 0 ? 0 : poll(&waiting, 1, Int32(min(left + 1, 60)) * 1_000)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
    return nil
  }

  private static func start(
    _ words: [String], output ends: [Int32], input: Int32? = nil
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    for end in ends where end > STDERR_FILENO {
      posix_spawn_file_actions_addclose(&actions, end)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    return process
  }

  /// Reads to the end or the limit; what is beyond is left for the closing of the pipe to stop.
  private static func readSome(_ file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: limit)
    while bytes.count < limit {
      let count = read(file, &buffer, limit - bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  private static func hasSucceeded(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
