extension SVGChart {
  /// The style of every chart of a page; nothing outside a chart is touched.
  ///
  /// Colours are only in the custom properties: light ones, which print too, dark ones for a dark
  /// screen, and the reader's own where they are forced.
  static let styleSheet = colours + lines + words

  private static let colours = """
    .chart {
      --chart-paper: #ffffff; --chart-text: #0b0c0c; --chart-axis: #505a5f; --chart-grid: #dfe3e6;
      --chart-figure: #2b3a42; --chart-improving: #1a65a6; --chart-declining: #b34700;
      --chart-neutral: #6a3d9a; --chart-target: #801650; --chart-mean: #505a5f;
      --chart-limit: #505a5f; --chart-band: #e6ecf1; --chart-mark: #3d3d3d; --chart-gap: #3d3d3d;
      --chart-other: #00645c;
    }
    @media screen and (prefers-color-scheme: dark) {
      .chart {
        --chart-paper: #14181b; --chart-text: #f3f2f1; --chart-axis: #b1b4b6; --chart-grid: #353c41;
        --chart-figure: #dde5ea; --chart-improving: #7cc0ff; --chart-declining: #ff9f50;
        --chart-neutral: #cfa8ff; --chart-target: #ff9bd2; --chart-mean: #b1b4b6;
        --chart-limit: #b1b4b6; --chart-band: #29333b; --chart-mark: #d0d4d6; --chart-gap: #d0d4d6;
        --chart-other: #5fd0c0;
      }
    }
    @media (forced-colors: active) {
      .chart {
        --chart-paper: Canvas; --chart-text: CanvasText; --chart-axis: CanvasText;
        --chart-grid: Canvas; --chart-figure: CanvasText; --chart-improving: CanvasText;
        --chart-declining: CanvasText; --chart-neutral: CanvasText; --chart-target: CanvasText;
        --chart-mean: CanvasText; --chart-limit: CanvasText; --chart-band: Canvas;
        --chart-mark: CanvasText; --chart-gap: CanvasText; --chart-other: CanvasText;
      }
    }

    """

  private static let lines = """
    .chart path { fill: none; }
    .chart .chart-grid { stroke: var(--chart-grid); }
    .chart .chart-axis { stroke: var(--chart-axis); }
    .chart .chart-band { fill: var(--chart-band); }
    .chart .chart-limit { stroke: var(--chart-limit); stroke-width: 1.4; stroke-dasharray: 1.4 2.8; }
    .chart .chart-mean { stroke: var(--chart-mean); }
    .chart .chart-target { stroke: var(--chart-target); stroke-width: 2.2; stroke-dasharray: 9 4; }
    .chart .chart-mark { stroke: var(--chart-mark); stroke-width: 1.2; stroke-dasharray: 7 3 1.5 3; }
    .chart .chart-gap { stroke: var(--chart-gap); stroke-width: 1.6; }
    .chart .chart-line { stroke: var(--chart-figure); stroke-width: 1.4; stroke-linejoin: round; }
    .chart .chart-other { stroke: var(--chart-other); stroke-width: 1.2; stroke-dasharray: 3.5 3; }
    .chart .other-sign { fill: var(--chart-paper); stroke: var(--chart-other); stroke-width: 1.5; }
    .chart .other-letter { fill: var(--chart-other); font-weight: 700; }
    .chart .dots { stroke: var(--chart-figure); stroke-linecap: round; }
    .chart .plain, .chart .uncounted, .chart .range { fill: var(--chart-figure); stroke: var(--chart-figure); }
    .chart .plain, .chart .uncounted { stroke-width: 0; }
    .chart .improving { fill: var(--chart-improving); stroke: var(--chart-improving); }
    .chart .declining { fill: var(--chart-declining); stroke: var(--chart-declining); }
    .chart .neutral { fill: var(--chart-neutral); stroke: var(--chart-neutral); stroke-width: 1.4; }
    .chart .hollow { fill: var(--chart-paper); stroke-width: 1.4; }

    """

  private static let words = """
    .chart { max-width: 30rem; background: var(--chart-paper); color: var(--chart-text); }
    .chart-picture { display: block; width: 100%; height: auto; }
    .chart text { fill: var(--chart-text); font-size: 13px; }
    .chart .for-latest { font-weight: 700; font-size: 14px; }
    .chart .for-target { fill: var(--chart-target); }
    .chart .for-latest, .chart .for-target, .chart .other-letter {
      paint-order: stroke; stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round;
    }
    .chart-sign { width: 1.75em; height: 0.875em; overflow: visible; }
    .chart-measure { margin: 0 0 0.25rem; }
    .chart-key, .chart-notes { list-style: none; margin: 0.25rem 0 0; padding: 0; }
    .chart-key { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    .chart-notes li { padding-left: 2em; text-indent: -2em; }
    .chart-notes b { display: inline-block; width: 2em; text-align: center; text-indent: 0; }
    @media print {
      .chart { max-width: 12cm; break-inside: avoid; print-color-adjust: exact; }
    }

    """
}
