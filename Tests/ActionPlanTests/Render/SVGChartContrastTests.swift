import Foundation
import Testing

@testable import ActionPlan

/// The contrast of the chart's colours, worked out from the style sheet itself (WCAG 2.2, 1.4.3
/// and 1.4.11).
@Suite struct SVGChartContrastTests {
  private static let lines = [
    "axis", "figure", "improving", "declining", "neutral", "target", "mean", "limit", "mark", "gap",
    "other",
  ]

  @Test(arguments: ["light", "dark"], lines)
  func `a line stands out from the paper and from the band`(scheme: String, line: String) throws {
    let colours = try Self.colours(scheme)
    let colour = try #require(colours["--chart-\(line)"])
    for ground in ["paper", "band", "grid"] {
      let ground = try #require(colours["--chart-\(ground)"])
      #expect(Self.contrast(colour, ground) >= 3)
    }
  }

  @Test(arguments: ["light", "dark"], ["text", "target", "other"])
  func `words can be read on the paper and on the band`(scheme: String, words: String) throws {
    let colours = try Self.colours(scheme)
    let colour = try #require(colours["--chart-\(words)"])
    for ground in ["paper", "band"] {
      let ground = try #require(colours["--chart-\(ground)"])
      #expect(Self.contrast(colour, ground) >= 4.5)
    }
  }

  @Test func `each set has each colour, and no rule has one of its own`() throws {
    let light = try Self.colours("light")
    let rules = SVGChart.styleSheet.split(separator: "\n")
    #expect(try Self.colours("dark").keys == light.keys)
    for name in light.keys {
      #expect(SVGChart.styleSheet.matches(of: try Regex("var\\(\(name)\\)")).isEmpty == false)
    }
    #expect(rules.allSatisfy { !$0.contains("#") || $0.contains("--chart-") })
    let system = SVGChart.styleSheet.split(separator: "forced-colors").last ?? ""
    #expect(light.keys.allSatisfy { system.contains("\($0): Canvas") })
  }

  @Test func `contrast is worked out as WCAG says`() throws {
    #expect(Self.contrast(0xFFFFFF, 0x000000) == 21)
    // From WebAIM's contrast checker.
    #expect(abs(Self.contrast(0x1D70B8, 0xFFFFFF) - 5.17) < 0.01)
  }

  /// The colours of the light or the dark set by name, as red, green and blue in one number.
  private static func colours(_ scheme: String) throws -> [Substring: Int] {
    let sets = SVGChart.styleSheet.split(separator: "}")
    let set = sets.first {
      $0.contains("--chart-paper: #") && $0.contains("dark") == (scheme == "dark")
    }
    var colours: [Substring: Int] = [:]
    for match in try #require(set).matches(of: /(--chart-[a-z]+): #([0-9a-f]{6});/) {
      colours[match.output.1] = Int(match.output.2, radix: 16)
    }
    return colours
  }

  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let (light, dark) = (luminance(one), luminance(other))
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double(colour >> shift & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
