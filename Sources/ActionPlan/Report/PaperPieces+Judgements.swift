/// Positions, directions and movements in cells.
extension PaperPieces {
  func cell(_ position: Position, of indicator: Indicator) -> Document.Cell {
    Document.Cell(indicator.words(position), tone: tone(position.status))
  }

  func tone(_ status: Position.Status) -> Document.Tone {
    switch status {
    case .blue: .complete
    case .green: .green
    case .amber: .amber
    case .red: .red
    case .grey, .cannotTell: .grey
    }
  }

  /// A direction's arrow and word.
  func cell(_ state: DirectionOfTravel.State) -> Document.Cell {
    Document.Cell("\(state.arrow) \(state.word)", tone: tone(state))
  }

  private func tone(_ state: DirectionOfTravel.State) -> Document.Tone? {
    switch state {
    case .improving: .improving
    case .declining: .declining
    case .steady: .steady
    case .rising, .falling: .neutral
    case .notEnoughData, .notAvailable: nil
    }
  }

  /// The direction's arrow and word; where none is called, a hollow arrow for the movement.
  func cell(directionOf indicator: IndicatorAssessment) -> Document.Cell {
    let state = indicator.direction.state
    switch state {
    case .improving, .declining, .steady, .rising, .falling:
      let words = "\(state.arrow) \(state.word)\(indicator.direction.rules.inBrackets)"
      return Document.Cell(words, tone: tone(state))
    case .notEnoughData, .notAvailable:
      let few = state == .notEnoughData
      let why = few ? "too few figures to call a direction" : "no direction"
      guard let movement = indicator.movement else { return Document.Cell("\(state.arrow) \(why)") }
      let (mark, words) = moved(movement)
      // Only a series too short for a direction has the hollow mark of a movement.
      return Document.Cell("\(few ? mark : state.arrow) \(words); \(why)")
    }
  }

  /// The direction's arrow and word, and behind it the movement since last time in a word.
  func cell(directionAndMovementOf indicator: IndicatorAssessment) -> Document.Cell {
    var cell = cell(directionOf: indicator)
    guard let movement = indicator.movement else { return cell }
    let rule = [Rule.movement].inBrackets
    cell.text += indicator.direction.state.isCalled ? "; \(movement.outcome.word)\(rule)" : rule
    return cell
  }

  private func moved(_ movement: Movement) -> (mark: String, words: String) {
    let than = movement.comparison.words
    return switch movement.outcome {
    case .better: ("△", "better than \(than)")
    case .worse: ("▽", "worse than \(than)")
    case .noChange: ("○", "no change since \(than)")
    case .higher: ("○", "higher than \(than)")
    case .lower: ("○", "lower than \(than)")
    case .cannotTell: ("○", "cannot tell against \(than)")
    case .notComparable: ("○", "not comparable with \(than)")
    }
  }
}
