/// The table of judgements with their grades, however its cells were wrapped.
struct JudgementTable {
  /// The judgements in the order of the table.
  private(set) var judgements: [Inspection.Judgement] = []
  /// What did not fit; `nil` when all did.
  private(set) var trouble: String?

  /// How many lines the table may take.
  private static let reach = 80

  /// Reads the table that begins somewhere in the first lines given.
  init(_ lines: ArraySlice<ReportLine>) {
    var (left, right) = ("", "")
    let region = lines.prefix(Self.reach)
    guard let start = region.firstIndex(where: { Self.isRow($0.plain) || Self.isHeader($0.plain) })
    else {
      trouble = "The table of judgements was not found."
      return
    }
    for place in region.indices[start...] where !Self.isHeader(region[place].plain) {
      guard region[place].text.utf8.count <= 300 else { break }
      let cut = Self.cut(region[place].plain)
      left += " " + cut.left
      right += " " + cut.grade
      let (titles, grades) = (Self.titles(in: left), Self.grades(in: right))
      let isLast = titles.contains(Self.overall) && titles.count == grades.count
      guard isLast else { continue }
      let next = place + 1 < region.endIndex ? region[place + 1].plain : ""
      if !Self.isRow(next), !Self.grades.contains(where: { $0.words == next }) { break }
    }
    finish(Self.titles(in: left), Self.grades(in: right))
  }

  private mutating func finish(_ titles: [String], _ grades: [Grade]) {
    guard titles.count == grades.count, !titles.isEmpty else {
      trouble =
        "The table of judgements has \(titles.count) judgements that are known and \(grades.count) "
        + "grades."
      return
    }
    judgements = zip(titles, grades).map { Inspection.Judgement(title: $0, grade: $1) }
    if !titles.contains(Self.overall) {
      trouble = "The table of judgements has no overall effectiveness."
    }
  }

  static let overall = "Overall effectiveness"

  /// The judgements there are; a title that begins another stands behind it.
  static let known = [
    "The impact of leaders on social work practice with children and families",
    "The experiences and progress of children who need help and protection",
    "The experiences and progress of children in care and care leavers",
    "The experiences and progress of children in care",
    "The experiences and progress of care leavers", overall,
  ]

  private static func isHeader(_ plain: String) -> Bool {
    ["judgement", "judgement grade", "judgements grade", "judgements", "grade"].contains(plain)
  }

  private static func isRow(_ plain: String) -> Bool {
    guard plain.utf8.count <= 130 else { return false }
    return plain.hasPrefix("the impact of leaders on social")
      || plain.hasPrefix("overall effectiveness")
      || plain.hasPrefix("the experiences and progress of")
      || plain.hasPrefix("experiences and progress of")
  }

  /// The grades as printed, longest first.
  private static let grades: [(words: String, grade: Grade)] = [
    ("requires improvement to be good", .requiresImprovement),
    ("requires improvement", .requiresImprovement), ("outstanding", .outstanding),
    ("inadequate", .inadequate), ("good", .good),
  ]

  /// The pieces that a wrapped grade may leave at the end of a line, longest first.
  private static let pieces = [
    "requires improvement to be good", "requires improvement to be", "requires improvement to",
    "requires improvement", "improvement to be good", "to be good", "be good", "requires",
    "improvement", "outstanding", "inadequate", "good",
  ]

  /// A line without the grade, or the piece of one, that stands at its end.
  private static func cut(_ plain: String) -> (left: String, grade: String) {
    for piece in pieces where plain.hasSuffix(piece) {
      let left = plain.dropLast(piece.count)
      if left.isEmpty || left.last == " " { return (left.trimmedForReport, piece) }
    }
    return (plain, "")
  }

  private static func titles(in text: String) -> [String] {
    found(in: text.foldedForReport, known.map { ($0.plainForReport, $0) })
  }

  private static func grades(in text: String) -> [Grade] {
    found(in: text.foldedForReport, grades.map { ($0.words, $0.grade) })
  }

  /// What stands in a text, in order; of two that begin alike the longer is listed first.
  private static func found<Value>(in text: String, _ known: [(words: String, value: Value)])
    -> [Value]
  {
    var values: [Value] = []
    var rest = text[...]
    while !rest.isEmpty {
      if let match = known.first(where: { rest.hasPrefix($0.words) }) {
        values.append(match.value)
        rest = rest.dropFirst(match.words.count)
      } else {
        rest = rest.drop { $0 != " " }.dropFirst()
      }
    }
    return values
  }

  /// The judgement and grade that the heading of a section gives, as in "…: good" or "… is good".
  static func judgement(inHeading heading: String) -> Inspection.Judgement? {
    let plain = heading.plainForReport.trimmingSuffix { !$0.isLetter }
    guard let title = known.first(where: { plain.hasPrefix($0.plainForReport) }),
      let grade = grades.first(where: { plain.hasSuffix($0.words) })
    else { return nil }
    let middle = plain.dropFirst(title.count).dropLast(grade.words.count)
    guard middle.utf8.count <= 8 else { return nil }
    return Inspection.Judgement(title: title, grade: grade.grade)
  }
}

extension String {
  /// The text without the characters at its end that pass a test.
  fileprivate func trimmingSuffix(_ test: (Character) -> Bool) -> String {
    String(reversed().drop(while: test).reversed())
  }
}
