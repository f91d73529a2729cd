extension CommentaryLexicon {
  /// Words that give a cause.
  static let causes = table(
    "because owing caused cause causes reason reasons driven result resulting attributed attributable "
      + "reflects reflecting explained explains led stems following shortage shortages vacancy "
      + "vacancies vacant unfilled sickness illness sick absence absences turnover capacity demand "
      + "backlog backlogs delay delays delayed left lost leavers stretched complexity complex pressure "
      + "pressures migration outage unable difficult difficulty difficulties hard lack lacked shortfall "
      + "closed closure withdrew failed fault peak surge volume volumes strike holidays understaffed "
      + "restructure reorganisation overstretched bottleneck bottlenecks")
  /// Words after "as", "since" and "after" that make them no cause.
  static let noCause = table(
    "well at planned expected part agreed possible soon above before then last january february march "
      + "april may june july august september october november december the a an of per to it usual "
      + "normal in follows required necessary")
  /// Words that name a time to come.
  static let soon = table(
    "immediately today tomorrow half-term term year-end term's midsummer monday tuesday wednesday "
      + "thursday friday")
  /// Lengths of time.
  static let lengths = table(
    "day days week weeks fortnight month months quarter quarters year term reporting")
  /// Words of what was done, whatever came of it.
  static let activities = table(
    "training trained workshop workshops meeting meetings launch launched launches policy "
      + "policies strategy strategies procedure procedures toolkit toolkits briefing briefings newsletter "
      + "newsletters guidance rolled conference event events session sessions course courses webinar "
      + "webinars e-learning published issued refreshed template templates protocol protocols framework "
      + "frameworks consultation scoping procurement mapping drafted terms delivered attended approved"
  )
  /// Words of a difference made, of what shows one, or of there being none yet.
  static let effects = table(
    "child children children's young families family parents parent carers carer baby babies siblings "
      + "pupils pupil leavers teenagers adolescents people's mothers fathers audit audits audited "
      + "auditor auditors evidence show shows showed showing shown found finds survey surveys tell told "
      + "said say says voice voices fewer more less sooner quicker faster better worse improved improving "
      + "improvement improve improves reduced reducing reduction increased increasing increase fell fall "
      + "falling rose rising down up higher lower quality stronger safer clearer timely timeliness impact "
      + "difference differences outcome outcomes change changed changes wait waits waiting stable "
      + "stability early yet none known unknown nothing not unchanged percent per target drift drifts "
      + "late overdue time")
}
