extension InspectionReport {
  /// What the inspection is called in a plan: `Inspection of March 2024`.
  public var inspectionTitle: String {
    let kind =
      switch framework {
      case .ilacs: "Inspection"
      case .focusedVisit: "Focused visit"
      case .areaSEND: "Area SEND inspection"
      }
    return days.map { "\(kind) of \(Self.month($0.upperBound))" } ?? kind
  }

  /// What a plan that answers it is called; `nil` where the report gives no days.
  public var planTitle: String? {
    guard days != nil else { return nil }
    let title = inspectionTitle
    let keepsCapital = framework == .areaSEND
    let first = keepsCapital ? "area" + title.dropFirst(4) : title.lowercasedFirst
    return "Action plan after the \(first)"
  }

  /// An id for the inspection: `ofsted-2024`, `send-2024`.
  public var inspectionID: String {
    let name =
      switch framework {
      case .ilacs: "ofsted"
      case .focusedVisit: "visit"
      case .areaSEND: "send"
      }
    return days.map { "\(name)-\($0.upperBound.year)" } ?? name
  }

  private static func month(_ day: Day) -> String {
    day.inWords.drop { $0.isNumber || $0 == " " }.description
  }

  /// The inspection with its report and judgements.
  public var inspection: Inspection {
    var inspection = Inspection(title: inspectionTitle)
    inspection.framework = framework.rawValue
    (inspection.from, inspection.to) = (days?.lowerBound, days?.upperBound)
    inspection.leadInspector = leadInspector
    inspection.outcome = outcome
    inspection.report.title = title
    inspection.report.paragraphs = paragraphs
    for (number, judgement) in judgements.enumerated() {
      inspection.judgements.set(number + 1, judgement)
    }
    return inspection
  }

  /// One recommendation for each thing that must improve, in the order of the report.
  public func recommendations(of inspection: ItemID) -> [Recommendation] {
    improvements.map { improvement in
      var item = Recommendation(
        title: improvement.shortTitle, text: improvement.text,
        origin: framework == .focusedVisit ? .focusedVisit : .inspection)
      item.inspection = inspection
      item.place = improvement.place
      item.bodies = improvement.bodies
      return item
    }
  }
}

extension InspectionReport.Improvement {
  /// The most letters of a title that was cut, and of one that stands whole.
  private static let (length, wholeLength) = (70, 90)

  /// The fewest letters before a comma that say what it is about.
  private static let shortest = 20

  /// A short name made of the first words, with an ellipsis where it breaks off; the text itself is
  /// never shortened.
  public var shortTitle: String {
    let words = Self.afterDuty(text).split(separator: " ").map(String.init)
    let bare =
      words.first.map { ["The", "A", "An"].contains($0) } ?? false ? words.dropFirst() : words[...]
    let whole = bare.joined(separator: " ").trimmedEnd
    let title = whole.count <= Self.wholeLength ? whole : Self.cut(bare)
    return title.isEmpty ? "Untitled" : title.capitalizedFirst
  }

  /// The words up to the first comma, or as many as there is room for.
  private static func cut(_ words: ArraySlice<String>) -> String {
    var title: [String] = []
    var length = 0
    for word in words {
      guard length + word.count < Self.length else { break }
      title.append(word)
      length += word.count + 1
      guard let last = word.last, ",;:".contains(last), length >= shortest else { continue }
      if !weak.contains(word.trimmedEnd.lowercased()) {
        return title.joined(separator: " ").trimmedEnd
      }
    }
    while title.count > 1, let last = title.last, weak.contains(last.lowercased()) {
      title.removeLast()
    }
    return title.joined(separator: " ").trimmedEnd + "…"
  }

  /// What stands behind "Leaders … should", which says who and not what.
  private static func afterDuty(_ text: String) -> String {
    let start = text.prefix(200)
    guard
      [
        "Leaders", "Area leaders", "The local area", "The partnership", "The LAP", "Local a",
        "Health leaders", "Strategic leaders",
      ].contains(where: start.hasPrefix)
    else { return text }
    let duties = [
      " should ", " must ", " needs to ", " need to ", " needs urgently to ", " need urgently to ",
    ]
    let found = duties.compactMap { start.firstRange(of: $0)?.upperBound }.min()
    return found.map { String(text[$0...]) } ?? text
  }

  /// Words that no title ends in.
  private static let weak: Set<String> = [
    "and", "or", "of", "the", "a", "an", "to", "for", "in", "on", "with", "by", "who", "that",
    "which", "so", "at", "from", "including", "where", "when", "are", "is", "as", "their", "all",
    "particularly", "between", "into",
  ]
}

extension String {
  /// The text without a mark or space at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, ".,;:–- ".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
