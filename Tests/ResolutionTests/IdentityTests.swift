import Foundation
import Knowledge
import Resolution
import Testing

/// Who is who over real articles, measured as `score_identity.py` does.
@Suite(.enabled(if: GoldRecords.isPresent, "needs ../shared/gold")) struct IdentityTests {
  struct Score {
    var precision = 0.0
    var recall = 0.0
    var linkPrecision = 0.0
    var linkRecall = 0.0
    var violated: [String] = []
    var f1: Double { 2 * precision * recall / (precision + recall) }
    var linkF1: Double { 2 * linkPrecision * linkRecall / (linkPrecision + linkRecall) }
  }

  static func score(_ graph: KnowledgeGraph) throws -> Score {
    var node: [String: Int] = [:]
    for (index, person) in graph.people.enumerated() {
      for mention in person.mentions {
        node[graph[mention.article].id + "|" + mention.name] = index
      }
    }
    var key: [String: String] = [:]
    for line in try GoldRecords.decode(
      GoldRecords.Identity.self, from: "identity/identity-dev.jsonl")
    {
      for mention in line.mentions where node[mention.article + "|" + mention.name] != nil {
        key[mention.article + "|" + mention.name] = line.key
      }
    }
    let entries = key.keys.sorted()
    var score = Score()
    var (hit, made, due) = (0, 0, 0)
    for a in entries {
      let sameNode = entries.filter { node[$0] == node[a] }
      let sameKey = entries.filter { key[$0] == key[a] }
      let both = sameNode.count { key[$0] == key[a] }
      score.precision += Double(both) / Double(sameNode.count) / Double(entries.count)
      score.recall += Double(both) / Double(sameKey.count) / Double(entries.count)
      (hit, made, due) = (hit + both - 1, made + sameNode.count - 1, due + sameKey.count - 1)
    }
    (score.linkPrecision, score.linkRecall) =
      (Double(hit) / Double(made), Double(hit) / Double(due))
    var keysOf: [Int: Set<String>] = [:]
    for (entry, key) in key { keysOf[node[entry] ?? -1, default: []].insert(key) }
    for line in try GoldRecords.lines("identity/apart-dev.tsv").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      if keysOf.values.contains(where: { $0.contains(fields[0]) && $0.contains(fields[1]) }) {
        score.violated.append(fields[0] + " = " + fields[1])
      }
    }
    return score
  }

  @Test func `joins and parts the people of the identity gold`() throws {
    let (graph, diagnostics) = Resolver().resolve(try GoldRecords.identityRecords())
    let score = try Self.score(graph)
    #expect(diagnostics == [])
    #expect(score.f1 >= 0.995, "\(score)")
    #expect(score.linkF1 >= 0.98, "\(score)")
    #expect(score.violated == [])
  }

  @Test func `joins no wrong people when unrelated articles are added`() throws {
    let graph = Resolver().resolve(try GoldRecords.records()).graph
    let score = try Self.score(graph)
    #expect(graph.validate() == [])
    #expect(abs(score.precision - 1) < 1e-9, "\(score)")
    #expect(score.f1 >= 0.995, "\(score)")
    #expect(score.violated == [])
  }

  @Test func `joins the meetings that several articles tell of`() throws {
    let (graph, _) = Resolver().resolve(try GoldRecords.identityRecords())
    let gold = Dictionary(
      uniqueKeysWithValues: try GoldRecords.identityRecords().map { ($0.id, $0) })
    for event in try GoldRecords.decode(GoldRecords.Event.self, from: "identity/events-dev.jsonl") {
      let articles = Set(event.entries.map(\.article))
      let first = try #require(event.entries.first)
      let names = try #require(gold[first.article]).people
      let told = try #require(gold[first.article]).meetings[first.meeting]
      let people = Set(
        told.participations.compactMap { part in names.first { $0.id == part.person }?.name })
      let joined = graph.meetings.contains { meeting in
        Set(meeting.reports.map { graph[$0.article].id }) == articles
          && people.isSubset(of: meeting.participations.map { graph[$0.person].name })
      }
      #expect(joined, "\(event.key)")
    }
  }

  /// Writes what was joined for a reader and for `score_identity.py`, where a folder is named.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RESOLUTION_DUMP"] != nil))
  func `writes the graph for inspection`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RESOLUTION_DUMP"])
    for (name, records) in [
      ("identity", try GoldRecords.identityRecords()), ("all", try GoldRecords.records()),
    ] {
      let graph = Resolver().resolve(records).graph
      try Inspection.nodeLines(graph).write(
        toFile: "\(folder)/\(name).jsonl", atomically: true, encoding: .utf8)
      try Inspection.summary(graph).write(
        toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
  }
}
