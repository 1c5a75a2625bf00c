import Foundation
import Knowledge
import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct RecordReaderTests {
  func read(_ text: String) -> (records: [ArticleRecord], errors: [RecordError]) {
    RecordReader.read(Array(text.utf8), file: "r.jsonl")
  }

  @Test(.enabled(if: SharedFiles.isThere, "no ../shared/gold"))
  func `gold files are read without an error and survive writing`() throws {
    for file in [SharedFiles.seeds, SharedFiles.dev] {
      let bytes = try SharedFiles.bytes(file)
      let (records, errors) = RecordReader.read(bytes, file: file.lastPathComponent)
      #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
      #expect(records.count == bytes.count { $0 == UInt8(ascii: "\n") })
      var first: [UInt8] = []
      try RecordWriter.write(records, to: &first)
      let (again, errorsAgain) = RecordReader.read(first, file: "again")
      #expect(errorsAgain.isEmpty)
      #expect(again == records)
    }
  }

  @Test func `reads the passages that tell of a meeting`() throws {
    let (records, errors) = read(
      #"{"id":"a","meetings":[{"tellings":[{"rule":"r","weight":0.4,"matched":"#
        + #"{"start":2,"end":6,"quote":"reçu","zone":"title"}},{"matched":{"start":0,"end":1}}]}]}"#
    )
    let mentions = try #require(records.first?.meetings.first?.mentions)
    #expect(
      mentions == [
        EventMention(
          rule: "r", matched: Evidence(range: 2..<6, quote: "reçu", zone: .title), weight: 0.4),
        EventMention(rule: nil, matched: Evidence(range: 0..<1, quote: ""), weight: 1),
      ])
    #expect(errors.map(\.path) == ["meetings[0].tellings[1].matched"])
  }

  @Test(arguments: [
    (#"[{"weight":1}]"#, "meetings[0].tellings[0].matched"),
    (#"[{"matched":{"start":1}}]"#, "meetings[0].tellings[0].matched.end"),
    (#"[{"matched":{"start":0,"end":0},"weight":2}]"#, "meetings[0].tellings[0].weight"),
    (#"7"#, "meetings[0].tellings"),
  ])
  func `refuses passages without words or with a wrong weight`(_ json: String, _ path: String) {
    let (records, errors) = read("{\"id\":\"a\",\"meetings\":[{\"tellings\":\(json)}]}")
    #expect(records.isEmpty)
    #expect(errors.map(\.path) == [path])
  }

  @Test func `makes ids of names, and never one that is given`() {
    let (records, errors) = read(
      #"{"id":"a","people":[{"name":"Élodie"},{"id":"elodie","name":"B"},{"name":"Elodie"}],"#
        + #""institutions":[{"name":"Sénat"}],"meetings":[{},{"id":"meeting-1"},{}]}"#)
    #expect(errors.isEmpty)
    #expect(records.first?.people.map(\.id) == ["elodie-2", "elodie", "elodie-3"])
    #expect(records.first?.institutions.map(\.id) == ["senat"])
    #expect(records.first?.meetings.map(\.id) == ["meeting-1-2", "meeting-1", "meeting-3"])
  }

  @Test func `finds references by id, name or alias, whatever case and accents`() throws {
    let (records, errors) = read(
      #"{"id":"a","people":[{"id":"p","name":"Zoé Œuvre","aliases":["Mme Œuvre"],"#
        + #""institutions":["s","SENAT","Chambre haute","s"]}],"#
        + #""institutions":[{"id":"s","name":"Sénat","aliases":["chambre haute"]}],"#
        + #""meetings":[{"participants":["zoe oeuvre"]},{"participants":["mme oeuvre"]},"#
        + #"{"participants":["p"],"institutions":["Sénat"]}]}"#)
    #expect(errors.isEmpty)
    let record = try #require(records.first)
    #expect(record.people.first?.institutions == ["s"])
    for meeting in record.meetings {
      #expect(meeting.participations == [.init(person: "p", role: .participant)])
    }
    #expect(record.meetings.last?.institutions == ["s"])
  }

  @Test func `joins participants who have no participation of their own`() throws {
    let (records, _) = read(
      #"{"id":"a","people":[{"name":"A"},{"name":"B"}],"meetings":[{"participants":["B","A"],"#
        + #""participations":[{"person":"A","role":"host"}]}]}"#)
    let meeting = try #require(records.first?.meetings.first)
    #expect(meeting.participations == [.init(person: "a", role: .host), .init(person: "b")])
  }

  @Test func `has defined values for what is missing`() throws {
    let (records, _) = read(
      #"{"id":"a","optional":true,"x":[{}],"people":[{"name":"A","aliases":null}],"#
        + #""meetings":[{"start":"2024"},{}],"countries":["ma","FR","MA"]}"#)
    let record = try #require(records.first)
    #expect(record.people == [.init(id: "a", name: "A", confidence: 1)])
    #expect(record.meetings.map(\.date.basis) == [.explicit, .unknown])
    #expect(record.meetings.map(\.kind) == [.other, .other])
    #expect(record.meetings.map(\.status) == [.held, .held])
    #expect(record.countries.map(\.description) == ["FR", "MA"])
  }

  @Test(arguments: [
    ("{", "r.jsonl:1: error: column 2: the text ends too early; write one JSON object a line"),
    ("[]", "r.jsonl:1: error: column 1: expected an object; write one JSON object a line"),
    (
      #"{"é":x}"#,
      "r.jsonl:1: error: column 6: no JSON value begins here; write one JSON object a line"
    ),
    ("{}", "r.jsonl:1: error: id: is missing; it must be a string that is not empty"),
    (#"{"id":1}"#, "r.jsonl:1: error: id: is a number; write a string"),
    (
      #"{"id":"a","published":"hier"}"#,
      "r.jsonl:1: error: published: is not a date; write 2025-06-24, 2025-06 or 2025, or null if unknown"
    ),
    (
      #"{"id":"a","people":[{"name":"A"},{}]}"#,
      "r.jsonl:1: error: people[1].name: is missing; it must be a string that is not empty"
    ),
    (
      #"{"id":"a","people":[{"name":"A","posts":[{"title":"t","period":"past"}]}]}"#,
      "r.jsonl:1: error: people[0].posts[0].period: is none of the terms current, former, future, acting"
    ),
    (
      #"{"id":"a","people":[{"name":"A","confidence":2}]}"#,
      "r.jsonl:1: error: people[0].confidence: is out of range; write a number from 0 to 1"
    ),
    (
      #"{"id":"a","people":[{"name":"A","evidence":[{"start":-1,"end":2}]}]}"#,
      "r.jsonl:1: error: people[0].evidence[0].start: is out of range; write a whole number from 0"
    ),
    (
      #"{"id":"a","meetings":[{"start":"2024","end":"2023"}]}"#,
      "r.jsonl:1: error: meetings[0].end: comes before the start"
    ),
    (
      #"{"id":"a","countries":["Maroc"]}"#,
      "r.jsonl:1: error: countries[0]: is no country code; write two letters of ISO 3166-1"
    ),
    (
      #"{"id":"a","people":[{"id":"p","name":"A"},{"id":"p","name":"B"}]}"#,
      "r.jsonl:1: error: people[1].id: occurs twice in the record; give each its own id"
    ),
    (
      #"{"id":"a","text_sha256":"abc"}"#,
      "r.jsonl:1: error: text_sha256: is no SHA-256 digest; write 64 hexadecimal digits, or null"
    ),
    (#"{"id":"a","people":{}}"#, "r.jsonl:1: error: people: is an object; write an array"),
    (#"{"id":"a","people":["A"]}"#, "r.jsonl:1: error: people[0]: is a string; write an object"),
  ]) func `says where and what is wrong`(text: String, message: String) {
    let (records, errors) = read(text)
    #expect(records.isEmpty)
    #expect(errors.map(\.description) == [message])
    #expect(errors.first?.diagnostic.severity == .error)
  }

  @Test func `reports references to nothing and keeps the record`() throws {
    let (records, errors) = read(
      #"{"id":"a","people":[{"name":"A","institutions":["X"],"posts":[{"title":"t","#
        + #""institution":"Y"}]}],"meetings":[{"participants":["B"],"institutions":["Z"]}]}"#)
    let record = try #require(records.first)
    #expect(record.people.first?.institutions == [])
    #expect(record.people.first?.posts.first?.institution == nil)
    #expect(record.meetings.first?.participations == [])
    #expect(
      errors.map(\.path) == [
        "people[0].institutions", "people[0].posts[0].institution", "meetings[0].participants",
        "meetings[0].institutions",
      ])
    #expect(errors.allSatisfy { $0.kind == .unresolved && $0.article == "a" })
    #expect(errors.first?.diagnostic.severity == .warning)
    #expect(
      errors.first?.description
        == "r.jsonl:1: warning: people[0].institutions: “X” is no institution of the record; "
        + "list it there or correct the reference")
  }

  @Test func `reports names that two share and quotes of another length`() {
    let (records, errors) = read(
      #"{"id":"a","people":[{"name":"A"},{"name":"A"}],"meetings":[{"participants":["A"],"#
        + #""evidence":[{"start":1,"end":3,"quote":"é"}]}]}"#)
    #expect(records.first?.meetings.first?.participations == [.init(person: "a")])
    #expect(errors.map(\.kind) == [.ambiguous, .evidence])
    #expect(errors.map(\.kind.id) == ["record.ambiguous", "record.evidence"])
  }

  @Test func `goes on after a bad line and counts empty ones`() {
    let (records, errors) = read("\u{FEFF}{\"id\":\"a\"}\r\n\r\n{\n{\"id\":\"a\"}\n{\"id\":\"b\"}")
    #expect(records.map(\.id) == ["a", "b"])
    #expect(errors.map(\.line) == [3, 4])
    #expect(errors.map(\.kind) == [.syntax, .duplicate])
  }

  @Test func `nothing gives nothing`() {
    for text in ["", "\n", " \r\n\t\n"] {
      let (records, errors) = read(text)
      #expect(records.isEmpty && errors.isEmpty)
    }
  }

  @Test func `whole or in pieces gives the same`() {
    for seed in UInt64(0)..<100 {
      var numbers = SplitMix64(seed: seed)
      var bytes = (0..<4).flatMap { RecordWriter.line(of: numbers.record(id: "a\($0)")) }
      for _ in 0..<3 { bytes[Int.random(in: bytes.indices, using: &numbers)] = 0x0A }
      let whole = RecordReader.read(bytes, file: "f")
      var reader = RecordReader(file: "f")
      var records: [ArticleRecord] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...200, using: &numbers))
        records += reader.append(Array(piece))
        rest = rest.dropFirst(piece.count)
      }
      records += reader.finish()
      #expect(records == whole.records && reader.errors == whole.errors, "seed \(seed)")
    }
  }
}
