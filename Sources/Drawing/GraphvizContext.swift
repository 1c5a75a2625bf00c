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
    unsafe pointer = gvContext()
    GraphvizMessages.install()
  }

  /// Lays a graph out and draws it.
  borrowing func render(
    _ graph: borrowing ParsedGraph, engine: Engine, format: ImageFormat
  ) throws(GraphvizError) -> [UInt8] {
    guard let pointer = unsafe pointer else {
      throw .renderingFailed(format: format, message: "no Graphviz context")
    }
    GraphvizMessages.clear()
    guard unsafe gvLayout(pointer, graph.pointer, engine.rawValue) == 0 else {
      _ = unsafe gvFreeLayout(pointer, graph.pointer)
      throw .layoutFailed(engine: engine, message: GraphvizMessages.firstMessage())
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
}

/// One graph in Graphviz's memory.
///
/// Only made and used under the lock of ``GraphvizContext``.
@safe struct ParsedGraph: ~Copyable {
  fileprivate let pointer: UnsafeMutablePointer<Agraph_t>

  /// Parses UTF-8 DOT text without zero bytes.
  init(dot: String) throws(GraphvizError) {
    GraphvizMessages.clear()
    guard let pointer = unsafe agmemread(dot) else {
      let message = GraphvizMessages.firstMessage()
      throw message.isEmpty ? .empty : .invalidDOT(message: message)
    }
    unsafe self.pointer = pointer
  }

  deinit { _ = unsafe agclose(pointer) }

  var nodeCount: Int { unsafe Int(agnnodes(pointer)) }

  /// Sets a graph attribute, whether the text sets it or not.
  func setGraphAttribute(_ name: StaticString, to value: String) {
    name.withUTF8Buffer { bytes in
      var name = unsafe bytes.map { CChar(bitPattern: $0) } + [0]
      var value = value.utf8CString.map { $0 }
      _ = unsafe agattr(pointer, AGRAPH, &name, &value)
    }
  }
}
