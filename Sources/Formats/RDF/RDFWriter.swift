public import Knowledge
import Text

/// Writes a knowledge graph as N-Triples, N-Quads or Turtle: the same triples as ``JSONLDWriter``.
///
/// N-Quads name one graph, base + `graph`, so that a store that holds several keeps them apart.
///
/// > W3C, "RDF 1.1 N-Triples", "RDF 1.1 N-Quads", "RDF 1.1 Turtle", Recommendations 2014.
/// > <https://www.w3.org/TR/n-triples/>
public struct RDFWriter: Sendable {
  /// The forms of RDF.
  public enum Syntax: Sendable {
    /// One triple a line.
    case nTriples
    /// One triple a line, with the name of the graph.
    case nQuads
    /// Prefixes, and the statements of a node together.
    case turtle
  }

  private let syntax: Syntax
  private let options: LinkedDataOptions

  /// Makes a writer.
  public init(_ syntax: Syntax, options: LinkedDataOptions = LinkedDataOptions()) {
    self.syntax = syntax
    self.options = options
  }

  /// Writes a valid graph (see `KnowledgeGraph.validate()`).
  ///
  /// - Complexity: O(n) time; memory for one node and one chunk, not for the output.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    let nodes = RDFNodes(iris: GraphIRIs(graph, options: options))
    var text = RDFText(syntax, graph: options.base + "graph")
    nodes.software(&text)
    nodes.run(&text)
    try nodes.writeEntities(&text) { try $0.chunk.flush(to: &sink) }
    try text.chunk.flush(to: &sink, atLeast: 1)
  }
}
