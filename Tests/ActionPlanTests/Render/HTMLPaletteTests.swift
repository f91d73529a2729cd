import Foundation
import Testing

@testable import ActionPlan

/// The colours of a page, by the contrast that WCAG 2.2 works out.
@Suite struct HTMLPaletteTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let palette: HTMLPalette
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "light", palette: .light), Case(name: "dark", palette: .dark),
  ]

  /// The contrast of two colours, 1 to 21.
  private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let value = Int(colour, radix: 16) ?? -1
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func `black on white is 21 to 1`() {
    #expect(abs(contrast("000000", "ffffff") - 21) < 0.001)
  }

  @Test(arguments: cases) func `words can be read on every ground`(_ item: Case) {
    let palette = item.palette
    for ground in [palette.paper, palette.band] {
      for words in [palette.ink, palette.muted, palette.link] {
        #expect(contrast(words, ground) >= 4.5, "\(words) on \(ground)")
      }
    }
    for (tone, shade) in palette.tones {
      // Cells can hold the names of rules, which are muted.
      for words in [palette.ink, palette.muted] {
        #expect(contrast(words, shade.ground) >= 4.5, "\(words) on \(tone)")
      }
    }
  }

  @Test(arguments: cases) func `every tone has a bar that can be seen`(_ item: Case) {
    for tone in Document.Tone.allCases {
      let edge = item.palette.tones[tone]?.edge ?? item.palette.paper
      #expect(contrast(edge, item.palette.paper) >= 3, "\(tone)")
    }
  }

  @Test func `paper is printed in the light colours, whatever the screen`() {
    let css = HTMLStyleSheet.text
    #expect(css.contains("@media print{:root{color-scheme:light;\(HTMLPalette.light.properties)}}"))
  }
}
