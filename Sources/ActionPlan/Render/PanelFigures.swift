/// The figures behind small charts: one table, with the teams along its shorter side.
struct PanelFigures {
  private let caption: String
  private let charts: [Document.Chart]
  private let days: [Day]
  /// The words of each figure of each chart.
  private let words: [[Day: String]]

  init(_ panels: Document.Panels) {
    caption = panels.title
    charts = panels.charts
    days = Set(charts.flatMap(\.figures).map(\.day)).sorted()
    words = charts.map { chart in
      let reading = ChartReading(chart)
      var words: [Day: String] = [:]
      for figure in reading?.entries ?? chart.figures {
        let number = chart.words(figure).isEmpty ? "no figure" : chart.words(figure)
        let notes = ChartFigures.shortNotes(figure, reading)
        words[figure.day] =
          (words[figure.day].map { "\($0), " } ?? "") + ([number] + notes).joined(separator: "; ")
      }
      return words
    }
  }

  /// The table, with a dash where there is no entry; `nil` without any figure.
  var table: Document.Table? {
    guard !days.isEmpty else { return nil }
    let names = charts.map { $0.caption.isEmpty ? "Team" : $0.caption }
    let title = "\(caption): each figure with its date"
    guard names.count <= days.count else {
      return Document.Table(
        title, ["Team or area"] + days.map { Document.Column($0.inWords, isNumeric: true) },
        rows: zip(names, words).map { name, words in
          [Document.Cell(name)] + days.map { Document.Cell(words[$0] ?? "–") }
        })
    }
    return Document.Table(
      title, ["As at"] + names.map { Document.Column($0, isNumeric: true) },
      rows: days.map { day in
        [Document.Cell(day.inWords)] + words.map { Document.Cell($0[day] ?? "–") }
      })
  }
}

extension Document.Panels {
  /// The caption, or what stands in its place.
  var title: String { caption.isEmpty ? "Teams and areas" : caption }
}
