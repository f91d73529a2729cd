/// A paper as published: its file and what it is.
public struct SealedPaper: Hashable, Sendable {
  /// The name of the file: `board.html`.
  public var name: String
  /// Which paper it is: `board`.
  public var edition: String
  /// How it is written: `html`.
  public var format: String
  /// The file, byte for byte.
  public var bytes: [UInt8]

  /// Makes a paper.
  public init(name: String, edition: String, format: String, bytes: [UInt8]) {
    self.name = name
    self.edition = edition
    self.format = format
    self.bytes = bytes
  }

  /// The SHA-256 of the file.
  public var checksum: String { SHA256.hex(of: bytes) }
}

/// What `updates/QUARTER/seal.json` says of the papers beside it.
struct SealFile: Hashable, Sendable {
  var quarter: Quarter
  var version: Int
  var on: Day
  var by: String
  var asAt: Day?
  var release: String
  /// Why it was published although `check` found errors; `nil` when it found none.
  var despite: String?
  var papers: Keyed<String, Paper>

  struct Paper: Hashable, Sendable {
    var edition: String
    var format: String
    var bytes: Int
    var sha256: String
  }

  /// What the plan keeps of it.
  var seal: Seal {
    var seal = Seal(version: version, on: on, by: by)
    (seal.asAt, seal.release) = (asAt, release)
    for (name, paper) in papers { seal.papers[name] = paper.sha256 }
    return seal
  }

  /// Whether it says what the plan keeps, the corrections made since left aside.
  func says(_ kept: Seal) -> Bool {
    var stated = kept
    stated.corrections = Keyed()
    return seal == stated
  }

  func write() -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines) { write(to: &$0) }
    return writer.finished()
  }

  static func read(_ bytes: [UInt8], file: String) throws(PlanFileError) -> SealFile {
    let text = try PlanFile.parse(bytes, file: file)
    do throws(PlanFileError) {
      var object = try ObjectReader(text.root, kind)
      let found = try SealFile(from: &object)
      try object.finish(keys)
      return found
    } catch {
      throw error.inFile(file)
    }
  }
}

extension SealFile: PlanFileObject {
  static let kind = "a seal file"
  static let keys = ["quarter", "version", "on", "by", "asAt", "release", "despite", "papers"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let key = try object.required("quarter")
    guard let quarter = key.string.flatMap({ Quarter(typed: $0, firstMonth: 4) }) else {
      throw key.expected("a quarter such as 2019-20-Q1 for \"quarter\"")
    }
    self.quarter = quarter
    version = try object.requiredInt("version", 1...999_999)
    on = try object.requiredDay("on")
    by = try object.requiredText("by")
    asAt = try object.day("asAt")
    release = try object.requiredText("release")
    despite = try object.text("despite")
    papers = try object.keyed("papers", .fileName)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("quarter", quarter.description)
    writer.member("version", version)
    writer.member("on", on)
    writer.member("by", by)
    writer.member("asAt", asAt)
    writer.member("release", release)
    writer.member("despite", despite)
    writer.keyed("papers", papers, .lines, each: .lines)
  }
}

extension SealFile.Paper: PlanFileObject {
  static let kind = "a paper"
  static let keys = ["edition", "format", "bytes", "sha256"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    edition = try object.requiredText("edition")
    format = try object.requiredText("format")
    bytes = try object.requiredInt("bytes", 0...536_870_912)
    sha256 = try object.requiredText("sha256")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("edition", edition)
    writer.member("format", format)
    writer.member("bytes", bytes)
    writer.member("sha256", sha256)
  }
}
