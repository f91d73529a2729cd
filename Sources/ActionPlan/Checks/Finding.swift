/// Something about a plan that somebody should look at: a value, never thrown.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    case error, warning, note

    /// Errors first.
    public static func < (left: Severity, right: Severity) -> Bool {
      order(left) < order(right)
    }

    private static func order(_ severity: Severity) -> Int {
      switch severity {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// What was found.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case unansweredFinding = "unanswered-finding"
    case findingWithoutObjective = "finding-without-objective"
    case missingLead = "missing-lead"
    case missingIndicator = "missing-indicator"
    case missingTarget = "missing-target"
    case danglingReference = "dangling-reference"
    case duplicateID = "duplicate-id"
    case datesOutOfOrder = "dates-out-of-order"
    case overdue = "overdue"
    case planLate = "plan-late"
    case statutoryLate = "statutory-late"
    case statutoryDateDiffers = "statutory-date-differs"
    case statutoryDateUnknown = "statutory-date-unknown"
    case vacantLead = "vacant-lead"
    case closedWithoutEvidence = "closed-without-evidence"
    case closingUnconfirmed = "closing-unconfirmed"
    case missingRecovery = "missing-recovery"
    case completeWithoutEvidence = "complete-without-evidence"
    case percentageOutOfRange = "percentage-out-of-range"
    case sumDisagrees = "sum-disagrees"
    case partAboveWhole = "part-above-whole"
    case definitionDiffers = "definition-differs"
    case targetAgainstPolarity = "target-against-polarity"
    case milestoneBehindBaseline = "milestone-behind-baseline"
    case missingSource = "missing-source"
    case noFigures = "no-figures"
    case unusedIndicator = "unused-indicator"
    case restartWithoutEffect = "restart-without-effect"
    case backdatedTarget = "backdated-target"
    case publishedFigureChanged = "published-figure-changed"
    case commentaryFigure = "commentary-figure"
    case commentaryDirection = "commentary-direction"
    case commentaryRepeated = "commentary-repeated"
    case commentaryDate = "commentary-date"
    case commentaryRecovery = "commentary-recovery"
    case commentaryActivity = "commentary-activity"

    /// How bad it is.
    public var severity: Severity {
      switch self {
      case .unansweredFinding, .missingLead, .danglingReference, .duplicateID, .datesOutOfOrder,
        .closedWithoutEvidence, .percentageOutOfRange:
        .error
      case .missingIndicator, .missingTarget, .overdue, .planLate, .statutoryLate,
        .statutoryDateDiffers, .vacantLead, .closingUnconfirmed, .missingRecovery,
        .completeWithoutEvidence, .sumDisagrees, .partAboveWhole, .definitionDiffers,
        .targetAgainstPolarity, .milestoneBehindBaseline, .unusedIndicator,
        .restartWithoutEffect, .publishedFigureChanged, .commentaryFigure, .commentaryDirection,
        .commentaryRepeated, .commentaryDate, .commentaryRecovery, .commentaryActivity:
        .warning
      case .findingWithoutObjective, .statutoryDateUnknown, .missingSource, .noFigures,
        .backdatedTarget:
        .note
      }
    }
  }

  /// Which kind of finding it is.
  public var code: Code
  /// Where in the plan: `objective 1.2`, `child-protection-plans-rate, 30 June 2019`.
  public var place: String
  /// The item it is about; `nil` for the plan as a whole.
  public var item: ItemID?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, without a full stop.
  public var remedy: String

  /// How bad it is.
  public var severity: Severity { code.severity }

  init(_ code: Code, _ item: ItemID?, at place: String, _ message: String, remedy: String) {
    self.code = code
    self.item = item
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}

extension Plan {
  /// Every finding about the plan as at a day: errors first, then by item.
  public func check(asAt: Day) -> [Finding] {
    (coverageFindings(asAt: asAt) + referenceFindings() + dateFindings(asAt: asAt)
      + statutoryFindings(asAt: asAt)
      + progressFindings() + figureFindings() + targetFindings() + restartFindings()
      + sealFindings() + commentaryFindings(asAt: asAt)).inOrder
  }
}

extension [Finding] {
  /// Errors first, then by code, then as they were found.
  var inOrder: [Finding] {
    enumerated().sorted { left, right in
      if left.element.severity != right.element.severity {
        return left.element.severity < right.element.severity
      }
      if left.element.code != right.element.code {
        return Self.order(left.element.code) < Self.order(right.element.code)
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func order(_ code: Finding.Code) -> Int {
    Finding.Code.allCases.firstIndex(of: code) ?? 0
  }
}
