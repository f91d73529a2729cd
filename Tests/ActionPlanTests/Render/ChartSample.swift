import ActionPlan

/// Charts for tests, with figures in the manner of real plans.
enum ChartSample: String, CaseIterable {
  case twoFigures = "two-figures"
  case oneFigure = "one-figure"
  case noFigure = "no-figure"
  case quarters = "eight-quarters-with-a-gap"
  case months = "months-with-limits-and-target"
  case band
  case ranges
  case decade = "ten-years-of-months"
  case constant
  case trajectory
  case parted = "breaks-and-restarts"
  case compared = "compared-with-others"

  var chart: Document.Chart {
    switch self {
    case .twoFigures:
      percent("Two figures so far.", [("2019-03-31", "79"), ("2019-06-30", "86")])
    case .oneFigure: oneFigure
    case .noFigure:
      Document.Chart(
        "Visits on time", sentence: "There is no figure yet.", unit: .percent, unitWords: "%",
        figures: [.init(Sample.day("2019-06-30"), gap: "not available")])
    case .quarters: quarters
    case .months: months
    case .band: band
    case .ranges: ranges
    case .decade: decade
    case .constant:
      percent(
        "Every figure is 100%.",
        ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"].map { ($0, "100") })
    case .trajectory: trajectory
    case .parted: parted
    case .compared: compared
    }
  }

  private func percent(_ sentence: String, _ figures: [(String, String)]) -> Document.Chart {
    Document.Chart(
      "Visits on time", sentence: sentence, unit: .percent, unitWords: "%",
      figures: figures.map { .init(Sample.day($0), Sample.number($1)) })
  }

  private var oneFigure: Document.Chart {
    var chart = percent("There is one figure, 86%.", [("2019-06-30", "86")])
    chart.target = [.init(Sample.day("2018-04-01"), low: ExactDecimal(95))]
    return chart
  }

  private var quarters: Document.Chart {
    let figures: [(String, String)] = [
      ("2018-03-31", "71"), ("2018-06-30", "74"), ("2018-09-30", "70"), ("2018-12-31", "78"),
      ("2019-06-30", "79"), ("2019-12-31", "88"), ("2020-03-31", "86"),
    ]
    var chart = percent(
      "Improving (early sign). In 7 quarters, later figures have mostly been better than earlier "
        + "ones, from about 70% to about 88%.", figures)
    // June 2019 to December 2019 says nothing of September at all.
    chart.figures.insert(.init(Sample.day("2019-03-31"), gap: "not collected"), at: 4)
    chart.target = [.init(Sample.day("2018-01-01"), low: ExactDecimal(85))]
    return chart
  }

  private var months: Document.Chart {
    let values =
      [62, 58, 66, 61, 70, 57, 64, 60, 67, 63, 59, 65]
      + [61, 68, 60, 66, 71, 73, 72, 76, 74, 78, 81, 84]
    let first = Sample.day("2022-04-30")
    var chart = Document.Chart(
      "Initial health assessments on time",
      sentence: "Improving. The last 8 months have all been better than the average of 67%; "
        + "that is unlikely to be chance.",
      unit: .percent, unitWords: "%", figures: [])
    for (number, value) in values.enumerated() {
      let day = first.adding(months: number)?.lastOfMonth ?? first
      chart.figures.append(
        .init(day, ExactDecimal(value), signal: number < 16 ? nil : .improving))
    }
    chart.figures[5].signal = .declining
    chart.limits = [
      .init(
        from: first, to: chart.figures[23].day, mean: 67.333_333, lower: 55.41, upper: 79.26)
    ]
    chart.target = [
      .init(Sample.day("2021-04-01"), low: ExactDecimal(60)),
      .init(Sample.day("2023-04-01"), low: ExactDecimal(75)),
      .init(Sample.day("2024-01-01"), low: ExactDecimal(80)),
    ]
    return chart
  }

  private var band: Document.Chart {
    var chart = Document.Chart(
      "Children subject to a child protection plan",
      sentence: "Improving. The figure has moved towards the range 600 to 620.", unit: .count,
      unitWords: "children", figures: [])
    for (day, value) in [
      ("2023-06-30", 655), ("2023-09-30", 648), ("2023-12-31", 660), ("2024-03-31", 641),
      ("2024-06-30", 633), ("2024-09-30", 627), ("2024-12-31", 611),
    ] {
      chart.figures.append(.init(Sample.day(day), ExactDecimal(value)))
    }
    chart.target = [
      .init(Sample.day("2023-04-01"), low: ExactDecimal(600), high: ExactDecimal(620))
    ]
    return chart
  }

  private var ranges: Document.Chart {
    var chart = Document.Chart(
      "Caseload of a full-time social worker",
      sentence: "Steady. 8 quarters of figures show no clear direction.", unit: .ratio,
      unitWords: "children per FTE", decimals: 1, figures: [])
    chart.figures = [
      figure("2023-03-31", "18.4"), figure("2023-06-30", "17", "19"),
      figure("2023-09-30", "19.6", counts: false), figure("2023-12-31", "18.9"),
      figure("2024-03-31", "16.5", "20", status: .estimated), figure("2024-06-30", "18.1"),
      figure("2024-09-30", "17.4", status: .provisional),
      figure("2024-12-31", "15.2", status: .provisional, signal: .improving),
    ]
    chart.target = [.init(Sample.day("2023-01-01"), high: ExactDecimal(16))]
    return chart
  }

  private func figure(
    _ day: String, _ low: String, _ high: String? = nil, status: FigureStatus = .final,
    counts: Bool = true, signal: Document.Chart.Signal? = nil
  ) -> Document.Chart.Figure {
    Document.Chart.Figure(
      Sample.day(day), low: Sample.number(low), high: Sample.number(high ?? low),
      status: status, counts: counts, signal: signal)
  }

  private var decade: Document.Chart {
    var random = SplitMix(state: 7)
    var chart = Document.Chart(
      "Open cases", sentence: "Declining. The latest figure, 1,904, is outside the usual range.",
      unit: .count, unitWords: "number", figures: [])
    let first = Sample.day("2015-01-31")
    for number in 0..<120 {
      let day = first.adding(months: number)?.lastOfMonth ?? first
      let value = number == 119 ? 1_904 : Int.random(in: 1_400...1_640, using: &random) + number
      chart.figures.append(
        .init(day, ExactDecimal(value), signal: number > 117 ? .declining : nil))
    }
    chart.limits = [
      .init(from: first, to: chart.figures[119].day, mean: 1_580, lower: 1_310, upper: 1_850)
    ]
    return chart
  }

  private var trajectory: Document.Chart {
    var chart = percent(
      "Behind, and closing: 70% against 74% on the way to 90% by March 2026.",
      [
        ("2024-03-31", "52"), ("2024-06-30", "55"), ("2024-09-30", "61"), ("2024-12-31", "60"),
        ("2025-03-31", "70"),
      ])
    chart.target = [
      .init(Sample.day("2024-03-31"), low: ExactDecimal(58), leadsToNext: true),
      .init(Sample.day("2026-03-31"), low: ExactDecimal(90)),
    ]
    return chart
  }

  private var parted: Document.Chart {
    var chart = Document.Chart(
      "Cost of agency staff", sentence: "Steady. The latest figure is within the usual range.",
      unit: .pounds, unitWords: "pounds", figures: [])
    let values =
      [1_210, 1_340, 1_280, 1_190, 1_300, 1_250, 1_420, 1_390]
      + [905, 940, 870, 990, 930, 900, 610, 655, 640, 600]
    let first = Sample.day("2023-01-31")
    for (number, value) in values.enumerated() {
      let day = first.adding(months: number)?.lastOfMonth ?? first
      chart.figures.append(.init(day, ExactDecimal(value * 1_000), counts: number >= 8))
    }
    chart.limits = [
      .init(
        from: chart.figures[8].day, to: chart.figures[13].day, mean: 922_500, lower: 741_000,
        upper: 1_104_000),
      .init(
        from: chart.figures[14].day, to: chart.figures[17].day, mean: 626_250, lower: 540_000,
        upper: 712_500),
    ]
    chart.marks = [
      .init(Sample.day("2023-09-01"), .break, "a new ledger; earlier costs held other staff too"),
      .init(Sample.day("2024-03-01"), .restart, "the new contract, agreed by the board"),
    ]
    return chart
  }

  private var compared: Document.Chart {
    var chart = quarters
    chart.sentence = "Improving (early sign). England's latest figure is for an earlier date."
    func points(_ figures: [(String, String)]) -> [Document.Chart.Comparator.Point] {
      figures.map { .init(Sample.day($0), Sample.number($1)) }
    }
    chart.comparators = [
      .init(
        "Statistical neighbours",
        points: points([("2017-03-31", "80.5"), ("2018-03-31", "82.1"), ("2019-03-31", "81.4")])),
      .init(
        "England", points: points([("2018-03-31", "76"), ("2019-03-31", "77")]),
        note: "counts calendar days"),
      .init("East of England", points: points([("2019-03-31", "73")])),
      .init("Neighbour without figures", points: []),
      .init("Region", points: points([("2020-03-31", "90"), ("2019-03-31", "91")])),
      .init("Nation", points: points([("2018-12-31", "66")])),
      .init("Long ago", points: points([("2001-03-31", "12")])),
    ]
    return chart
  }
}
