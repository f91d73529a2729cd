import ActionPlan
import TestSupport
import Testing

/// The public forms that sealed quarters left behind.
@Suite struct PublicFormsTests {
  private static let day = Sample.day("2024-06-30")

  private static func count(_ value: Int) -> Keyed<Day, Actual> {
    var actuals = Keyed<Day, Actual>()
    actuals[day] = Actual(Figure(.value(ExactDecimal(value))))
    return actuals
  }

  private static func plan() -> Plan {
    var indicator = Indicator(title: "Waiting", unit: .count, polarity: .lower)
    for (id, value) in [("north", 3), ("south", 12), ("west", 40)] {
      var segment = Indicator.Segment(title: id)
      segment.actuals = count(value)
      indicator.segments[Sample.id(id)] = segment
    }
    var plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    plan.indicators[Sample.id("waiting")] = indicator
    return plan
  }

  @Test func `a total that comes later is left out where the teams were published without it`()
    throws
  {
    let memory = MemoryFiles()
    let folder = PlanFolder("plan", files: memory.files)
    let moment = try #require(Moment(iso: "2024-07-03T09:12:44Z"))
    let authorship = Authorship(by: "Officer", at: moment, why: "")
    _ = try folder.create(Self.plan(), authorship)
    _ = try folder.change(authorship) { plan throws(PlanError) in
      var seal = Seal(version: 1, on: Sample.day("2024-07-10"), by: "Officer")
      seal.papers["public.html"] = "0"
      plan.seals[Sample.quarter("2024-25 Q1")] = seal
      plan.indicators.change(Sample.id("waiting")) { $0.actuals = Self.count(55) }
    }
    let plan = try folder.load().content.plan
    let forms = try folder.publicForms(sealedIn: plan)
    #expect(forms.count == 1)
    // South and West were printed: only the whole can still hide North.
    let found = plan.published(asAt: Self.day, earlier: forms)
    #expect(found.suppressions.map(\.segment) == [nil, Sample.id("north")])
    #expect(found.exposed == [])
    // Without that edition South would have been chosen.
    let alone = plan.published(asAt: Self.day)
    #expect(alone.suppressions.map(\.segment) == [Sample.id("north"), Sample.id("south")])
  }

  @Test func `a seal without a public edition leaves none`() throws {
    let folder = PlanFolder("plan", files: MemoryFiles().files)
    let moment = try #require(Moment(iso: "2024-07-03T09:12:44Z"))
    _ = try folder.create(Self.plan(), Authorship(by: "Officer", at: moment, why: ""))
    var plan = Self.plan()
    var seal = Seal(version: 1, on: Sample.day("2024-07-10"), by: "Officer")
    seal.papers["board.html"] = "0"
    plan.seals[Sample.quarter("2024-25 Q1")] = seal
    #expect(try folder.publicForms(sealedIn: plan) == [])
  }
}
