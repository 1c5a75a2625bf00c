import JSON
public import Knowledge
import Text

/// Writes a knowledge graph as JSON-LD 1.1, without loss.
///
/// schema.org says what it can (people, bodies, events, articles), the Simple Event Model how
/// uncertain a date is and what part someone played, PROV-O what was derived from what, the W3C
/// Organization Ontology who held a post, Web Annotation which words say so, and own terms (`ev:`)
/// the rest. The context stands in the file, so nothing is fetched. One node a line.
///
/// Nothing depends on the time of writing: the same graph gives the same bytes. Events that were
/// not held have no `attendee`, so that a reader who ignores `modality` never counts them.
///
/// > W3C, "JSON-LD 1.1", Recommendation 2020. <https://www.w3.org/TR/json-ld11/>
///
/// > W3C, "Web Annotation Data Model", Recommendation 2017. <https://www.w3.org/TR/annotation-model/>
public struct JSONLDWriter: Sendable {
  private let options: LinkedDataOptions

  /// Makes a writer.
  public init(options: LinkedDataOptions = LinkedDataOptions()) { self.options = options }

  /// The context alone, as a document that others can refer to.
  public static var context: [UInt8] { Array(("{\"@context\":" + jsonLDContext + "}\n").utf8) }

  /// Writes a valid graph (see `KnowledgeGraph.validate()`).
  ///
  /// - Complexity: O(n) time; memory for one node and one chunk, not for the output.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    let nodes = JSONLDNodes(iris: GraphIRIs(graph, options: options))
    var json = JSONWriter()
    json.begin(UInt8(ascii: "{"))
    json.key("@context")
    json.value(json: jsonLDContext.utf8)
    json.lineBreak()
    json.key("graph")
    json.begin(UInt8(ascii: "["))
    try writeRun(nodes, &json, to: &sink)
    try nodes.writeEntities(&json) { try $0.flush(to: &sink) }
    json.lineBreak()
    json.end(UInt8(ascii: "]"))
    json.end(UInt8(ascii: "}"))
    json.endLine()
    try json.flush(to: &sink, atLeast: 1)
  }

  /// The activity that made the graph; it has no time, or two runs would differ.
  private func writeRun(
    _ nodes: JSONLDNodes, _ json: inout JSONWriter, to sink: inout some ByteSink
  ) throws {
    nodes.software(&json)
    json.lineBreak()
    json.begin(UInt8(ascii: "{"))
    json.member("id", nodes.iris.run)
    json.member("type", "prov:Activity")
    json.member("associatedWith", nodes.iris.software)
    json.key("used")
    json.begin(UInt8(ascii: "["))
    for article in nodes.graph.articles {
      json.value(nodes.iris.iri(article.key))
      try json.flush(to: &sink)
    }
    json.end(UInt8(ascii: "]"))
    json.end(UInt8(ascii: "}"))
  }
}
