/// The figures behind small charts: one table, with the teams along its shorter side.
struct HTMLPanelFigures {
  private let charts: [Document.Chart]
  private let days: [Day]
  /// The words of each figure of each chart.
  private let words: [[Day: String]]

  init(_ charts: [Document.Chart]) {
    self.charts = charts
    days = Set(charts.flatMap(\.figures).map(\.day)).sorted()
    words = charts.map { chart in
      let reading = ChartReading(chart)
      var words: [Day: String] = [:]
      for figure in reading?.entries ?? chart.figures {
        let number = chart.words(figure).isEmpty ? "no figure" : chart.words(figure)
        let note = ChartFigures.note(figure, reading).map { "; \($0)" } ?? ""
        words[figure.day] = (words[figure.day].map { "\($0), " } ?? "") + number + note
      }
      return words
    }
  }

  /// The table, with a dash where there is no entry.
  private var table: Document.Table {
    let names = charts.map { $0.caption.isEmpty ? "Team" : $0.caption }
    guard names.count <= days.count else {
      return Document.Table(
        "", ["Team or area"] + days.map { Document.Column($0.inWords, isNumeric: true) },
        rows: zip(names, words).map { name, words in
          [Document.Cell(name)] + days.map { Document.Cell(words[$0] ?? "–") }
        })
    }
    return Document.Table(
      "", ["As at"] + names.map { Document.Column($0, isNumeric: true) },
      rows: days.map { day in
        [Document.Cell(day.inWords)] + words.map { Document.Cell($0[day] ?? "–") }
      })
  }

  /// Writes the table, closed on a screen; nothing without any figure.
  func write(_ caption: String, _ page: inout HTMLPage) {
    guard !days.isEmpty else { return }
    page.beginDetails(caption, isNarrow: false)
    var table = table
    table.caption = "\(caption): each figure with its date"
    page.write(table)
    page.out.raw("</details>\n")
  }
}
