/// The one style sheet of a page.
enum HTMLStyleSheet {
  /// The style sheet: colours, the page, its charts, then what differs by device.
  static let text =
    ":root{color-scheme:light dark;\(HTMLPalette.light.properties)}\n"
    + "@media (prefers-color-scheme:dark){:root{\(HTMLPalette.dark.properties)}}\n"
    + "@media print{:root{color-scheme:light;\(HTMLPalette.light.properties)}}\n"
    + page + blocks + tables + tones + SVGChart.styleSheet + "\n" + chart + rated + wide + forced
    + print

  private static let page = """
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:0 1rem 3rem;max-width:64rem;\
    color:var(--ink);background:var(--paper);\
    font:1rem/1.5 Arial,Helvetica,"Liberation Sans",sans-serif;overflow-wrap:break-word}
    a{color:var(--link);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:.15em}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:0;top:-10rem;padding:.5rem 1rem;background:var(--paper)}
    .skip:focus{top:0}
    header{padding-top:1.5rem;border-bottom:.25rem solid var(--ink);margin-bottom:1.5rem}
    nav ul{list-style:none;margin:0;padding:0}
    nav li{margin:.35rem 0}
    nav ul ul{display:none}

    """

  private static let blocks = """
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .75rem;text-wrap:balance}
    h1{font-size:1.75rem;margin:0 0 1rem}
    h2{font-size:1.5rem;margin-top:3rem;padding-top:.75rem;border-top:.125rem solid var(--ink)}
    h3{font-size:1.25rem}
    h4{font-size:1.125rem;padding-top:.75rem;border-top:1px solid var(--line)}
    h5,h6{font-size:1rem}
    nav h2{font-size:1rem;margin:0 0 .5rem;padding:0;border:0}
    main>h2:first-child{margin-top:0;padding-top:0;border-top:0}
    p,.quotation,main>ul>li,dd{max-width:46rem}
    p{margin:0 0 1rem}
    p,main>ul>li,dd,th,td{white-space:pre-line}
    main>ul{margin:0 0 1rem;padding-left:1.25rem}
    main>ul>li{margin:.35rem 0}
    .numbered{position:relative}
    .no{color:var(--muted);font-variant-numeric:tabular-nums;margin-right:.35rem}
    .lettered{list-style:lower-alpha;margin:0 0 1rem;padding-left:1.75rem;max-width:46rem}
    .lettered>li{margin:.5rem 0;padding-left:.25rem}
    .quotation{margin:0 0 1rem;padding:.5rem 1rem;border-left:.25rem solid var(--line);\
    background:var(--band)}
    blockquote{margin:0}
    .source{margin:.5rem 0 0;font-size:.875rem;color:var(--muted)}
    cite{font-style:normal}
    .rules{color:var(--muted);font-size:.875rem}
    dl{margin:0 0 1rem}
    dt{font-weight:700}
    dd{margin:0 0 .5rem}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}
    caption,.caption{text-align:left;font-weight:700;margin:0;padding:0 0 .35rem}
    th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;\
    border-bottom:1px solid var(--line)}
    thead th,thead td{background:var(--band);border-bottom:.125rem solid var(--ink);\
    vertical-align:bottom}
    tbody th{font-weight:400}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    .whole{white-space:nowrap}
    @media (max-width:30rem){th,td{padding:.35rem .25rem}}
    .scroll{overflow-x:auto;margin:0 0 1.5rem}
    .scroll:focus-visible{outline-offset:-3px}
    .scroll table{margin:0;min-width:40rem}
    .beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));\
    column-gap:2.5rem;align-items:start}

    """

  private static let tones =
    Document.Tone.allCases.map(\.rawValue).map { name in
      ".tone.\(name){background:var(--\(name)-ground);"
        + "box-shadow:inset .4rem 0 var(--\(name)-edge)}\n"
    }.joined() + ".tone{padding-left:.9rem}\n"

  /// The parts of a bar: the ground of the words, and a strip of the tone's colour.
  private static let rated =
    Document.Tone.allCases.map(\.rawValue).map { name in
      "rect.ground.\(name){fill:var(--\(name)-ground)}rect.edge.\(name){fill:var(--\(name)-edge)}\n"
    }.joined()

  private static let chart = """
    .drawn{margin:0 0 1.5rem;max-width:46rem}
    .drawn>p:not(.caption){margin:.5rem 0}
    .panels{list-style:none;margin:0;padding:0;display:grid;gap:1rem 1.25rem;\
    grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr))}
    .panels>li{max-width:15rem}
    .panels b,.panel-latest{display:block}
    .chart.chart-panels,.panels-drawn{max-width:none}
    .ratings-drawn{max-width:60rem}
    .rated{margin:0 0 .9rem}
    .rated>p{margin:0 0 .2rem}
    .rated span{display:block}
    .rated-bar{display:block}
    .rated-bar text,.rated-sign text{fill:var(--ink);font-size:14px}
    .rated-bar rect,.rated-sign rect{stroke:var(--ink);stroke-width:1}
    .rated-key{list-style:none;margin:0 0 .9rem;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
    .rated-sign{vertical-align:middle}
    details{margin:.5rem 0 0}
    summary{cursor:pointer;color:var(--link);padding:.25rem 0}
    details table{margin:.5rem 0 0;font-size:.875rem}

    """

  private static let wide = """
    @media (min-width:40rem){
    .facts>div{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:1.25rem;\
    padding:.3rem 0;border-bottom:1px solid var(--line)}
    .facts dd{margin:0}
    .about{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));\
    column-gap:2rem}
    .numbered{padding-left:2.75rem}
    .no{position:absolute;left:0;margin:0}
    .rated{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);column-gap:1.25rem;\
    align-items:center}
    .rated>p{margin:0}
    }
    @media screen and (min-width:80rem){
    body{max-width:82rem;display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:3rem}
    header{grid-column:1/-1}
    .about{display:flex;flex-wrap:wrap;gap:0 2.5rem}
    nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;\
    padding:1rem .25rem;font-size:.875rem}
    nav ul ul{display:block;padding-left:.9rem}
    }
    @media screen and (max-width:79.99rem){
    nav{margin:0 0 2rem;padding:1rem;background:var(--band)}
    }

    """

  private static let forced = """
    @media (forced-colors:active){
    .skip,.quotation{border:1px solid}
    rect.ground{fill:Canvas;stroke:CanvasText}
    rect.edge{fill:CanvasText;stroke:CanvasText}
    .rated-bar text,.rated-sign text{fill:CanvasText}
    }

    """
}
