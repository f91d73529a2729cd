import Foundation

extension PrintedPaper {
  /// Reads the JSON form of a paper.
  public init(json: [UInt8]) throws {
    self.init()
    let whole = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] ?? [:]
    say(whole["title"] as? String ?? "")
    addFacts(whole["metadata"])
    for block in whole["blocks"] as? [[String: Any]] ?? [] { add(block) }
  }

  private mutating func add(_ block: [String: Any]) {
    func text(_ key: String) -> String { block[key] as? String ?? "" }
    let number = block["number"] as? String
    switch text("type") {
    case "heading": say((number.map { "\($0). " } ?? "") + text("text"))
    case "paragraph": say((number.map { "\($0) " } ?? "") + text("text"))
    case "quotation":
      say(text("text"))
      say(text("source"))
    case "list", "lettered": for item in block["items"] as? [String] ?? [] { say(item) }
    case "facts": addFacts(block["facts"])
    case "table": addTable(block)
    case "ratings":
      addTable(block)
      say(text("sentence"))
    default:
      say(text("caption"))
      say(text("sentence"))
    }
  }

  private mutating func addFacts(_ facts: Any?) {
    for fact in facts as? [[String: Any]] ?? [] {
      say("\(fact["label"] as? String ?? ""): \(fact["value"] as? String ?? "")")
    }
  }

  private mutating func addTable(_ block: [String: Any]) {
    let rows = (block["rows"] as? [[[String: Any]]] ?? []).map { row in
      row.map { Self.even($0["text"] as? String ?? "") }
    }
    let header = (block["columns"] as? [String] ?? []).map(Self.even)
    tables.append(Table(Self.even(block["caption"] as? String ?? ""), [header] + rows))
  }
}
