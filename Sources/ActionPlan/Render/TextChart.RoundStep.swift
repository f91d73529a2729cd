extension TextChart {
  /// A round number that labels can be apart: 1, 2, 5 or 25 times a power of ten.
  struct RoundStep {
    private let digits: Int
    private let exponent: Int
    /// The step as a number.
    let value: Double

    init(_ digits: Int, _ exponent: Int) {
      (self.digits, self.exponent) = (digits, exponent)
      let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
      value = exponent < 0 ? Double(digits) / power : Double(digits) * power
    }

    /// The steps from 1e-15 to 5e18, finest first.
    static let all = (-15...18).flatMap { exponent in
      [RoundStep(1, exponent), RoundStep(2, exponent), RoundStep(25, exponent - 1)]
        + [RoundStep(5, exponent)]
    }

    /// How many digits after the point it takes.
    var decimals: Int { max(0, -exponent) }

    /// How a label is written.
    enum Form {
      /// `1,200,000`, or `1.2m` in millions, where the power of ten has a name.
      case named(String, exponent: Int)
      /// `12e5`: nobody's first choice, but it always fits.
      case power

      /// The ways with names, the plainest first.
      static let named: [Form] = [
        .named("", exponent: 0), .named("k", exponent: 3), .named("m", exponent: 6),
        .named("bn", exponent: 9), .named("tn", exponent: 12),
      ]
    }

    /// A multiple of the step in digits, without a sign of unit.
    func words(times count: Int, _ form: Form) -> String {
      let (product, overflow) = Int64(count).multipliedReportingOverflow(by: Int64(digits))
      guard !overflow else { return "" }
      switch form {
      case .power: return count == 0 ? "0" : "\(product)e\(exponent)"
      case .named(let name, let power):
        guard power > 0 else { return Self.decimal(product, exponent) }
        return count == 0 ? "0" : Self.shortened(product, exponent - power) + name
      }
    }

    /// A number times a power of ten, without zeros behind the point.
    private static func shortened(_ product: Int64, _ exponent: Int) -> String {
      var (product, exponent) = (product, exponent)
      while exponent < 0, product % 10 == 0 { (product, exponent) = (product / 10, exponent + 1) }
      return decimal(product, exponent)
    }

    /// A number times a power of ten, with commas between thousands.
    private static func decimal(_ product: Int64, _ exponent: Int) -> String {
      // No axis reaches 9e18, where the product would no longer fit.
      let whole = (0..<max(0, exponent)).reduce(product) { whole, _ in whole &* 10 }
      return ExactDecimal(coefficient: whole, scale: UInt8(max(0, -exponent))).grouped
    }
  }
}
