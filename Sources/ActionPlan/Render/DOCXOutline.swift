/// What a file must know of its paper before the first word is written.
struct DOCXOutline {
  /// The headings in their order, the annex's last.
  private(set) var headings: [Heading] = []
  /// The tables of the annex in their order.
  private(set) var annex: [AnnexTable] = []
  /// The charts drawn, in their order.
  private(set) var charts: [OfficeChart] = []

  /// A heading with its place.
  struct Heading: Hashable {
    /// The level in the paper, 2 or deeper; never more than one below the heading before.
    var level: Int
    /// The number that Word will give it, with its full stop; `nil` where it has none.
    var number: String?
    var text: String
    var bookmark: String
  }

  /// A table of figures that stands at the end.
  struct AnnexTable: Hashable {
    var table: Document.Table
    var bookmark: String
  }

  /// The most figures whose table stands right after the chart.
  static let mostRowsBesideChart = 8
  /// The heading of the annex.
  static let annexTitle = "Figures behind the charts"

  init(_ document: Document) {
    var bookmarks = DOCXBookmarks()
    var level = 1
    for (block, number) in zip(document.blocks, document.numbers) {
      switch block {
      case .heading(let wanted, let text, let anchor):
        level = max(2, min(6, wanted, level + 1))
        headings.append(
          Heading(
            level: level, number: number.map { "\($0)." }, text: text.isEmpty ? "Untitled" : text,
            bookmark: bookmarks.name(for: anchor)))
      case .chart(let chart): if let chart = OfficeChart(chart) { charts.append(chart) }
      case .panels(let panels): charts += OfficeChart.panels(panels)
      case .ratings(let ratings): if let chart = OfficeChart(ratings) { charts.append(chart) }
      case .paragraph, .quotation, .list, .lettered, .facts, .table: break
      }
    }
    addAnnex(document, &bookmarks)
  }

  private mutating func addAnnex(_ document: Document, _ bookmarks: inout DOCXBookmarks) {
    let tables = document.blocks.compactMap(\.annexTable)
    guard !tables.isEmpty else { return }
    headings.append(
      Heading(
        level: 2, text: Self.annexTitle, bookmark: bookmarks.name(for: "figures-behind-charts")))
    annex = tables.enumerated().map { number, table in
      AnnexTable(table: table, bookmark: bookmarks.name(for: "figures-\(number + 1)"))
    }
  }
}

extension Document.Block {
  /// The figures behind a chart that are too many to stand beside it; `nil` for none.
  fileprivate var annexTable: Document.Table? {
    switch self {
    case .chart(let chart):
      let table = ChartFigures(chart).table(caption: chart.caption)
      return table.rows.count > DOCXOutline.mostRowsBesideChart ? table : nil
    case .panels(let panels): return PanelFigures(panels).table
    case .heading, .paragraph, .quotation, .list, .lettered, .facts, .table, .ratings: return nil
    }
  }
}
