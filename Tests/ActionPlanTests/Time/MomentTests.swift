import ActionPlan
import Testing

@Suite struct MomentTests {
  // Seconds from Python 3: datetime(..., tzinfo=timezone.utc).timestamp()
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)), ("1970-01-01T23:59:59Z", 86_399),
    ("1970-01-02T00:00:00Z", 86_400), ("2019-07-03T09:12:44Z", 1_562_145_164),
    ("2020-02-29T12:00:00Z", 1_582_977_600), ("2999-12-31T23:59:59Z", 32_503_679_999),
  ])
  func `an instant is written in UTC to the second and reads back`(
    iso: String, seconds: Int64
  ) throws {
    let moment = try #require(Moment(secondsSince1970: seconds))
    #expect(moment.description == iso)
    #expect(Moment(iso: iso) == moment)
    #expect(Moment(iso: "at \(iso)".dropFirst(3)) == moment)
    #expect(moment.day.description == iso.prefix(10))
  }

  @Test(arguments: [Int64.min, -1, 32_503_680_000, .max])
  func `an instant before 1970 or after 2999 is refused`(seconds: Int64) {
    #expect(Moment(secondsSince1970: seconds) == nil)
  }

  @Test(arguments: [
    "1969-12-31T23:59:59Z", "2019-07-03T24:00:00Z", "2019-07-03T09:60:00Z", "2016-12-31T23:59:60Z",
    "2019-07-03T09:12:44", "2019-07-03T09:12:44z", "2019-07-03t09:12:44Z", "2019-07-03 09:12:44Z",
    "2019-07-03T09:12:44+00:00", "2019-07-03T09:12:44.0Z", "2019-07-03T09:12Z", "2019-07-03",
    "2019-02-29T09:12:44Z", "2019-07-03T9:12:44ZZ", "2019-07-03T-9:12:44Z", "2019-07-03T09:12:44ZZ",
    " 2019-07-03T09:12:44Z", "", "T", "2019-07-03T09:12:٤Z", "3000-01-01T00:00:00Z",
  ])
  func `any other form of an instant is refused`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `instants are in the order of time`() throws {
    let earlier = try #require(Moment(iso: "2019-07-03T09:12:44Z"))
    let later = try #require(Moment(iso: "2019-07-03T09:12:45Z"))
    #expect(earlier < later)
  }
}
