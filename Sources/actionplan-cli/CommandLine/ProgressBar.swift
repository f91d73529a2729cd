/// How far a long command has come, on one line of the error stream; nothing in a pipe or a log.
struct ProgressBar {
  private let console: Console
  private let label: String
  private let total: Int
  private let isShown: Bool
  private var steps = -1

  private static let width = 30

  /// Prepares a bar; nothing is written yet.
  init(_ label: String, total: Int, _ console: Console) {
    self.console = console
    self.label = label
    self.total = total
    isShown = total > 1 && console.terminals.error && console.environment("TERM") != "dumb"
  }

  /// Shows how many are done, where that moves the bar.
  mutating func show(_ done: Int) {
    let step = total > 0 ? done * 100 / total : 0
    guard isShown, step != steps else { return }
    steps = step
    let filled = min(Self.width, step * Self.width / 100)
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: Self.width - filled)
    console.writeError("\r\(label) [\(bar)] \(done) of \(total)")
  }

  /// Takes the bar away, so that what follows stands on a clean line.
  mutating func clear() {
    guard isShown, steps >= 0 else { return }
    let length = label.count + Self.width + 8 + 2 * String(total).count
    console.writeError("\r" + String(repeating: " ", count: length) + "\r")
    steps = -1
  }
}
