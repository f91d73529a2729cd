extension PlanDifferenceCase {
  /// Changes of indicators and their parts.
  static let indicators = [
    Self(
      #"""
      {"indicators":{"caseload":{"noun":"children","decimals":2,"polarity":"neutral",
      "period":"year-to-date"}}}
      """#,
      #"""
      caseload "Average caseload": words for the unit changed from "children per FTE" to \#
      "children"
      """#,
      #"caseload "Average caseload": decimals shown changed from 1 to 2"#,
      #"caseload "Average caseload": polarity changed from lower to neutral"#,
      #"caseload "Average caseload": kind of period changed from snapshot to year to date"#),
    Self(
      #"{"indicators":{"caseload":{"tolerance":null,"minimumBase":30,"sourceSystem":"Mosaic"}}}"#,
      #"caseload "Average caseload": source system changed from "LiquidLogic" to "Mosaic""#,
      #"caseload "Average caseload": tolerance removed (was 0.5)"#,
      #"caseload "Average caseload": smallest base judged changed from 20 to 30"#),
    Self(
      #"""
      {"indicators":{"caseload":{"baseline":{"value":25,"numerator":250,"denominator":10}},
      "visits":{"baseline":{"value":70,"asAt":"2018-09-30","status":"estimated"}}}}
      """#,
      #"""
      baseline of caseload "Average caseload" changed from 24 as at 31 January 2019 to 25 (250 \#
      of 10) as at 31 January 2019
      """#,
      #"baseline of visits "Visits in time" set to about 70% as at 30 September 2018"#),
    Self(
      #"{"indicators":{"caseload":{"baseline":{"note":"Ofsted"}}}}"#,
      #"baseline of caseload "Average caseload": note changed from "Inspection" to "Ofsted""#),
    Self(
      #"{"indicators":{"caseload":{"baseline":null}}}"#,
      #"baseline of caseload "Average caseload" removed (was 24 as at 31 January 2019)"#),
    Self(
      #"""
      {"indicators":{"caseload":{"breaks":{"2019-04-01":null,"2019-09-01":{
      "why":"Merged teams"}}}}}
      """#,
      #"""
      break in the series of caseload "Average caseload" from 1 April 2019 removed (was "New \#
      system")
      """#,
      #"""
      break in the series of caseload "Average caseload" from 1 September 2019 added: Merged \#
      teams
      """#),
    Self(
      #"{"indicators":{"caseload":{"breaks":{"2019-04-01":{"why":"Newer system"}}}}}"#,
      #"""
      break in the series of caseload "Average caseload" from 1 April 2019: reason changed from \#
      "New system" to "Newer system"
      """#),
    Self(
      #"{"indicators":{"caseload":{"seasonal":null,"window":36},"visits":{"window":13}}}"#,
      #"caseload "Average caseload": seasonal changed from yes to no"#,
      #"caseload "Average caseload": latest figures judged changed from 24 to 36"#,
      #"visits "Visits in time": latest figures judged added: 13"#),
    Self(
      #"""
      {"indicators":{"caseload":{"restarts":{"2019-06-01":null,"2019-09-01":{"agreedBy":"Board",
      "why":"Merged teams"}}}}}
      """#,
      #"""
      restart of the series of caseload "Average caseload" from 1 June 2019 removed (was "New \#
      teams")
      """#,
      #"""
      restart of the series of caseload "Average caseload" from 1 September 2019 added, agreed by \#
      Board: Merged teams
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"restarts":{"2019-06-01":{"agreedBy":"Director"}},"segments":{
      "east":{"restarts":{"2019-07-01":{"why":"Moved"}}}}}}}
      """#,
      #"""
      restart of the series of caseload "Average caseload" from 1 June 2019: who agreed changed \#
      from "Board" to "Director"
      """#,
      #"""
      restart of the series of caseload "Average caseload", segment east "East" from 1 July 2019: \#
      reason changed from "Merged" to "Moved"
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"segments":{"east":null,"north":{"title":"North"},"west":{
      "title":"Far west"}}}}}
      """#,
      #"caseload "Average caseload", segment east "East" removed, with 1 target and 1 figure"#,
      #"caseload "Average caseload", segment north "North" added"#,
      #"""
      caseload "Average caseload", segment west "Far west": title changed from "West" to "Far \#
      west"
      """#),
    Self(
      #"{"indicators":{"caseload":{"segments":{"east":{"definition":null,"breaks":null}}}}}"#,
      #"caseload "Average caseload", segment east "East": definition removed (was "East only")"#,
      #"""
      break in the series of caseload "Average caseload", segment east "East" from 1 May 2019 \#
      removed (was "Moved")
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"comparators":{"england":{"members":["Some","All"],
      "edition":"2020","kind":"other"},"se":{"title":"South East","kind":"region","actuals":{
      "2019-03-31":{"value":18}}}}}}}
      """#,
      #"""
      caseload "Average caseload", comparator england "England": kind changed from england to \#
      other
      """#,
      #"""
      caseload "Average caseload", comparator england "England": Some added to the members, \#
      Most removed from them
      """#,
      #"""
      caseload "Average caseload", comparator england "England": edition changed from "2019" to \#
      "2020"
      """#,
      #"caseload "Average caseload", comparator se "South East" added, with 1 figure"#),
    Self(
      #"""
      {"indicators":{"caseload":null,"plans":{"title":"Plans up to date","unit":"percent",
      "decimals":0,"polarity":"higher","actuals":{"2019-06-30":{"value":50}},"targets":{
      "2019-06-01":{"atLeast":80,"agreedBy":"B","why":"W"}}}}}
      """#,
      #"indicator caseload "Average caseload" removed"#,
      #"indicator plans "Plans up to date" added, with 1 target and 1 figure"#),
  ]

  /// Changes of targets.
  static let targets = [
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2019-08-15":{"atMost":22,"agreedBy":"Board",
      "on":"2019-08-31","why":"Holidays"},"2019-09-10":{"atMost":21,"agreedBy":"Board",
      "why":"Return"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 15 August 2019: at most 22 (was withdrawn from \#
      1 August 2019), agreed by Board on 31 August 2019: Holidays
      """#,
      #"""
      target for caseload "Average caseload" from 10 September 2019: at most 21 (harder: was at \#
      most 22 from 15 August 2019), agreed by Board: Return
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"polarity":"lower","targets":{"2019-07-01":{"on":"2019-07-02"},
      "2019-09-01":{"on":null}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 July 2019: day decided added: 2 July 2019
      """#,
      #"""
      target for caseload "Average caseload" from 1 September 2019: day decided removed (was 20 \#
      September 2019)
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"polarity":"lower","targets":{"2020-04-01":{"atMost":15,
      "agreedBy":"Improvement Board","why":"Family Safeguarding"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 April 2020: at most 15 (harder: was at most \#
      20 from 1 September 2019), agreed by Improvement Board: Family Safeguarding
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2020-04-01":{"atMost":22,"agreedBy":"Board",
      "why":"Vacancies"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 April 2020: at most 22 (easier: was at most \#
      20 from 1 September 2019), agreed by Board: Vacancies
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2020-04-01":{"atMost":15,"due":"2021-03-31",
      "agreedBy":"Board","why":"Plan"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 April 2020: at most 15 by 31 March 2021 \#
      (was at most 20 from 1 September 2019), agreed by Board: Plan
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2019-06-15":{"atMost":15,"agreedBy":"Board",
      "why":"Plan"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 15 June 2019: at most 15 (was at most 20 by \#
      31 December 2019, aspiration 18, from 1 June 2019), agreed by Board: Plan
      """#),
    Self(
      #"""
      {"indicators":{"visits":{"targets":{"2019-06-01":{"atLeast":80,"aspiration":85,
      "due":"2020-03-31","agreedBy":"Board","why":"Norm"}}}}}
      """#,
      #"""
      target for visits "Visits in time" from 1 June 2019: at least 80% by 31 March 2020, \#
      aspiration 85%, agreed by Board: Norm
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2019-06-01":{"atMost":21,"why":"Norm of 2019",
      "tolerance":2,"milestones":{"2019-09-30":22,"2019-10-31":20}}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 June 2019 changed from at most 20 to at \#
      most 21
      """#,
      #"""
      target for caseload "Average caseload" from 1 June 2019: milestone for 30 September 2019 \#
      changed from 21 to 22
      """#,
      #"""
      target for caseload "Average caseload" from 1 June 2019: milestone for 31 October 2019 \#
      added: 20
      """#,
      #"target for caseload "Average caseload" from 1 June 2019: tolerance changed from 1 to 2"#,
      #"""
      target for caseload "Average caseload" from 1 June 2019: reason changed from "Norm" to \#
      "Norm of 2019"
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2019-06-01":null,"2019-08-01":{
      "state":"none-yet"}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 June 2019 removed (was at most 20 by 31 \#
      December 2019, aspiration 18)
      """#,
      #"""
      target for caseload "Average caseload" from 1 August 2019 changed from withdrawn to no \#
      target yet
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"targets":{"2019-07-01":{"exactly":null,"atLeast":18,
      "atMost":20}}}}}
      """#,
      #"""
      target for caseload "Average caseload" from 1 July 2019 changed from exactly 20 to \#
      between 18 and 20
      """#),
    Self(
      #"""
      {"indicators":{"caseload":{"segments":{"west":{"targets":{"2019-10-01":{"atMost":18,
      "agreedBy":"Board","why":"Rural"}}},"east":{"targets":{"2019-10-01":{"atMost":21,
      "agreedBy":"Board","why":"Town"}}}}}}}
      """#,
      #"""
      target for caseload "Average caseload", segment east "East" from 1 October 2019: at most \#
      21 (easier: was at most 19 from 1 June 2019), agreed by Board: Town
      """#,
      #"""
      target for caseload "Average caseload", segment west "West" from 1 October 2019: at most \#
      18 (harder: was at most 20 from 1 September 2019, as for the whole), agreed by Board: \#
      Rural
      """#),
  ]
}
