/// "1 finding", "5 findings"; the plural may be given where it isn't made with an s.
package func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(singular)" : "\(count) \(plural ?? singular + "s")"
}

/// "once", "3 times".
package func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

extension String {
  /// The text with its first letter as a capital.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with each run of spaces and line breaks as one space.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text by which two texts are compared when capitals and spacing do not count.
  package var folded: String { lowercased().onOneLine }
}
