import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct HostileInputTests {
  /// Words that a command line may be made of, good and bad.
  private static let words =
    allCommands.flatMap(\.name) + allCommands.flatMap { $0.options.map { "--" + $0.name } }
    + [
      "1.1", "1.1a", "caseload", "visits", "2019-06-14", "2019-20-Q1", "red", "amber", "--", "-",
      "",
      " ", "-5", "=", "--=", "--why=", "a=b", "=5", "1=2=3", "<60", "90 to 95",
      "99999999999999999999",
      "audit:x", ":", "@", "csv", "json", "objectives", "\u{0}", "\u{1B}[2J", "\u{202E}", "é", "👩‍👩‍👧",
      String(repeating: "x", count: 5_000), "../..", "/", ".", "plan", "-9223372036854775808",
    ]

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `no command line makes the program stop badly`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bench = Workbench()
    bench.makePlan()
    for _ in 0..<60 {
      let count = Int.random(in: 0...9, using: &generator)
      let command = allCommands.randomElement(using: &generator)?.name ?? []
      let line =
        command + (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }
      bench.answers = Bool.random(using: &generator) ? ["red", "x", "", "2019-20-Q1", "yes"] : nil
      let result = bench.run(words: line)
      #expect(result.code != .bug, "\(line)")
      #expect(result.code == .success || result.code == .problem || !result.error.isEmpty)
      #expect(!(result.error + result.output).unicodeScalars.contains("\u{1B}"), "\(line)")
    }
    #expect(bench.run("verify --plan plan").code == .success)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `no CSV makes an import stop badly or save half`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bench = Workbench()
    bench.makePlan()
    let columns = ActualsCSV.Column.allCases.map(\.rawValue)
    for _ in 0..<20 {
      var text =
        "indicator,as_at," + columns.shuffled(using: &generator).prefix(6).joined(separator: ",")
      for _ in 0..<4 {
        let cells = (0..<8).compactMap { _ in Self.words.randomElement(using: &generator) }
        text += "\n" + cells.filter { !$0.contains("\u{0}") }.joined(separator: ",")
      }
      bench.memory.names["figures.csv"] = Array(text.utf8)
      let before = bench.plan
      let result = bench.run("import figures.csv")
      #expect(result.code == .success || bench.plan == before, "\(text)")
      #expect(result.code != .bug)
    }
  }
}
