/// What a picture is made for.
public enum DiagramTheme: String, Sendable, CaseIterable {
  /// Colours on white, for reports and screens.
  case light
  /// Colours on near-black, for slides and dark pages.
  case dark
  /// Greys only: what colours tell stands as a short sign within each shape.
  case print
}
