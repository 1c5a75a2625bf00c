/// The formats that a graph can be drawn in.
public enum ImageFormat: String, Sendable, CaseIterable {
  /// Scalable Vector Graphics 1.1: text, links and tooltips stay alive.
  case svg
  /// Portable Document Format, for reports.
  case pdf
  /// Portable Network Graphics, for slides.
  case png

  /// The name that Graphviz gives the renderer; the cairo one shapes Arabic and blends edges.
  var rendererName: String {
    switch self {
    case .svg: "svg"
    case .pdf: "pdf:cairo"
    case .png: "png:cairo"
    }
  }
}
