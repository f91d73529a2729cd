import ActionPlan
import Testing

@Suite struct ReturnSubmissionTests {
  private let form = ReturnSample.form()

  private func read(_ said: [String: ReturnValue]) -> ReturnSubmission {
    form.submission(
      of: ReturnSample.answers(form, said), receivedOn: Sample.day("2026-04-20"))
  }

  private func read(also said: [String: ReturnValue]) -> ReturnSubmission {
    read(ReturnSample.said.merging(said) { $1 })
  }

  @Test func `a full answer becomes an entry by who signed, on the day they signed`() throws {
    let submission = read(ReturnSample.said)
    #expect(submission.problems.isEmpty && submission.operations.count == 1)
    guard case .log(let id, let entry)? = submission.operations.first else {
      Issue.record("nothing is logged")
      return
    }
    #expect(id == Sample.id("1.1") && entry.rating == Sample.id("amber"))
    #expect(entry.done == "All six posts are filled")
    #expect(entry.by == "A. Person" && entry.on == Sample.day("2026-04-07"))
  }

  @Test func `a return as it was sent out says nothing, and nothing is wrong with it`() {
    let submission = read([:])
    #expect(submission.isValid && submission.problems.isEmpty && submission.operations.isEmpty)
    #expect(submission.nilReturn == nil && submission.on == Sample.day("2026-04-20"))
  }

  @Test func `figures, ranges, gaps and bases become observations`() {
    let submission = read([
      "Figures|figure/visits/2026-02-28|figure": .number(Sample.number("86.0")),
      "Figures|figure/visits/2026-02-28|numerator": .number(Sample.number("43")),
      "Figures|figure/visits/2026-02-28|denominator": .number(Sample.number("50")),
      "Figures|figure/visits/2026-02-28|status": .text("provisional"),
      "Figures|figure/visits/2026-03-31|figure": .number(Sample.number("80")),
      "Figures|figure/visits/2026-03-31|upTo": .number(Sample.number("85")),
      "Figures|figure/visits/north/2026-01-31|gap": .text("Not collected"),
      "Figures|figure/visits/north/2026-01-31|note": .text("System down"),
      "Figures|figure/spend/2026-03-31|figure": .number(Sample.number("-12.50")),
      "Figures|figure/spend/2026-03-31|source": .text("Ledger"),
      "Figures|figure/spend/2026-03-31|asAt": .day(Sample.day("2026-03-15")),
    ])
    #expect(submission.problems.isEmpty)
    let words = submission.operations.map { operation -> String in
      guard case .record(let seen) = operation else { return "\(operation)" }
      let base = seen.actual.figure.numerator.map { " (\($0))" } ?? ""
      return "\(seen.indicator) \(seen.asAt) \(seen.actual.figure.words)\(base) "
        + "\(seen.actual.source ?? "-") \(seen.actual.figure.reason ?? "-")"
    }
    #expect(
      words == [
        "spend 2026-03-15 -12.50 Ledger -", "visits 2026-02-28 86.0 (43) Return -",
        "visits 2026-03-31 between 80 and 85 Return -",
        "visits 2026-01-31 not collected - System down",
      ])
  }

  @Test(arguments: [
    ("visits/north/2026-01-31|status", ReturnValue.text("Provisional"), "How firm"),
    ("visits/2026-03-31|source", .text("Ledger"), "Source"),
    ("spend/2026-03-31|asAt", .day(Sample.day("2026-03-15")), "For"),
  ])
  func `what stands in a row without a figure is told by its cell`(
    _ cell: String, _ value: ReturnValue, _ header: String
  ) {
    let place = "Figures|figure/\(cell)"
    let submission = read([
      place: value, "Figures|figure/visits/north/2026-01-31|gap": .text("Not collected"),
    ])
    #expect(submission.isValid && submission.operations.count == 1)
    #expect(submission.problems.map(\.place) == [ReturnSample.place(place)])
    #expect(submission.problems.allSatisfy { $0.isWarning && $0.isLeftOut })
    #expect(submission.problems.first?.message.contains("\"\(header)\"") == true)
  }

  @Test func `an action is done, or a later date is asked for it`() {
    let day = Sample.day("2026-03-20")
    #expect(
      read(["Actions|action/1.1a|done": .day(day)]).operations
        == [.close(action: Sample.id("1.1a"), on: day)])
    let later = Sample.day("2026-09-30")
    #expect(
      read(["Actions|action/1.1a|to": .day(later), "Actions|action/1.1a|why": .text("Vacancies")])
        .operations == [
          .request(
            action: Sample.id("1.1a"),
            Schedule.Request(
              to: later, askedBy: "A. Person", on: Sample.day("2026-04-20"), why: "Vacancies"))
        ])
  }

  @Test func `a nil return has its reason and nothing else`() {
    let yes: [String: ReturnValue] = [
      "Sign off|return/nil": .text("YES"), "Sign off|return/why": .text("Nothing began"),
    ]
    let submission = read(yes)
    #expect(submission.isValid && submission.nilReturn == "Nothing began")
    #expect(!read(also: yes).isValid)
    #expect(!read(["Sign off|return/nil": .text("Yes")]).isValid)
    #expect(!read(["Sign off|return/why": .text("Nothing began")]).isValid)
    #expect(read(["Sign off|return/nil": .text("No")]).isValid)
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var said: [String: ReturnValue]
    var place: String
    var message: String
  }

  @Test(arguments: [
    Wrong(
      testDescription: "words without a rating",
      said: ["Objectives|objective/1.1/done": .text("x")],
      place: "Objectives|objective/1.1/rating", message: "objective 1.1 has answers, but no rating"),
    Wrong(
      testDescription: "a rating that is not in the scale",
      said: ["Objectives|objective/1.1/rating": .text("green")],
      place: "Objectives|objective/1.1/rating", message: "\"green\" is not in the list"),
    Wrong(
      testDescription: "a red rating without the way back",
      said: ReturnSample.said.merging(["Objectives|objective/1.1/rating": .text("Off track")]) {
        $1
      },
      place: "Objectives|objective/1.1/recovery",
      message: "objective 1.1 is rated red, which needs to say what would bring it back on track"),
    Wrong(
      testDescription: "more than a hundred per cent",
      said: ["Figures|figure/visits/2026-03-31|figure": .number(Sample.number("8500"))],
      place: "Figures|figure/visits/2026-03-31|figure", message: "8500% is above 100%"),
    Wrong(
      testDescription: "words where a number is asked",
      said: ["Figures|figure/visits/2026-03-31|figure": .text("soon")],
      place: "Figures|figure/visits/2026-03-31|figure", message: "\"soon\" is not a percentage"),
    Wrong(
      testDescription: "a base without a figure",
      said: ["Figures|figure/visits/2026-03-31|denominator": .number(Sample.number("50"))],
      place: "Figures|figure/visits/2026-03-31|figure",
      message: "the row for visits has \"Out of\" but no figure"),
    Wrong(
      testDescription: "a figure and a reason for none",
      said: [
        "Figures|figure/visits/2026-03-31|figure": .number(Sample.number("50")),
        "Figures|figure/visits/2026-03-31|gap": .text("Suppressed"),
      ],
      place: "Figures|figure/visits/2026-03-31|gap",
      message: "the row for visits has a figure and a reason why there is none"),
    Wrong(
      testDescription: "a day years away",
      said: ["Actions|action/1.1a|done": .day(Sample.day("2036-03-31"))],
      place: "Actions|action/1.1a|done",
      message: "31 March 2036 is not from 1 January 2023 to 30 September 2026"),
    Wrong(
      testDescription: "a later date without a reason",
      said: ["Actions|action/1.1a|to": .day(Sample.day("2026-09-30"))],
      place: "Actions|action/1.1a|why",
      message: "a new date is asked for action 1.1a without a reason"),
    Wrong(
      testDescription: "evidence without its kind",
      said: ReturnSample.said.merging(["Evidence|evidence/1.1/2|title": .text("Survey")]) { $1 },
      place: "Evidence|evidence/1.1/2|kind", message: "\"Survey\" is given without its kind"),
  ])
  func `one wrong answer is told by its place, and nothing of the return is taken`(_ wrong: Wrong) {
    let submission = read(wrong.said)
    #expect(submission.operations.isEmpty)
    let problem = submission.problems.first { $0.place == ReturnSample.place(wrong.place) }
    #expect(problem?.message == wrong.message && problem?.isWarning == false)
  }

  @Test func `last time's words sent again are taken with a warning`() {
    let submission = read(also: ["Objectives|objective/1.1/done": .text("three posts  filled")])
    #expect(submission.isValid && submission.operations.count == 1)
    #expect(submission.problems.map(\.isWarning) == [true])
  }

  @Test func `an entry that was there and is sent back as it was changes nothing`() throws {
    var plan = ReturnSample.plan()
    let quarter = ReturnSample.quarter
    for operation in read(ReturnSample.said).operations {
      try operation.apply(
        to: &plan, quarter: quarter,
        Correction(on: Sample.day("2026-04-20"), by: "Office", why: nil))
    }
    #expect(plan.progress[quarter]?[Sample.id("1.1")]?.next == "Keep them")
    let again = ReturnSample.form(plan)
    let submission = again.submission(of: again.prefilled, receivedOn: Sample.day("2026-04-21"))
    #expect(submission.isValid && submission.operations.isEmpty)
  }
}
