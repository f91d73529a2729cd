/// What waits for somebody, and how late the work is.
extension StatusPage {
  var waiting: [Document.Block] {
    let disputed = assessment.disputed.map { item in
      let claimed = item.progress.map { pieces.words(rating: $0.rating) } ?? ""
      let verified = item.progress?.verified.map { pieces.words(rating: $0.rating) } ?? ""
      return "\(pieces.named(item.id)): claimed \(claimed), verified \(verified)"
    }
    let closings = assessment.unconfirmed.map { item in
      "\(pieces.named(item.id)): claimed closed, awaits a second person"
    }
    let asked = assessment.openRequests.map { entry in
      "\(pieces.named(entry.item.id)): \(entry.request.askedBy) asks for \(entry.request.to.inWords)"
    }
    let unverified = assessment.unverified.map(\.objective.id.description)
    let ratings =
      unverified.isEmpty
      ? []
      : ["Ratings nobody but the lead has given: \(unverified.joined(separator: ", "))"]
    return [
      .heading(level: 2, "Dates and what waits for somebody", anchor: "waiting"),
      .paragraph(pieces.overdueWords(assessment)),
      pieces.list(disputed + closings + asked + ratings, otherwise: "Nothing waits for an answer."),
    ]
  }
}
