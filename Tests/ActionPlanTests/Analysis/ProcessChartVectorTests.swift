import ActionPlan
import TestSupport
import Testing

@Suite struct ProcessChartVectorTests {
  @Test func `every made-up series is answered as the published rules say`() {
    #expect(mdcChecked(SPCVectors.synthetic) == 109)
  }

  @Test func `every made-up series is answered as NHSRplotthedots does where it has no defect`() {
    #expect(nhsrChecked(SPCVectors.synthetic) == 103)
  }

  @Test(.enabled(if: SPCVectors.real != nil))
  func `the figures of A&E departments are answered in both profiles`() throws {
    let vectors = try #require(SPCVectors.real)
    #expect(mdcChecked(vectors) == 7)
    #expect(nhsrChecked(vectors) == 7)
  }

  /// How many series were compared, in profile `mdc`, which does not screen whatever is asked.
  private func mdcChecked(_ vectors: [SPCVectors.Vector]) -> Int {
    for vector in vectors {
      let found = vector.answer(vector.chart(.mdc))
      #expect(vector.profiles.mdc.differences(found) == [], "\(vector.id)")
    }
    return vectors.count
  }

  /// How many series were compared, in profile `nhsr`, screened where the series asks for it.
  private func nhsrChecked(_ vectors: [SPCVectors.Vector]) -> Int {
    let sound = vectors.filter { $0.profiles.nhsr.reproduce == true }
    for vector in sound {
      var profile = SignalProfile.nhsr
      profile.screensMovingRanges = vector.options.screensOutliers
      let found = vector.answer(vector.chart(profile))
      #expect(vector.profiles.nhsr.differences(found) == [], "\(vector.id)")
    }
    return sound.count
  }

  @Test func `a vector with one answer changed is noticed`() throws {
    let vector = try #require(SPCVectors.synthetic.first { $0.id == "limits-high-last" })
    var changed = vector.profiles.mdc
    changed.upl[3] = (changed.upl[3] ?? 0) + 1e-6
    changed.mr?[3] = nil
    changed.rules?[0] = ["trend_up"]
    changed.variation = "common_cause"
    let found = vector.answer(vector.chart(.mdc))
    #expect(changed.differences(found) == ["upl", "mr", "rules", "variation"])
  }
}
