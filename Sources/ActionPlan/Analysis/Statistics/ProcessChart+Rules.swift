/// A side of the mean, with the signals of its rules.
struct ChartSide {
  let sign: Double
  let astronomical: Signals
  let shift: Signals
  let twoOfThree: Signals

  static let above = ChartSide(
    sign: 1, astronomical: .astronomicalHigh, shift: .shiftHigh, twoOfThree: .twoOfThreeHigh)
  static let below = ChartSide(
    sign: -1, astronomical: .astronomicalLow, shift: .shiftLow, twoOfThree: .twoOfThreeLow)

  /// Marks those of three figures whose bits are set, the lowest for the latest.
  func markTwoOfThree(_ close: UInt8, _ latest: Int, in signals: inout [Signals]) {
    for earlier in 0..<3 where close >> earlier & 1 == 1 {
      signals[latest - earlier].formUnion(twoOfThree)
    }
  }
}

/// Figures in a row that do what a rule asks.
///
/// Kept as bits, not as a count: noise would mispredict the branch of every other figure.
private struct Run {
  /// The bits that are set where the run is long enough.
  let whole: UInt64
  /// How many figures that is.
  let length: Int
  /// Which of the latest figures or moves do what is asked, the latest in the lowest bit.
  var latest: UInt64 = 0

  /// A run of 1 to 63 figures, or of the moves between as many.
  init(length: Int, ofMoves: Bool = false) {
    let start = ofMoves ? 1 : 0
    self.length = min(max(length, start + 1), start + 63)
    whole = 1 << (self.length - start) - 1
  }

  /// Looks at a figure, and marks the run from its first figure on once it is long enough.
  mutating func add(
    _ holds: Bool, _ place: Int, _ signal: Signals, in signals: inout [Signals]
  ) {
    let wentOn = latest & whole == whole
    latest = latest << 1 | (holds ? 1 : 0)
    guard latest & whole == whole else { return }
    for earlier in 0..<(wentOn ? 1 : length) { signals[place - earlier].formUnion(signal) }
  }
}

extension ProcessChart.Stretch {
  /// Marks the figures outside the limit, in a shift, and in two of three, on one side of the mean.
  ///
  /// Of a range that end is judged which lies less far out on the side: `ends` holds it.
  func markSide(
    _ side: ChartSide, _ ends: [Double], _ profile: SignalProfile, in signals: inout [Signals]
  ) {
    let reach = upper - mean
    let (outside, near) = (reach + margin, reach * 2 / 3 + margin)
    var run = Run(length: profile.shiftLength)
    // Which of the latest three are near the limit, the latest in the lowest bit.
    var close: UInt8 = 0
    for place in range {
      let distance = (ends[place] - mean) * side.sign
      run.add(distance > margin, place, side.shift, in: &signals)
      close = close << 1 & 0b111
      if distance > near {
        let isOutside = distance > outside
        if isOutside { signals[place].formUnion(side.astronomical) }
        if !isOutside || profile.countsBeyondLimit { close |= 1 }
      }
      // Two bits or three: without its lowest bit something is left.
      guard close & (close &- 1) != 0, run.latest & 0b111 == 0b111 else { continue }
      side.markTwoOfThree(close, place, in: &signals)
    }
  }
}

extension SignalProfile {
  /// Marks the figures of every unbroken rise and fall that is long enough, both ends counted.
  func markTrends(
    _ low: [Double], _ high: [Double], _ range: Range<Int>, in signals: inout [Signals]
  ) {
    var rise = Run(length: trendLength, ofMoves: true)
    var fall = rise
    for place in range.dropFirst() {
      rise.add(low[place] > high[place - 1], place, .trendUp, in: &signals)
      fall.add(high[place] < low[place - 1], place, .trendDown, in: &signals)
    }
  }
}
