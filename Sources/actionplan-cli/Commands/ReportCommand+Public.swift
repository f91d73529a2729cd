import ActionPlan

extension ReportCommand {
  /// The edition for residents.
  static let publicEdition = report(
    "public", "Write the public edition",
    discussion: "For residents: what the inspectors found, what the council does, what got better "
      + "and worse, how far there is to go. Small numbers of people are left out, and whatever they "
      + "could be worked out from, other sealed editions counted; so are names, risks, evidence, "
      + "remarks, and words that nobody marked with `mark`."
  ) { request, _ throws(CommandError) in
    Edition.public.document(
      request.assessment, version: request.version, earlier: try request.publicForms())
  }
}

extension AssessmentRequest {
  /// What the sealed public editions of the plan printed.
  func publicForms() throws(CommandError) -> [Plan] {
    do throws(PlanFileError) {
      return try folder.publicForms(sealedIn: assessment.plan)
    } catch {
      throw CommandError(error)
    }
  }
}
