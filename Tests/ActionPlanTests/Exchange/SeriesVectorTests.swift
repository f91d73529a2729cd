import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct SeriesVectorTests {
  /// The first judgement of a JSON text.
  private func judged(_ text: String, _ rules: SeriesRules = SeriesRules()) throws -> String {
    let file = try SeriesFile(Array(text.utf8), name: "", rules: rules)
    return String(decoding: SeriesJudgement(file[0]).json(.mdc), as: UTF8.self)
  }

  @Test(arguments: JudgedVectors.allCases)
  func `every vector gets the answer of its file`(_ vectors: JudgedVectors) throws {
    var rules = SeriesRules()
    rules.profile = vectors == .nhsr ? .nhsr : .mdc
    let file = try SeriesFile(Array(try vectors.text()), name: "", rules: rules)
    #expect(file.count == (vectors == .direction ? 51 : 109) && !file.isTable)
    let profile: RuleProfile = vectors == .nhsr ? .nhsr : .mdc
    let answers = (0..<file.count).map { SeriesJudgement(file[$0]).json(profile) }
    let text =
      "[" + answers.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",") + "]"
    #expect(try vectors.differences(from: Data(text.utf8)) == [])
  }

  @Test(arguments: JudgedVectors.allCases)
  func `written at once they are the same`(_ vectors: JudgedVectors) throws {
    var rules = SeriesRules()
    rules.profile = vectors == .nhsr ? .nhsr : .mdc
    let file = try SeriesFile(Array(try vectors.text()), name: "", rules: rules)
    var written = Data()
    file.writeJSON(vectors == .nhsr ? .nhsr : .mdc) { written.append(contentsOf: $0) }
    #expect(try vectors.differences(from: written) == [])
  }

  @Test func `the order of the dates makes no difference but to the order of the answer`() throws {
    let rising = (1...8).map { "2024-0\($0)-01" }
    let text = { (places: [Int]) in
      let dates = places.map { "\"\(rising[$0])\"" }.joined(separator: ",")
      let values = places.map { $0 == 2 ? "null" : "\($0 * $0)" }.joined(separator: ",")
      return "[{\"id\":\"a\",\"input\":{\"dates\":[\(dates)],\"values\":[\(values)]}}]"
    }
    let forward = try judged(text([0, 1, 2, 3, 4, 5, 6, 7]))
    let mixed = try judged(text([7, 1, 0, 2, 3, 4, 5, 6]))
    #expect(forward.contains("\"mr\": [null, 1, null, 8, 7, 9, 11, 13]"))
    #expect(mixed.contains("\"mr\": [13, 1, null, null, 8, 7, 9, 11]"))
  }

  /// Vectors that can't be judged, and why.
  static let refusals: [(vector: String, reason: String)] = [
    ("3", "it is not an object"),
    ("{}", "there is no kind and no input; it is one of direction, rag and forecast"),
    ("{\"kind\":\"spc\"}", "the kind is \"spc\"; it is one of direction, rag and forecast"),
    ("{\"input\":{}}", "input has no dates or no values"),
    ("{\"input\":{\"dates\":[],\"values\":[]}}", "there are no figures"),
    ("{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[null]}}", "there are no figures"),
    ("{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[]}}", "there are 1 dates and 0 values"),
    (
      "{\"input\":{\"dates\":[\"2024-02-30\"],\"values\":[1]}}",
      "a date \"2024-02-30\" is not a day such as 2019-06-14"
    ),
    (
      "{\"input\":{\"dates\":[\"2024-01-01\",\"2024-01-01\"],\"values\":[1,2]}}",
      "two figures are for 2024-01-01"
    ),
    (
      "{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[\"1\"]}}", "a value \"1\" is not a number"
    ),
    (
      "{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[1e300]}}",
      "a value 1e300 has more than 18 digits"
    ),
    (
      "{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[1]},"
        + "\"options\":{\"improvement_direction\":\"up\"}}",
      "the polarity \"up\" is not one of higher, lower, band and neutral"
    ),
    (
      "{\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[1]},\"options\":{\"fix_after_n_points\":0}}",
      "fix_after_n_points 0 is not a whole number from 1 to 1000000"
    ),
    ("{\"kind\":\"direction\"}", "there are no points"),
    ("{\"kind\":\"direction\",\"points\":[]}", "there are no figures"),
    ("{\"kind\":\"direction\",\"points\":[{\"value\":1}]}", "a point has no period"),
    (
      "{\"points\":[{\"period\":\"2024-01-01\",\"kind\":\"guess\"}]}",
      "\"guess\" is not a kind of point"
    ),
    (
      "{\"points\":[{\"period\":\"2024-01-01\",\"kind\":\"range\",\"lo\":2,\"hi\":1}]}",
      "the range from 2 to 1 runs backwards"
    ),
    (
      "{\"points\":[{\"period\":\"2024-01-01\",\"value\":1},{\"period\":\"2024-01-01\",\"value\":1}]}",
      "two points are for 2024-01-01"
    ),
    (
      "{\"indicator\":{\"frequency\":\"quarter\"},\"points\":[{\"period\":\"2024-01-01\",\"value\":1},"
        + "{\"period\":\"2024-03-31\",\"value\":1}]}",
      "2024-01-01 and 2024-03-31 are both in one quarter"
    ),
    (
      "{\"indicator\":{\"frequency\":\"daily\"},\"points\":[]}",
      "the frequency \"daily\" is not one of week, month, quarter, term and year"
    ),
    (
      "{\"indicator\":{\"window\":100000},\"points\":[]}",
      "window 100000 is not a whole number from 13 to 120"
    ),
  ]

  @Test(arguments: refusals)
  func `a vector that can't be judged says why`(_ vector: String, _ reason: String) throws {
    let escaped = reason.replacing("\"", with: "\\\"")
    #expect(
      try judged("[\(vector)]")
        == "{\"id\": \"vector 1\", \"status\": \"error\", \"reason\": \"\(escaped)\"}")
  }

  @Test func `the others go on, and what is ignored is ignored`() throws {
    let text = """
      {"title": "t", "vectors": [
        {"id": "a", "input": 3},
        {"id": 7, "expected": {"x": 1e-5}, "profiles": null, "group": [],
         "input": {"dates": ["2024-01-31", "2024-02-29"], "values": [1e1, 0.5]}, "options": {}}
      ]}
      """
    let file = try SeriesFile(Array(text.utf8), name: "", rules: SeriesRules())
    guard case .error("a", _) = SeriesJudgement(file[0]),
      case .chart(let chart) = SeriesJudgement(file[1])
    else {
      Issue.record("not as expected")
      return
    }
    #expect(chart.id == "7" && chart.chart.figures == [10, 0.5] && chart.assurance == nil)
  }

  @Test func `a vector's own settings come before the options`() throws {
    var rules = SeriesRules()
    rules.polarity = .lower
    rules.target = .value(ExactDecimal(3))
    let input = "\"input\":{\"dates\":[\"2024-01-01\",\"2024-01-02\"],\"values\":[5,5]}"
    #expect(try judged("[{\(input)}]", rules).contains("\"assurance\": \"consistent_fail\""))
    let own = "\"options\":{\"improvement_direction\":\"increase\",\"target\":4}"
    #expect(try judged("[{\(input),\(own)}]", rules).contains("\"assurance\": \"consistent_pass\""))
  }

  @Test func `limits that rest on too few figures are refused by nhsr`() throws {
    var rules = SeriesRules()
    rules.profile = .nhsr
    let text =
      "[{\"id\":\"a\",\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[5]},"
      + "\"options\":{\"fix_after_n_points\":5}}]"
    #expect(try judged(text, rules).contains("fixed on 5 figures; the profile needs 12 or more"))
    #expect(!(try judged(text)).contains("error"))
  }
}
