import Analysis
import JSON
import Knowledge
import Testing

@testable import Formats

@Suite struct FollowTheMoneyWriterTests {
  private func bytes(_ graph: KnowledgeGraph, _ filter: MeetingFilter = MeetingFilter()) throws
    -> [UInt8]
  {
    try Written.bytes { try FollowTheMoneyWriter(filter: filter).write(graph, to: &$0) }
  }

  @Test func `writes the sample as it always did`() throws {
    try GoldenFile.expect(bytes(SampleGraph.small()), equals: "sample.ftm.json")
  }

  @Test func `writes held meetings, and others where asked`() throws {
    func events(_ filter: MeetingFilter) throws -> Int {
      String(decoding: try bytes(SampleGraph.small(), filter), as: UTF8.self).split(separator: "\n")
        .count { $0.contains("\"schema\":\"Event\"") }
    }
    #expect(try events(MeetingFilter()) == 1)
    #expect(try events(MeetingFilter(statuses: Set(MeetingStatus.allCases))) == 4)
  }

  @Test func `ids occur once and references lead to an entity`() throws {
    for seed in UInt64(0)..<60 {
      var ids: Set<String> = []
      var references: Set<String> = []
      for line in try bytes(SampleGraph.hostile(seed: seed)).split(separator: 0x0A) {
        guard case .object(let object) = try JSONReader.read(Array(line), .strict),
          case .string(let id)? = object["id"],
          case .object(let properties)? = object["properties"]
        else {
          Issue.record("no entity")
          return
        }
        #expect(ids.insert(id).inserted, "seed \(seed): \(id)")
        for name in [
          "proof", "involved", "organizer", "subject", "object", "holder", "post", "agent",
          "client", "document", "entity",
        ] {
          guard case .array(let values)? = properties[name] else { continue }
          for case .string(let value) in values { references.insert(value) }
        }
      }
      #expect(references.subtracting(ids).isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("  a \n b\t", "a b"), ("e\u{301}", "é"), ("a\u{0}b", "a b"), ("\u{202E}x\u{FEFF}", "x"),
    ("", ""), ("\u{7F}", ""),
  ]) func `names are as FollowTheMoney keeps them`(text: String, name: String) {
    #expect(Array(FollowTheMoneyText.name(text).unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test(arguments: [
    ("https://a.example/x", true), ("https://a", false), ("javascript:x", false),
    ("https://é.example/", false),
  ])
  func `only plain addresses are written`(url: String, isWritten: Bool) {
    #expect(FollowTheMoneyText.address(url) == (isWritten ? [url] : []))
  }
}
