/// Series in JSON in the shape of test vectors: an array of them, or an object that has it as `vectors`.
struct SeriesVectors: Sendable {
  private let text: JSONText
  /// The node of each vector.
  private let places: [Int]

  /// How many there are.
  var count: Int { places.count }

  /// Reads a file.
  init(_ bytes: [UInt8]) throws(SeriesFileError) {
    do throws(JSONError) {
      text = try JSONParser.parse(bytes, takesAnyNumber: true)
    } catch {
      throw SeriesFileError(error)
    }
    let root = text.root
    let list = root.kind == .array ? root : root.members.first { $0.key.string == "vectors" }?.value
    guard let list, list.kind == .array else {
      let hint = "the file is an array of vectors, or an object that has them in \"vectors\""
      guard let list else { throw SeriesFileError("there is no \"vectors\"", hint: hint) }
      let (line, column) = JSONError.position(of: Int(list.node.start), in: bytes)
      throw SeriesFileError(line: line, column: column, "\"vectors\" is not an array", hint: hint)
    }
    places = list.elements.map(\.index)
  }

  /// The vector at a place.
  func entry(_ place: Int, _ rules: SeriesRules) -> SeriesEntry {
    let vector = VectorNode(text, places[place])
    let id = vector["id"].flatMap(\.name) ?? "vector \(place + 1)"
    do throws(SeriesError) {
      guard vector.kind == .object else { throw SeriesError("it is not an object") }
      if vector["input"] != nil { return .chart(try vector.chart(id, rules)) }
      return .figures(try vector.figures(id, rules))
    } catch {
      return .unreadable(id: id, reason: error.description)
    }
  }
}

/// A value of a vector, and how to read it.
struct VectorNode {
  private let text: JSONText
  private let index: Int

  init(_ text: JSONText, _ index: Int) {
    self.text = text
    self.index = index
  }

  var kind: JSONText.Kind { text.nodes[index].kind }

  /// A member of an object; `nil` when it is not there or null.
  subscript(key: String) -> VectorNode? {
    guard kind == .object else { return nil }
    var place = index + 1
    let end = text.end(of: index)
    while place < end {
      if text.isString(key, at: place) {
        return text.nodes[place + 1].kind == .null ? nil : VectorNode(text, place + 1)
      }
      place = text.end(of: place + 1)
    }
    return nil
  }

  /// Calls a body with each element of an array.
  func forEach(_ body: (VectorNode) throws(SeriesError) -> Void) throws(SeriesError) {
    guard kind == .array else { return }
    var place = index + 1
    let end = text.end(of: index)
    while place < end {
      try body(VectorNode(text, place))
      place = text.end(of: place)
    }
  }

  /// A text, or a number as text.
  var name: String? {
    let node = JSONNode(text: text, index: index)
    return kind == .number ? String(decoding: node.raw, as: UTF8.self) : node.string
  }

  /// The text; `nil` for any other kind.
  var string: String? { JSONNode(text: text, index: index).string }

  var isTrue: Bool { kind == .true_ }

  /// The number; `nil` for any other kind and for one out of reach.
  var decimal: ExactDecimal? {
    guard kind == .number else { return nil }
    let node = text.nodes[index]
    let bytes = text.bytes
    let digits = bytes.span.extracting(Int(node.start)..<Int(node.end))
    return ExactDecimal(utf8: digits) ?? ExactDecimal(nearest: digits)
  }

  /// The day in ISO 8601 form; `nil` for anything else.
  var day: Day? {
    let node = text.nodes[index]
    guard node.kind == .string else { return nil }
    let bytes = text.bytes
    return Day(isoBytes: bytes.span.extracting(Int(node.start) + 1..<Int(node.end) - 1))
  }

  /// What stands in the file, short enough for a message.
  var shown: String {
    let raw = JSONNode(text: text, index: index).raw
    let start = String(decoding: raw.prefix(60), as: UTF8.self)
    return raw.count > 60 ? start + "…" : start
  }
}
