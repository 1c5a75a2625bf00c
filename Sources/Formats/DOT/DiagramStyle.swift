/// How a diagram is drawn, apart from what it shows.
public struct DiagramStyle: Sendable, Equatable {
  /// The colours.
  public var theme: DiagramTheme
  /// Where nodes go; nil for what suits their number. Nodes that have positions keep them.
  public var layout: DiagramLayout?

  /// Makes a style.
  public init(theme: DiagramTheme = .light, layout: DiagramLayout? = nil) {
    self.theme = theme
    self.layout = layout
  }
}
