import ActionPlan

/// A Word file read back into a plain structure, to be compared with the paper it was made from.
public struct ReadDOCX: Sendable {
  /// What the text is made of, in reading order.
  public var pieces: [Piece] = []
  /// The parts by their names.
  public var parts: [String: [UInt8]] = [:]

  /// One piece of the text.
  public enum Piece: Equatable, Sendable {
    case paragraph(Paragraph)
    case table(Table)
  }

  /// A paragraph.
  public struct Paragraph: Equatable, Sendable {
    /// The id of its style.
    public var style: String
    /// Its words; a line break is a line end.
    public var text: String
    /// The number or letter that Word shows before it; `nil` for none.
    public var number: String?
    /// The names of the bookmarks in it.
    public var bookmarks: [String]
    /// The bookmarks its links lead to.
    public var links: [String]
    /// The charts in it.
    public var charts: [Chart]

    /// The level of its heading in the paper, from 2; `nil` for what is no heading.
    public var headingLevel: Int? {
      style.hasPrefix("Heading") ? Int(style.dropFirst(7)).map { $0 + 1 } : nil
    }
  }

  /// A table with its caption for those who can't see it.
  public struct Table: Equatable, Sendable {
    /// The title among its properties.
    public var caption: String
    /// The words of the header row.
    public var header: [String]
    /// The words of the other rows.
    public var rows: [[String]]
    /// The ground of each cell of those rows; `nil` for none.
    public var grounds: [[String?]]
    /// Whether the header row repeats, and only that.
    public var repeatsHeader: Bool
  }

  /// A chart with what is cached in it.
  public struct Chart: Equatable, Sendable {
    /// The title drawn above it.
    public var title: String
    /// What those hear who can't see it.
    public var alternative: String
    /// The names of its series with their points: days or names, and values.
    public var series: [Series]
    /// The bytes of the workbook inside.
    public var workbook: [UInt8]
  }

  /// A series of a chart.
  public struct Series: Equatable, Sendable {
    /// Its name in the key.
    public var name: String
    /// The days as a spreadsheet counts them, or names; `nil` where the cache has none.
    public var places: [String?]
    /// The values as they are written; `nil` for a gap.
    public var values: [String?]
  }

  /// The paragraphs in reading order.
  public var paragraphs: [Paragraph] {
    pieces.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The headings in reading order.
  public var headings: [Paragraph] { paragraphs.filter { $0.headingLevel != nil } }

  /// The tables in reading order.
  public var tables: [Table] {
    pieces.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The charts in reading order.
  public var charts: [Chart] { paragraphs.flatMap(\.charts) }
}

extension ReadDOCX {
  /// Reads a file.
  ///
  /// - Throws: When it is no archive, or a part is missing or no XML.
  public init(_ bytes: [UInt8]) throws {
    let archive = try ZIPReader(bytes)
    for name in archive.names { parts[name] = try archive.contents(of: name) }
    var numbers = NumberingReader(
      styles: try OfficeElement(parts["word/styles.xml"] ?? []),
      numbering: try OfficeElement(parts["word/numbering.xml"] ?? []))
    let document = try OfficeElement(parts["word/document.xml"] ?? [])
    let links = try relationships("word/document.xml")
    for element in document["body"]?.children ?? [] {
      switch element.name {
      case "p":
        var paragraph = try paragraph(element, links)
        paragraph.number = numbers.number(of: element)
        pieces.append(.paragraph(paragraph))
      case "tbl": pieces.append(.table(Self.table(element)))
      default: break
      }
    }
  }

  private func relationships(_ part: String) throws -> [String: String] {
    var pieces = part.split(separator: "/").map(String.init)
    let name = pieces.removeLast()
    let folder = pieces.joined(separator: "/")
    let bytes = parts["\(folder)/_rels/\(name).rels"] ?? []
    var targets: [String: String] = [:]
    for link in try OfficeElement(bytes).children {
      let target = link.attributes["Target"] ?? ""
      targets[link.attributes["Id"] ?? ""] =
        target.hasPrefix("../")
        ? pieces.dropLast().joined(separator: "/") + "/" + target.dropFirst(3)
        : folder + "/" + target
    }
    return targets
  }

  private static func text(_ element: OfficeElement) -> String {
    element.children.map { child in
      switch child.name {
      case "t": child.ownText
      case "br": "\n"
      case "instrText": ""
      default: text(child)
      }
    }.joined()
  }

  private func paragraph(
    _ element: OfficeElement, _ links: [String: String]
  ) throws -> Paragraph {
    Paragraph(
      style: element.value("pPr", "pStyle") ?? "Normal", text: Self.text(element),
      bookmarks: element.descendants("bookmarkStart").compactMap { $0.attributes["name"] },
      links: element.descendants("hyperlink").compactMap { $0.attributes["anchor"] },
      charts: try element.descendants("inline").map { try chart($0, links) })
  }

  private static func table(_ element: OfficeElement) -> Table {
    let rows = element.all("tr")
    let words = rows.map { $0.all("tc").map { text($0) } }
    return Table(
      caption: element.value("tblPr", "tblCaption") ?? "", header: words.first ?? [],
      rows: Array(words.dropFirst()),
      grounds: rows.dropFirst().map { row in
        row.all("tc").map { $0.value("tcPr", "shd", attribute: "fill") }
      },
      repeatsHeader: rows.map { $0["trPr"]?["tblHeader"] != nil }
        == rows.indices.map { $0 == 0 })
  }

  private func chart(_ inline: OfficeElement, _ links: [String: String]) throws -> Chart {
    let id = inline.descendants("chart").first?.attributes["id"] ?? ""
    let path = links[id] ?? ""
    let markup = try OfficeElement(parts[path] ?? [])
    let workbook = try relationships(path).values.first ?? ""
    let title = markup["chart"]?["title"]?.descendants("t").map(\.ownText).joined() ?? ""
    return Chart(
      title: title, alternative: inline.value("docPr", attribute: "descr") ?? "",
      series: markup.descendants("ser").map { series in
        Series(
          name: series["tx"]?.descendants("v").first?.ownText ?? "",
          places: Self.cache(series["xVal"] ?? series["cat"]),
          values: Self.cache(series["yVal"] ?? series["val"]))
      }, workbook: parts[workbook] ?? [])
  }

  private static func cache(_ element: OfficeElement?) -> [String?] {
    let cache = element?.descendants("numCache").first ?? element?.descendants("strCache").first
    let count = cache?.value("ptCount").flatMap { Int($0) } ?? 0
    var texts: [String?] = Array(repeating: nil, count: count)
    for point in cache?.all("pt") ?? [] {
      guard let place = point.attributes["idx"].flatMap({ Int($0) }), place < count else {
        continue
      }
      texts[place] = point["v"]?.ownText
    }
    return texts
  }
}
