/// The styles of a Word file, by the ids they have in it.
///
/// None has a name that a PDF gives a meaning of its own, such as Figure or Note.
enum DOCXStyle: String, CaseIterable {
  case normal = "Normal"
  case title = "Title"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case heading5 = "Heading5"
  /// A section that has no number, behind those that have.
  case annex = "AnnexHeading"
  case contentsHeading = "TOCHeading"
  case contents = "TOC1"
  case numbered = "NumberedParagraph"
  case fact = "FactLine"
  case bullet = "ListBullet"
  case lettered = "LetteredList"
  case quotation = "QuotedWords"
  case quotationSource = "QuotedSource"
  case caption = "Caption"
  case chart = "ChartLine"
  case remark = "ChartRemark"
  case tableText = "TableText"
  case tableNumber = "TableNumber"
  case tableHeading = "TableHeading"
  case tableNumberHeading = "TableNumberHeading"
  /// An empty line of no height, behind a table that ends a section or stands before another.
  case gap = "TableEnd"
  case header = "Header"
  case footer = "Footer"
  case wideFooter = "WideFooter"

  /// The style of a heading of a paper's level, 2 to 6.
  static func heading(_ level: Int) -> DOCXStyle {
    switch level {
    case ...2: .heading1
    case 3: .heading2
    case 4: .heading3
    case 5: .heading4
    default: .heading5
    }
  }
}
