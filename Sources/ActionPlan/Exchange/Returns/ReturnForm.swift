/// What one post is asked for a quarter, as rows to be answered: a form without paper.
///
/// It depends on nothing but the plan version, the quarter, the post and the day it is due, so that
/// what was sent out can be made again when it comes back.
public struct ReturnForm: Hashable, Sendable {
  /// The title of the plan.
  public var title: String
  /// The council whose plan it is.
  public var authority: String
  /// The post that is asked.
  public var officer: ItemID
  /// The name of the post.
  public var post: String
  /// Who holds the post on the day it is due; `nil` when nobody is recorded.
  public var holder: String?
  /// The quarter it is for.
  public var quarter: Quarter
  /// The months of the quarter in words.
  public var months: String
  /// The day it is asked for.
  public var due: Day
  /// The plan version that it was made from.
  public var version: Int
  /// Its tables, in the order in which they are filled in; none is empty.
  public var parts: [Part] = []
  /// The words that may be chosen, by list.
  public var lists: [List: [Choice]] = [:]
  /// The entries of the quarter that were there before.
  var entries: Keyed<ItemID, Progress> = Keyed()
  /// The ratings that need a way back on track.
  var ratingsNeedingRecovery: Set<ItemID> = []

  /// A table of the form.
  public struct Part: Hashable, Sendable {
    /// Which one it is.
    public var kind: PartKind
    /// The rows from the top.
    public var rows: [Row]

    /// The columns from the left.
    public var columns: [Column] { kind.columns }
  }

  /// Which table it is, by the word on its tab.
  public enum PartKind: String, CaseIterable, Hashable, Sendable {
    case objectives = "Objectives"
    case evidence = "Evidence"
    case actions = "Actions"
    case figures = "Figures"
    case signOff = "Sign off"
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The name by which answers know it: `answer`, `done`, `figure`.
    public var id: String
    /// The words at its head, which differ from those of the other columns of the table.
    public var header: String
    /// How wide it is, in characters.
    public var width: Int
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// What it is about, for good: `objective/1.2/done`, `figure/caseload/north/2026-01-31`.
    public var key: String
    /// Its cells, one a column.
    public var cells: [Cell]
  }

  /// A cell: to be read, or to be answered.
  public struct Cell: Hashable, Sendable {
    /// What stands in it when it is sent out.
    public var value: ReturnValue?
    /// What may be answered; `nil` for a cell that is only read.
    public var answer: Answer?
    /// What to do, in a sentence, for a cell that is answered.
    public var prompt: String?

    /// A cell that is only read.
    static func shown(_ text: String?) -> Cell {
      Cell(value: text.flatMap { $0.isEmpty ? nil : .text($0) })
    }
  }

  /// What may be answered in a cell.
  public enum Answer: Hashable, Sendable {
    /// Words of at most so many characters.
    case text(upTo: Int)
    /// A word of a list.
    case choice(List)
    /// A day from one to another.
    case day(Day, Day)
    /// A number in the indicator's unit, from and up to a bound where there is one.
    case number(low: ExactDecimal?, high: ExactDecimal?, decimals: Int)
    /// A percentage, 86 for 86%; from and up to a bound where there is one.
    case percent(low: ExactDecimal?, high: ExactDecimal?, decimals: Int)
  }

  /// A list of words to choose from.
  public enum List: String, CaseIterable, Hashable, Sendable {
    case rating = "RatingList"
    case evidence = "EvidenceList"
    case status = "StatusList"
    case gap = "GapList"
    case yesNo = "YesNoList"
  }

  /// A word to choose, with what it stands for in the plan.
  public struct Choice: Hashable, Sendable {
    /// The words shown.
    public var words: String
    /// What the plan file writes for it.
    public var id: String
    /// What it means; `nil` where the words say it.
    public var meaning: String?
  }
}
