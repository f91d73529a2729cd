/// The parts of an Office file with their content types, relationships and properties.
package struct OfficePackage {
  /// What a file says about itself; no day and no program that made it, so that bytes repeat.
  package struct Properties: Hashable, Sendable {
    /// The title, which readers announce first.
    package var title: String
    /// What the file is about; `nil` for nothing.
    package var subject: String?
    /// Whose it is; `nil` for nothing.
    package var creator: String?
    /// Which edition and version it is; `nil` for nothing.
    package var description: String?
    /// The language of the text.
    package var language = "en-GB"

    /// Makes the properties of a file.
    package init(
      title: String, subject: String? = nil, creator: String? = nil, description: String? = nil
    ) {
      self.title = title
      self.subject = subject
      self.creator = creator
      self.description = description
    }
  }

  /// The addresses of kinds of relationship.
  package enum Relationship {
    /// The beginning of most of them.
    package static let office =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let core =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  }

  private var parts: [(path: String, bytes: [UInt8])] = []
  private var types: [(path: String, type: String)] = []
  /// The relationships of each part, by its path; the package's own under no path.
  private var relationships: [(source: String, links: [Link])] = []

  private struct Link {
    let type: String
    let target: String
    let isExternal: Bool
  }

  /// Begins a package with its properties.
  ///
  /// - Parameters:
  ///   - properties: What the file says about itself.
  ///   - main: The path of the main part, such as `word/document.xml`; it must be added, too.
  package init(_ properties: Properties, main: String) {
    relate(nil, to: main, type: Relationship.office + "/officeDocument")
    add(
      "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
      properties.core)
    relate(nil, to: "docProps/core.xml", type: Relationship.core)
    add(
      "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      properties.app)
    relate(nil, to: "docProps/app.xml", type: Relationship.office + "/extended-properties")
  }

  /// Adds a part; its path has no slash at the beginning.
  package mutating func add(_ path: String, type: String, _ bytes: [UInt8]) {
    parts.append((path, bytes))
    types.append((path, type))
  }

  /// Notes that a part uses another, or an address outside, and gives the id to name it by.
  ///
  /// - Parameters:
  ///   - source: The part that uses it; `nil` for the package itself.
  ///   - target: The part it uses, or the address.
  ///   - type: What it is to the source.
  ///   - isExternal: Whether the target is an address outside the file.
  /// - Returns: The id, such as `rId3`.
  @discardableResult
  package mutating func relate(
    _ source: String?, to target: String, type: String, isExternal: Bool = false
  ) -> String {
    let source = source ?? ""
    let link = Link(
      type: type, target: isExternal ? target : Self.path(from: source, to: target),
      isExternal: isExternal)
    if let index = relationships.firstIndex(where: { $0.source == source }) {
      relationships[index].links.append(link)
      return "rId\(relationships[index].links.count)"
    }
    relationships.append((source, [link]))
    return "rId1"
  }

  /// The whole file.
  package func finished() -> [UInt8] {
    var archive = ZIPWriter()
    archive.add("[Content_Types].xml", contentTypes)
    for (source, links) in relationships {
      archive.add(Self.relationshipsPath(of: source), Self.markup(of: links))
    }
    for part in parts { archive.add(part.path, part.bytes) }
    return archive.finished()
  }
}

extension OfficePackage {
  private var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.open("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
    let relationships = "application/vnd.openxmlformats-package.relationships+xml"
    xml.empty("Default", [("Extension", "rels"), ("ContentType", relationships)])
    xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
    for (path, type) in types {
      xml.empty("Override", [("PartName", "/" + path), ("ContentType", type)])
    }
    return xml.finished()
  }

  private static func markup(of links: [Link]) -> [UInt8] {
    var xml = XMLWriter()
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    xml.open("Relationships", [("xmlns", namespace)])
    for (index, link) in links.enumerated() {
      let mode = link.isExternal ? [("TargetMode", "External")] : []
      xml.empty(
        "Relationship",
        [("Id", "rId\(index + 1)"), ("Type", link.type), ("Target", link.target)] + mode)
    }
    return xml.finished()
  }

  /// `word/document.xml` has its relationships in `word/_rels/document.xml.rels`.
  private static func relationshipsPath(of source: String) -> String {
    var pieces = source.split(separator: "/").map(String.init)
    let name = pieces.popLast() ?? ""
    return (pieces + ["_rels", name + ".rels"]).joined(separator: "/")
  }

  /// The way to a part from the folder of another.
  private static func path(from source: String, to target: String) -> String {
    let from = source.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let common = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - common)
    return (up + to.dropFirst(common).map(String.init)).joined(separator: "/")
  }
}

extension OfficePackage.Properties {
  fileprivate var core: [UInt8] {
    var xml = XMLWriter()
    let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    xml.open(
      "cp:coreProperties",
      [
        ("xmlns:cp", core), ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ])
    xml.element("dc:title", text: title)
    if let subject { xml.element("dc:subject", text: subject) }
    if let creator { xml.element("dc:creator", text: creator) }
    if let description { xml.element("dc:description", text: description) }
    xml.element("dc:language", text: language)
    return xml.finished()
  }

  fileprivate var app: [UInt8] {
    var xml = XMLWriter()
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    xml.open("Properties", [("xmlns", namespace)])
    xml.element("Application", text: "ActionPlan")
    return xml.finished()
  }
}
