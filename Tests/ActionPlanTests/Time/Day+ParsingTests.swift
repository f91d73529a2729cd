import ActionPlan
import Testing

@Suite struct DayParsingTests {
  @Test(arguments: [
    "2019-06-14", "14 June 2019", "14 Jun 2019", "14/06/2019", "14/6/2019", "14/6/19",
    "14.06.2019", "14.6.19", "14th June 2019", "14TH JUNE 2019", "14 june 2019", "14 jUN 19",
    "  14   June\t2019 ", "14\u{A0}June\u{A0}2019", "14-Jun-2019", "14-jun-19",
    "2019\u{2013}06\u{2013}14",
  ])
  func `a day is read in the forms people type`(text: String) {
    #expect(Day(typed: text)?.description == "2019-06-14")
  }

  @Test(arguments: [
    ("1st March 2020", "2020-03-01"), ("22nd Sept 2020", "2020-09-22"),
    ("3rd May 2020", "2020-05-03"), ("11th Sep 2020", "2020-09-11"), ("4/5/2020", "2020-05-04"),
    ("1/1/00", "2000-01-01"), ("1/1/69", "2069-01-01"), ("1/1/70", "1970-01-01"),
    ("31/12/99", "1999-12-31"), ("29 Feb 2020", "2020-02-29"),
  ])
  func `the day comes before the month, and two digits are a year from 1970 to 2069`(
    text: String, iso: String
  ) {
    #expect(Day(typed: text)?.description == iso)
  }

  @Test(arguments: [
    "", " ", "June 14 2019", "June 14, 2019", "06/14/2019", "6/14/19", "2019/06/14", "14-06-2019",
    "14-06-19", "14 06 2019", "14/06.2019", "14/06-2019", "14 June-2019", "14/June/2019",
    "29 February 2019", "31/4/2019", "0/6/2019", "14/0/2019", "14/13/2019", "014/6/2019",
    "14/6/019", "14/6/9", "14/6/20190", "14 Juny 2019", "14 J 2019", "14st June 2019",
    "1th June 2019", "14 th June 2019", "14thJune2019", "14June2019", "14 June", "June 2019",
    "2019-6-14", "2019-06-14Z", "14 June 2019 ?", "14 June 1899", "14 June 3000", "tomorrow",
    "99999999999999999999/6/2019", "14/6/-19", "١٤/٠٦/٢٠١٩", "１４/０６/２０１９", "14 ju\u{301}n 2019",
    "\0", "14/06/2019\0", "14\n06\n2019",
  ])
  func `anything else typed is refused`(text: String) {
    #expect(Day(typed: text) == nil)
  }

  @Test(arguments: [
    "2019-06-14 ", " 2019-06-14", "2019-6-14", "2019-06-4", "2019/06/14", "20190614", "2019-06",
    "2019-06-144", "+019-06-14", "-019-06-14", "2019-06-1a", "2019-02-29", "2019-00-10",
    "2019-10-00", "1899-12-31", "3000-01-01", "9999-99-99", "0000-00-00", "", "-", "----------",
    "٢٠١٩-٠٦-١٤", "2019-06-14\u{301}", "2019\u{2013}06-14", "2019-06-14T00:00:00Z", "/019-06-14",
    ":019-06-14",
  ])
  func `the stored form is read strictly`(text: String) {
    #expect(Day(iso: text) == nil)
    #expect(Day(isoBytes: Array(text.utf8)) == nil)
  }

  @Test func `the stored form is read from part of a text or of its bytes`() {
    let line = "due 2020-02-29,"
    #expect(Day(iso: line.dropFirst(4).dropLast())?.inWords == "29 February 2020")
    #expect(Day(isoBytes: Array(line.utf8)[4..<14])?.inWords == "29 February 2020")
  }

  @Test(arguments: ["9", "a", " ", "-", "/", "\u{1F469}\u{200D}\u{1F467}", "\u{301}", "\0"])
  func `a text of a million characters is refused by every reader`(piece: String) {
    let text = String(repeating: piece, count: 1_000_000)
    #expect(Day(typed: text) == nil)
    #expect(Day(iso: text) == nil)
    #expect(Day(typed: "14 June 2019" + text) == nil)
    #expect(FinancialYear(typed: text) == nil)
    #expect(Quarter(typed: text, firstMonth: 4) == nil)
    #expect(Quarter(key: text) == nil)
    #expect(Moment(iso: text) == nil)
  }

  @Test func `a typed text may be 64 bytes long and no longer`() {
    let spaces = String(repeating: " ", count: 64 - 12)
    #expect(Day(typed: spaces + "14 June 2019") != nil)
    #expect(Day(typed: spaces + " 14 June 2019") == nil)
  }

  @Test func `no text made at random from the marks of dates is a trap`() {
    let marks = Array("0129-/. qQthJunefy\u{2013}\u{A0}é")
    var generator = SeededGenerator(state: 2019)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...16, using: &generator)
      let text = String((0..<length).compactMap { _ in marks.randomElement(using: &generator) })
      let day = Day(typed: text)
      #expect(day == nil || Day(typed: day?.inWords ?? "") == day)
      _ = Quarter(typed: text, firstMonth: Int.random(in: -1...14, using: &generator))
      _ = (FinancialYear(typed: text), Quarter(key: text), Moment(iso: text), Day(iso: text))
    }
  }
}

/// The same numbers on every run: Knuth's MMIX generator, its bytes turned round, as the high ones vary most.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state.byteSwapped
  }
}
