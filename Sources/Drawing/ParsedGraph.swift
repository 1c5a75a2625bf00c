internal import CGraphviz

/// One graph in Graphviz's memory.
///
/// Only made and used under the lock of ``GraphvizContext``.
@safe struct ParsedGraph: ~Copyable {
  let pointer: UnsafeMutablePointer<Agraph_t>

  /// Parses UTF-8 DOT text without zero bytes.
  init(dot: String) throws(GraphvizError) {
    GraphvizMessages.clear()
    // The scanner counts lines on from where the text before broke off.
    agreadline(1)
    guard let pointer = unsafe agmemread(dot) else {
      let message = GraphvizMessages.firstMessage()
      throw message.isEmpty ? .empty : .invalidDOT(message: message)
    }
    unsafe self.pointer = pointer
  }

  deinit { _ = unsafe agclose(pointer) }

  var nodeCount: Int { unsafe Int(agnnodes(pointer)) }

  /// The value of a graph attribute; nil for none and for an empty one.
  func graphAttribute(_ name: String) -> String? {
    // The text belongs to the graph, and is copied at once.
    guard let text = unsafe entrevue_attribute(pointer, name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// Sets a graph attribute, whether the text sets it or not.
  func setGraphAttribute(_ name: StaticString, to value: String) {
    name.withUTF8Buffer { bytes in
      var name = unsafe bytes.map { CChar(bitPattern: $0) } + [0]
      var value = value.utf8CString.map { $0 }
      _ = unsafe agattr(pointer, AGRAPH, &name, &value)
    }
  }
}
