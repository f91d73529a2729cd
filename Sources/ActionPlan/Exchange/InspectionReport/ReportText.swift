/// The text of a report cut into lines: blank ones left out, page furniture marked by its page.
struct ReportText {
  /// The lines that hold something, in order.
  var lines: [ReportLine] = []
  /// Whether form feeds tell where pages end.
  var hasPages = false
  /// How the bytes were read, where that is worth saying.
  var notes: [String] = []

  /// The most bytes that are read: a report has 50,000.
  static let limit = 4 << 20

  init(_ bytes: [UInt8]) throws(InspectionReportError) {
    try Self.refuse(bytes)
    let text = Self.decoded(bytes, &notes)
    var builder = LineBuilder()
    var controls = 0
    for scalar in text.unicodeScalars {
      if LineBuilder.isControl(scalar) { controls += 1 }
      builder.add(scalar)
    }
    builder.endLine()
    guard controls * 50 <= bytes.count else { throw Self.notText("has many control characters") }
    (lines, hasPages) = (builder.lines, builder.page > 1)
  }

  private static func refuse(_ bytes: [UInt8]) throws(InspectionReportError) {
    guard !bytes.starts(with: Array("%PDF".utf8)) else {
      throw InspectionReportError(
        .pdf, "this is a PDF, not the text of a report",
        hint: "turn it into text with `pdftotext -layout`, or copy its text into a file")
    }
    guard bytes.count <= limit else {
      throw InspectionReportError(
        .tooLarge, "it has \(bytes.count) bytes, more than the \(limit) that are read",
        hint: "a report's text has about 50,000 bytes: is this the right file?")
    }
    let kinds: [(start: [UInt8], what: String)] = [
      (Array("PK".utf8) + [3, 4], "is a Word file or another zip archive"),
      ([0xD0, 0xCF, 0x11, 0xE0], "is an old Word or Excel file"),
      (Array("{\\rtf".utf8), "is rich text (RTF)"),
    ]
    for kind in kinds where bytes.starts(with: kind.start) { throw notText(kind.what) }
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).trimmedForReport.lowercased()
    guard !start.hasPrefix("<!doctype"), !start.hasPrefix("<html") else {
      throw notText("is a web page")
    }
    guard isUTF16(bytes) || !bytes.contains(0) else { throw notText("is not a text") }
  }

  private static func notText(_ what: String) -> InspectionReportError {
    InspectionReportError(
      .notText, "this \(what)",
      hint: "copy the report's words into a plain text file, or give the PDF itself")
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The bytes as text: UTF-8, UTF-16 with its mark, or else what Windows calls ANSI.
  private static func decoded(_ bytes: [UInt8], _ notes: inout [String]) -> String {
    if isUTF16(bytes) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      return String(decoding: units, as: UTF16.self)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.utf8.elementsEqual(bytes) else { return text }
    notes.append("The text is not UTF-8; it was read as Windows text (code page 1252).")
    var result = ""
    for byte in bytes { result.unicodeScalars.append(windows1252(byte)) }
    return result
  }

  /// The characters of code page 1252 from 0x80 to 0x9F; those without one are spaces.
  private static let upper: [UInt32] = [
    0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? " "
  }
}

/// Gathers characters into lines.
private struct LineBuilder {
  var lines: [ReportLine] = []
  var page = 1
  private var raw = ""
  private var gap = false
  private var pageOfLast = 0
  private var wasReturn = false

  /// Whether a character has no business in a text.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) || scalar.value == 0x7F
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    defer { wasReturn = scalar == "\r" }
    switch scalar.value {
    case 0x0A where wasReturn: break
    case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: endLine()
    case 0x0C:
      endLine()
      page += 1
    case 0x09: raw += "    "
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: raw += " "
    case 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0xFB00: raw += "ff"
    case 0xFB01: raw += "fi"
    case 0xFB02: raw += "fl"
    case 0xFB03: raw += "ffi"
    case 0xFB04: raw += "ffl"
    default: if !Self.isControl(scalar) { raw.unicodeScalars.append(scalar) }
    }
  }

  mutating func endLine() {
    defer { raw = "" }
    let line = ReportLine(
      raw, page: page, gap: gap || page != pageOfLast, turnsPage: page != pageOfLast)
    guard !line.text.isEmpty else {
      gap = true
      return
    }
    lines.append(line)
    (gap, pageOfLast) = (false, page)
  }
}
