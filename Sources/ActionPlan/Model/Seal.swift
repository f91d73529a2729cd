/// A quarter as it was published.
public struct Seal: Hashable, Sendable {
  /// The plan version that the papers were made from.
  public var version: Int
  /// The day it was published.
  public var on: Day
  /// Who published it.
  public var by: String
  /// The last day that counted in the papers, where one was named.
  ///
  /// `nil` for the end of the quarter, with what was logged for it later.
  public var asAt: Day?
  /// The release that made the papers, and makes them again; `nil` when nobody noted it.
  public var release: String?
  /// The SHA-256 of each paper, by file name.
  public var papers: Keyed<String, String> = Keyed()
  /// What was corrected since in what was published, numbered from 1.
  public var corrections: Keyed<Int, SealCorrection> = Keyed()

  /// Makes a seal without papers.
  public init(version: Int, on: Day, by: String) {
    self.version = version
    self.on = on
    self.by = by
  }
}

/// One correction of what was published, made in the open: the papers stay as they are.
public struct SealCorrection: Hashable, Sendable {
  /// The item it is about; `nil` for the papers as a whole.
  public var item: ItemID?
  /// The team, area or comparator whose figure it is; `nil` for the whole.
  public var part: ItemID?
  /// The day or the end of the period of the figure; `nil` for anything else.
  public var day: Day?
  /// What was printed.
  public var printed: String
  /// What it is now.
  public var now: String
  /// Why.
  public var why: String
  /// Who corrected it.
  public var by: String
  /// The day of the correction.
  public var on: Day

  /// Makes a correction of the papers as a whole.
  public init(printed: String, now: String, why: String, by: String, on: Day) {
    self.printed = printed
    self.now = now
    self.why = why
    self.by = by
    self.on = on
  }
}
