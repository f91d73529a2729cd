extension PlanAssessment {
  /// The same assessment without directions that rest on what suppression has left.
  ///
  /// Small figures are the ones that are suppressed, so the others are no fair sample: a direction
  /// worked out of them could be the opposite of the true one.
  func withoutDirectionsOfWhatIsLeft() -> PlanAssessment {
    var assessment = self
    for place in assessment.indicators.indices {
      assessment.indicators[place].withholdDirections()
    }
    return assessment
  }
}

extension IndicatorAssessment {
  fileprivate mutating func withholdDirections() {
    if series.hasSuppressedFigures {
      direction = DirectionOfTravel(.notAvailable(.figuresSuppressed))
      assurance = nil
      forecast = nil
    }
    segments = segments.map(\.withheld)
    olderSegments = olderSegments.map(\.withheld)
  }
}

extension IndicatorAssessment.Part {
  /// The part without a direction where some of its figures are suppressed.
  fileprivate var withheld: IndicatorAssessment.Part {
    guard series.hasSuppressedFigures else { return self }
    var part = self
    part.direction = DirectionOfTravel(.notAvailable(.figuresSuppressed))
    return part
  }
}

extension IndicatorSeries {
  /// Whether a figure is suppressed among those that the rules look at.
  fileprivate var hasSuppressedFigures: Bool {
    guard let first = usablePoints.first?.day else { return false }
    return actuals.contains { first <= $0.day && $0.actual.figure.isSuppressed }
  }
}

extension Figure {
  fileprivate var isSuppressed: Bool {
    guard case .unavailable(.suppressed) = reading else { return false }
    return true
  }
}
