extension PlanDifferenceCase {
  /// Changes of figures.
  static let figures = [
    Self(
      #"{"indicators":{"caseload":{"actuals":{"2019-06-14":{"value":18}}}}}"#,
      #"caseload "Average caseload": 18 recorded for 14 June 2019"#),
    Self(
      #"""
      {"indicators":{"visits":{"actuals":{"2018-11-30":{"value":76.0,"numerator":38,
      "denominator":50,"status":"provisional"},"2018-12-31":{"unavailable":"suppressed"}}}}}
      """#,
      #"visits "Visits in time": 76.0% (38 of 50, provisional) recorded for 30 November 2018"#,
      #"visits "Visits in time": recorded as suppressed for 31 December 2018"#),
    Self(
      #"""
      {"indicators":{"visits":{"actuals":{"2018-11-30":{"low":70,"high":80},"2018-12-31":{
      "fewerThan":80},"2019-01-31":{"value":75,"status":"estimated"}}}}}
      """#,
      #"visits "Visits in time": between 70% and 80% recorded for 30 November 2018"#,
      #"visits "Visits in time": fewer than 80% recorded for 31 December 2018"#,
      #"visits "Visits in time": about 75% recorded for 31 January 2019"#),
    Self(
      #"""
      {"indicators":{"visits":{"actuals":{"2018-10-31":{"value":78,"restatements":{"1":{"was":{
      "value":76},"now":{"value":78},"on":"2019-07-05","by":"N. Analyst",
      "why":"late entries counted"}}}}}}}
      """#,
      #"""
      visits "Visits in time": 76% for 31 October 2018 restated as 78%, by N. Analyst on 5 July \#
      2019: late entries counted
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"actuals":{"2019-04-30":{"source":"Board paper","restatements":{
      "2":{"was":{"value":22},"now":{"value":22},"source":"Return","on":"2019-07-05",
      "by":"N. Analyst","why":"published"}}}}}}}
      """#,
      #"""
      caseload "Average caseload": another source for 22 for 30 April 2019, by N. Analyst on 5 \#
      July 2019: published
      """#,
      #"""
      caseload "Average caseload", figure for 30 April 2019: source changed from "Return" to \#
      "Board paper"
      """#),
    Self(
      #"{"indicators":{"visits":{"actuals":{"2018-10-31":{"value":78,"source":"Return"}}}}}"#,
      #"visits "Visits in time": 76% for 31 October 2018 changed to 78% without a restatement"#,
      #"visits "Visits in time", figure for 31 October 2018: source added: "Return""#),
    Self(
      #"""
      {"indicators":{"visits":{"actuals":{"2018-10-31":{"value":79,"restatements":{"1":{"was":{
      "value":76},"now":{"value":78},"on":"2019-07-05","by":"N. Analyst","why":"late"}}}}}}}
      """#,
      #"""
      visits "Visits in time": 76% for 31 October 2018 restated as 78%, by N. Analyst on 5 July \#
      2019: late
      """#,
      #"visits "Visits in time": 78% for 31 October 2018 changed to 79% without a restatement"#),
    Self(
      #"""
      {"indicators":{"caseload":{"actuals":{"2019-04-30":{"note":null,"restatements":{"1":{
      "was":{"value":21},"why":"Leavers"}}}}}}}
      """#,
      #"caseload "Average caseload", figure for 30 April 2019: note removed (was "Late")"#,
      #"""
      caseload "Average caseload", figure for 30 April 2019, restatement 1: figure before, \#
      value changed from 21.5 to 21
      """#,
      #"""
      caseload "Average caseload", figure for 30 April 2019, restatement 1: reason changed from \#
      "Leavers counted" to "Leavers"
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"actuals":{"2019-04-30":{"restatements":null},
      "2019-05-31":null}}}}
      """#,
      #"caseload "Average caseload": between 20 and 22 for 31 May 2019 removed"#,
      #"""
      caseload "Average caseload", figure for 30 April 2019, restatement 1 removed (was 21.5 \#
      restated as 22)
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"segments":{"east":{"actuals":{"2019-05-31":{"value":19}}}},
      "comparators":{"england":{"actuals":{"2020-03-31":{"value":17}}}}}}}
      """#,
      #"caseload "Average caseload", segment east "East": 19 recorded for 31 May 2019"#,
      #"caseload "Average caseload", comparator england "England": 17 recorded for 31 March 2020"#),
    Self(
      #"""
      {"indicators":{"visits":{"actuals":{"2018-04-30":{"value":1},"2018-05-31":{"value":2},
      "2018-06-30":{"value":3},"2019-03-31":{"value":4}}}}}
      """#,
      #"visits "Visits in time": 4 figures recorded, 30 April 2018 to 31 March 2019"#),
    Self(
      #"""
      {"indicators":{"caseload":{"actuals":{"2019-08-31":{"value":1}},"segments":{"east":{
      "actuals":{"2019-08-31":{"value":2},"2019-09-30":{"value":2}}},"west":{"actuals":{
      "2019-08-31":{"value":3}}}}}}}
      """#,
      #"""
      caseload "Average caseload": 4 figures recorded, 31 August 2019 to 30 September 2019 (the \#
      whole, East and West)
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"segments":{"west":{"actuals":{"2019-04-30":{"value":1},
      "2019-05-31":{"value":2},"2019-06-30":{"value":2},"2019-07-31":{"value":3}}}}}}}
      """#,
      #"""
      caseload "Average caseload", segment west "West": 4 figures recorded, 30 April 2019 to 31 \#
      July 2019
      """#),
    Self(
      #"{"indicators":{"caseload":{"actuals":null}}}"#,
      #"caseload "Average caseload": 4 figures removed, 30 April 2019 to 31 July 2019"#),
  ]
}
