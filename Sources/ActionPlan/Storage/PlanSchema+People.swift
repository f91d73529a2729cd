extension PlanSchema {
  /// Posts, the board, risks, the rating scale, the returns and the seals.
  static var people: [Kind] {
    [
      Kind(
        "rating", Rating.keys, "One step of the rating scale.",
        required: ["word", "meaning", "rank"],
        [
          ("word", .text("The word shown.")), ("meaning", .text("What it means.")),
          ("rank", .int(1...99, "Its place in the scale, 1 for the best.")),
          ("complete", .mark("It says that the work is finished and holds.")),
          ("needsRecovery", .mark("It compels to say what would bring it back on track.")),
        ]),
      Kind(
        "officer", Officer.keys, "A post, not a person.", required: ["post"],
        [
          ("post", .text("The name of the post.")),
          ("body", .text("The body it belongs to: council, NHS, police.")),
          ("holders", .keyed(.day, "holder", "Who held it, by the day they took it up.")),
        ]),
      Kind(
        "holder", Officer.Holder.keys, "A person in a post for a time, or the post vacant.",
        required: [], rules: [("oneOf", .schemas([.requiring("name"), .requiring("vacant")]))],
        [
          ("name", .text("The person.")), ("vacant", .mark("Nobody holds the post.")),
          ("to", .day("The last day.")), ("interim", .mark("Only for the time being.")),
          ("note", .text("A remark.")),
        ]),
      Kind(
        "risk", Risk.keys, "Something that may stop children from being better off.",
        required: ["title"],
        [
          ("title", .text("What may happen.")),
          ("likelihood", .int(1...5, "1 (rare) to 5 (almost certain).")),
          ("impact", .int(1...5, "1 (slight) to 5 (severe).")),
          ("mitigation", .text("What is done about it.")), ("owner", .id("The post that owns it.")),
          ("objectives", .ids("The objectives it touches.")),
        ]),
      Kind(
        "return", ReturnRecord.keys, "A return of one post for one quarter.",
        required: ["issued", "due", "version"],
        [
          ("issued", .day("The day it was sent out.")), ("due", .day("The day it was asked for.")),
          ("version", .int(1...999_999, "The plan version that it was made from.")),
          ("received", .day("The day it came back.")),
          ("nilReturn", .text("Why there is nothing to report.")),
        ]),
      Kind(
        "seal", Seal.keys, "A quarter as published.", required: ["version", "on", "by"],
        [
          ("version", .int(1...999_999, "The plan version that the papers were made from.")),
          ("on", .day("The day.")), ("by", .text("Who published it.")),
          ("asAt", .day("The last day that counted, where one was named.")),
          ("release", .text("The release that made the papers, and makes them again.")),
          (
            "papers",
            .keyed(.fileName, .text("Its SHA-256."), "The checksum of each paper, by file name.")
          ), ("corrections", .keyed(.number, "correction", "What was corrected since, in order.")),
        ]),
      Kind(
        "correction", SealCorrection.keys, "A correction of what was published.",
        required: ["printed", "now", "why", "by", "on"],
        [
          ("item", .id("The item it is about.")),
          ("part", .id("The team, area or comparator whose figure it is.")),
          ("day", .day("The day or the end of the period of the figure.")),
          ("printed", .text("What was printed.")), ("now", .text("What it is now.")),
          ("why", .text("Why.")), ("by", .text("Who corrected it.")),
          ("on", .day("The day of the correction.")),
        ]),
    ] + board
  }

  private static var board: [Kind] {
    [
      Kind(
        "board", Board.keys, "The improvement board.", required: ["name"],
        [
          ("name", .text("What it is called.")), ("purpose", .text("What it is for.")),
          ("limits", .text("What it does not do.")), ("chair", .id("The post that chairs it.")),
          ("independentChair", .mark("The chair is nobody's officer.")),
          ("members", .ids("The posts that sit on it.")),
          ("frequency", .text("How often it meets, in words.")),
          ("meetings", .keyed(.day, "meeting", "Its meetings, by day.")),
        ]),
      Kind(
        "meeting", Board.Meeting.keys, "One meeting of the board.", required: ["title"],
        [
          ("title", .text("What it is called.")), ("note", .text("A remark.")),
          ("decisions", .keyed(.number, "decision", "What was decided, in order.")),
        ]),
      Kind(
        "decision", Board.Decision.keys, "One decision of the board.",
        required: ["text", "agreedBy"],
        [
          ("text", .text("What was decided.")), ("items", .ids("The items decided on.")),
          (
            "effect",
            .choice(
              Board.Decision.Effect.self, "What it did, where it was recorded with its effect.")
          ),
          ("agreedBy", .text("Who agreed.")),
        ]),
    ]
  }
}
