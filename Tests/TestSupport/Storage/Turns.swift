import Foundation

/// Lets threads run one at a time, in an order that a seed decides.
public final class Turns: @unchecked Sendable {
  private let condition = NSCondition()
  private var generator: SeededGenerator
  private var waiting: Set<Int> = []
  private var running = 0
  private var chosen: Int?

  /// Runs a body in several threads to their ends; each asks for its turn with `turn`.
  ///
  /// - Parameters:
  ///   - threads: How many threads there are.
  ///   - seed: What decides the order.
  ///   - body: What each does; it is handed its number, and what asks for its turn.
  public static func run(
    _ threads: Int, seed: UInt64,
    _ body: @escaping @Sendable (Int, @escaping @Sendable () -> Void) -> Void
  ) {
    let turns = Turns(threads, seed)
    let group = DispatchGroup()
    for number in 0..<threads {
      group.enter()
      let thread = Thread {
        turns.wait(number)
        body(number) { turns.wait(number) }
        turns.leave()
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
  }

  private init(_ threads: Int, _ seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    running = threads
  }

  private func wait(_ number: Int) {
    condition.lock()
    waiting.insert(number)
    choose()
    while chosen != number { condition.wait() }
    chosen = nil
    waiting.remove(number)
    condition.unlock()
  }

  private func leave() {
    condition.lock()
    running -= 1
    choose()
    condition.unlock()
  }

  /// Chooses who is next once every thread that is left waits.
  private func choose() {
    guard waiting.count == running, chosen == nil else { return }
    chosen = waiting.sorted().randomElement(using: &generator)
    condition.broadcast()
  }
}
