/// Which published way special causes are found.
///
/// The published rules leave some questions open, and the tools that use them answer differently.
public enum RuleProfile: String, CaseIterable, Hashable, Sendable {
  /// As NHS England's Making Data Count team publishes them: what a plan uses that says nothing.
  case mdc
  /// As the package NHSRplotthedots 0.2.2 answers them.
  case nhsr
}
