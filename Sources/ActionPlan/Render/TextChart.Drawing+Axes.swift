extension TextChart.Drawing {
  /// What stands before a row of figures: its label and the axis.
  func label(_ row: Int) -> String {
    let words = labels[row] ?? ""
    let space = String(repeating: " ", count: max(0, labelWidth - words.count))
    return space + words + (labels[row] == nil ? " │" : " ┤")
  }

  /// The numbers of the marks, above their lines; empty where there is one mark at most.
  var numbers: [String] {
    guard marks.count > 1 else { return [] }
    var row = TextChart.LabelRow(width: width)
    for (number, mark) in marks.enumerated() {
      row.place(String(number + 1), at: labelWidth + 3 + mark.column)
    }
    return [row.text]
  }

  /// The axis of time with the gaps on it, its months and its years.
  var timeLines: [String] {
    var axis: [Character] = Array(repeating: "─", count: times.count + 2)
    var months = TextChart.LabelRow(width: width)
    let placed = times.labels.filter { label in
      let start = labelWidth + 3 + label.column - (label.words.count - 1) / 2
      guard months.place(label.words, at: start) else { return false }
      axis[label.column + 1] = "┬"
      return true
    }
    for entry in entries where entry.extent == nil { axis[times.column(entry.day) + 1] = "×" }
    var years = TextChart.LabelRow(width: width)
    var year = ""
    for label in placed.sorted(by: { $0.column < $1.column }) where label.year != year {
      let start = labelWidth + 3 + label.column - (label.words.count - 1) / 2
      if years.place(label.year, at: start) { year = label.year }
    }
    let corner = String(repeating: " ", count: labelWidth) + " └"
    return [corner + String(axis), months.text, years.text]
  }
}
