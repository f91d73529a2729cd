import TestSupport
import Testing

@testable import ActionPlan

@Suite struct XMLScannerTests {
  /// All events of a document on one line.
  private func events(_ bytes: [UInt8]) throws(XMLError) -> String {
    var scanner = try XMLScanner(bytes)
    var result: [String] = []
    while let event = try scanner.next() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \(name($0.name))=\($0.value)" }
        result.append("<\(name(element.name))\(attributes.joined())>")
      case .text(let text): result.append(text.replacing("\n", with: "¶"))
      case .end(let name): result.append("</\(name.local)>")
      }
    }
    return result.joined()
  }

  private func name(_ name: XMLScanner.Name) -> String {
    name.namespace.isEmpty ? name.local : "{\(name.namespace)}\(name.local)"
  }

  static let documents: [(text: String, events: String)] = [
    ("<a/>", "<a></a>"),
    ("<?xml version='1.0' encoding='UTF-8'?>\n<a b='1' c=\"2\"> t </a>\n", "<a b=1 c=2> t </a>"),
    ("<a><!-- no --><b>x<!-- - -->y</b><?pi x?></a>", "<a><b>xy</b></a>"),
    ("<a>1 &lt; 2 &amp;&#38;&#x26;&quot;&apos;</a>", "<a>1 < 2 &&&\"'</a>"),
    ("<a>x<![CDATA[<&]]>y\r\nz\rw</a>", "<a>x<&y¶z¶w</a>"),
    ("<a b='1\n2\t3&#10;4'/>", "<a b=1 2 3\n4></a>"),
    ("<x:a xmlns:x='u' x:b='1' b='2'/>", "<{u}a {u}b=1 b=2></a>"),
    (
      "<a xmlns='u'><b xmlns=''/><c xml:lang='en'/></a>",
      "<{u}a><b></b><{u}c {http://www.w3.org/XML/1998/namespace}lang=en></c></a>"
    ),
    (
      "<a xmlns:p='u'><b xmlns:p='v'><p:c/></b><p:d/></a>",
      "<a><b><{v}c></c></b><{u}d></d></a>"
    ),
  ]

  @Test(arguments: documents) func `a document becomes its events`(
    text: String, events expected: String
  ) throws {
    let found = try events(Array(text.utf8))
    #expect(found == expected)
    var utf16: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 { utf16 += [UInt8(unit >> 8), UInt8(unit & 255)] }
    #expect(try events(utf16) == expected)
    #expect(try events([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
  }

  static let refused: [(text: String, reason: XMLError.Reason)] = [
    ("", .endsEarly), ("<a>", .endsEarly), ("<a", .endsEarly), ("<a b", .endsEarly),
    ("<a b=", .endsEarly), ("<a b='", .endsEarly), ("<a></a", .endsEarly), ("<!--", .endsEarly),
    ("text", .malformed), ("<a/><b/>", .malformed), ("<a/>t", .malformed), ("<1/>", .malformed),
    ("<a b=c/>", .malformed), ("<a b='1'c='2'/>", .malformed), ("<a b='<'/>", .malformed),
    ("<:a/>", .malformed), ("<a:b:c/>", .malformed), ("<a/ >", .malformed),
    ("<a></b>", .unmatchedTag), ("</a>", .unmatchedTag), ("<a><b></a></b>", .unmatchedTag),
    ("<!DOCTYPE a><a/>", .doctype), ("<a><!DOCTYPE a></a>", .doctype),
    ("<a>&e;</a>", .unknownEntity), ("<a>&#0;</a>", .unknownEntity),
    ("<a>&#-1;</a>", .unknownEntity),
    ("<a>&#xD800;</a>", .unknownEntity), ("<a>&#xFFFE;</a>", .unknownEntity),
    ("<a>& </a>", .unknownEntity), ("<a>&#99999999999;</a>", .unknownEntity),
    ("<p:a/>", .unknownPrefix), ("<a p:b='1'/>", .unknownPrefix),
    ("<a b='1' b='2'/>", .repeatedAttribute),
    ("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", .repeatedAttribute),
    ("<a>\u{1}</a>", .forbiddenCharacter), ("<a>\u{FFFF}</a>", .forbiddenCharacter),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .encoding),
    (String(repeating: "<a>", count: 65), .tooDeep),
    ("<" + String(repeating: "a", count: 257) + "/>", .tooLong),
    ("<a b='" + String(repeating: "a", count: 65_537) + "'/>", .tooLong),
    ("<a>" + String(repeating: "a", count: 1_048_577) + "</a>", .tooLong),
    ("<a " + (0..<257).map { "b\($0)='' " }.joined() + "/>", .tooManyAttributes),
  ]

  @Test(arguments: refused.indices) func `what is not XML, or too much of it, is refused`(
    index: Int
  ) {
    let (text, reason) = Self.refused[index]
    let error = #expect(throws: XMLError.self) { try events(Array(text.utf8)) }
    #expect(error?.reason == reason, "\(text.prefix(60))")
    #expect(error?.description.isEmpty == false)
  }

  @Test func `a document type hidden in UTF-16 is refused`() {
    let bytes: [UInt8] = "<!DOCTYPE a><a/>".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(throws: XMLError(.doctype, line: 1)) { try events(bytes) }
  }

  @Test func `bytes that are not text are refused with their line`() {
    let bytes = Array("<a>\n\n".utf8) + [0xC3, 0x28]
    #expect(throws: XMLError(.encoding, line: 3)) { try events(bytes) }
    #expect(throws: XMLError(.encoding, line: 1)) { try events([0xFF, 0xFE, 0x00, 0xD8]) }
    #expect(throws: XMLError(.encoding, line: 1)) { try events([0xFE, 0xFF, 0x00]) }
  }

  @Test func `an element is passed over with all that is in it`() throws {
    var scanner = try XMLScanner(Array("<a><b><c/>t<b/></b><d/></a>".utf8))
    _ = try scanner.next()
    _ = try scanner.next()
    try scanner.skipElement()
    guard case .start(let element)? = try scanner.next() else {
      Issue.record("no element follows")
      return
    }
    #expect(element.name.local == "d")
  }

  @Test func `no change of a byte is a trap`() {
    var random = SeededGenerator(seed: 5)
    let seeds = Self.documents.map { Array($0.text.utf8) }
    for _ in 0..<4_000 {
      var bytes = seeds[Int.random(in: seeds.indices, using: &random)]
      for _ in 0..<2 {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = Array("<>&;'\"/!?[]-=: ax\u{0}".utf8).randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...2, using: &random)) }
      }
      do throws(XMLError) {
        #expect(try !events(bytes).isEmpty)
      } catch {
        #expect(error.line > 0)
      }
    }
  }
}
