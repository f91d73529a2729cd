import ActionPlan

/// A plan folder that somebody or something has damaged.
public struct BadPlan: Sendable {
  /// What is wrong with it.
  public var name: String
  /// Every file by its path in the folder.
  public var files: [String: [UInt8]]
  /// Whether only `verify` can find it: reading does not look at old versions.
  public var isForVerify = false

  /// All of them, made from the stored sample.
  public static func all() throws -> [BadPlan] {
    let whole = try SampleFolder(changes: 3).files.names
    let text = String(decoding: whole["plan/plan.json"] ?? [], as: UTF8.self)
    return try files(text).map { name, bytes in
      var files = whole
      files["plan/plan.json"] = bytes
      return BadPlan(name: name, files: files)
    } + folders(whole)
  }

  private static func files(_ text: String) throws -> [(String, [UInt8])] {
    cut(text) + replaced(text) + badText(text) + badNumbers(text) + whole(text)
      + (try damaged(text))
  }

  /// The file cut before, in and after every kind of token.
  private static func cut(_ text: String) -> [(String, [UInt8])] {
    let bytes = Array(text.utf8)
    let places = Set(
      stride(from: 1, to: bytes.count - 2, by: bytes.count / 60)
        + [
          "{", "\"schema", "Version", "\":", ": 1", "1,", "\\n", "n", "\\t", "0007", "é", "true",
          "rue", "[", "]", "0.50", ".50", "}",
        ].compactMap { token in
          bytes.firstRange(of: Array(token.utf8))?.lowerBound
        }.flatMap { [$0, $0 + 1] })
    return places.sorted().filter { $0 < bytes.count - 2 }.map { place in
      ("cut after \(place) bytes", Array(bytes[..<place]))
    }
  }

  /// A piece of the file replaced: wrong types, unknown keys, keys that stand twice.
  private static func replaced(_ text: String) -> [(String, [UInt8])] {
    let pairs = [
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
      ("\"schemaVersion\": 1", "\"schemaVersion\": 0"),
      ("\"schemaVersion\": 1", "\"schemaVersion\": \"1\""), ("\"schemaVersion\": 1,", ""),
      ("\"schemaVersion\": 1", "\"schemaVersion\": 1.0"), ("\"version\": 4", "\"version\": 5"),
      ("\"version\": 4", "\"version\": 0"), ("\"version\": 4", "\"version\": 1000000"),
      ("\"version\": 4,", ""), ("\"version\": 4", "\"version\": null"),
      ("\"firstMonth\": 4", "\"firstMonth\": 13"), ("\"firstMonth\": 4", "\"firstMonth\": true"),
      ("\"firstMonth\": 4", "\"fistMonth\": 4"), ("\"firstMonth\": 4", "\"FirstMonth\": 4"),
      ("\"due\": \"2019-05-20\"", "\"due\": \"2019-02-29\""),
      ("\"due\": \"2019-05-20\"", "\"due\": \"20/05/2019\""),
      ("\"due\": \"2019-05-20\"", "\"due\": 20190520"),
      ("\"due\": \"2019-05-20\"", "\"due\": \"\""),
      ("\"rank\": 2", "\"rank\": 0"), ("\"rank\": 2", "\"rank\": 2, \"rank\": 3"),
      ("\"complete\": true", "\"complete\": false"),
      ("\"complete\": true", "\"complete\": \"yes\""),
      ("\"grade\": \"good\"", "\"grade\": \"Good\""),
      ("\"grade\": \"good\"", "\"grade\": \"excellent\""),
      ("\"origin\": \"peer-review\"", "\"origin\": \"peer review\""),
      ("\"unit\": \"ratio\"", "\"unit\": \"ratios\""),
      ("\"kind\": \"data\"", "\"kind\": \"figures\""),
      (
        "\"indicators\": [\"caseload\", \"visits\"]", "\"indicators\": [\"caseload\", \"caseload\"]"
      ),
      ("\"indicators\": [\"caseload\", \"visits\"]", "\"indicators\": []"),
      ("\"indicators\": [\"caseload\", \"visits\"]", "\"indicators\": \"caseload\""),
      ("\"indicators\": [\"caseload\", \"visits\"]", "\"indicators\": [\"case load\"]"),
      ("\"bodies\": [\"council\", \"NHS\"]", "\"bodies\": [\"council\", 1]"),
      ("\"low\": 22, \"high\": 23.5", "\"low\": 24, \"high\": 23.5"),
      ("\"low\": 22, \"high\": 23.5", "\"low\": 22"),
      ("\"fewerThan\": 25", "\"fewerThan\": 25, \"value\": 1"),
      ("\"atLeast\": 15, \"atMost\": 20", "\"atLeast\": 20, \"atMost\": 15"),
      ("\"atLeast\": 15, \"atMost\": 20", "\"atLeast\": 15, \"exactly\": 16"),
      ("\"state\": \"none-yet\"", "\"state\": \"none\""),
      ("\"vacant\": true", "\"vacant\": true, \"name\": \"A\""),
      ("\"vacant\": true", "\"interim\": true"), ("\"numerator\": 231, ", ""),
      ("\"denominator\": 10,", "\"denominator\": 0,"), ("\"2019-20-Q2\"", "\"2019-20-Q5\""),
      ("\"2019-20-Q2\"", "\"2019-21-Q2\""), ("\"2019-20-Q2\"", "\"2019/20 Q2\""),
      ("\"1.10\"", "\"1.1\""), ("\"1.10\"", "\"-1\""), ("\"1.10\"", "\"\""),
      ("\"decimals\": 1", "\"decimals\": 7"), ("\"decimals\": 1", "\"decimals\": -1"),
      ("\"likelihood\": 4", "\"likelihood\": 6"), ("\"board.docx\"", "\"../board.docx\""),
    ]
    return pairs.compactMap { old, new in
      guard text.contains(old) else { return nil }
      return ("\(old) → \(new)", Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
    }
  }

  /// Texts that are not UTF-8 or not JSON.
  private static func badText(_ text: String) -> [(String, [UInt8])] {
    let escapes = [
      "\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud83dx", "\\x41", "\\u12", "\\u12g4", "\\", "\\'",
    ].map { ("the escape \($0)", Array($0.utf8)) }
    let bytes: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x92], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x00], [0x0A], [0x1F],
    ]
    return (escapes + bytes.map { ("the bytes \($0)", $0) }).map { name, inserted in
      let parts = text.split(separator: "Exampleshire", maxSplits: 1)
      return (name, Array(parts[0].utf8) + inserted + Array(parts[1].utf8))
    }
  }

  /// Numbers that can't be kept exactly, or are not JSON.
  private static func badNumbers(_ text: String) -> [(String, [UInt8])] {
    [
      "1e400", "1E5", "1e-5", "-0", "-0.0", String(repeating: "9", count: 40),
      "0." + String(repeating: "1", count: 40),
      "00", "01", "+1", ".5", "5.", "NaN", "-Infinity", "0x10", "1_000", "1,000", "1 000", "--1",
      "\"23.10\"",
      "½", "１", "[23.1]", "{\"v\": 23.1}", "null", "true",
    ].map { number in
      (
        "the number \(number.prefix(20))",
        Array(text.replacing("23.10", with: number, maxReplacements: 1).utf8)
      )
    }
  }

  /// Whole files that are something else.
  private static func whole(_ text: String) -> [(String, [UInt8])] {
    let deep = { (piece: String) in Array(String(repeating: piece, count: 10_000).utf8) }
    return [
      ("empty", []), ("a space", [0x20]), ("null bytes", [0, 0, 0, 0]), ("[]", Array("[]".utf8)),
      ("{}", Array("{}".utf8)), ("null", Array("null".utf8)), ("a text", Array("\"plan\"".utf8)),
      ("10,000 lists", deep("[")), ("10,000 objects", deep("{\"a\":")),
      ("10,000 lists in a member", Array("{\"title\": ".utf8) + deep("[")),
      (
        "100 MB of one text",
        Array("{\"title\": \"".utf8) + [UInt8](repeating: 0x61, count: 100 << 20)
      ),
      ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("UTF-16", text.utf16.prefix(1000).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("two plans", Array((text + text).utf8)), ("a comma at the end", Array((text + ",").utf8)),
      ("a remark", Array(("// a plan\n" + text).utf8)),
      ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
      ("a merge conflict", Array(("<<<<<<< ours\n" + text).utf8)), ("XML", Array("<plan/>".utf8)),
      ("CSV", Array("title,authority\na,b\n".utf8)), ("a zip", [0x50, 0x4B, 3, 4, 0, 0]),
    ]
  }

  /// Damages of every kind that the reader refuses, taken evenly from all there are.
  private static func damaged(_ text: String) throws -> [(String, [UInt8])] {
    let sample = JSONValue(try JSONParser.parse(Array(text.utf8)).root)
    let mutations = JSONMutation.all(of: sample)
    var found: [(String, [UInt8])] = []
    for mutation in stride(from: 3, to: mutations.count, by: mutations.count / 120).map({
      mutations[$0]
    }) {
      let bytes = mutation.value.canonical
      do {
        _ = try PlanFile.read(bytes, file: "plan.json")
      } catch {
        found.append((mutation.name, bytes))
      }
    }
    return found
  }
}
