import ActionPlan
import Foundation
import TestSupport
import Testing

@Suite struct EvidencePackTests {
  private static func text(_ pack: EvidencePack, _ path: String) throws -> String {
    let file = try #require(pack.files.first { $0.path == path }, "\(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `each finding, objective and file of the pack is in its index`() throws {
    let assessment = try PaperSample.assessment("cambridgeshire-2019", "2019-20-Q1")
    let pack = EvidencePack(assessment, version: 193, template: .plain)
    let index = try Self.text(pack, "index.html")
    for id in assessment.plan.recommendations.keys { #expect(index.contains("id=\"r-\(id)\"")) }
    for id in assessment.plan.objectives.keys { #expect(index.contains("id=\"o-\(id)\"")) }
    for file in pack.files { #expect(index.contains(file.path), "\(file.path)") }
    for question in ["quality", "knowledge", "plans"] {
      #expect(index.contains("<h2 id=\"\(question)\">"))
    }
    #expect(index.contains("No update has been published by this plan yet."))
    #expect(index.contains("No return this quarter:</b> 4.1 Health of children in care; 4.3"))
  }

  @Test func `no file holds an internal risk`() {
    let assessment = PaperSample.assessment { plan in
      var risk = Risk(title: "Bus strike")
      risk.mitigation = "Bicycles"
      plan.risks[Sample.id("risk-bus")] = risk
    }
    let pack = EvidencePack(assessment, version: 1, template: .plain)
    #expect(pack.files.count == 26)
    for file in pack.files where !file.path.hasSuffix(".docx") && !file.path.hasSuffix(".xlsx") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for words in ["Bus strike", "Bicycles", "risk-bus", "No risk is recorded"] {
        #expect(!text.contains(words), "\(file.path): \(words)")
      }
    }
  }

  @Test func `the checksums are those of the files, the last of which they are`() throws {
    let paper = EvidencePack.File("updates/2019-20-Q1/ofsted.html", "As published", [0x41, 0x0A])
    let pack = EvidencePack(PaperSample.assessment(), version: 1, published: [paper])
    let sums = try Self.text(pack, "SHA256SUMS").split(separator: "\n")
    #expect(pack.files.last?.path == "SHA256SUMS")
    #expect(sums.count == pack.files.count - 1)
    for file in pack.files.dropLast() {
      #expect(sums.contains("\(SHA256.hex(of: file.bytes))  \(file.path)"))
    }
    #expect(
      sums.contains(
        "06f961b802bc46ee168555f066d28f4f0e9afdf3f88174c1ee6f9de004fc30a0  "
          + "updates/2019-20-Q1/ofsted.html"))
    let manifest = try Self.text(pack, "manifest.json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any])
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == pack.files.dropLast(2).map(\.path))
    #expect(files.map { $0["bytes"] as? Int } == pack.files.dropLast(2).map(\.bytes.count))
  }

  @Test func `the committee's report is in it where there is a layout`() {
    let with = EvidencePack(PaperSample.assessment(), version: 1, template: .plain)
    let without = EvidencePack(PaperSample.assessment(), version: 1)
    #expect(with.files.contains { $0.path == "papers/committee.html" })
    #expect(!without.files.contains { $0.path == "papers/committee.html" })
  }

  @Test func `what has no evidence is said so`() throws {
    let assessment = PaperSample.assessment { plan in
      plan.progress[Sample.quarter("2019-20 Q1")] = {
        var entries = Keyed<ItemID, ActionPlan.Progress>()
        entries[Sample.id("1.1")] = ActionPlan.Progress(
          rating: Sample.id("amber"), by: "Head", on: Sample.day("2019-06-28"))
        return entries
      }()
    }
    let index = try Self.text(EvidencePack(assessment, version: 1), "index.html")
    for words in [
      "No lead said this quarter what difference the work made.",
      "No audit of practice is named as evidence this quarter.",
      "Reported without any evidence:</b> 1.1 Visits on time (1)",
      "Not checked by another person:</b> 1.1 Visits on time (1)", "No action is recorded.",
    ] { #expect(index.contains(words), "\(words)") }
  }
}
