extension PlanDifferenceCase {
  /// Changes of objectives and actions.
  static let work = [
    Self(
      #"""
      {"objectives":{"1.2":{"extensions":{"2":{"to":"2020-03-31","agreedBy":"Improvement Board",
      "on":"2019-12-03","why":"vacancies."}}}}}
      """#,
      #"""
      due date of objective 1.2 "Visits on time" moved from 31 December 2019 to 31 March 2020, \#
      agreed by Improvement Board on 3 December 2019: vacancies
      """#),
    Self(
      #"""
      {"objectives":{"2.1":{"due":"2020-01-31","extensions":{"1":{"to":"2020-03-31",
      "askedBy":"The lead","agreedBy":"Board","on":"2019-12-03","why":"vacancies"}}}}}
      """#,
      #"due date as first agreed of objective 2.1 "Strong managers" set to 31 January 2020"#,
      #"""
      due date of objective 2.1 "Strong managers" moved from 31 January 2020 to 31 March 2020, \#
      asked for by The lead, agreed by Board on 3 December 2019: vacancies
      """#),
    Self(
      #"{"objectives":{"1.2":{"start":"2019-05-01","due":"2019-10-31"}}}"#,
      #"start date of objective 1.2 "Visits on time" changed from 1 April 2019 to 1 May 2019"#,
      #"""
      due date as first agreed of objective 1.2 "Visits on time" changed from 30 September 2019 \#
      to 31 October 2019
      """#),
    Self(
      #"""
      {"objectives":{"1.2":{"extensions":{"1":{"to":"2020-01-31",
      "why":"Two posts were vacant"}}}}}
      """#,
      #"""
      extension 1 of the due date of objective 1.2 "Visits on time": new due date changed from \#
      31 December 2019 to 31 January 2020
      """#,
      #"""
      extension 1 of the due date of objective 1.2 "Visits on time": reason changed from "Two \#
      posts are vacant" to "Two posts were vacant"
      """#),
    Self(
      #"{"objectives":{"1.2":{"extensions":null}}}"#,
      #"""
      extension 1 of the due date of objective 1.2 "Visits on time" removed (was to 31 December \#
      2019, asked for by The lead on 20 August 2019, agreed by Improvement Board on 3 September \#
      2019: Two posts are vacant)
      """#),
    Self(
      #"""
      {"objectives":{"1.2":{"recommendations":["2","1"],"indicators":["visits","new"],
      "bodies":null}}}
      """#,
      #"objective 1.2 "Visits on time": recommendations put in another order: 2, 1 (was 1, 2)"#,
      #"objective 1.2 "Visits on time": council and NHS removed from the responsible bodies"#,
      #"""
      objective 1.2 "Visits on time": new added to the indicators, caseload "Average caseload" \#
      removed from them
      """#),
    Self(
      #"{"objectives":{"1.2":{"lead":"sd","accountable":null,"budget":12500.50}}}"#,
      #"""
      objective 1.2 "Visits on time": lead post changed from Head of Service (hd) to Service \#
      Director: Children and Safeguarding (sd)
      """#,
      #"""
      objective 1.2 "Visits on time": accountable post removed (was Service Director: Children \#
      and Safeguarding (sd))
      """#,
      #"objective 1.2 "Visits on time": budget changed from £10000 to £12500.50"#),
    Self(
      #"""
      {"objectives":{"1.2":{"spend":{"2019-06-30":{"amount":2600},"2019-09-30":{
      "amount":4000}}}}}
      """#,
      #"""
      spend on objective 1.2 "Visits on time" up to 30 June 2019: amount changed from £2500 to \#
      £2600
      """#,
      #"spend on objective 1.2 "Visits on time" up to 30 September 2019 recorded: £4000"#),
    Self(
      #"{"objectives":{"1.2":{"spend":null,"title":"Timely visits"}}}"#,
      #"objective 1.2 "Timely visits": title changed from "Visits on time" to "Timely visits""#,
      #"spend on objective 1.2 "Timely visits" up to 30 June 2019 removed (was £2500)"#),
    Self(
      #"""
      {"objectives":{"1.2":{"closings":{"2":{"on":"2020-03-31","by":"R. Roe","evidence":{"1":{
      "kind":"data","title":"A"},"2":{"kind":"audit","title":"B"}}}}}}}
      """#,
      #"""
      objective 1.2 "Visits on time" claimed closed on 31 March 2020 by R. Roe, with 2 pieces of \#
      evidence; it awaits a second person
      """#),
    Self(
      #"""
      {"objectives":{"1.2":{"closings":{"2":{"on":"2020-03-31","by":"R. Roe","evidence":{"1":{
      "kind":"data","title":"A"}},"confirmed":{"on":"2020-04-07","by":"Improvement Board"}}}}}}
      """#,
      #"""
      objective 1.2 "Visits on time" closed on 31 March 2020 by R. Roe, with 1 piece of evidence, \#
      confirmed by Improvement Board on 7 April 2020
      """#),
    Self(
      #"""
      {"objectives":{"2.1":{"closings":{"1":{"confirmed":{"on":"2019-10-09","by":"Q. Manager",
      "note":"Read ten."}}}}}}
      """#,
      #"""
      closing of objective 2.1 "Strong managers" on 1 October 2019 confirmed by Q. Manager on 9 \#
      October 2019: Read ten
      """#),
    Self(
      #"{"objectives":{"1.2":{"closings":{"1":{"confirmed":{"by":"T. Toe"}}}}}}"#,
      #"""
      closing 1 of objective 1.2 "Visits on time": confirmation, who confirmed it changed from \#
      "Q. Manager" to "T. Toe"
      """#),
    Self(
      #"""
      {"objectives":{"2.1":{"due":"2020-01-31","requests":{"1":{"to":"2020-03-31",
      "askedBy":"The lead","on":"2019-12-03","why":"Vacancies."}}}}}
      """#,
      #"due date of objective 2.1 "Strong managers" set to 31 January 2020"#,
      #"""
      another due date asked for, for objective 2.1 "Strong managers": 31 March 2020, by The lead \#
      on 3 December 2019, because: Vacancies
      """#),
    Self(
      #"""
      {"objectives":{"1.2":{"requests":{"2":{"answer":{"outcome":"refused",
      "by":"Improvement Board","on":"2019-12-03","why":"Posts are filled."}}}}}}
      """#,
      #"""
      request 2 for another due date of objective 1.2 "Visits on time" refused by Improvement \#
      Board on 3 December 2019: Posts are filled
      """#),
    Self(
      #"{"objectives":{"1.2":{"requests":{"1":{"answer":{"outcome":"withdrawn"}},"2":null}}}}"#,
      #"""
      request 1 for another due date of objective 1.2 "Visits on time": answer, outcome changed \#
      from agreed to withdrawn
      """#,
      #"""
      request 2 for another due date of objective 1.2 "Visits on time" removed (was 30 June 2020, \#
      by The lead on 20 November 2019, because: Slow)
      """#),
    Self(
      #"""
      {"objectives":{"2.1":{"closings":{"1":{"reopened":{"on":"2019-12-03","by":"S. Smith",
      "why":"Two managers left."}}}}}}
      """#,
      #"""
      objective 2.1 "Strong managers" reopened on 3 December 2019 by S. Smith: Two managers left
      """#),
    Self(
      #"""
      {"objectives":{"1.2":{"closings":{"1":{"by":"T. Toe","evidence":{"1":{
      "title":"Audit of 41"},"2":{"kind":"voice","title":"Survey"}},"reopened":{
      "why":"Slid"}}}}}}
      """#,
      #"""
      closing 1 of objective 1.2 "Visits on time": who closed it changed from "R. Roe" to "T. \#
      Toe"
      """#,
      #"""
      closing 1 of objective 1.2 "Visits on time": evidence 1, title changed from "Audit of 40" \#
      to "Audit of 41"
      """#,
      #"closing 1 of objective 1.2 "Visits on time": evidence 2 added: voice, "Survey""#,
      #"""
      closing 1 of objective 1.2 "Visits on time": reopening, reason changed from "Slipped \#
      back" to "Slid"
      """#),
    Self(
      #"{"objectives":{"2.1":{"closings":null}}}"#,
      #"""
      closing 1 of objective 2.1 "Strong managers" removed (was closed on 1 October 2019 by R. \#
      Roe)
      """#),
    Self(
      #"{"objectives":{"2.1":null,"3":{"title":"Homes nearby"}}}"#,
      #"objective 2.1 "Strong managers" removed"#,
      #"objective 3 "Homes nearby" added"#),
    Self(
      #"{"actions":{"1.2a":{"done":null,"objective":"2.1"}}}"#,
      #"""
      action 1.2a "Weekly list": objective changed from objective 1.2 "Visits on time" to \#
      objective 2.1 "Strong managers"
      """#,
      #"action 1.2a "Weekly list" no longer done (was done on 3 June 2019)"#),
    Self(
      #"{"actions":{"1.2a":{"done":"2019-06-04","due":null}}}"#,
      #"due date of action 1.2a "Weekly list" removed (was 31 May 2019)"#,
      #"action 1.2a "Weekly list" done on 4 June 2019 (was done on 3 June 2019)"#),
    Self(
      #"{"actions":{"2.1a":{"title":"Train","objective":"2.1"}}}"#,
      #"action 2.1a "Train" added"#),
  ]
}
