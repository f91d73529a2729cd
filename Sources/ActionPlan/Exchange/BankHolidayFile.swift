/// A file of bank holidays: gov.uk's `bank-holidays.json`, or CSV with the columns date and title.
public enum BankHolidayFile {
  /// Why a file could not be read.
  public struct Trouble: Error, Hashable, Sendable {
    /// Where: `3`, the line, or `3:5`; `nil` for the file as a whole.
    public var place: String?
    /// What is wrong, without a full stop.
    public var message: String
    /// What to do about it.
    public var hint: String?

    init(_ place: String? = nil, _ message: String, hint: String? = nil) {
      self.place = place
      self.message = message
      self.hint = hint
    }
  }

  /// The part of gov.uk's file that holds for England and Wales.
  private static let division = "england-and-wales"

  /// Reads a file.
  ///
  /// - Parameter bytes: JSON when it begins with a brace, else CSV; at most 4 MB.
  /// - Returns: The title of each day.
  /// - Throws: ``Trouble`` with the first thing that is wrong.
  public static func read(_ bytes: [UInt8]) throws(Trouble) -> Keyed<Day, String> {
    guard bytes.count <= 4 << 20 else {
      throw Trouble(
        nil, "the file has more than 4 MB",
        hint: "bank holidays fill a few KB: is it the right file?")
    }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    let days =
      first == UInt8(ascii: "{")
      ? try json(Array(bytes.trimmingPrefix([0xEF, 0xBB, 0xBF]))) : try csv(bytes)
    guard !days.isEmpty else { throw Trouble(nil, "the file has no bank holiday", hint: shape) }
    return days
  }

  private static let shape =
    "it is bank-holidays.json of gov.uk, or CSV with the columns date and title"

  // MARK: JSON

  private static func json(_ bytes: [UInt8]) throws(Trouble) -> Keyed<Day, String> {
    let root: JSONNode
    do {
      root = try JSONParser.parse(bytes).root
    } catch {
      throw Trouble("\(error.line):\(error.column)", error.message, hint: shape)
    }
    if let named = member("division", of: root)?.string, named != division {
      throw Trouble(
        nil, "the file holds the bank holidays of \"\(named)\"",
        hint: "the law counts those of England and Wales: take england-and-wales.json")
    }
    let part = member(division, of: root) ?? root
    guard let events = member("events", of: part), events.kind == .array else {
      throw Trouble(nil, "the file has no \"events\" of \"\(division)\"", hint: shape)
    }
    var days = Keyed<Day, String>()
    for (number, event) in events.elements.enumerated() {
      guard let typed = member("date", of: event)?.string, let day = Day(iso: typed) else {
        throw Trouble(
          nil, "event \(number + 1) has no \"date\" such as 2022-06-02", hint: shape)
      }
      try put(member("title", of: event)?.string ?? "", day, in: &days, "event \(number + 1)")
    }
    return days
  }

  private static func member(_ name: String, of object: JSONNode) -> JSONNode? {
    for (key, value) in object.members where key.string == name { return value }
    return nil
  }

  // MARK: CSV

  private static func csv(_ bytes: [UInt8]) throws(Trouble) -> Keyed<Day, String> {
    let rows: [CSVRow]
    do throws(CSVError) {
      rows = try CSVReader.parse(bytes)
    } catch {
      throw Trouble("\(error.line):\(error.column)", error.message, hint: error.hint)
    }
    let names = rows.first?.cells.map { $0.lowercased() } ?? []
    guard let date = names.firstIndex(of: "date"), let title = names.firstIndex(of: "title") else {
      throw Trouble("1", "the first row does not name the columns date and title", hint: shape)
    }
    var days = Keyed<Day, String>()
    for row in rows.dropFirst() where !row.isBlank {
      guard max(date, title) < row.cells.count, let day = Day(typed: row.cells[date]) else {
        let found = date < row.cells.count ? row.cells[date] : ""
        throw Trouble(
          "\(row.line)", "\"\(found)\" is not a day, or the row has no title",
          hint: "write 2022-06-02,Spring bank holiday")
      }
      try put(CSVReader.unprotected(row.cells[title]), day, in: &days, "\(row.line)")
    }
    return days
  }

  private static func put(
    _ title: String, _ day: Day, in days: inout Keyed<Day, String>, _ place: String
  ) throws(Trouble) {
    guard title.contains(where: { !$0.isWhitespace }) else {
      throw Trouble(place, "\(day.inWords) has no title", hint: "say what the day is called")
    }
    if let other = days[day], other != title {
      throw Trouble(
        place, "\(day.inWords) stands twice: \"\(other)\" and \"\(title)\"",
        hint: "leave one of them out")
    }
    days[day] = title
  }
}
