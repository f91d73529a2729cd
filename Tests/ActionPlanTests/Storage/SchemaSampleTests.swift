import ActionPlan
import Foundation
import TestSupport
import Testing

@Suite struct SchemaSampleTests {
  @Test(arguments: 1...PlanFile.schemaVersion)
  func `the stored sample of every schema version opens for ever`(_ version: Int) throws {
    let bytes = try SamplePlan.bytes(schema: version)
    let content = try PlanFile.read(bytes, file: "v\(version).json")
    #expect(content.plan.indicators.count == 6)
    #expect(content.version == 7)
  }

  @Test func `the sample of the newest schema version is written as it was read`() throws {
    let bytes = try SamplePlan.bytes(schema: PlanFile.schemaVersion)
    let written = PlanFile.write(try PlanFile.read(bytes, file: "sample"))
    #expect(written == bytes)
  }
}
