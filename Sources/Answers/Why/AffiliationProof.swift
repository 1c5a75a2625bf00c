import Analysis
import JSON
import Knowledge

/// Why the graph gives a person a post, an institution or a state.
struct AffiliationProof {
  /// What is given: a post's title, or the name of the state or institution.
  var claim: String
  /// How that is known, in words.
  var reason: String
  /// The words that say so.
  var evidence: [(article: KnowledgeGraph.Source, words: Evidence)]

  /// The posts of a person, then the states that no post gives.
  ///
  /// - Parameter other: An institution or state to which the proofs are limited; nil for all.
  static func proofs(
    of person: KnowledgeGraph.Person, toward other: EntityReference? = nil,
    in graph: KnowledgeGraph
  ) -> [AffiliationProof] {
    var proofs: [AffiliationProof] = []
    var explained: [CountryCode] = []
    for tenure in person.tenures {
      let state = tenure.country ?? tenure.institution.flatMap { graph[$0].country }
      if let state { explained.append(state) }
      switch other {
      case .institution(let body) where tenure.institution != body: continue
      case .country(let code) where state != code: continue
      default: break
      }
      let body = tenure.institution.map { graph[$0].name }
      let details = [
        body.map { "of \($0)" }, state.map { "for \(graph.label(of: .country($0)))" },
        tenure.period == .current ? nil : tenure.period.rawValue,
      ].compactMap(\.self)
      proofs.append(
        AffiliationProof(
          claim: tenure.title,
          reason: "the article gives this post" + (details.isEmpty ? "" : ": ")
            + details.joined(separator: ", "), evidence: Self.sourced(tenure.evidence, graph)))
    }
    for country in person.countries where !explained.contains(country) {
      if let other, other != .country(country) { continue }
      proofs.append(
        AffiliationProof(
          claim: graph.label(of: .country(country)),
          reason: "no post says so: concluded from the words around the name, the bodies "
            + "represented, or the state that the article is about",
          evidence: Self.sourced(person.evidence, graph)))
    }
    return proofs
  }

  private static func sourced(
    _ evidence: [KnowledgeGraph.SourcedEvidence], _ graph: KnowledgeGraph
  ) -> [(article: KnowledgeGraph.Source, words: Evidence)] {
    evidence.map { (graph[$0.article], $0.evidence) }
  }

  /// The proof as lines of text.
  ///
  /// - Parameter limit: The most quotations.
  func lines(limit: Int = 4) -> [String] {
    var lines = TextLayout.wrap("\(claim): \(reason)", first: "  ", rest: "    ")
    for (article, words) in evidence.prefix(limit) {
      lines += TextLayout.quote(words.quote, first: "    ", rest: "      ")
      lines += TextLayout.wrap(article.reference, first: "      — ", rest: "        ")
    }
    if evidence.count > limit { lines.append("      … and \(evidence.count - limit) more") }
    return lines
  }
}

extension JSONWriter {
  /// Writes what a person is given, and all words that say so.
  mutating func value(_ proof: AffiliationProof) {
    object { json in
      json.member("claim", proof.claim)
      json.member("reason", proof.reason)
      json.member("evidence", proof.evidence) { json, entry in
        json.object { json in
          json.article(entry.article)
          json.key("words")
          json.value(entry.words)
        }
      }
    }
  }
}
