import ActionPlan

/// An XML part as a tree, for tests that read files back.
public struct OfficeElement: Sendable {
  /// The name without its prefix.
  public var name: String
  /// The attributes by their names without prefixes.
  public var attributes: [String: String]
  /// What is in it, in order.
  public var children: [OfficeElement] = []
  /// The text that stands right in it.
  public var ownText = ""

  /// Reads a part.
  ///
  /// - Throws: `XMLError` when it is no XML that we would read.
  public init(_ bytes: [UInt8]) throws {
    var limits = XMLScanner.Limits()
    limits.depth = 128
    var scanner = try XMLScanner(bytes, limits: limits)
    var open: [OfficeElement] = [OfficeElement(name: "", attributes: [:])]
    while let event = try scanner.next() {
      switch event {
      case .start(let element):
        open.append(
          OfficeElement(
            name: element.name.local,
            attributes: Dictionary(
              element.attributes.map { ($0.name.local, $0.value) }, uniquingKeysWith: { $1 })))
      case .text(let text): open[open.count - 1].ownText += text
      case .end:
        let done = open.removeLast()
        open[open.count - 1].children.append(done)
      }
    }
    self = open[0].children[0]
  }

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The first child of a name.
  public subscript(_ name: String) -> OfficeElement? { children.first { $0.name == name } }

  /// The children of a name.
  public func all(_ name: String) -> [OfficeElement] { children.filter { $0.name == name } }

  /// Every element of a name at any depth, in reading order.
  public func descendants(_ name: String) -> [OfficeElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }

  /// The value of an attribute of a child, `val` when left out.
  public func value(_ path: String..., attribute: String = "val") -> String? {
    var element: OfficeElement? = self
    for name in path { element = element?[name] }
    return element?.attributes[attribute]
  }
}
