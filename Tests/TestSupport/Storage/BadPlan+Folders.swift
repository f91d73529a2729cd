import ActionPlan

extension BadPlan {
  /// Folders whose versions are damaged.
  static func folders(_ whole: [String: [UInt8]]) -> [BadPlan] {
    let second = "plan/versions/000002.json"
    let last = "plan/versions/000004.json"
    func with(
      _ name: String, isForVerify: Bool = false, _ change: (inout [String: [UInt8]]) -> Void
    ) -> BadPlan {
      var files = whole
      change(&files)
      return BadPlan(name: name, files: files, isForVerify: isForVerify)
    }
    func edited(_ path: String, _ old: String, _ new: String) -> BadPlan {
      with("\(old) → \(new) in \(path)", isForVerify: path == second) {
        let text = String(decoding: $0[path] ?? [], as: UTF8.self)
        $0[path] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
      }
    }
    let missing = [
      with("a version missing in the middle") { $0[second] = nil },
      with("the first version missing") { $0["plan/versions/000001.json"] = nil },
      with("the last version missing") { $0[last] = nil },
      with("all versions missing") { files in
        files = files.filter { !$0.key.hasPrefix("plan/versions/") }
      },
      with("nothing but an empty folder") { $0 = [:] },
      with("a gap and no plan.json") { ($0[second], $0["plan/plan.json"]) = (nil, nil) },
    ]
    let alien = [
      "notes.txt", "000002 (copy).json", "2.json", "000002.json.bak", ".hidden", "a.tmp",
    ]
    .map { name in
      with("\(name) in versions/", isForVerify: true) {
        $0["plan/versions/\(name)"] = Array("{}".utf8)
      }
    }
    let pieces = [
      ("\"change 1\"", "\"CHANGE 1\""), ("\"Officer\"", "\"Somebody else\""), ("\"why\"", "\"wy\""),
      ("\"at\": \"2019", "\"at\": \"2018"), ("T09:12:44Z", "T09:12:60Z"),
      ("\"version\": 2", "\"version\": 3"),
      ("\"previous\": \"", "\"previous\": \"0"), ("\"checksum\": \"", "\"checksum\": \"0"),
      ("\"patch\": {", "\"patch\": [{"), ("\"patch\"", "\"pach\""), ("{\n", "{\n\n"),
      ("\"note\": ", "\"nope\": "), ("\"note\": ", "\"firstMonth\": 13, \"note\": "),
    ].map { edited(second, $0.0, $0.1) }
    let latest = [
      ("\"version\": 4", "\"version\": 5"), ("\"checksum\"", "\"cheksum\""), ("}", ""),
      ("\"by\": \"Officer\"", "\"by\": \"\""),
    ].map { piece in
      var plan = edited(last, piece.0, piece.1)
      plan.files["plan/plan.json"] = nil
      return plan
    }
    let torn = [0, 1, 30, 100].flatMap { count in
      [(last, false), (second, true)].map { path, isForVerify in
        with("\(path) cut after \(count) bytes", isForVerify: isForVerify) {
          $0[path] = Array(($0[path] ?? []).prefix(count))
          if !isForVerify { $0["plan/plan.json"] = nil }
        }
      }
    }
    return missing + alien + pieces + latest + torn
  }
}
