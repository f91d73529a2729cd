/// The words that the commentary rules know, as tables.
enum CommentaryLexicon {
  /// Words that begin a new thought.
  static let turns = table("but while whilst whereas although though however yet despite")

  /// What ends in a full stop without ending a sentence.
  static let shortened = table(
    "eg ie approx para paras no nos vs cf inc incl dept st mr mrs ms dr rec recs fig avg max min")

  // MARK: Claims

  /// Better, whatever is counted.
  static let better = table(
    "recovered improved improving improvement improvements improves improve better")
  /// Worse, whatever is counted.
  static let worse = table(
    "worse worsened worsening worsens deteriorated deteriorating deterioration deteriorates slipped "
      + "slipping dipped regressed")
  /// A number that went up.
  static let up = table(
    "widened doubled surged jumped soared upward upwards rose risen rising rises rise increased increasing increases increase higher grew grown growing "
      + "climbed climbing up")
  /// A number that went down.
  static let down = table(
    "narrowed halved shrunk downward downwards fell fallen falling falls fall reduced reducing reduces reduction reductions decreased "
      + "decreasing decreases decrease lower lowered dropped dropping drops drop declined declining "
      + "decline declines fewer down")
  /// Bare verbs that claim something only after "continues to", "has begun to" and their like.
  static let infinitives = table(
    "improve rise fall increase reduce decrease drop decline grow climb worsen")
  /// Words after which "to improve" says that it does.
  static let goesOn = table(
    "continue continues continued begun began begins beginning started starting starts seems "
      + "appears")
  /// Forms that claim something only after "is", "are" and their like.
  static let gerunds = table(
    "improving rising increasing growing climbing falling reducing decreasing dropping declining "
      + "worsening deteriorating slipping")
  /// What stands before such a form when it claims something.
  static let isDoing = table(
    "is are was were been keep keeps kept still both again now steadily all")
  /// Words that make "progress" a claim.
  static let goodProgress = table(
    "good strong significant great positive steady excellent further real clear considerable")
  /// What stands before "up" or "down" when it speaks of a figure.
  static let goesUp = table(
    "is are was were been gone going went come came coming moved moving trending further back again"
  )
  /// What stands after "up" or "down" when it speaks of a figure.
  static let upFrom = table("from on by again since slightly sharply compared")

  /// Words that make a claim a wish, a plan, a condition or a denial.
  static let hedges = table(
    "not no never nor neither hardly barely little without cannot can't isn't aren't hasn't haven't "
      + "wasn't weren't didn't doesn't don't won't none nothing less "
      + "need needs needed must should will would could may might can shall "
      + "aim aims aimed aiming expect expects expected expecting plan plans planned planning hope "
      + "hopes hoped hoping intend intends intended want wants wanted seek seeks seeking if unless "
      + "until once when whether priority priorities ambition ambitions goal forecast forecasts "
      + "anticipate anticipated anticipates opportunity opportunities potential scope room require "
      + "requires required requirement towards toward ensure ensuring help helps helping order focus "
      + "focused focusing designed work working action actions ask asks asked trying drive driving "
      + "likely unlikely possible possibly predicted projected believe believes think thinks")
  /// What makes "improvement" the name of something: "improvement plan".
  static let compounds = table(
    "plan plans board boards notice partner partners programme programmes adviser advisers journey "
      + "work project projects lead leads team teams officer officers activity actions director report "
      + "reports meeting meetings group groups partnership strategy cycle needed required")
  /// Comparatives that say nothing about time when "than" leads to something else.
  static let comparatives = table("better worse higher lower fewer")
  /// What follows "than" when two times are compared.
  static let times = table(
    "last previous previously before earlier ever any a an at in this past it they usual these then "
      + "years year quarter month months summer spring autumn winter")

  /// Words that give a clause another subject than the indicator, unless its title has them.
  static let foreign = table(
    "quality recording record recorded records understanding understand oversight planning confidence "
      + "confident consistency consistent consistently communication practice practise engagement "
      + "arrangement arrangements process processes tracking monitoring training trained culture morale "
      + "awareness relationship relationships partnership partnerships support supported offer offers "
      + "experience experienced experiences feedback survey surveys surveyed sample samples sampled "
      + "dip audit audits audited auditor auditors data reporting system systems form forms satisfaction "
      + "attendance attended attend said say says saying told tell tells feel feels felt rated "
      + "budget cost costs spend spending spent complexity stability evidence evidenced voice skills "
      + "knowledge clearer respondents questionnaire tool tools approach pathway pathways guidance "
      + "induction wellbeing included identified recorded reviewed")
  /// Words that narrow a clause to some of those counted, unless the title has them.
  static let narrowing = table(
    "north south east west northern southern eastern western team teams area areas district districts "
      + "locality localities ward wards boys girls male female aged ages olds unaccompanied uasc school "
      + "schools primary secondary under newly qualified excluding cohort those them whom sample "
      + "individual worker's age group groups sibling siblings disabled disabilities babies unborn "
      + "teenagers adolescents asylum each range ranges ranged cap capped maximum limit limits")
  /// Words that say somebody else's figure is meant.
  static let comparators = table(
    "england english national nationally neighbour neighbours neighbour's neighbours' statistical "
      + "regional region similar comparator comparators benchmark benchmarks peers peer elsewhere "
      + "london councils authorities")
  /// Words that say a figure is of a span of time the plan does not hold.
  static let otherSpans = table(
    "week weeks weekly today yesterday daily fortnight fortnightly snapshot annualised cumulative "
      + "cumulatively provisional unvalidated decade")

  static func table(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
