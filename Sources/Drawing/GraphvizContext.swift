internal import CGraphviz
import Synchronization

/// The one Graphviz context of the process, behind one lock and never freed.
///
/// Graphviz has global state (scanner, string pool, plugins, error messages), so two threads must
/// never be inside it. Freeing a context and making another is a use after free: the text plugin
/// keeps a font name that the freed context owned.
@safe struct GraphvizContext: ~Copyable {
  static let shared = Mutex(GraphvizContext())

  private let pointer: OpaquePointer?

  private init() {
    FontRules.install()
    unsafe pointer = gvContext()
    GraphvizMessages.install()
  }

  /// Lays a graph out and draws it.
  ///
  /// Where nodes ask for a ground under them, it is laid out once more with that ground, every node
  /// staying where it is.
  borrowing func render(
    _ graph: borrowing ParsedGraph, engine: Engine, format: ImageFormat
  ) throws(GraphvizError) -> [UInt8] {
    guard let pointer = unsafe pointer else {
      throw .renderingFailed(format: format, message: "no Graphviz context")
    }
    GraphvizMessages.clear()
    try unsafe layOut(graph, engine: engine, in: pointer)
    if let ground = graph.ground() {
      graph.fixPositions()
      graph.setGraphAttribute("_background", to: ground)
      graph.setGraphAttribute("layout", to: Engine.positioned.rawValue)
      _ = unsafe gvFreeLayout(pointer, graph.pointer)
      try unsafe layOut(graph, engine: .positioned, in: pointer)
    }
    defer { _ = unsafe gvFreeLayout(pointer, graph.pointer) }
    // The layout's last bits differ from run to run. Pictures are moved by the corner of this box,
    // and PDF text has coordinates where such a bit decides how the sixth decimal is rounded.
    unsafe entrevue_round_bounding_box(graph.pointer)

    var bytes: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let code = unsafe gvRenderData(pointer, graph.pointer, format.rendererName, &bytes, &count)
    defer { if let bytes = unsafe bytes { unsafe gvFreeRenderData(bytes) } }
    guard code == 0, let bytes = unsafe bytes, count > 0 else {
      throw .renderingFailed(format: format, message: GraphvizMessages.firstMessage())
    }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    return unsafe [UInt8](buffer)
  }

  private borrowing func layOut(
    _ graph: borrowing ParsedGraph, engine: Engine, in pointer: OpaquePointer
  ) throws(GraphvizError) {
    guard unsafe gvLayout(pointer, graph.pointer, engine.rawValue) == 0 else {
      _ = unsafe gvFreeLayout(pointer, graph.pointer)
      throw .layoutFailed(engine: engine, message: GraphvizMessages.firstMessage())
    }
  }
}
