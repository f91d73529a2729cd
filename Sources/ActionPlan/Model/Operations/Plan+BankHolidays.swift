extension Plan {
  /// Takes bank holidays from a list.
  ///
  /// A year of which the list has eight or more is taken from the list alone, so that a day that
  /// was moved is moved; in any other year its days are added to those the plan has.
  public mutating func take(bankHolidays list: Keyed<Day, String>) throws(PlanError) {
    guard !list.isEmpty else {
      throw PlanError(.value, "the list has no bank holiday", hint: "give one day at least")
    }
    let years = Dictionary(grouping: list.keys, by: \.year)
    for day in bankHolidays.keys where (years[day.year]?.count ?? 0) >= BankHolidays.usualCount {
      bankHolidays[day] = nil
    }
    for (day, title) in list { bankHolidays[day] = title }
  }
}
