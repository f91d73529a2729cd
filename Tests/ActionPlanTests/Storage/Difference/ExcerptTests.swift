import Testing

@testable import ActionPlan

@Suite struct ExcerptTests {
  @Test func `two short texts are shown whole`() {
    let shown = Excerpt.quoted("We will hire.", "We will hire twelve.")
    #expect(shown == ("\"We will hire.\"", "\"We will hire twelve.\""))
  }

  @Test func `long texts are cut to the part around their first difference`() {
    let start = String(repeating: "All of this stays. ", count: 10)
    let end = String(repeating: " All of that stays.", count: 10)
    let shown = Excerpt.quoted(start + "Old" + end, start + "New" + end)
    #expect(shown.old == "\"…All of this stays. Old All of that stays. All of that stays…\"")
    #expect(shown.new == "\"…All of this stays. New All of that stays. All of that stays…\"")
  }

  @Test func `a text that only grew at its end shows where`() {
    let start = String(repeating: "a", count: 100)
    let shown = Excerpt.quoted(start, start + "bcd")
    #expect(shown.old == "\"…\(String(repeating: "a", count: 20))\"")
    #expect(shown.new == "\"…\(String(repeating: "a", count: 20))bcd\"")
  }

  @Test(arguments: [
    ("  one\n two\t", "one two"), ("Done.", "Done"), ("and so on...", "and so on..."), ("", ""),
    (".", ""),
  ])
  func `a clause is one line without its full stop`(text: String, clause: String) {
    #expect(Excerpt.clause(text) == clause)
  }
}
