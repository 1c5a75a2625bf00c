import Analysis
import Formats
import JSON
import Knowledge

/// Tells by which rules, words and sentences a fact came into the graph.
struct WhyAction {
  /// The fact, as the user typed it.
  var fact: String
  /// Where the graph comes from.
  var source: GraphSource
  /// Whether the answer is for a program.
  var isJSON = false

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let fact = try Fact(fact, in: graph)
    let meetings = Self.meetings(of: fact, in: graph).map { MeetingProof(graph[$0], in: graph) }
    let affiliations = Self.affiliations(of: fact, in: graph)
    if isJSON {
      var json = JSONWriter()
      json.object { json in
        json.member("meetings", meetings) { json, proof in json.value(proof) }
        json.member("affiliations", affiliations) { json, proof in json.value(proof) }
      }
      json.endLine()
      try console.output.write(json.bytes)
    } else {
      for line in lines(fact, meetings, affiliations, in: graph) { try console.print(line) }
    }
    return meetings.isEmpty && affiliations.isEmpty ? .incomplete : status
  }

  private func lines(
    _ fact: Fact, _ meetings: [MeetingProof], _ affiliations: [AffiliationProof],
    in graph: KnowledgeGraph
  ) -> [String] {
    var blocks: [[String]] = []
    switch fact {
    case .meeting: break
    case .person(let person): blocks.append([graph[person].name])
    case .link(let first, let second):
      blocks.append(["\(graph.label(of: first)) – \(graph.label(of: second))"])
    }
    blocks += affiliations.map { $0.lines() }
    blocks += meetings.map(\.lines)
    if meetings.isEmpty, affiliations.isEmpty {
      blocks.append([
        "Nothing of the kind is known; ask 'entrevue why-not' for what a pair lacked."
      ])
    }
    return Array(blocks.joined(separator: [""]))
  }

  /// The meetings that a fact is about, whatever their status, by date.
  private static func meetings(of fact: Fact, in graph: KnowledgeGraph) -> [MeetingID] {
    switch fact {
    case .person: return []
    case .meeting(let meeting): return [meeting]
    case .link(let first, let second):
      let all = MeetingFilter(statuses: Set(MeetingStatus.allCases))
      return graph.meetings(matching: all).filter { id in
        let meeting = graph[id]
        return meeting.has(first, in: graph) && meeting.has(second, in: graph)
          && !meeting.isOneParty(first, second)
      }
    }
  }

  private static func affiliations(of fact: Fact, in graph: KnowledgeGraph) -> [AffiliationProof] {
    switch fact {
    case .meeting: []
    case .person(let person): AffiliationProof.proofs(of: graph[person], in: graph)
    case .link(.person(let person), let other), .link(let other, .person(let person)):
      if case .person = other {
        []
      } else {
        AffiliationProof.proofs(of: graph[person], toward: other, in: graph)
      }
    case .link: []
    }
  }
}

extension KnowledgeGraph.Meeting {
  /// Whether an entity took part, for a body or state also by someone who acted for it.
  fileprivate func has(_ entity: EntityReference, in graph: KnowledgeGraph) -> Bool {
    switch entity {
    case .person(let person): participations.contains { $0.person == person }
    case .institution(let body):
      institutions.contains(body) || participations.contains { $0.onBehalfOf.contains(body) }
    case .country(let code):
      countries.contains(code)
        || participations.contains { graph[$0.person].countries.contains(code) }
    case .meeting: false
    }
  }

  /// Whether two entities are a person and a body for which only that person acted.
  fileprivate func isOneParty(_ first: EntityReference, _ second: EntityReference) -> Bool {
    guard case (.person(let person), .institution(let body)) = (first, second) else {
      if case (.institution, .person) = (first, second) { return isOneParty(second, first) }
      return false
    }
    return !institutions.contains(body)
      && !participations.contains { $0.person != person && $0.onBehalfOf.contains(body) }
  }
}
