import ActionPlan
import Testing

@Suite struct ItemIDTests {
  @Test(arguments: [
    ["1", "1.1", "1.2", "1.2a", "1.2b", "1.10", "1.10a", "2", "10", "A1", "ad-safeguarding", "b"],
    ["team-1", "team-2", "team-10", "team-10a", "team-11"],
    ["01", "1", "001a", "1a", "2"],
    ["9", "99999999999999999999998", "99999999999999999999999"],
  ])
  func `ids stand in their natural order`(ids: [String]) throws {
    let wanted = try ids.map { try #require(ItemID($0)) }
    var random = SplitMix(state: 7)
    for _ in 0..<20 { #expect(wanted.shuffled(using: &random).sorted() == wanted) }
    for (place, left) in wanted.enumerated() {
      for (other, right) in wanted.enumerated() { #expect((left < right) == (place < other)) }
    }
  }

  @Test(arguments: [
    "1", "1.2", "caseload", "ad-safeguarding", "A", String(repeating: "x", count: 64),
  ])
  func `an id keeps its characters as typed`(text: String) {
    #expect(ItemID(text)?.description == text)
  }

  @Test(arguments: [
    "", ".1", "-a", "a b", "a_b", "a/b", "é", "1.2\n", "１", String(repeating: "x", count: 65),
  ])
  func `other characters and lengths are no ids`(text: String) {
    #expect(ItemID(text) == nil)
  }
}
