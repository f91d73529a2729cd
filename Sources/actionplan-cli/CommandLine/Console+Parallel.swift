import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// Runs something for each number below a count, and is told how many are done.
  typealias ForEach = (
    _ count: Int, _ done: (Int) -> Void, _ body: @escaping @Sendable (Int) -> Void
  ) -> Void

  /// One after another, as tests want it.
  static func oneByOne(
    _ count: Int, _ done: (Int) -> Void, _ body: @escaping @Sendable (Int) -> Void
  ) {
    for place in 0..<count {
      body(place)
      done(place + 1)
    }
  }

  /// On all cores; the caller waits, and its thread alone is told how many are done.
  static func onAllCores(
    _ count: Int, _ done: (Int) -> Void, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let finished = Finished()
    Task.detached {
      await withTaskGroup(of: Void.self) { group in
        for place in 0..<count {
          group.addTask {
            body(place)
            finished.count.add(1, ordering: .relaxed)
          }
        }
      }
      finished.all.store(true, ordering: .releasing)
    }
    while !finished.all.load(ordering: .acquiring) {
      usleep(2_000)
      done(finished.count.load(ordering: .relaxed))
    }
    done(count)
  }

  /// How many are done, and whether that is all.
  private final class Finished: Sendable {
    let count = Atomic(0)
    let all = Atomic(false)
  }
}

/// The wish to stop, by Ctrl-C or from the system, kept until there is a good moment.
enum Interrupt {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private static let number = Atomic<Int32>(0)

  /// Whether somebody wishes to stop.
  static var isAsked: Bool { number.load(ordering: .relaxed) != 0 }

  /// Keeps wishes to stop instead of dying of them.
  static func watch() {
    number.store(0, ordering: .relaxed)
    for name in signals { signal(name) { Interrupt.number.store($0, ordering: .relaxed) } }
  }

  /// Gives the wish its way, if there was one, as if it had come now.
  static func follow() {
    for name in signals { signal(name, SIG_DFL) }
    let asked = number.load(ordering: .relaxed)
    if asked != 0 { raise(asked) }
  }
}
