import Foundation
import JSON
import Knowledge
import Testing

@testable import Formats

@Suite struct JSONLDWriterTests {
  func written(_ graph: KnowledgeGraph, _ options: LinkedDataOptions = .init()) throws -> [UInt8] {
    var sink: [UInt8] = []
    try JSONLDWriter(options: options).write(graph, to: &sink)
    return sink
  }

  @Test func `writes the sample as it always did`() throws {
    let bytes = try written(SampleGraph.small(), LinkedDataOptions(softwareVersion: "0.1.0"))
    try GoldenFile.expect(bytes, equals: "sample.jsonld")
  }

  @Test(.enabled(if: SharedFiles.isThere, "no ../shared/gold"))
  func `loses nothing of the gold`() throws {
    for file in [SharedFiles.seeds, SharedFiles.dev] {
      let records = RecordReader.read(try SharedFiles.bytes(file), file: "gold").records
      let graph = NaiveGraph.graph(of: records)
      #expect(try JSONLDReader.read(written(graph)) == graph)
    }
  }

  @Test func `loses nothing of hostile graphs, the sample and the empty graph`() throws {
    #expect(try JSONLDReader.read(written(SampleGraph.small())) == SampleGraph.small())
    #expect(try JSONLDReader.read(written(KnowledgeGraph())) == KnowledgeGraph())
    for seed in UInt64(0)..<200 {
      let graph = SampleGraph.hostile(seed: seed)
      #expect(try JSONLDReader.read(written(graph)) == graph, "seed \(seed)")
    }
  }

  @Test func `writes the IRIs that the user chose`() throws {
    let base = "https://example.org/graph/"
    let options = try #require(LinkedDataOptions(base: base))
    let bytes = try written(SampleGraph.small(), options)
    #expect(try JSONLDReader.read(bytes) == SampleGraph.small())
    #expect(!String(decoding: bytes, as: UTF8.self).contains("urn:entrevue"))
  }

  @Test(arguments: [
    "", "x", "ev:", "https://", "https:///a/", "https://a", "https://a b/", "urn:", "urn:a",
    "https://a/#", "https://a/\"/", "https://a/%zz/", "javascript:a/", "https://a/\u{202E}/",
  ]) func `refuses a base that makes no IRIs`(base: String) {
    #expect(LinkedDataOptions(base: base) == nil)
  }

  @Test(arguments: ["https://example.org/", "http://é.example/a%20b/", "urn:x:", "urn:a:b:"])
  func `accepts a base that makes IRIs`(base: String) {
    #expect(LinkedDataOptions(base: base)?.base == base)
  }

  @Test func `gives attendees to held meetings only, and a modality to all`() throws {
    let text = String(decoding: try written(SampleGraph.small()), as: UTF8.self)
    let events = text.split(separator: "\n").filter { $0.contains(#""sem:Event""#) }
    #expect(events.count == 4)
    for event in events {
      let isHeld = event.contains(#""modality":"held""#)
      #expect(event.contains(#""attendee""#) == isHeld, "\(event)")
      #expect(event.contains(#""modality""#))
      #expect(event.contains(#""eventStatus""#) != event.contains(#""modality":"denied""#))
    }
  }

  /// A sink that remembers how large the largest chunk was.
  struct Meter: ByteSink {
    var largest = 0
    var total = 0
    mutating func write(_ bytes: [UInt8]) {
      largest = max(largest, bytes.count)
      total += bytes.count
    }
  }

  @Test func `hands over chunks of bounded size`() throws {
    var graph = KnowledgeGraph()
    for number in 0..<20_000 {
      graph.articles.append(.init(id: "\(number)", key: "article.\(number)"))
    }
    var meter = Meter()
    try JSONLDWriter().write(graph, to: &meter)
    #expect(meter.total > 1_000_000)
    #expect(meter.largest < 80_000)
  }

  struct Full: Error {}
  struct FullDisk: ByteSink {
    mutating func write(_ bytes: [UInt8]) throws { throw Full() }
  }

  @Test func `stops where the sink is full`() {
    #expect(throws: Full.self) {
      var sink = FullDisk()
      try JSONLDWriter().write(KnowledgeGraph(), to: &sink)
    }
  }

  @Test func `the context alone is JSON`() throws {
    guard case .object(let document) = try JSONReader.read(JSONLDWriter.context, .strict) else {
      Issue.record("not an object")
      return
    }
    #expect(document["@context"] != nil)
  }
}
