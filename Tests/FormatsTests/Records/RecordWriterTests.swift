import Foundation
import Knowledge
import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct RecordWriterTests {
  @Test func `writes every key in its fixed order`() {
    let record = ArticleRecord(
      id: "a1", people: [.init(id: "p1", name: "Zoé d’Œuvre", confidence: 0.93)],
      institutions: [.init(id: "i1", name: "Sénat")],
      meetings: [
        .init(
          id: "m1", date: DateSpan(start: PartialDate(year: 2024, month: 10), basis: .explicit),
          participations: [.init(person: "p1", role: .host, onBehalfOf: ["i1"])],
          evidence: [Evidence(range: 3..<5, quote: "où", zone: .title)], rule: "r",
          mentions: [
            .init(rule: "r", matched: Evidence(range: 3..<4, quote: "o"), weight: 0.5)
          ])
      ])
    let expected =
      #"{"id":"a1","title":null,"published":null,"source":null,"url":null,"language":null,"#
      + #""text_sha256":null,"people":[{"id":"p1","name":"Zoé d’Œuvre","aliases":[],"#
      + #""countries":[],"institutions":[],"posts":[],"evidence":[],"confidence":0.93}],"#
      + #""institutions":[{"id":"i1","name":"Sénat","aliases":[],"country":null,"evidence":[],"#
      + #""confidence":1}],"countries":[],"meetings":[{"id":"m1","participants":["Zoé d’Œuvre"],"#
      + #""institutions":[],"countries":[],"kind":"other","status":"held","start":"2024-10","#
      + #""end":null,"date_basis":"explicit","place":null,"place_country":null,"participations":["#
      + #"{"person":"p1","role":"host","on_behalf_of":["i1"]}],"evidence":[{"start":3,"end":5,"#
      + #""quote":"où","zone":"title"}],"confidence":1,"rule":"r","tellings":[{"rule":"r","#
      + #""weight":0.5,"matched":{"start":3,"end":4,"quote":"o","zone":"body"}}]}]}"# + "\n"
    #expect(String(decoding: RecordWriter.line(of: record), as: UTF8.self) == expected)
  }

  @Test func `a known person has an id and an office`() {
    let known = ArticleRecord.Person(
      id: "p1", name: "Zoé", wikidata: "Q900001", knownOffice: "President")
    let line = String(
      decoding: RecordWriter.line(of: ArticleRecord(id: "a", people: [known])), as: UTF8.self)
    #expect(
      line.contains(
        #""posts":[],"wikidata":"Q900001","known_office":"President","evidence":[]"#))
  }

  @Test func `hostile records are read back as they were, and written the same again`() throws {
    for seed in UInt64(0)..<400 {
      var numbers = SplitMix64(seed: seed)
      let records = (0..<3).map { numbers.record(id: "a\($0)") }
      var first: [UInt8] = []
      try RecordWriter.write(records, to: &first)
      #expect(first.count { $0 == UInt8(ascii: "\n") } == 3, "seed \(seed): a line each")
      let (read, errors) = RecordReader.read(first, file: "test")
      #expect(errors.isEmpty, "seed \(seed): \(errors)")
      #expect(read == records, "seed \(seed)")
      var second: [UInt8] = []
      try RecordWriter.write(read, to: &second)
      #expect(first == second, "seed \(seed)")
    }
  }

  @Test func `two people of one name stay two`() {
    let record = ArticleRecord(
      id: "a", people: [.init(id: "p1", name: "Ali"), .init(id: "p2", name: "Ali")],
      meetings: [.init(id: "m", participations: [.init(person: "p2")])])
    let (read, errors) = RecordReader.read(RecordWriter.line(of: record), file: "test")
    #expect(errors.isEmpty)
    #expect(read == [record])
  }

  @Test func `nothing gives nothing`() throws {
    var sink: [UInt8] = []
    try RecordWriter.write([], to: &sink)
    #expect(sink.isEmpty)
  }
}
