import Synchronization

/// Draws DOT text through libgvc, within the process.
///
///     let svg = try GraphvizRenderer.render(dot: Array("graph { a -- b }".utf8), format: .svg)
///
/// Any thread may call; drawings are made one after the other, because Graphviz has global state.
/// Same text, same bytes: version comments and dates of creation are taken out.
///
/// What is not offered: a time limit. A layout cannot be cancelled within the process, so graphs
/// that are too large for an engine are refused (see ``Engine/nodeLimit``), unless the caller runs
/// it in a process of its own.
///
/// Two attributes are known besides Graphviz's own. `halo` of nodes and edges is a colour: they
/// stand on a broad band of it. `desc` of the graph becomes the `<desc>` of an SVG.
public enum GraphvizRenderer {
  /// Draws a graph.
  ///
  /// - Parameters:
  ///   - dot: One graph as UTF-8 DOT text.
  ///   - engine: Where the nodes go; nil for the engine that the text's `layout` names, or neato.
  ///   - format: What the bytes are.
  ///   - limitsSize: Whether graphs that an engine would take minutes for are refused.
  ///   - resolution: Pixels per inch of PNG pictures; the other formats have no pixels.
  /// - Returns: The bytes of the picture.
  /// - Throws: ``GraphvizError`` for text that is no DOT, too large a graph, or a failing engine.
  public static func render(
    dot: [UInt8], engine: Engine? = nil, format: ImageFormat, limitsSize: Bool = true,
    resolution: Int = 144
  ) throws(GraphvizError) -> [UInt8] {
    let text = try checkedText(dot)
    let result = GraphvizContext.shared.withLock { context in
      Result { () throws(GraphvizError) -> (bytes: [UInt8], description: String?) in
        let graph = try ParsedGraph(dot: text)
        let named = graph.graphAttribute("layout").flatMap(Engine.init(rawValue:))
        let engine = engine ?? named ?? .neato
        graph.setGraphAttribute("layout", to: engine.rawValue)
        guard !limitsSize || graph.nodeCount <= engine.nodeLimit else {
          throw .tooLarge(nodes: graph.nodeCount, engine: engine)
        }
        if format == .png {
          graph.setGraphAttribute("dpi", to: String(min(max(resolution, 24), 600)))
        }
        let description = graph.graphAttribute("desc")
        return (try context.render(graph, engine: engine, format: format), description)
      }
    }
    let (bytes, description) = try result.get()
    return switch format {
    case .svg:
      SVGDescription.added(
        description, to: SVGFonts.hoisted(SVGTitles.withTooltips(SVGCleaner.cleaned(bytes))))
    case .pdf: PDFCleaner.cleaned(bytes)
    case .png: bytes
    }
  }

  /// The text, after a look for bytes that a C string or Graphviz's reader would misread.
  private static func checkedText(_ dot: [UInt8]) throws(GraphvizError) -> String {
    if let zero = dot.firstIndex(of: 0) { throw .unreadableText(byteOffset: zero) }
    if let text = String(validating: dot, as: UTF8.self) { return text }
    var decoder = UTF8.ForwardParser()
    var iterator = dot.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
    throw .unreadableText(byteOffset: offset)
  }
}
