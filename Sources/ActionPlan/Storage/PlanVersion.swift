/// One change of a plan: who made it, when, why, and the merge patch that makes it.
public struct PlanVersion: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// When it was made.
  public var at: Moment
  /// Who made it.
  public var by: String
  /// What it was for; empty when nobody said.
  public var why: String
  /// The SHA-256 of the version file before it; `nil` for the first.
  public var previous: String?
  /// The SHA-256 of the plan it led to, in canonical form without its version number.
  public var checksum: String
  /// What merging a copy came to; only with a version that did it.
  public var merged: MergeRecord?
  /// The RFC 7396 merge patch from the plan before.
  package var patch: JSONValue

  static let keys = [
    "version", "at", "by", "why", "previous", "checksum", "merged", "patch",
  ]

  /// The name of the file that holds a version.
  static func fileName(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".json"
  }

  /// The number in the name of a version file; `nil` for any other name.
  static func number(inFileName name: String) -> Int? {
    guard name.hasSuffix(".json"), let number = Int(name.dropLast(5)), number > 0,
      fileName(number) == name
    else { return nil }
    return number
  }

  /// The version file.
  func write() -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.member("version", number)
      writer.member("at", at.description)
      writer.member("by", by)
      writer.member("why", why)
      writer.member("previous", previous)
      writer.member("checksum", checksum)
      if let merged {
        writer.key("merged")
        writer.object { merged.write(to: &$0) }
      }
      writer.key("patch")
      patch.write(to: &writer)
    }
    return writer.finished()
  }

  /// Reads a version file.
  static func read(_ bytes: [UInt8], file: String) throws(PlanFileError) -> PlanVersion {
    let text = try PlanFile.parse(bytes, file: file)
    do throws(PlanFileError) {
      var object = try ObjectReader(text.root, "a version")
      let version = try PlanVersion(from: &object)
      try object.finish(keys)
      return version
    } catch {
      throw error.inFile(file)
    }
  }

  /// The checksum that a version file states; what its patch says is not read.
  static func checksum(in bytes: [UInt8], file: String) throws(PlanFileError) -> String {
    do throws(JSONError) {
      let header = try JSONParser.parse(bytes, before: "patch").root
      let stated = header.members.first { $0.key.string == "checksum" }
      if let checksum = stated?.value.string { return checksum }
    } catch {
      throw PlanFileError(error, file: file)
    }
    return try read(bytes, file: file).checksum
  }

  private init(from object: inout ObjectReader) throws(PlanFileError) {
    number = try object.requiredInt("version", 1...999_999)
    let moment = try object.required("at")
    guard let at = moment.string.flatMap({ Moment(iso: $0) }) else {
      throw moment.expected("a moment such as 2019-07-03T09:12:44Z for \"at\"")
    }
    self.at = at
    by = try object.requiredText("by")
    why = try object.text("why") ?? ""
    previous = try object.text("previous")
    checksum = try object.requiredText("checksum")
    if let node = object.take("merged") { merged = try MergeRecord(node) }
    let patch = try object.required("patch")
    guard patch.kind == .object else { throw patch.expected("an object for \"patch\"") }
    self.patch = JSONValue(patch)
  }

  init(
    number: Int, at: Moment, by: String, why: String, previous: String?, checksum: String,
    merged: MergeRecord? = nil, patch: JSONValue
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.why = why
    self.previous = previous
    self.checksum = checksum
    self.merged = merged
    self.patch = patch
  }
}
