extension HTMLStyleSheet {
  /// How a page looks on paper: denser than on a screen, the first page most of all, so that what
  /// a board member takes in within a minute stands on one side of A4.
  static let print = "@media print{\n" + sheet + words + firstPage + figures + "}\n"

  private static let sheet = """
    @page{size:A4;margin:11mm 14mm 13mm;@bottom-right{content:counter(page) " of " counter(pages);\
    font:9pt Arial,sans-serif}}
    html{font-size:10pt}
    body{max-width:none;padding:0;line-height:1.4}
    header{padding-top:0;margin-bottom:3mm}
    .skip,nav{display:none}
    a{color:inherit;text-decoration:none}
    tr,.quotation,.facts>div,.rated,.panels>li{break-inside:avoid}
    h1,h2,h3,h4,h5,h6,caption,.caption{break-after:avoid}
    p,li{orphans:3;widows:3}
    thead th,thead td,.tone,.quotation,.rated-bar,.rated-sign{print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}

    """

  private static let words = """
    h1{font-size:15pt;margin-bottom:2mm;text-wrap:wrap}
    h2{font-size:14pt;margin-top:5mm;padding-top:1.5mm}
    h3{font-size:12pt;margin:4mm 0 1.5mm}
    h4{font-size:11pt}
    p{margin-bottom:1.5mm}
    p,.quotation,main>ul>li,dd,.lettered{max-width:none}
    .lettered>li{margin:1mm 0}

    """

  /// The facts under the title, the plan on a page and the counts beside each other.
  ///
  /// The counts behind the plan on a page are left out: each bar has them in words.
  private static let firstPage = """
    .about{display:grid;grid-template-columns:auto auto auto;column-gap:6mm;margin-bottom:2mm;\
    font-size:9pt}
    .about dd{margin-bottom:1mm}
    .ratings-drawn{max-width:none}
    .ratings-drawn details{display:none}
    .rated{grid-template-columns:minmax(0,1fr) 56mm;margin-bottom:.6mm}
    .rated-key{margin-bottom:1.2mm}
    .rated span{display:inline;margin-left:.4em}
    .rated-bar{zoom:.7;overflow:visible}
    .beside{grid-template-columns:1fr 1fr;column-gap:8mm;break-inside:avoid}
    .beside table{font-size:8.5pt;margin-bottom:3mm}
    .beside th,.beside td{padding-top:.3mm;padding-bottom:.3mm}
    .beside tbody th{white-space:nowrap}

    """

  private static let figures = """
    thead{display:table-header-group}
    tbody tr:nth-child(-n+2){break-before:avoid}
    .scroll{overflow:visible}
    .scroll table{min-width:0;font-size:9pt}
    .drawn{margin-bottom:3mm}
    details::details-content{content-visibility:visible;display:block}
    summary{color:inherit;list-style:none;font-weight:700}
    details table{font-size:8pt;width:auto;min-width:50%}
    .narrow::details-content{columns:2;column-gap:8mm}
    .narrow table{width:100%}
    details th,details td{padding:.1rem .4rem}
    .panels{grid-template-columns:repeat(4,1fr);gap:3mm}

    """
}
