extension WorkbookReader {
  /// What one part says of another.
  struct Link {
    /// What it is to it, such as `worksheet`.
    let kind: String
    /// The path of the other; `nil` when it is outside the file.
    let path: String?
  }

  /// A sheet in the list of sheets.
  struct ListedSheet {
    let heading: WorkbookFile.Heading
    let path: String
  }

  /// What the main part says.
  struct SheetList {
    var sheets: [ListedSheet] = []
    var names: [WorkbookFile.DefinedName] = []
    var is1904 = false
  }

  /// The path of the main part, if it is that of a workbook.
  mutating func mainPart() throws(WorkbookError) -> String {
    guard archive.contains("_rels/.rels") else {
      throw WorkbookError(.foreign(archive.contains("mimetype") ? .openDocument : .unknown))
    }
    let links = try relationships(of: "")
    guard let path = try onlyPart("officeDocument", of: links) else {
      throw WorkbookError(.part("it does not say which of its parts is the workbook"))
    }
    let lowercase = path.lowercased()
    if lowercase.hasSuffix(".bin") { throw WorkbookError(.foreign(.binaryWorkbook)) }
    if lowercase.hasPrefix("word/") { throw WorkbookError(.foreign(.word)) }
    if lowercase.hasPrefix("ppt/") { throw WorkbookError(.foreign(.otherOffice)) }
    return path
  }

  /// What a part says of others, by the ids it uses; the package's own without a path.
  mutating func relationships(of source: String) throws(WorkbookError) -> [String: Link] {
    let folder = source.split(separator: "/").dropLast()
    let name = source.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
    guard archive.contains(path) else { return [:] }
    var scanner = try PartScanner(&self, path, root: "Relationships", of: Address.package)
    var links: [String: Link] = [:]
    try scanner.children { (scanner) throws(WorkbookError) in
      let xml = scanner.xml
      guard xml.isNamed("Relationship"), let id = xml.attribute("Id"),
        let type = xml.attribute("Type"), let target = xml.attribute("Target")
      else { return }
      let isOutside = xml.attribute("TargetMode") == "External"
      let link = Link(
        kind: type.split(separator: "/").last.map(String.init) ?? "",
        path: isOutside ? nil : self.path(to: target, from: folder.map(String.init)))
      guard links.updateValue(link, forKey: id) == nil else {
        throw WorkbookError(.part("the id \"\(id.safeForTerminal)\" stands twice"), at: path)
      }
    }
    try scanner.finish(in: &self)
    return links
  }

  /// The path of a target, which begins at the folder of its source or at the root.
  private func path(to target: String, from folder: [String]) -> String {
    var pieces = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(String(piece)) }
    }
    let path = pieces.joined(separator: "/")
    return archive.contains(path) ? path : Self.percentDecoded(path)
  }

  private static func percentDecoded(_ path: String) -> String {
    guard path.utf8.contains(0x25) else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path of the one part of a kind; `nil` when there is none.
  func onlyPart(_ kind: String, of links: [String: Link]) throws(WorkbookError) -> String? {
    let found = links.values.filter { $0.kind == kind }
    guard found.count <= 1 else {
      throw WorkbookError(.part("it names two parts of the kind \(kind)"))
    }
    guard let link = found.first else { return nil }
    return try existing(link.path, "the part \(kind)")
  }

  private func existing(_ path: String?, _ what: String) throws(WorkbookError) -> String {
    guard let path else {
      throw WorkbookError(.part("\(what) is in another file, which is not read"))
    }
    guard archive.contains(path) else {
      throw WorkbookError(.part("\(what) is missing"), at: path)
    }
    return path
  }

  /// Reads the main part.
  mutating func sheetList(
    _ path: String, _ links: [String: Link]
  ) throws(WorkbookError) -> SheetList {
    var scanner = try PartScanner(&self, path, root: "workbook")
    var list = SheetList()
    try scanner.children { (scanner) throws(WorkbookError) in
      if scanner.xml.isNamed("workbookPr") {
        list.is1904 = ["1", "true", "on"].contains(scanner.xml.attribute("date1904") ?? "")
      } else if scanner.xml.isNamed("sheets") {
        try scanner.children { (scanner) throws(WorkbookError) in
          if let sheet = try self.listed(scanner.xml, links) { list.sheets.append(sheet) }
        }
      } else if scanner.xml.isNamed("definedNames") {
        try scanner.children { (scanner) throws(WorkbookError) in
          guard let name = try Self.definedName(&scanner) else { return }
          list.names.append(name)
          guard list.names.count <= self.limits.names else {
            throw WorkbookError(.tooMuch("it defines more than \(self.limits.names) names"))
          }
        }
      }
    }
    try scanner.finish(in: &self)
    try Self.check(list.sheets)
    return list
  }

  /// One line of the list of sheets; `nil` for a sheet without cells, such as a chart.
  private func listed(
    _ xml: XMLScanner, _ links: [String: Link]
  ) throws(WorkbookError) -> ListedSheet? {
    guard xml.isNamed("sheet") else { return nil }
    guard let name = xml.attribute("name"), !name.isEmpty, name.utf8.count <= 1_024,
      let id = xml.attribute("id", in: Address.relationship), let link = links[id]
    else { throw WorkbookError(.part("a sheet has no name or no part")) }
    guard link.kind == "worksheet" else { return nil }
    let state = xml.attribute("state") ?? "visible"
    guard let visibility = WorkbookFile.Visibility(rawValue: state) else {
      throw WorkbookError(
        .contents("\"\(state.safeForTerminal)\" is no state of a sheet"), at: name)
    }
    let path = try existing(link.path, "the sheet \"\(name.safeForTerminal)\"")
    return ListedSheet(
      heading: WorkbookFile.Heading(name: name, visibility: visibility), path: path)
  }

  private static func definedName(
    _ scanner: inout PartScanner
  ) throws(WorkbookError) -> WorkbookFile.DefinedName? {
    guard scanner.xml.isNamed("definedName"), let name = scanner.xml.attribute("name") else {
      return nil
    }
    let sheet = scanner.xml.attribute("localSheetId").flatMap { Int($0) }
    let isHidden = ["1", "true", "on"].contains(scanner.xml.attribute("hidden") ?? "")
    var formula: [UInt8] = []
    try scanner.appendText(to: &formula)
    return WorkbookFile.DefinedName(
      name: name, formula: String(decoding: formula, as: UTF8.self), sheet: sheet,
      isHidden: isHidden)
  }

  /// Throws when two sheets have one name, or are one part.
  private static func check(_ sheets: [ListedSheet]) throws(WorkbookError) {
    guard !sheets.isEmpty else { throw WorkbookError(.part("it has no sheet with cells")) }
    var (names, paths): (Set<String>, Set<String>) = ([], [])
    for sheet in sheets {
      guard names.insert(sheet.heading.name.lowercased()).inserted else {
        throw WorkbookError(.part("two sheets have this name"), at: sheet.heading.name)
      }
      guard paths.insert(sheet.path.lowercased()).inserted else {
        throw WorkbookError(.part("two sheets are the same part"), at: sheet.heading.name)
      }
    }
  }
}
