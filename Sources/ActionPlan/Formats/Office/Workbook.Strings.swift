extension Workbook {
  /// The texts of a workbook, each kept once.
  struct Strings {
    private var indexes: [String: Int] = [:]
    private var items: [UInt8] = []
    private var uses = 0

    /// The number by which a cell names a text.
    mutating func index(of text: String) -> Int {
      uses += 1
      if let index = indexes[text] { return index }
      let index = indexes.count
      indexes[text] = index
      append(text)
      return index
    }

    /// The part with all of them.
    consuming func markup() -> [UInt8] {
      var xml = XMLWriter()
      xml.open(
        "sst",
        [
          ("xmlns", Workbook.namespace), ("count", String(uses)),
          ("uniqueCount", String(indexes.count)),
        ])
      xml.raw(items)
      return xml.finished()
    }

    private mutating func append(_ text: String) {
      let shown = Self.escaped(Self.cut(text))
      let isEdged = shown.utf8.first?.isXMLSpace ?? false || shown.utf8.last?.isXMLSpace ?? false
      let keepsSpace = isEdged || shown.utf8.contains(0x0A)
      items += keepsSpace ? #"<si><t xml:space="preserve">"#.utf8 : "<si><t>".utf8
      XMLText.append(shown, to: &items)
      items += "</t></si>".utf8
    }

    /// The most characters a cell holds, counted in UTF-16; what is left out is said.
    private static let longest = 32_767

    /// The text as far as a cell holds it.
    static func cut(_ text: String) -> String {
      guard text.utf8.count > longest, text.utf16.count > longest else { return text }
      let end = " [cut: too long for a cell]"
      var kept = ""
      var count = end.utf16.count
      for character in text {
        count += character.utf16.count
        guard count <= longest else { break }
        kept.append(character)
      }
      return kept + end
    }

    /// Writes what looks like Excel's escape of a character so that it is read as it stands.
    static func escaped(_ text: String) -> String {
      guard text.utf8.contains(0x5F), text.contains("_x") else { return text }
      let bytes = Array(text.utf8)
      var result: [UInt8] = []
      for (place, byte) in bytes.enumerated() {
        if isEscape(bytes[place...].prefix(7)) { result += "_x005F".utf8 }
        result.append(byte)
      }
      return String(decoding: result, as: UTF8.self)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
      guard bytes.count == 7, bytes.starts(with: "_x".utf8), bytes.last == 0x5F else {
        return false
      }
      return bytes.dropFirst(2).dropLast().allSatisfy { JSONEscape.hexadecimal($0) != nil }
    }
  }
}
