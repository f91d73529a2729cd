import ActionPlan
import Foundation
import TestSupport
import Testing

/// What holds for every page of the documentation.
@Suite struct DocumentationTests {
  static let pages =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map {
      Golden.package.appending(path: $0)
    } + documents

  private static var documents: [URL] {
    let folder = Golden.package.appending(path: "docs")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
  }

  @Test(arguments: pages) func `every code block that opens is closed`(_ page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let fences = text.split(separator: "\n").count { $0.hasPrefix("```") }
    #expect(fences % 2 == 0, "\(page.lastPathComponent)")
  }

  @Test(arguments: pages) func `every page that is linked is there`(_ page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    for link in text.matches(of: /\]\(([^)#:\s]+\.md)/) {
      let path = page.deletingLastPathComponent().appending(path: String(link.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(page.lastPathComponent): \(link.1)")
    }
  }

  @Test func `the chart in the README is the one that show draws`() throws {
    let page = Golden.package.appending(path: "README.md")
    let readme = try String(contentsOf: page, encoding: .utf8)
    let id = try #require(ItemID("cp-visits-on-time"))
    let assessment = try PaperSample.assessment("exampleshire", "2025-26-Q3")
    let shown = try #require(ItemPage(assessment).document(id))
    let chart = TextRenderer().render(shown).split(separator: "\n\n").first { $0.contains("└") }
    #expect(readme.contains(try #require(chart)))
  }
}
