// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "ActionPlan",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "ActionPlan", targets: ["ActionPlan"]),
    .executable(name: "actionplan", targets: ["actionplan-cli"]),
  ],
  targets: [
    .target(name: "ActionPlan", swiftSettings: strict + [.strictMemorySafety()]),
    .executableTarget(
      name: "actionplan-cli", dependencies: ["ActionPlan"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["ActionPlan"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ActionPlanTests", dependencies: ["ActionPlan", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ActionPlanCLITests", dependencies: ["actionplan-cli", "ActionPlan", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
