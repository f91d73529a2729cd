extension PlanComparison {
  /// Compares what was said of each objective in each quarter.
  mutating func compareProgress() {
    for change in new.progress.changes(from: old.progress) {
      let (before, after) = (change.old ?? Keyed(), change.new ?? Keyed())
      let quarter = Subject(.progressLogged, nil, "progress for \(change.key.title)")
      guard before != after else {
        // A quarter without an entry came or went.
        let verb = change.new == nil ? "removed" : "opened"
        say(.progressLogged, nil, "\(quarter.label) \(verb), without an entry")
        continue
      }
      for entry in after.changes(from: before) {
        compare(entry.old, entry.new, Entry(objective: entry.key, quarter: change.key))
      }
    }
  }

  private struct Entry {
    var objective: ItemID
    var quarter: Quarter
    /// The start of a sentence about the second person's view.
    var rating: String { "rating of \(objective) for \(quarter.title)" }
  }

  private mutating func compare(_ old: Progress?, _ new: Progress?, _ entry: Entry) {
    let label = "progress of \(titled(entry.objective)) for \(entry.quarter.title)"
    let subject = Subject(.progressLogged, entry.objective, label)
    switch (old, new) {
    case (nil, let new?):
      let rating = ratingWords(new.rating, in: self.new)
      say(.progressLogged, entry.objective, "\(label) logged: \(rating)", to: rating)
      if let verified = new.verified { say(verified, of: new, entry) }
    case (let old?, let new?): told(subject) { $0.compare(old, new, entry, subject) }
    case (let old?, nil):
      let rating = ratingWords(old.rating, in: self.old)
      say(.removed, entry.objective, "\(label) removed (was \(rating))", from: rating)
    case (nil, nil): break
    }
  }

  private mutating func compare(
    _ old: Progress, _ new: Progress, _ entry: Entry, _ subject: Subject
  ) {
    var rest = old
    if old.rating != new.rating {
      let from = ratingWords(old.rating, in: self.old)
      let to = ratingWords(new.rating, in: self.new)
      say(
        .progressLogged, entry.objective, "\(subject.label): rating changed from \(from) to \(to)",
        from: from, to: to)
      rest.rating = new.rating
    }
    rest.verified = new.verified
    compareMembers(rest, new, subject, in: "progress")
    compareVerifications(old, new, entry)
  }

  private mutating func compareVerifications(_ old: Progress, _ new: Progress, _ entry: Entry) {
    switch (old.verified, new.verified) {
    case (nil, let verified?): say(verified, of: new, entry)
    case (let before?, let verified?):
      var rest = before
      if before.rating != verified.rating {
        let was = ratingWords(before.rating, in: self.old)
        say(verified, of: new, entry, was: was)
        rest.rating = verified.rating
      }
      let label = "verified \(entry.rating)"
      let subject = Subject(.ratingVerified, entry.objective, label)
      compareMembers(rest, verified, subject, in: "verified")
    case (let before?, nil):
      let was = ratingWords(before.rating, in: self.old)
      say(
        .ratingVerified, entry.objective,
        "\(entry.rating) no longer verified (was \(was), by \(before.by))", from: was)
    case (nil, nil): break
    }
  }

  private mutating func say(
    _ verified: Progress.Verification, of progress: Progress, _ entry: Entry, was: String? = nil
  ) {
    let (claim, view) = (progress.rating, verified.rating)
    let words = ratingWords(view, in: new)
    let before = was.map { "; verified before as \($0)" } ?? ""
    let claimed = claim == view ? ", as claimed" : "; claimed \(ratingWords(claim, in: new))"
    say(
      .ratingVerified, entry.objective, "\(entry.rating) verified as \(words)\(claimed)\(before)",
      from: was, to: words)
  }
}
