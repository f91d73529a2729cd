import TestSupport
import Testing

@testable import ActionPlan

/// Plays somebody who has every public edition and a pencil.
@Suite struct PublicAttackTests {
  /// The bytes of the editions of four quarters, each made from the plan as it stood then.
  private static func editions(
    of secret: SecretIndicator, protection: Disclosure.Protection = .complete
  ) -> [Document] {
    SecretIndicator.quarters.map { day in
      var plan = Plan(title: "Sample plan", authority: "Exampleshire")
      plan.ratings = Plan.usualRatings
      plan.indicators[Sample.id("secret")] = secret.known(on: day)
      let quarter = Sample.quarter(day.description)
      let assessment = PlanAssessment(plan, quarter: quarter)
      return PublicEdition(assessment, earlier: [], protection: protection).document(version: 1)
    }
  }

  private static func attack(
    _ secret: SecretIndicator, protection: Disclosure.Protection = .complete
  ) throws -> PublicAttack {
    PublicAttack(
      secret,
      try editions(of: secret, protection: protection).map {
        try PrintedEdition(json: JSONRenderer().render($0))
      })
  }

  static let seeds = Array(0..<25)

  @Test(arguments: SecretIndicator.Shape.allCases)
  func `no number left out has fewer than three possible values`(
    shape: SecretIndicator.Shape
  ) throws {
    var hidden = 0
    for seed in Self.seeds {
      var random = SeededGenerator(seed: UInt64(seed))
      let attack = try Self.attack(SecretIndicator(shape, &random))
      #expect(attack.givenAway == [], "seed \(seed)")
      hidden += attack.hidden
    }
    // A plan in which nothing is left out proves nothing.
    #expect(hidden >= Self.seeds.count)
  }

  @Test(arguments: SecretIndicator.Shape.allCases)
  func `the attack succeeds where only the small numbers are left out`(
    shape: SecretIndicator.Shape
  ) throws {
    let found = try (0..<10).filter { seed in
      var random = SeededGenerator(seed: UInt64(seed))
      let secret = SecretIndicator(shape, &random)
      return try !Self.attack(secret, protection: .smallOnly).givenAway.isEmpty
    }
    #expect(found.count >= 3)
  }

  @Test(arguments: SecretIndicator.Shape.allCases)
  func `every format leaves out the same`(shape: SecretIndicator.Shape) throws {
    for seed in 0..<3 {
      var random = SeededGenerator(seed: UInt64(seed))
      for paper in Self.editions(of: SecretIndicator(shape, &random)) {
        let json = try PrintedEdition(json: JSONRenderer().render(paper))
        let markdown = PrintedEdition(markdown: MarkdownRenderer().render(paper))
        #expect(!json.sightings.isEmpty)
        #expect(json.sightings == markdown.sightings)
        for sighting in json.sightings where sighting.team == nil {
          guard let charted = json.charted[sighting.indicator] else { continue }
          #expect(charted.contains(sighting.day) == (sighting.reading != .hidden))
        }
      }
    }
  }
}
