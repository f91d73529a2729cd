/// What merging a copy came to: written with the version that did it.
public struct MergeRecord: Hashable, Sendable {
  /// What the copy was called.
  public var copy: String
  /// The number of its latest version.
  public var version: Int
  /// The SHA-256 of that version's file, which lies in `versions/merged/` under this name.
  public var sha256: String
  /// What both had changed differently, with what was chosen.
  public var conflicts: [Conflict] = []
  /// What no longer held, and was taken out.
  public var setAside: [SetAside] = []

  /// One place that both had changed differently.
  public struct Conflict: Hashable, Sendable {
    /// Where it is, such as `objectives/1.1/title`.
    public var path: String
    /// The side that was chosen.
    public var chosen: MergeSide
    var before: JSONValue?
    var ours: JSONValue?
    var theirs: JSONValue?

    /// What the side that was not chosen said, as JSON on one line; `nil` for nothing.
    public var lost: String? {
      (chosen == .ours ? theirs : ours).map { String(decoding: $0.canonical, as: UTF8.self) }
    }
  }

  /// A verification of what the other side changed, or a mark that such words may be published.
  public struct SetAside: Hashable, Sendable {
    /// Where it stood.
    public var path: String
    var value: JSONValue
  }

  /// Whether anything was decided with it, so that it is more than two copies put together.
  var decides: Bool { !conflicts.isEmpty || !setAside.isEmpty }
}

extension MergeRecord {
  static let keys = ["copy", "version", "sha256", "conflicts", "setAside"]

  func write(to writer: inout JSONWriter) {
    writer.member("copy", copy)
    writer.member("version", version)
    writer.member("sha256", sha256)
    if !conflicts.isEmpty {
      writer.key("conflicts")
      writer.array(.lines, count: conflicts.count) { writer, place in
        let conflict = conflicts[place]
        writer.object { writer in
          writer.member("path", conflict.path)
          writer.value("before", conflict.before)
          writer.value("ours", conflict.ours)
          writer.value("theirs", conflict.theirs)
          writer.member("chosen", conflict.chosen.rawValue)
        }
      }
    }
    guard !setAside.isEmpty else { return }
    writer.key("setAside")
    writer.array(.lines, count: setAside.count) { writer, place in
      writer.object { writer in
        writer.member("path", setAside[place].path)
        writer.value("value", setAside[place].value)
      }
    }
  }

  init(_ node: JSONNode) throws(PlanFileError) {
    var object = try ObjectReader(node, "a merge")
    copy = try object.requiredText("copy")
    version = try object.requiredInt("version", 1...999_999)
    let name = try object.required("sha256")
    // It becomes a file name, so nothing but a checksum will do.
    guard let sha256 = name.string, sha256.utf8.count == 64,
      sha256.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw name.expected("64 digits and letters a to f for \"sha256\"") }
    self.sha256 = sha256
    for element in object.take("conflicts")?.elements ?? [] {
      conflicts.append(try Conflict(element))
    }
    for element in object.take("setAside")?.elements ?? [] {
      setAside.append(try SetAside(element))
    }
    try object.finish(Self.keys)
  }
}

extension MergeRecord.Conflict {
  fileprivate init(_ node: JSONNode) throws(PlanFileError) {
    var object = try ObjectReader(node, "a conflict")
    path = try object.requiredText("path")
    before = object.take("before").map { JSONValue($0) }
    ours = object.take("ours").map { JSONValue($0) }
    theirs = object.take("theirs").map { JSONValue($0) }
    chosen = try object.requiredChoice("chosen")
    try object.finish(["path", "before", "ours", "theirs", "chosen"])
  }
}

extension MergeRecord.SetAside {
  fileprivate init(_ node: JSONNode) throws(PlanFileError) {
    var object = try ObjectReader(node, "what was set aside")
    path = try object.requiredText("path")
    value = JSONValue(try object.required("value"))
    try object.finish(["path", "value"])
  }
}

extension JSONWriter {
  /// Writes a member that is a value as it stands; nothing when there is none.
  fileprivate mutating func value(_ name: String, _ value: JSONValue?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }
}
