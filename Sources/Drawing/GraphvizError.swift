/// Why a graph could not be drawn.
public enum GraphvizError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text cannot be passed on: bytes that are not UTF-8, or a zero byte.
  case unreadableText(byteOffset: Int)
  /// The text is no DOT; the message is Graphviz's own and names the line.
  case invalidDOT(message: String)
  /// The text holds no graph.
  case empty
  /// The engine would take minutes or hours.
  case tooLarge(nodes: Int, engine: Engine)
  /// The engine gave up.
  case layoutFailed(engine: Engine, message: String)
  /// The picture could not be made.
  case renderingFailed(format: ImageFormat, message: String)

  /// One sentence: where, what, and what to do.
  public var description: String {
    switch self {
    case .unreadableText(let byteOffset):
      "The DOT text has a byte at offset \(byteOffset) that is not UTF-8 text; save it as UTF-8."
    case .invalidDOT(let message):
      "The DOT text does not parse (\(message)); correct the line that is named."
    case .empty:
      "The DOT text holds no graph; it should begin with “graph” or “digraph”."
    case .tooLarge(let nodes, let engine):
      "The graph has \(nodes) nodes and \(engine.rawValue) draws at most \(engine.nodeLimit); "
        + "show fewer nodes or take another engine."
    case .layoutFailed(let engine, let message):
      "The layout engine \(engine.rawValue) failed\(Self.reason(message)); take another engine."
    case .renderingFailed(let format, let message):
      "The \(format.rawValue.uppercased()) picture could not be made\(Self.reason(message)); "
        + "check that Graphviz is installed with its plugins (libgvc6)."
    }
  }

  private static func reason(_ message: String) -> String {
    message.isEmpty ? "" : " (\(message))"
  }
}
