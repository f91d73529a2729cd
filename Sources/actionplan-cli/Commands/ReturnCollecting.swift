import ActionPlan

/// One workbook being collected: opened, checked, shown, asked about, saved.
struct ReturnCollecting {
  let file: String
  let input: Input
  let context: ChangeContext
  /// The day it came back.
  let received: Day
  /// The quarter asked for; `nil` for any.
  let wanted: Quarter?
  private var console: Console { context.console }

  /// A return that was read and may be taken.
  private struct Taken {
    let form: ReturnForm
    let then: Plan
    let reading: ReturnedWorkbook.Reading
    let submission: ReturnSubmission
  }

  func run(_ outcome: inout ReturnOutcome) throws(CommandError) {
    let workbook = try opened()
    (outcome.officer, outcome.quarter) = (workbook.officer, workbook.quarter)
    let taken = try checked(workbook, &outcome)
    outcome.nilReturn = taken.submission.nilReturn
    let preview = try rehearsed(taken, &outcome)
    outcome.version = preview.version
    show(taken, outcome, preview)
    guard preview.isNew, !input.has("dry-run") else { return }
    guard input.has("yes") || console.confirms("Take \(file) as version \(preview.version)?") else {
      throw problem("not taken, as you said", hint: nil)
    }
    let saved = try save(taken, &outcome)
    (outcome.version, outcome.isSaved) = (saved.version, saved.isNew)
    if let trouble = saved.checkpointTrouble {
      console.warn("the change is saved, but plan.json could not be brought up to date: \(trouble)")
    }
    console.say("Saved version \(saved.version) from \(file).")
  }

  private func problem(_ message: String, hint: String?) -> CommandError {
    CommandError(.problem, "\(file): \(message)", hints: [hint].compactMap { $0 })
  }

  private func problems(_ notes: [ReturnedWorkbook.Note]) -> CommandError {
    CommandError(
      .problem,
      problems: notes.map {
        CommandError.Problem(message: "\(file): \($0.text)", hints: [$0.hint].compactMap { $0 })
      })
  }

  // MARK: Reading

  private func opened() throws(CommandError) -> ReturnedWorkbook {
    let bytes = try console.bytes(of: file, limit: ReturnedWorkbook.limits.archive.file)
    do throws(ReturnedWorkbook.Trouble) { return try ReturnedWorkbook(bytes) } catch {
      throw problem(error.message, hint: error.hint)
    }
  }

  private func checked(
    _ workbook: ReturnedWorkbook, _ outcome: inout ReturnOutcome
  ) throws(CommandError) -> Taken {
    if let wanted, workbook.quarter != wanted {
      throw problem(
        "this return is for \(workbook.quarter.title), not for \(wanted.title)",
        hint: "ask for the one of \(wanted.title), or leave --quarter out")
    }
    let (form, then) = try form(of: workbook)
    let reading = workbook.read(form)
    let submission = form.submission(of: reading.answers, receivedOn: received)
    let wrong =
      reading.problems
      + submission.problems.filter { !$0.isWarning }.map { reading.note($0) }
    let remarks = reading.remarks + submission.problems.filter(\.isWarning).map { reading.note($0) }
    outcome.remarks = remarks.map(\.text)
    outcome.isLessTaken = submission.problems.contains(where: \.isLeftOut)
    guard wrong.isEmpty else {
      tell(outcome.remarks)
      throw problems(wrong)
    }
    guard !submission.operations.isEmpty || submission.nilReturn != nil else {
      tell(outcome.remarks)
      throw problem(
        "nothing was filled in beyond what was sent out",
        hint: "ask for answers, or for a nil return: Yes on the sheet Sign off, with the reason")
    }
    return Taken(form: form, then: then, reading: reading, submission: submission)
  }

  /// The form that was sent out, made again from its version.
  private func form(
    of workbook: ReturnedWorkbook
  ) throws(CommandError) -> (ReturnForm, Plan) {
    let now = try context.plan()
    let sent = now.returns[workbook.quarter]?[workbook.officer]?.version
    for version in [workbook.version, sent].compactMap({ $0 }) {
      // It may have been sent out from a copy that was merged since.
      let plans: [Plan]
      do throws(PlanFileError) { plans = try context.folder.plans(numbered: version) } catch {
        throw CommandError(error)
      }
      for then in plans {
        if let form = workbook.form(in: then, version: version) { return (form, then) }
      }
    }
    guard (workbook.title, workbook.authority) == (now.title, now.authority) else {
      throw problem(
        "this is a return of another plan: \"\(workbook.title)\" of \(workbook.authority), not "
          + "\"\(now.title)\" of \(now.authority)",
        hint: "name the plan it was sent out from with --plan")
    }
    throw problem(
      "the form that \(workbook.officer) was sent for \(workbook.quarter.title) is not one of this "
        + "plan: its version \(workbook.version) asks for something else",
      hint: "its hidden sheet \(ReturnWorkbook.idsSheet) may have been changed, or the plan begun "
        + "anew: issue the return again into another folder, and copy the answers over")
  }

  // MARK: Changing

  private func merge(_ taken: Taken, into plan: Plan) -> ReturnMerge {
    let preference = input.option("prefer").flatMap { ReturnMerge.Preference(rawValue: $0.text) }
    return ReturnMerge(
      taken.submission, to: taken.form, into: plan, from: taken.then, prefer: preference,
      Correction(on: received, by: taken.submission.by, why: context.why ?? why(taken)))
  }

  private func why(_ taken: Taken) -> String {
    "return of \(taken.form.officer) for \(taken.form.quarter.title)"
  }

  private func rehearsed(
    _ taken: Taken, _ outcome: inout ReturnOutcome
  ) throws(CommandError) -> Saved {
    let merge = merge(taken, into: try context.plan())
    outcome.remarks += merge.remarks.map { taken.reading.note($0).text }
    if !merge.remarks.isEmpty { outcome.isLessTaken = true }
    guard merge.conflicts.isEmpty else {
      tell(outcome.remarks)
      throw problems(merge.conflicts.map { taken.reading.note($0) })
    }
    let saved: Saved
    do throws(ChangeError) { saved = try context.folder.rehearse { $0 = merge.plan } } catch {
      throw CommandError(error)
    }
    if saved.isNew {
      outcome.changes = saved.after.differences(from: saved.before).map(\.description)
      if let seal = saved.before.seals[taken.form.quarter] {
        outcome.remarks.append(
          "\(taken.form.quarter.title) was published on \(seal.on.inWords); `actionplan restate` "
            + "corrects it in the open")
      }
    }
    return saved
  }

  private func save(
    _ taken: Taken, _ outcome: inout ReturnOutcome
  ) throws(CommandError) -> Saved {
    let authorship = context.authorship(why(taken))
    do throws(ChangeError) {
      return try context.folder.change(authorship) { plan throws(PlanError) in
        let merge = merge(taken, into: plan)
        if let conflict = merge.conflicts.first {
          throw PlanError(.state, taken.reading.note(conflict).text, hint: conflict.hint)
        }
        plan = merge.plan
      }
    } catch {
      if case .file(let error) = error { outcome.isSaved = error.isWritten }
      throw CommandError(error)
    }
  }

  // MARK: Showing

  /// The most remarks on one workbook that are written out.
  private static let mostRemarks = 100

  private func tell(_ remarks: [String]) {
    for remark in remarks.prefix(Self.mostRemarks) { console.say("note: \(file): \(remark)") }
    if remarks.count > Self.mostRemarks {
      console.say("… and \(remarks.count - Self.mostRemarks) more notes")
    }
  }

  private func show(_ taken: Taken, _ outcome: ReturnOutcome, _ preview: Saved) {
    let (form, submission) = (taken.form, taken.submission)
    let what = submission.nilReturn == nil ? "return" : "nil return"
    console.say(
      "\(file): \(what) of \(form.post) (\(form.officer)) for \(form.quarter.title), by "
        + "\(submission.by) on \(submission.on.inWords)")
    tell(outcome.remarks)
    if !input.has("json") { for change in outcome.changes { console.print(change) } }
    if !preview.isNew {
      console.say(
        outcome.isLessTaken
          ? "Nothing to change: what differs was left as the plan has it."
          : "Nothing to change: version \(preview.version) has all of \(file).")
    } else if input.has("dry-run") {
      console.say("\(file) would be version \(preview.version); nothing was written.")
    }
  }
}
