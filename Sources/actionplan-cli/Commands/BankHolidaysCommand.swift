import ActionPlan

/// `amend bank-holidays`: the days proclaimed, from a file.
enum BankHolidaysCommand {
  static let spec = CommandSpec.changing(
    ["amend", "bank-holidays"], "Take bank holidays of England and Wales from a file",
    discussion: "The holidays since 2007 and the general rule ahead are built in; a file is for "
      + "what is proclaimed later. It is bank-holidays.json of gov.uk "
      + "(https://www.gov.uk/bank-holidays.json), or CSV with the columns date and title. A year "
      + "of which the file has eight days or more is taken from the file alone, so that a day "
      + "that was moved is moved; in other years its days are added.",
    arguments: [
      ArgumentSpec(
        "FILE", "the file; - for the standard input; none with --clear", isRequired: false,
        completion: .file)
    ],
    options: [OptionSpec("clear", "take out every bank holiday that the plan lists")],
    examples: [
      "amend bank-holidays bank-holidays.json --why \"As proclaimed for 2028\"",
      "amend bank-holidays --clear",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    guard let path = input.argument("FILE")?.text else {
      guard input.has("clear") else { throw input.missing(["FILE", "--clear"]) }
      return Change("take out the bank holidays") { plan throws(PlanError) in
        plan.bankHolidays = Keyed()
      }
    }
    guard !input.has("clear") else { throw input.usage("FILE and --clear exclude each other") }
    let bytes = try context.console.bytes(of: path)
    let days: Keyed<Day, String>
    do throws(BankHolidayFile.Trouble) {
      days = try BankHolidayFile.read(bytes)
    } catch {
      throw CommandError(
        .problem,
        ([path] + [error.place].compactMap { $0 }).joined(separator: ":")
          + ": \(error.message)", hints: [error.hint].compactMap { $0 })
    }
    return Change("bank holidays from \(path)") { plan throws(PlanError) in
      try plan.take(bankHolidays: days)
    }
  }
}
