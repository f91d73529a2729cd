import ActionPlan
import Testing

@testable import actionplan_cli

@Suite struct CommandLineParserTests {
  /// A wrong command line and what is said of it.
  struct Mistake: CustomTestStringConvertible {
    let line: String
    let text: String
    var testDescription: String { line }

    init(_ line: String, _ error: String, _ hint: String) {
      self.line = line
      text = "error: \(error)\n  hint: \(hint)\n"
    }
  }

  static let mistakes = [
    Mistake(
      "frobnicate", "no command \"frobnicate\"", "`actionplan help` lists all commands"),
    Mistake(
      "stauts", "no command \"stauts\"",
      "did you mean `actionplan status`? `actionplan help` lists all commands"),
    Mistake(
      "extned 1.1", "no command \"extned\"",
      "did you mean `actionplan extend`? `actionplan help` lists all commands"),
    Mistake(
      "add objectiv 1.1", "no command \"add objectiv\"",
      "did you mean `actionplan add objective`? `actionplan help` lists all commands"),
    Mistake(
      "amend", "amend needs to know what",
      "one of plan, bank-holidays, inspection, recommendation, officer, indicator, objective, "
        + "action, risk, board, rating"),
    Mistake(
      "--plan x extend", "the command comes before --plan",
      "write `actionplan COMMAND --plan …`; `actionplan help` lists the commands"),
    Mistake(
      "ask-extension 1.1", "ask-extension needs --to and --why",
      "`actionplan help ask-extension` shows how it is written"),
    Mistake(
      "ask-extension", "ask-extension needs ID, --to and --why",
      "`actionplan help ask-extension` shows how it is written"),
    Mistake(
      "extend 1.1", "extend needs --agreed-by, or --meeting when the board decided it",
      "`actionplan help extend` shows how it is written"),
    Mistake(
      "extend 1.1 --meeting 2019-07-09 --on 2019-07-09", "--on and --meeting exclude each other",
      "`actionplan help extend` shows how it is written"),
    Mistake(
      "extend 1.1 --agreed-by Board --minute Agreed", "--minute is for the minutes of a meeting",
      "say which meeting with --meeting DAY"),
    Mistake(
      "extend 1.1 --form 2020-01-01", "extend has no option --form",
      "`actionplan help extend` lists them"),
    Mistake(
      "extend 1.1 --agreedby x", "extend has no option --agreedby",
      "did you mean --agreed-by? `actionplan help extend` lists them"),
    Mistake("extend 1.1 --to", "--to needs a value", "write --to DAY"),
    Mistake(
      "extend 1.1 --to --why x", "--to needs a value before \"--why\"",
      "a value that begins with a hyphen is written --to=--why"),
    Mistake(
      "record caseload -5 --as-at 2019-06-14", "record has no option -5",
      "a value that begins with a minus is written --value=-5, or after --"),
    Mistake(
      "extend -t 2020-01-01", "extend has no option -t",
      "options are written in full, with two hyphens"),
    Mistake(
      "extend 1.1 --dry-run=yes", "--dry-run takes no value", "write it alone"),
    Mistake(
      "extend 1.1 --to 2020-01-01 --to 2020-02-01",
      "--to is given twice: \"2020-01-01\" and \"2020-02-01\"", "give it once"),
    Mistake("extend 1.1 --json --json", "--json is given twice", "give it once"),
    Mistake(
      "close Caseloads fall", "close takes 1 argument; \"fall\" is one too many",
      "put a text of several words in quotes"),
    Mistake(
      "history now", "history takes no argument; \"now\" is one too many",
      "put a text of several words in quotes"),
    Mistake(
      "list objectivs", "KIND \"objectivs\" is not one of its values",
      "did you mean objectives? it can be inspections, recommendations, objectives, actions, "
        + "indicators, officers, risks, ratings, meetings, requests or seals"),
    Mistake(
      "add indicator x --title X --unit percentage --polarity higher",
      "--unit \"percentage\" is not one of its values",
      "did you mean percent? it can be percent, count, rate, days, ratio or pounds"),
    Mistake(
      "extend 1.1 --to \"31 Febuary\" --agreed-by b --why w", "--to \"31 Febuary\" is not a day",
      "write a day as 2019-06-14 or \"14 June 2019\""),
    Mistake(
      "close \"1 1\"", "ID \"1 1\" is not an id", ItemID.rule),
    Mistake(
      "add target caseload --from 2020-04-01 --agreed-by b --why w",
      "add target needs --at-least, --at-most, --between, --exactly, --none-yet or --withdrawn",
      "`actionplan help add target` shows how it is written"),
    Mistake(
      "add target caseload --from 2020-04-01 --agreed-by b --why w --at-most 5 --none-yet",
      "--at-most and --none-yet exclude each other",
      "`actionplan help add target` shows how it is written"),
    Mistake(
      "add target caseload --from 2020-04-01 --agreed-by b --why w --at-most 1,28",
      "--at-most \"1,28\" has commas that do not part thousands", "write 1,283 or 1283"),
    Mistake(
      "amend objective 1.1", "amend objective needs something to change",
      "`actionplan help amend objective` shows how it is written"),
    Mistake(
      "amend objective 1.1 --clear led",
      "--clear \"led\" is not one of its values",
      "did you mean lead? it can be outcome, recommendation, lead, accountable, body, start, "
        + "indicator, no-indicator or budget"),
    Mistake(
      "amend objective 1.1 --lead x --clear lead", "--clear lead and --lead exclude each other",
      "`actionplan help amend objective` shows how it is written"),
    Mistake(
      "amend objective 1.1 --title \"\"", "--title is empty", "leave it out, or say something"),
    Mistake(
      "log 1.1 --rating red", "log needs --quarter, --done, --difference and --next",
      "`actionplan help log` shows how it is written"),
    Mistake(
      "log 1.1 --quarter 2009-10 --rating red", "--quarter \"2009-10\" is not a quarter",
      TypedQuarter.hint),
    Mistake(
      "close 1.1 --evidence audit", "--evidence \"audit\" does not begin with its kind",
      "write kind:title or kind:title@reference, kind one of data, audit and voice"),
    Mistake(
      "record caseload --as-at 2019-06-14",
      "record needs VALUE, --segment, --comparator or --unavailable",
      "`actionplan help record` shows how it is written"),
    Mistake(
      "record caseload abc --as-at 2019-06-14", "VALUE \"abc\" is not a figure",
      "write a figure such as 59, 12.40, 86%, \"90 to 95\" or \"<60\""),
    Mistake(
      "add rating x --word W --meaning M --rank 0",
      "--rank \"0\" is not a whole number from 1 to 99",
      ""),
  ]

  @Test(arguments: mistakes) func `a wrong command line is refused with what to do`(
    _ mistake: Mistake
  ) {
    let bench = Workbench()
    bench.makePlan()
    let result = bench.run(mistake.line)
    #expect(result.code == .usage)
    #expect(result.output.isEmpty)
    let expected = mistake.text.replacing("\n  hint: \n", with: "\n")
    #expect(result.error == expected)
  }

  @Test func `a value may begin with a hyphen after an equals sign or two hyphens`() {
    let bench = Workbench()
    bench.makePlan()
    #expect(bench.run("record caseload --value=-5 --as-at 2019-06-14 --source s").code == .success)
    #expect(bench.run("record caseload --as-at 2019-07-14 --source s -- -6").code == .success)
    let values = bench.plan?.indicators.values.flatMap {
      $0.actuals.values.compactMap(\.figure.value)
    }
    #expect(values == [ExactDecimal(-5), ExactDecimal(-6)])
  }

  @Test func `an equals sign inside a value stays`() {
    let bench = Workbench()
    bench.makePlan()
    bench.run("amend action 1.1a --note=a=b")
    #expect(bench.plan?.actions.values.first?.note == "a=b")
  }

  @Test func `an argument that can be repeated takes every value that follows`() throws {
    let command = CommandSpec(
      name: ["join"], abstract: "Join",
      arguments: [
        ArgumentSpec("WAY", "how"), ArgumentSpec("FILE", "what", isRepeatable: true),
      ], options: [.json], examples: ["join end a b"]
    ) { _, _ throws(CommandError) in .success }
    let parser = CommandLineParser(commands: [command])
    guard case .run(_, let input) = try parser.parse(["join", "end", "a", "--json", "b", "c"])
    else { return #expect(Bool(false)) }
    #expect(input.argument("WAY")?.text == "end")
    #expect(input.allArguments("FILE").map(\.text) == ["a", "b", "c"] && input.has("json"))
    #expect(HelpText.page(["join"], of: [command]).hasPrefix("usage: actionplan join WAY FILE… "))
    #expect(throws: CommandError.self) { try parser.parse(["join", "end"]) }
  }

  @Test(arguments: ["extend --help", "help extend", "extend 1.1 --to -h", "extend -h"])
  func `help is the same wherever it is asked for`(_ line: String) {
    let bench = Workbench()
    #expect(bench.run(line) == bench.run("help extend"))
    #expect(bench.run(line).output.hasPrefix("usage: actionplan extend ID"))
  }

  @Test(arguments: ["", "help", "--help", "-h"])
  func `help alone lists every command`(_ line: String) {
    let text = Workbench().run(line).output
    for command in allCommands { #expect(text.contains("  \(command.title) ")) }
  }

  @Test func `help on a family lists its commands`() {
    let text = Workbench().run("add --help").output
    #expect(text.contains("add objective") && !text.contains("amend objective"))
    #expect(Workbench().run("help add").output == text)
  }
}
