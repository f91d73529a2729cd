@testable import ActionPlan

/// What a reader finds in the bytes of a public edition: every figure in its tables, and its charts.
struct PrintedEdition {
  /// A figure as printed, or the place where one is left out.
  struct Sighting: Hashable {
    var indicator: String
    /// The team; `nil` for the whole.
    var team: String?
    var day: String
    var isRevised: Bool
    var reading: Reading
  }

  /// What is printed.
  enum Reading: Hashable {
    case hidden
    case count(Int)
    case share(Int, of: Int)
    /// A figure that says nothing of people.
    case other(String)
  }

  private(set) var sightings: [Sighting] = []
  /// The days with a value in a chart, by indicator.
  private(set) var charted: [String: Set<String>] = [:]

  /// Reads a paper in JSON.
  init(json bytes: [UInt8]) throws {
    let root = JSONValue(try JSONParser.parse(bytes).root)
    for block in root.member("blocks").elements {
      switch block.member("type").text {
      case "table": take(table: block)
      case "chart":
        let days = block.member("figures").elements.filter { $0.member("low") != .null }
          .map { Day(iso: $0.member("day").text)?.inWords ?? "" }
        charted[block.member("caption").text] = Set(days)
      default: break
      }
    }
  }

  /// Reads a paper in Markdown, as a person with a text editor would.
  init(markdown: String) {
    var caption = ""
    var columns: [String] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("|") {
        let cells = Self.cells(line)
        if columns.isEmpty {
          columns = cells
        } else if !cells.allSatisfy({ $0.allSatisfy { "-:".contains($0) } }) {
          take(row: cells, columns, caption)
        }
      } else if !line.isEmpty {
        (caption, columns) = (line.filter { $0 != "*" }, [])
      }
    }
  }

  private static func cells(_ line: String) -> [String] {
    line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
      $0.filter { $0 != "\\" }.split(separator: " ").joined(separator: " ")
    }
  }

  private mutating func take(table: JSONValue) {
    let columns = table.member("columns").elements.map(\.text)
    for row in table.member("rows").elements {
      let cells = row.elements.map { $0.member("text").text }
      take(row: cells, columns, table.member("caption").text)
    }
  }

  private mutating func take(row: [String], _ columns: [String], _ caption: String) {
    let ends = [": every figure", ": the latest figure of each team or area"]
    guard let end = ends.first(where: caption.hasSuffix) else { return }
    let fields = Dictionary(zip(columns, row)) { first, _ in first }
    sightings.append(
      Sighting(
        indicator: String(caption.dropLast(end.count)), team: fields["Team or area"],
        day: fields["As at"] ?? "", isRevised: (fields["Notes"] ?? "").contains("[r]"),
        reading: Self.reading(fields["Figure"] ?? "", fields["How many of how many"])))
  }

  private static func reading(_ figure: String, _ base: String?) -> Reading {
    if figure == "[c]" { return .hidden }
    let numbers = (base ?? "").split(separator: " of ").compactMap { number($0) }
    if numbers.count == 2 { return .share(numbers[0], of: numbers[1]) }
    return number(figure).map { .count($0) } ?? .other(figure)
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    Int(String(text).filter { $0 != "," })
  }
}

extension JSONValue {
  /// The value under a key; null where there is none.
  fileprivate func member(_ key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }

  fileprivate var text: String {
    if case .string(let text) = self { return text }
    return ""
  }
}
