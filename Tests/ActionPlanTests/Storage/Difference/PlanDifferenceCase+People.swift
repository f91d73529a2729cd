extension PlanDifferenceCase {
  /// Changes of posts, the board and risks.
  static let people = [
    Self(
      #"""
      {"officers":{"sd":{"holders":{"2019-05-01":{"to":"2020-03-31"},"2020-04-01":{
      "name":"N. Ew"}}}}}
      """#,
      #"Service Director: Children and Safeguarding (sd) held by K. Poe until 31 March 2020"#,
      #"Service Director: Children and Safeguarding (sd) held by N. Ew from 1 April 2020"#),
    Self(
      #"{"officers":{"hd":{"holders":{"2020-04-01":{"vacant":true}}}}}"#,
      #"Head of Service (hd) vacant from 1 April 2020"#),
    Self(
      #"""
      {"officers":{"sd":{"holders":{"2018-01-01":null,"2019-05-01":{"name":"K. Poe-Smith",
      "interim":null}}}}}
      """#,
      #"""
      holder of Service Director: Children and Safeguarding (sd) from 1 January 2018 removed \#
      (was J. Doe)
      """#,
      #"""
      holder of Service Director: Children and Safeguarding (sd) from 1 May 2019: name changed \#
      from "K. Poe" to "K. Poe-Smith"
      """#,
      #"""
      holder of Service Director: Children and Safeguarding (sd) from 1 May 2019: interim \#
      changed from yes to no
      """#),
    Self(
      #"{"officers":{"sd":{"body":"NHS","post":"Director"},"ad":{"post":"Assistant Director"}}}"#,
      #"post Assistant Director (ad) added"#,
      #"""
      Director (sd): post changed from "Service Director: Children and Safeguarding" to \#
      "Director"
      """#,
      #"Director (sd): body changed from "council" to "NHS""#),
    Self(
      #"""
      {"board":{"independentChair":null,"chair":"hd","frequency":"Weekly","limits":null,
      "members":["sd","hd","ad"]}}
      """#,
      #"board "Improvement Board": what it does not do removed (was "No budget")"#,
      #"""
      board "Improvement Board": chair changed from Service Director: Children and Safeguarding \#
      (sd) to Head of Service (hd)
      """#,
      #"board "Improvement Board": independent chair changed from yes to no"#,
      #"board "Improvement Board": ad added to the members"#,
      #"board "Improvement Board": frequency changed from "Monthly" to "Weekly""#),
    Self(
      #"{"board":null}"#,
      #"board "Improvement Board" removed"#),
    Self(
      #"""
      {"board":{"meetings":{"2019-12-03":{"title":"December","decisions":{"1":{
      "text":"Due date moved.","items":["1.2"],"agreedBy":"Improvement Board"},"2":{
      "text":"Noted","agreedBy":"Chair"}}}}}}
      """#,
      #"board meeting of 3 December 2019 added: "December""#,
      #"""
      decision of 3 December 2019 on objective 1.2 "Visits on time", agreed by Improvement Board: \#
      Due date moved
      """#,
      #"decision of 3 December 2019, agreed by Chair: Noted"#),
    Self(
      #"""
      {"board":{"meetings":{"2019-09-03":{"title":"Autumn","decisions":{"1":{
      "text":"Date stays.","items":["1.2"]},"2":{"text":"More visits","items":["1.2","2.1"],
      "agreedBy":"All"}}}}}}
      """#,
      #"board meeting of 3 September 2019: title changed from "September" to "Autumn""#,
      #"decision 1 of 3 September 2019: text changed from "Date moved." to "Date stays.""#,
      #"decision 1 of 3 September 2019: 2.1 "Strong managers" removed from the items decided on"#,
      #"""
      decision of 3 September 2019 on objective 1.2 "Visits on time" and objective 2.1 "Strong \#
      managers", agreed by All: More visits
      """#),
    Self(
      #"{"board":{"meetings":null}}"#,
      #"board meeting of 3 September 2019 removed (was "September")"#,
      #"decision 1 of 3 September 2019 removed (was "Date moved.")"#),
    Self(
      #"""
      {"risks":{"r1":{"likelihood":4,"owner":"sd","objectives":["2.1"]},"r2":{"title":"Money"}}}
      """#,
      #"risk r1 "Agency staff leave": likelihood changed from 3 to 4"#,
      #"""
      risk r1 "Agency staff leave": owner changed from Head of Service (hd) to Service \#
      Director: Children and Safeguarding (sd)
      """#,
      #"risk r1 "Agency staff leave": 1.2 "Visits on time" removed from the objectives"#,
      #"risk r2 "Money" added"#),
    Self(
      #"{"risks":null}"#,
      #"risk r1 "Agency staff leave" removed"#),
  ]

  /// Changes of progress and seals.
  static let progress = [
    Self(
      #"{"progress":{"2019-20-Q2":{"1.2":{"rating":"amber","by":"R. Roe","on":"2019-10-05"}}}}"#,
      #"progress of 1.2 "Visits on time" for 2019-20 Q2 logged: At risk (amber)"#),
    Self(
      #"""
      {"progress":{"2019-20-Q1":{"2.1":{"verified":{"rating":"red","by":"S. Smith",
      "on":"2019-07-09"}}}}}
      """#,
      #"rating of 2.1 for 2019-20 Q1 verified as Off track (red); claimed At risk (amber)"#),
    Self(
      #"""
      {"progress":{"2019-20-Q1":{"2.1":{"verified":{"rating":"amber","by":"S. Smith",
      "on":"2019-07-09"}}}}}
      """#,
      #"rating of 2.1 for 2019-20 Q1 verified as At risk (amber), as claimed"#),
    Self(
      #"{"progress":{"2019-20-Q1":{"1.2":{"verified":{"rating":"amber","by":"T. Toe"}}}}}"#,
      #"""
      rating of 1.2 for 2019-20 Q1 verified as At risk (amber), as claimed; verified before as \#
      Off track (red)
      """#,
      #"""
      verified rating of 1.2 for 2019-20 Q1: who verified it changed from "S. Smith" to "T. Toe"
      """#),
    Self(
      #"""
      {"progress":{"2019-20-Q1":{"1.2":{"verified":null,"rating":"red","done":"Listed all",
      "next":null}}}}
      """#,
      #"""
      progress of 1.2 "Visits on time" for 2019-20 Q1: rating changed from At risk (amber) to \#
      Off track (red)
      """#,
      #"""
      progress of 1.2 "Visits on time" for 2019-20 Q1: what was done changed from "Listed" to \#
      "Listed all"
      """#,
      #"progress of 1.2 "Visits on time" for 2019-20 Q1: next steps removed (was "Audit")"#,
      #"rating of 1.2 for 2019-20 Q1 no longer verified (was Off track (red), by S. Smith)"#),
    Self(
      #"""
      {"progress":{"2019-20-Q1":{"1.2":{"evidence":{"1":{"kind":"data","reference":null},"2":{
      "kind":"audit","title":"Audit of 40"}}}}}}
      """#,
      #"""
      progress of 1.2 "Visits on time" for 2019-20 Q1: evidence 1, kind changed from voice to \#
      data
      """#,
      #"""
      progress of 1.2 "Visits on time" for 2019-20 Q1: evidence 1, reference removed (was "S1")
      """#,
      #"progress of 1.2 "Visits on time" for 2019-20 Q1: evidence 2 added: audit, "Audit of 40""#),
    Self(
      #"{"progress":{"2019-20-Q1":{"2.1":null}}}"#,
      #"progress of 2.1 "Strong managers" for 2019-20 Q1 removed (was At risk (amber))"#),
    Self(
      #"{"progress":null}"#,
      #"progress of 1.2 "Visits on time" for 2019-20 Q1 removed (was At risk (amber))"#,
      #"progress of 2.1 "Strong managers" for 2019-20 Q1 removed (was At risk (amber))"#),
    Self(
      #"""
      {"returns":{"2019-20-Q2":{"hd":{"issued":"2019-10-01","due":"2019-10-14","version":30}}}}
      """#,
      "return of Head of Service (hd) for 2019-20 Q2 sent out on 1 October 2019, due on "
        + "14 October 2019"),
    Self(
      #"{"returns":{"2019-20-Q1":{"sd":{"received":"2019-07-12"}}}}"#,
      "return of Service Director: Children and Safeguarding (sd) for 2019-20 Q1 came back on 12 July 2019"
    ),
    Self(
      #"""
      {"returns":{"2019-20-Q1":{"sd":{"received":"2019-07-12","nilReturn":"On leave.",
      "due":"2019-07-15"}}}}
      """#,
      "return of Service Director: Children and Safeguarding (sd) for 2019-20 Q1 came back on 12 July 2019, with nothing to "
        + "report: On leave",
      "return of Service Director: Children and Safeguarding (sd) for 2019-20 Q1: due date changed from 14 July 2019 to "
        + "15 July 2019"),
    Self(
      #"{"returns":null}"#,
      "return of Head of Service (hd) for 2019-20 Q1 removed (was sent out on 1 July 2019)",
      "return of Service Director: Children and Safeguarding (sd) for 2019-20 Q1 removed (was "
        + "sent out on 1 July 2019)"),
    Self(
      #"""
      {"seals":{"2019-20-Q2":{"version":20,"on":"2019-10-15","by":"P. Officer","papers":{
      "a":"1","b":"2"}}}}
      """#,
      #"2019-20 Q2 sealed on 15 October 2019 by P. Officer, from version 20, with 2 papers"#),
    Self(
      #"{"seals":{"2019-20-Q1":{"version":13,"papers":{"board.docx":"ab13","pack.zip":"cd"}}}}"#,
      #"seal of 2019-20 Q1: plan version changed from 12 to 13"#,
      #"seal of 2019-20 Q1: paper board.docx changed from "ab12" to "ab13""#,
      #"seal of 2019-20 Q1: paper pack.zip added: "cd""#),
    Self(
      #"""
      {"seals":{"2019-20-Q1":{"corrections":{"1":{"now":"20"},"2":{"printed":"Two","now":"Three",
      "why":"Misprint.","by":"P. Officer","on":"2019-08-02"}}}}}
      """#,
      "seal of 2019-20 Q1 corrected: printed Two, now Three, by P. Officer on 2 August 2019: Misprint",
      #"seal of 2019-20 Q1: correction 1, what it is now changed from "19" to "20""#),
    Self(
      #"{"seals":null}"#,
      #"seal of 2019-20 Q1 removed (was sealed on 15 July 2019 by P. Officer)"#),
  ]
}
