import ActionPlan
import Testing

@Suite struct KeyedTests {
  private func keyed(_ entries: [Int: String]) -> Keyed<Int, String> {
    var made = Keyed<Int, String>()
    for (key, value) in entries { made[key] = value }
    return made
  }

  @Test func `entries stand in the order of their keys, whatever the order they came in`() {
    var random = SplitMix(state: 3)
    for count in 0...40 {
      var made = Keyed<Int, Int>()
      for key in (0..<count).shuffled(using: &random) { made[key] = key * 10 }
      #expect(made.keys == Array(0..<count))
      #expect(made.values == (0..<count).map { $0 * 10 })
      #expect(made.map(\.key) == made.keys)
    }
  }

  @Test func `a key holds one entry, nil takes it out, and a key that is not there is left alone`()
  {
    var made = keyed([1: "a", 3: "c"])
    made[3] = "d"
    made[2] = nil
    #expect(made == keyed([1: "a", 3: "d"]))
    made[1] = nil
    #expect(made.keys == [3])
    #expect(made[1] == nil)
    #expect(made[3] == "d")
  }

  @Test(
    arguments: [(0, nil), (1, "a"), (2, "a"), (3, "c"), (4, "c"), (99, "e")] as [(Int, String?)])
  func `the latest up to a key is the one at it or the nearest before it`(
    key: Int, value: String?
  ) {
    #expect(keyed([1: "a", 3: "c", 5: "e"]).latest(upTo: key)?.value == value)
  }

  @Test func `an entry is changed where it stands`() {
    var made = keyed([1: "a"])
    #expect(made.change(1) { $0 += "!" } != nil)
    #expect(made.change(2) { $0 += "!" } == nil)
    #expect(made == keyed([1: "a!"]))
  }

  @Test func `numbers are given out after the last one, from 1`() {
    var made = Keyed<Int, String>()
    made.append("first")
    made.append("second")
    made[1] = nil
    made.append("third")
    #expect(made == keyed([2: "second", 3: "third"]))
  }

  @Test func `what it does agrees with a dictionary over many random steps`() {
    var random = SplitMix(state: 11)
    var (made, plain) = (Keyed<Int, Int>(), [Int: Int]())
    for step in 0..<2_000 {
      let key = Int.random(in: 0..<50, using: &random)
      let value = Bool.random(using: &random) ? step : nil
      made[key] = value
      plain[key] = value
      let asked = Int.random(in: -1..<51, using: &random)
      let expected = plain.filter { $0.key <= asked }.max { $0.key < $1.key }?.value
      #expect(made.latest(upTo: asked)?.value == expected)
    }
    #expect(made.keys == plain.keys.sorted())
  }
}
