/// How a diagram is drawn, apart from what it shows.
public struct DiagramStyle: Sendable, Equatable {
  /// The colours.
  public var theme: DiagramTheme
  /// Where nodes without positions go; nil for what suits their number.
  public var layout: DiagramLayout?

  /// Makes a style.
  public init(theme: DiagramTheme = .light, layout: DiagramLayout? = nil) {
    self.theme = theme
    self.layout = layout
  }
}
