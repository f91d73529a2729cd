extension PlanDifferenceCase {
  /// Changes of the plan itself and its rating scale.
  static let plan = [
    Self(
      #"{"authority":"Borsetshire"}"#,
      #"the plan: authority changed from "Exampleshire" to "Borsetshire""#),
    Self(
      #"{"firstMonth":1,"due":"2019-07-31","submitted":null}"#,
      #"the plan: first month of the year changed from April to January"#,
      #"the plan: due date changed from 30 June 2019 to 31 July 2019"#,
      #"the plan: date submitted removed (was 28 June 2019)"#),
    Self(
      #"{"profile":"mdc"}"#,
      #"the plan: rule profile changed from nhsr to mdc"#),
    Self(
      #"{"suppressUpTo":null}"#,
      #"the plan: largest number of people not published removed (was 7)"#),
    Self(
      #"{"note":"First issue."}"#,
      #"the plan: note changed from "First issue" to "First issue.""#),
    Self(
      #"{"note":"First\nissue"}"#,
      #"the plan: note changed in its spaces or line breaks"#),
    Self(
      #"{"ratings":{"green":{"word":"On track","meaning":"Fine","rank":2},"blue":null}}"#,
      #"rating blue "Embedded" removed from the scale"#,
      #"rating green "On track" added to the scale"#),
    Self(
      #"{"ratings":{"red":{"rank":5,"needsRecovery":null}}}"#,
      #"rating red "Off track": rank changed from 4 to 5"#,
      #"rating red "Off track": needs a way back on track changed from yes to no"#),
  ]

  /// Changes of inspections and recommendations.
  static let findings = [
    Self(
      #"{"recommendations":{"1":{"councilText":"We will hire twelve."}}}"#,
      #"""
      recommendation 1 "Capacity": council text changed from "We will hire." to "We will hire \#
      twelve."
      """#),
    Self(
      #"""
      {"recommendations":{"1":{"councilText":null,"noObjective":null},"2":{
      "councilText":"We agree."}}}
      """#,
      #"recommendation 1 "Capacity": council text removed (was "We will hire.")"#,
      #"recommendation 1 "Capacity": reason for no objective removed (was "Answered elsewhere")"#,
      #"recommendation 2 "Visits": council text added: "We agree.""#),
    Self(
      #"""
      {"recommendations":{"1":{"inspection":null,"origin":"self-assessment",
      "title":"Caseloads"}}}
      """#,
      #"recommendation 1 "Caseloads": title changed from "Capacity" to "Caseloads""#,
      #"recommendation 1 "Caseloads": origin changed from inspection to self assessment"#,
      #"""
      recommendation 1 "Caseloads": inspection removed (was inspection ilacs "Inspection of \#
      2019")
      """#),
    Self(
      #"{"recommendations":{"1":{"withdrawn":{"on":"2019-07-01","why":"Re-issued report."}}}}"#,
      #"recommendation 1 "Capacity" withdrawn on 1 July 2019: Re-issued report"#),
    Self(
      #"{"recommendations":{"2":{"withdrawn":{"on":"2019-05-02"}}}}"#,
      #"recommendation 2 "Visits": withdrawal, date changed from 1 May 2019 to 2 May 2019"#),
    Self(
      #"{"recommendations":{"2":{"withdrawn":null}}}"#,
      #"recommendation 2 "Visits": withdrawal removed (was 1 May 2019, "Re-issued")"#),
    Self(
      #"{"recommendations":{"1":{"paragraphs":{"4":null,"5":"High caseloads"}}}}"#,
      #"recommendation 1 "Capacity": paragraph 4 removed (was "Caseloads")"#,
      #"recommendation 1 "Capacity": paragraph 5 added: "High caseloads""#),
    Self(
      #"{"recommendations":{"2":null,"3":{"title":"Health","text":"Q","origin":"own-audit"}}}"#,
      #"recommendation 2 "Visits" removed"#,
      #"recommendation 3 "Health" added"#),
    Self(
      #"{"inspections":{"ilacs":{"to":"2019-01-26","report":{"received":null,"version":"1.1"}}}}"#,
      #"""
      inspection ilacs "Inspection of 2019": last day changed from 25 January 2019 to 26 \#
      January 2019
      """#,
      #"""
      inspection ilacs "Inspection of 2019": report, date received removed (was 25 February \#
      2019)
      """#,
      #"inspection ilacs "Inspection of 2019": report, version changed from "1.0" to "1.1""#),
    Self(
      #"""
      {"inspections":{"ilacs":{"judgements":{"1":{"grade":"inadequate"},"2":{"title":"Leaders",
      "grade":"good"}}}}}
      """#,
      #"""
      inspection ilacs "Inspection of 2019": judgement 1, grade changed from requires \#
      improvement to inadequate
      """#,
      #"inspection ilacs "Inspection of 2019": judgement 2 added: "Leaders", good"#),
    Self(
      #"{"inspections":{"ilacs":{"report":null}}}"#,
      #"""
      inspection ilacs "Inspection of 2019": report removed (was "Report", \#
      "https://example.org/r", 25 February 2019, 4 March 2019, "1.0")
      """#),
  ]
}
