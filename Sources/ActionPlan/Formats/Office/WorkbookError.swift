/// Why a workbook can't be read, where, and what to do about it.
package struct WorkbookError: Error, Equatable, Sendable {
  /// What is wrong with the file.
  package enum Reason: Equatable, Sendable {
    /// It is a file of another kind.
    case foreign(ForeignFile)
    /// The archive can't be read.
    case archive(ZIPError)
    /// A part is not XML, or more than is taken.
    case markup(XMLError)
    /// A part that has to be there is not, or is named twice.
    case part(String)
    /// A sheet or cell that can't be.
    case contents(String)
    /// More than is taken.
    case tooMuch(String)
  }

  /// What is wrong.
  package let reason: Reason
  /// The part or the cell; `nil` for the whole file.
  package let place: String?

  /// Makes an error.
  package init(_ reason: Reason, at place: String? = nil) {
    self.reason = reason
    self.place = place
  }
}

extension WorkbookError: CustomStringConvertible {
  /// What is wrong, in plain words.
  package var description: String {
    let text =
      switch reason {
      case .foreign(let kind): "this is \(kind.name), not an Excel workbook (.xlsx)"
      case .archive(let error): error.description
      case .markup(let error): error.description
      case .part(let text), .contents(let text), .tooMuch(let text): text
      }
    return place.map { "\($0.safeForTerminal): \(text)" } ?? text
  }

  /// What to do about it.
  package var hint: String {
    switch reason {
    case .foreign(let kind): kind.hint
    case .archive(ZIPError(.notAnArchive)): ForeignFile.unknown.hint
    case .archive, .markup, .part, .contents:
      "open it in Excel or LibreOffice and save it again as \"Excel Workbook (.xlsx)\"; "
        + "if it does not open there, ask for it to be sent again"
    case .tooMuch:
      "a workbook this large is not taken; copy what matters into a new one"
    }
  }
}

/// A file of another kind that comes back in place of a workbook.
package enum ForeignFile: Hashable, Sendable {
  case empty, oldExcel, protected, openDocument, binaryWorkbook, word, otherOffice, webPage
  case oldXML, pdf, text, unknown

  /// What it is.
  package var name: String {
    switch self {
    case .empty: "an empty file"
    case .oldExcel: "a workbook of Excel 97 to 2003 (.xls)"
    case .protected: "a workbook with a password"
    case .openDocument: "an OpenDocument file (.ods)"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .word: "a Word file"
    case .otherOffice: "an Office file without sheets"
    case .webPage: "a web page"
    case .oldXML: "an XML spreadsheet of Excel 2003"
    case .pdf: "a PDF"
    case .text: "plain text, such as CSV"
    case .unknown: "something else"
    }
  }

  /// What to do about it.
  package var hint: String {
    let save = "save it as \"Excel Workbook (.xlsx)\""
    return switch self {
    case .empty: "ask for it to be sent again"
    case .protected:
      "open it with the password, take the password away (File, Info, Protect Workbook, "
        + "Encrypt with Password) and \(save)"
    case .word, .otherOffice, .pdf, .unknown: "ask for the workbook that was sent out"
    case .text, .webPage:
      "columns and hidden keys are lost in such a file: fill in the workbook that was sent out"
    case .oldExcel, .openDocument, .binaryWorkbook, .oldXML:
      "open it in Excel or LibreOffice and \(save)"
    }
  }

  /// What a file is by its first bytes; `nil` for a ZIP archive, which may be a workbook.
  static func recognised(_ bytes: [UInt8]) -> ForeignFile? {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      let start = bytes.dropFirst(30).prefix(100)
      let isOpenDocument = start.starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8)
      return isOpenDocument ? .openDocument : nil
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
      return contains(bytes, name) ? .protected : .oldExcel
    }
    // The records with which Excel 2 to 4 began.
    if bytes.count > 4, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), bytes[3] == 0 {
      return .oldExcel
    }
    if bytes.starts(with: "%PDF".utf8) { return .pdf }
    return recognisedText(bytes.prefix(4_096))
  }

  private static func recognisedText(_ bytes: ArraySlice<UInt8>) -> ForeignFile? {
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let plain = isWide ? bytes.filter { $0 != 0 && $0 < 0x80 } : Array(bytes)
    guard !plain.contains(where: { $0 == 0 || ($0 < 0x20 && !(0x07...0x0D).contains($0)) })
    else { return .unknown }
    let text = String(decoding: plain, as: UTF8.self).lowercased()
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet"), text.contains("<?xml") {
      return .oldXML
    }
    let marks = ["<html", "<!doctype html", "<table", "<head", "<body", "<meta"]
    return marks.contains { text.contains($0) } ? .webPage : .text
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains {
      bytes[$0] == first && bytes[$0...].starts(with: wanted)
    }
  }
}
