import JSON
import Knowledge
import Testing

@testable import Formats

@Suite struct WebAnnotationWriterTests {
  @Test func `writes the sample as it always did`() throws {
    let bytes = try Written.bytes { try WebAnnotationWriter().write(SampleGraph.small(), to: &$0) }
    try GoldenFile.expect(bytes, equals: "sample.anno.jsonld")
  }

  @Test func `has an annotation for each piece of evidence`() throws {
    for seed in UInt64(0)..<40 {
      let graph = SampleGraph.hostile(seed: seed)
      var count = 0
      for person in graph.people {
        count += person.evidence.count
        for tenure in person.tenures { count += tenure.evidence.count }
      }
      for institution in graph.institutions { count += institution.evidence.count }
      for meeting in graph.meetings { count += meeting.evidence.count }
      let bytes = try Written.bytes { try WebAnnotationWriter().write(graph, to: &$0) }
      guard case .object(let object) = try JSONReader.read(bytes, .strict),
        case .object(let page)? = object["first"],
        case .array(let items)? = page["items"]
      else {
        Issue.record("no collection")
        return
      }
      #expect(
        items.count == count && object["total"] == .number(JSONNumber(integerLiteral: count)),
        "seed \(seed)")
    }
  }
}
