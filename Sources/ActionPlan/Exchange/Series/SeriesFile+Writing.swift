extension SeriesFile {
  /// Judges every series and writes a JSON array with one object a line.
  ///
  /// - Parameters:
  ///   - profile: Whose field names a usual range has.
  ///   - write: Takes the text piece by piece.
  /// - Returns: What a reader should know beside it, which the fields have no place for.
  @discardableResult
  public func writeJSON(_ profile: RuleProfile, to write: ([UInt8]) -> Void) -> [String] {
    var notes: [String] = []
    var line = JSONLine(reserving: Self.piece + Self.piece / 4)
    line.raw("[")
    for place in 0..<count {
      line.raw(place == 0 ? "\n  " : ",\n  ")
      let judgement = SeriesJudgement(self[place])
      judgement.write(to: &line, profile)
      notes += judgement.notes.map { "\(judgement.id): \($0)" }
      guard line.bytes.count > Self.piece else { continue }
      write(line.bytes)
      line.removeAll()
    }
    line.raw(count == 0 ? "]\n" : "\n]\n")
    write(line.bytes)
    return notes
  }

  /// Judges every series and gives a table with a line for each, or sentences where there is one.
  ///
  /// - Parameter width: The columns that a sentence may take.
  /// - Returns: The text, UTF-8.
  public func text(width: Int = 100) -> [UInt8] {
    if count == 1 {
      let sentences = SeriesJudgement(self[0]).sentences
      let lines = sentences.flatMap { $0.safeForTerminal.wrapped(to: width) }
      return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
    var table = SeriesTable()
    var found: [Frequency: Int] = [:]
    for place in 0..<count {
      let judgement = SeriesJudgement(self[place])
      table.append(judgement)
      if let frequency = judgement.inferredFrequency { found[frequency, default: 0] += 1 }
    }
    return table.text() + Self.words(found).utf8
  }

  /// What the dates told of the frequency, on a line; nothing where nothing was asked of them.
  private static func words(_ found: [Frequency: Int]) -> String {
    let named = Frequency.allCases.filter { found[$0] != nil }
    guard let first = named.first else { return "" }
    let words = named.map { "\($0.rawValue) (\(found[$0] ?? 0) series)" }.joined(separator: ", ")
    return "frequency, worked out from the dates: \(named.count == 1 ? first.rawValue : words)\n"
  }

  /// The bytes after which a piece is written.
  private static let piece = 1 << 20
}
