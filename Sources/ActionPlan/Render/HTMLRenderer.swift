/// Writes a paper as one HTML file that needs nothing else and asks nobody for anything.
///
/// There is no script in it. The one style sheet is named by its checksum, so that a browser takes
/// no other, and no text of a plan can bring in its own.
public struct HTMLRenderer {
  /// Makes a renderer.
  public init() {}

  /// The paper as HTML, the same bytes for the same paper.
  public func render(_ document: Document) -> String {
    var page = HTMLPage()
    page.write(document)
    let title = HTMLPage.title(document)
    var html = MarkupWriter(capacity: page.out.bytes.count + 1 << 16)
    html.raw(
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(HTMLStyleSheet.text)</style>
      </head>
      <body>
      <a class="skip" href="#_main">Skip to the paper</a>
      <header>
      <h1>\(title)</h1>

      """)
    html.write(document.metadata, "about")
    html.raw("</header>\n\(page.contents)<main id=\"_main\" tabindex=\"-1\">\n")
    html.append(page.out)
    html.raw("</main>\n</body>\n</html>\n")
    return html.text
  }

  /// What a browser may load for the page: its own style sheet, and nothing else.
  static let policy: String = {
    var hash = SHA256()
    hash.update(Array(HTMLStyleSheet.text.utf8))
    return "default-src 'none'; style-src 'sha256-\(Base64.text(of: hash.finish()))'; "
      + "img-src 'none'; base-uri 'none'; form-action 'none'"
  }()
}
