/// Every command, in the order that help shows them.
let allCommands: [CommandSpec] =
  [InitCommand.spec] + addCommands + amendCommands
  + [
    ExtendCommand.spec, AskExtensionCommand.spec, RefuseExtensionCommand.spec, LogCommand.spec,
    MarkCommand.spec, VerifyRatingCommand.spec,
    CloseCommand.spec, ConfirmClosingCommand.spec, ReopenCommand.spec, RecordCommand.spec,
    ImportCommand.spec, ReturnsCommand.issue, ReturnsCommand.collect,
    ReturnsCommand.outstanding, StatusCommand.spec,
    ShowCommand.spec,
    ListCommand.spec, CheckCommand.spec, JudgeCommand.spec, ReportCommand.board,
    ReportCommand.ofsted, ReportCommand.publicEdition, ReportCommand.committee,
    ReportCommand.changes, PackCommand.spec, PortfolioCommand.spec,
    SealCommand.spec, RestateCommand.spec,
    ExportCommand.spec, HistoryCommand.spec, DiffCommand.spec, MergeCommand.spec,
    RestoreCommand.spec,
    AdoptCommand.spec, VerifyCommand.spec, SchemaCommand.spec, CompletionsCommand.spec,
  ]

private let addCommands: [CommandSpec] = [
  InspectionForm.add, InspectionForm.addJudgement, RecommendationForm.add, OfficerForm.add,
  OfficerForm.addHolder, IndicatorForm.add, IndicatorPartForms.addSegment,
  IndicatorPartForms.addComparator, IndicatorPartForms.addBreak,
  IndicatorPartForms.addRestart, TargetForm.add, ObjectiveForm.add, ObjectiveForm.addSpend,
  ActionForm.add, RiskForm.add, BoardForm.add, BoardForm.addMeeting,
  BoardForm.addDecision, RatingForm.add,
]

private let amendCommands: [CommandSpec] = [
  PlanForm.amend, BankHolidaysCommand.spec, InspectionForm.amend, RecommendationForm.amend,
  OfficerForm.amend,
  IndicatorForm.amend, ObjectiveForm.amend, ActionForm.amend, RiskForm.amend, BoardForm.amend,
  RatingForm.amend,
]
