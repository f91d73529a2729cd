/// What was changed in a plan since an update, version by version.
public struct ChangeLog: Hashable, Sendable {
  /// The update that the changes are counted from.
  public var since: Since
  /// The plan as it stood then; `nil` when there was none yet.
  public var base: Plan?
  /// Every version after it, oldest first.
  public var steps: [Step]

  /// Makes a log.
  public init(since: Since, base: Plan? = nil, steps: [Step] = []) {
    self.since = since
    self.base = base
    self.steps = steps
  }

  /// The update, or the moment, that changes are counted from.
  public struct Since: Hashable, Sendable {
    /// What it is.
    public var origin: Origin
    /// The last version before the changes; 0 when there was none.
    public var version: Int
    /// The last day before the changes, for what is dated.
    public var day: Day
    /// The quarter that was published from a copy which was merged later; `nil` for all others.
    var copied: Quarter?

    /// Makes a starting point.
    public init(_ origin: Origin, version: Int, day: Day) {
      self.origin = origin
      self.version = version
      self.day = day
    }
  }

  /// What changes are counted from.
  public enum Origin: Hashable, Sendable {
    /// A quarter as it was published on a day.
    case seal(Quarter, on: Day)
    /// The end of a quarter that was not published here.
    case quarter(Quarter)
    /// A version or a day that somebody named.
    case named
  }

  /// One version: who made it, when, why, and what it led to.
  public struct Step: Hashable, Sendable {
    /// The number of the version.
    public var version: Int
    /// When it was made.
    public var at: Moment
    /// Who made it.
    public var by: String
    /// What it was for; empty when nobody said.
    public var why: String
    /// What it changed, by meaning.
    public var differences: [PlanDifference]
    /// The findings it withdrew.
    public var withdrawn: [ItemID] = []
  }
}

extension PlanFolder {
  /// The update that a paper for a quarter tells the changes since.
  ///
  /// - Parameters:
  ///   - quarter: The quarter of the paper.
  ///   - plan: The plan as of the version.
  ///   - version: The version that the paper is made from.
  /// - Returns: The latest quarter before it that was published, else the end of the one before.
  /// - Throws: ``PlanFileError`` when a version can't be read.
  public func lastUpdate(
    before quarter: Quarter, in plan: Plan, version: Int
  ) throws(PlanFileError) -> ChangeLog.Since {
    let sealed = plan.seals.keys.last { $0 < quarter }
    guard let before = sealed ?? quarter.previous else {
      return ChangeLog.Since(.named, version: 0, day: .earliest)
    }
    return try since(before, in: plan, version: version)
  }

  /// The starting point that somebody typed: a version, a day, or a quarter.
  ///
  /// - Throws: ``PlanFileError`` when it is none of them, or is after the version.
  public func since(
    _ text: String, in plan: Plan, version: Int
  ) throws(PlanFileError) -> ChangeLog.Since {
    if let number = Int(text) {
      guard 1...version ~= number else {
        throw PlanFileError(
          .history, file: path,
          "changes can't be counted from version \(number): the paper is made from version "
            + "\(version)", hint: "`actionplan history` lists the versions")
      }
      return ChangeLog.Since(
        .named, version: number, day: try self.version(number).at.day)
    }
    if let day = Day(typed: text) {
      return ChangeLog.Since(.named, version: try lastVersion(on: day, upTo: version), day: day)
    }
    guard let quarter = Quarter(typed: text, firstMonth: plan.firstMonth) else {
      throw PlanFileError(
        .history, file: path, "\"\(text)\" is no version, no day and no quarter",
        hint: "write a version as 12, a day as 2019-06-30, a quarter as 2019-20-Q1")
    }
    return try since(quarter, in: plan, version: version)
  }

  private func since(
    _ quarter: Quarter, in plan: Plan, version: Int
  ) throws(PlanFileError) -> ChangeLog.Since {
    let day = quarter.lastDay(firstMonth: plan.firstMonth)
    guard let seal = plan.seals[quarter] else {
      return ChangeLog.Since(
        .quarter(quarter), version: try lastVersion(on: day, upTo: version), day: day)
    }
    var since = ChangeLog.Since(
      .seal(quarter, on: seal.on), version: seal.version, day: seal.asAt ?? day)
    if let copy = try copySealed(quarter, seal) {
      since.version =
        zip(copy.line.prefix(seal.version), copy.graph.chain).prefix { $0 == $1 }.count
      since.copied = quarter
    }
    return since
  }

  /// The last version made on a day or before it; 0 when there is none.
  public func lastVersion(on day: Day, upTo latest: Int) throws(PlanFileError) -> Int {
    var number = latest
    while number > 0, day < (try version(number).at.day) { number -= 1 }
    return number
  }

  /// Every version after a starting point, up to another version.
  public func changeLog(
    since: ChangeLog.Since, upTo last: Int
  ) throws(PlanFileError) -> ChangeLog {
    var fold = Fold()
    var plan: Plan?
    if since.version > 0 {
      fold = try self.fold(upTo: since.version)
      plan = try loaded(fold).content.plan
    }
    var merged = MergedChanges(self, published: try publishedCopy(since))
    var log = ChangeLog(since: since, base: try merged.published?.plan() ?? plan)
    guard since.version < last else { return log }
    for number in since.version + 1...last {
      let version = try version(number)
      fold.add(version)
      let next = try Self.content(of: fold.value, version: number, file: versionPath(number)).plan
      if version.merged == nil {
        log.steps.append(ChangeLog.Step(version, from: plan, to: next))
      } else {
        log.steps += try merged.steps(of: version, leadingTo: fold.value)
      }
      plan = next
    }
    return log
  }
}

extension ChangeLog.Step {
  init(_ version: PlanVersion, from old: Plan?, to new: Plan) {
    let old = old ?? Plan(title: new.title, authority: new.authority)
    self.init(
      version: version.number, at: version.at, by: version.by, why: version.why,
      differences: new.differences(from: old),
      withdrawn: new.recommendations.filter { id, finding in
        finding.withdrawn != nil && old.recommendations[id]?.withdrawn == nil
      }.map(\.key))
  }
}
