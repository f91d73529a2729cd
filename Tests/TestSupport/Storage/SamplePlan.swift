public import ActionPlan
public import Foundation

/// The stored sample of a schema version: a plan that uses every member of the plan file.
public enum SamplePlan {
  /// The folder of the stored samples.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "ActionPlanTests/Golden/schema")

  /// The bytes of the sample of a schema version.
  public static func bytes(schema version: Int = 1) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "v\(version).json")))
  }

  /// The sample read.
  public static func content() throws -> PlanFile.Content {
    try PlanFile.read(bytes(), file: "v1.json")
  }
}
