/// What the versions from the first up to one of them lead to.
struct Fold {
  /// The plan's JSON, without its version number.
  var value = JSONValue.object([:])
  /// The number of the last version folded in.
  var number = 0
  /// What the last version folded in says that the checksum is.
  var checksum = ""

  mutating func add(_ version: PlanVersion) {
    value.merge(version.patch)
    number = version.number
    checksum = version.checksum
  }
}

extension PlanFolder {
  /// Every version, oldest first.
  public func history() throws(PlanFileError) -> [PlanVersion] {
    let latest = try latestNumber()
    var versions: [PlanVersion] = []
    for number in 1...latest { versions.append(try version(number)) }
    return versions
  }

  /// The plan as it stood after a version.
  public func plan(at number: Int) throws(PlanFileError) -> Plan {
    let latest = try latestNumber()
    guard (1...latest).contains(number) else {
      throw PlanFileError(
        .history, file: path, "there is no version \(number): the versions are 1 to \(latest)",
        hint: "`actionplan history` lists them")
    }
    return try loaded(fold(upTo: number)).content.plan
  }

  /// The plan as the versions alone say, whatever plan.json holds.
  func latest() throws(PlanFileError) -> Loaded {
    try loaded(fold(upTo: latestNumber()))
  }

  /// The number of the latest version.
  func latestNumber() throws(PlanFileError) -> Int {
    let numbers = try versionNumbers()
    guard !numbers.isEmpty else { throw noPlan }
    try checkNumbers(numbers)
    return numbers.count
  }

  func fold(upTo last: Int) throws(PlanFileError) -> Fold {
    var fold = Fold()
    for number in 1...last { fold.add(try version(number)) }
    return fold
  }
}
