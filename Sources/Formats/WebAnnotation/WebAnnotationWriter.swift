import JSON
public import Knowledge
import Text

/// Writes the evidence of a graph as a Web Annotation collection, for annotation clients.
///
/// Each annotation points from the words of an article to the person, institution, post or meeting
/// that they prove. The source is the web address of the article where it has one, otherwise its
/// IRI in our JSON-LD; offsets count code points of the text whose digest the JSON-LD gives.
///
/// > W3C, "Web Annotation Data Model", Recommendation 2017. <https://www.w3.org/TR/annotation-model/>
public struct WebAnnotationWriter: Sendable {
  private let options: LinkedDataOptions

  /// Makes a writer.
  public init(options: LinkedDataOptions = LinkedDataOptions()) { self.options = options }

  /// Writes a collection with one page, one annotation a line.
  ///
  /// - Complexity: O(n) time; memory for one chunk.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    let iris = GraphIRIs(graph, options: options)
    let subjects = Self.subjects(of: graph)
    var json = JSONWriter()
    json.begin(UInt8(ascii: "{"))
    json.member("@context", "http://www.w3.org/ns/anno.jsonld")
    json.member("id", iris.iri("annotations"))
    json.member("type", "AnnotationCollection")
    json.member("label", "Evidence")
    json.member("total", subjects.reduce(0) { $0 + $1.evidence.count })
    json.key("first")
    json.begin(UInt8(ascii: "{"))
    json.member("id", iris.iri("annotations.1"))
    json.member("type", "AnnotationPage")
    json.member("partOf", iris.iri("annotations"))
    json.member("startIndex", 0)
    json.key("items")
    json.begin(UInt8(ascii: "["))
    for subject in subjects {
      let iri = iris.iri(subject.key)
      for (position, entry) in subject.evidence.enumerated() {
        json.lineBreak()
        json.object { json in
          json.member("id", iri.part("evidence", position + 1))
          json.member("type", "Annotation")
          json.member("motivation", "identifying")
          json.member("body", iri)
          json.key("target")
          json.object { target(&$0, entry, iris) }
        }
        try json.flush(to: &sink)
      }
    }
    json.lineBreak()
    json.end(UInt8(ascii: "]"))
    json.end(UInt8(ascii: "}"))
    json.end(UInt8(ascii: "}"))
    json.endLine()
    try json.flush(to: &sink, atLeast: 1)
  }

  private func target(
    _ json: inout JSONWriter, _ entry: KnowledgeGraph.SourcedEvidence, _ iris: GraphIRIs
  ) {
    let url = iris.graph[entry.article].url.flatMap { IRI.isWebAddress($0) ? $0 : nil }
    if let url {
      json.member("source", url)
    } else {
      json.member("source", iris.iri(entry.article))
    }
    json.selectors(of: entry.evidence)
  }

  private static func subjects(
    of graph: KnowledgeGraph
  ) -> [(key: String, evidence: [KnowledgeGraph.SourcedEvidence])] {
    graph.institutions.map { ($0.key, $0.evidence) }
      + graph.people.flatMap { person in
        [(person.key, person.evidence)] + person.tenures.map { ($0.key, $0.evidence) }
      } + graph.meetings.map { ($0.key, $0.evidence) }
  }
}
