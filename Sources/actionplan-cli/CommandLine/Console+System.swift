import ActionPlan

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// The machine this runs on.
  static func system(_ output: StandardStream, _ error: StandardStream) -> Console {
    Console(
      write: { output.write(Array($0.utf8)) }, writeBytes: { output.write($0) },
      writeError: { error.write(Array($0.utf8)) },
      readLine: { Swift.readLine(strippingNewline: true) },
      readAll: { limit throws(CommandError) in try readStandardInput(limit) },
      terminals: Terminals(
        input: isatty(STDIN_FILENO) == 1, output: isatty(STDOUT_FILENO) == 1,
        error: isatty(STDERR_FILENO) == 1),
      width: terminalWidth() ?? 100,
      environment: { name in variable(name) },
      clock: { Int64(time(nil)) },
      gitName: { Subprocess.firstLine(of: ["git", "config", "user.name"]) },
      loginName: { loginName() },
      files: .local, forEach: onAllCores, keepsInterrupts: true,
      pdfText: { path in
        let name = path.hasPrefix("-") ? "./" + path : path
        return Subprocess.answer(
          of: ["pdftotext", "-layout", "-enc", "UTF-8", name, "-"], limit: 16 << 20, seconds: 30)
      },
      git: { words, input in
        Subprocess.answer(of: ["git"] + words, limit: 512 << 20, seconds: 120, input: input)
      })
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return max(40, Int(size.ws_col))
  }

  private static func loginName() -> String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    let text = String(cString: name)
    return text.isEmpty ? nil : text
  }

  private static func readStandardInput(_ limit: Int) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw CommandError(.inputOutput, "the standard input could not be read")
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limit else {
        throw CommandError(.problem, "the standard input has more than \(limit >> 20) MB")
      }
    }
  }
}

/// One of the two streams of a process that text is written to.
///
/// A reader that went away is no error: what is left is dropped, quietly.
final class StandardStream {
  private let descriptor: Int32
  /// Why a write failed; `nil` while all went well or the reader just went away.
  private(set) var failure: String?
  private var isClosed = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, !isClosed {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isClosed = true
        if errno != EPIPE { failure = strerror(errno).map { String(cString: $0) } ?? "error" }
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  private func send(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, start, count)
    #elseif canImport(Musl)
      Musl.write(file, start, count)
    #else
      Darwin.write(file, start, count)
    #endif
  }
}
