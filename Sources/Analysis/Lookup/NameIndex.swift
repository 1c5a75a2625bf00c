import Text
public import Knowledge

/// Finds people, institutions and countries by what a user types.
///
/// Case, accents and typographic variants do not matter. Tried in turn, and the first that finds
/// something decides: the key (with or without `person.`), a whole name or alias, all words of a
/// name in any order, and beginnings of words ("hamm" finds Hammouchi).
///
/// Where more than one has such a name, the one with the most meetings is meant, or the first in
/// order of key where those are equal. A single word is no whole name of a person: whom articles
/// call by a bare surname only stands behind someone of that surname with more meetings.
public struct NameIndex: Sendable {
  /// Someone who may be meant.
  public struct Candidate: Sendable, Hashable {
    /// Who.
    public var entity: EntityReference
    /// The entity's key.
    public var key: String
    /// The form to show.
    public var label: String
  }

  /// What a name led to.
  public enum Match: Sendable, Equatable {
    /// The one who is meant, and the others of such a name, most meetings first.
    case found(Candidate, others: [Candidate])
    /// Those in whose names different words begin so, in order of key: the user must choose.
    case several([Candidate])
    /// None; the nearest names, best first, possibly none.
    case none(suggestions: [Candidate])
  }

  private let entries: [NameEntry]
  private let graph: KnowledgeGraph

  /// Indexes the people, institutions and countries of a graph.
  ///
  /// - Complexity: O(n) in the bytes of all names.
  public init(_ graph: KnowledgeGraph) {
    func entry(_ entity: EntityReference, names: [String]) -> NameEntry {
      NameEntry(
        Candidate(entity: entity, key: graph.key(of: entity), label: graph.label(of: entity)),
        names: names)
    }
    let people = graph.people.enumerated().map { index, person in
      entry(.person(PersonID(rawValue: UInt32(index))), names: [person.name] + person.aliases)
    }
    let institutions = graph.institutions.enumerated().map { index, institution in
      entry(
        .institution(InstitutionID(rawValue: UInt32(index))),
        names: [institution.name] + institution.aliases)
    }
    let countries = graph.countries.map { country in
      entry(.country(country.code), names: [country.name, country.code.description])
    }
    entries = people + institutions + countries
    self.graph = graph
  }

  /// Finds who is meant.
  ///
  /// - Parameters:
  ///   - text: What the user typed.
  ///   - kinds: What may be meant; by default a person before anything else: institutions and
  ///     countries count only where no person is found.
  /// - Complexity: O(n) in the bytes of all names, and in the meetings where many have the name.
  public func find(_ text: String, kinds: [EntityKind] = EntityKind.allCases) -> Match {
    let query = NameQuery(text)
    guard !query.words.isEmpty else { return .none(suggestions: []) }
    for step in NameEntry.Step.allCases {
      for kind in kinds {
        let found = entries(of: kind, matching: query, at: step)
        if found.isEmpty { continue }
        let candidates = found.map(\.candidate)
        if step == .beginnings, !Self.haveOneCompletion(found, of: query) {
          return .several(candidates.sorted { $0.key < $1.key })
        }
        let sorted = candidates.count > 1 ? mostConnectedFirst(candidates) : candidates
        return .found(sorted[0], others: Array(sorted.dropFirst()))
      }
    }
    return .none(suggestions: suggestions(for: query, kinds: kinds))
  }

  private func entries(
    of kind: EntityKind, matching query: NameQuery, at step: NameEntry.Step
  ) -> [NameEntry] {
    let found = entries.filter {
      kind.includes($0.candidate.entity) && $0.matches(query, at: step)
    }
    guard step == .name, kind == .person, query.isOneWord, !found.isEmpty else { return found }
    // A bare surname: whoever bears it may be meant.
    return entries(of: kind, matching: query, at: .words)
  }

  /// Whether each word that was begun can end in one way only among the names that it found.
  private static func haveOneCompletion(_ entries: [NameEntry], of query: NameQuery) -> Bool {
    let completions = entries.flatMap { $0.completions(of: query) }
    return query.words.indices.allSatisfy { index in
      Set(completions.flatMap { $0[index] }).count == 1
    }
  }

  /// By meetings that took place, then by those of any status, then by key.
  private func mostConnectedFirst(_ candidates: [Candidate]) -> [Candidate] {
    var counts: [EntityReference: (held: Int, all: Int)] = [:]
    for candidate in candidates { counts[candidate.entity] = (0, 0) }
    for meeting in graph.meetings {
      for entity in meeting.entities(in: graph) {
        guard let count = counts[entity] else { continue }
        counts[entity] = (count.held + (meeting.status == .held ? 1 : 0), count.all + 1)
      }
    }
    func place(_ candidate: Candidate) -> (Int, Int, String) {
      let count = counts[candidate.entity] ?? (0, 0)
      return (-count.held, -count.all, candidate.key)
    }
    return candidates.sorted { place($0) < place($1) }
  }

  private func suggestions(for query: NameQuery, kinds: [EntityKind]) -> [Candidate] {
    let text = Array(query.text.utf8)
    let limit = max(1, min(4, text.count / 3))
    var scored: [(distance: Int, candidate: Candidate)] = []
    for entry in entries where kinds.contains(where: { $0.includes(entry.candidate.entity) }) {
      var best = entry.names.compactMap {
        EditDistance.between(text, Array($0.utf8), limit: limit)
      }.min()
      // "Hamouchi" alone is near to one word of a name.
      for name in entry.words where name.count >= query.words.count {
        var sum = 0
        for word in query.words {
          let wordLimit = max(1, min(3, word.count / 3))
          sum +=
            name.compactMap { EditDistance.between(word, $0, limit: wordLimit) }.min() ?? limit + 1
        }
        if sum <= limit { best = min(best ?? sum, sum) }
      }
      if let best { scored.append((best, entry.candidate)) }
    }
    scored.sort { ($0.distance, $0.candidate.key) < ($1.distance, $1.candidate.key) }
    return scored.prefix(5).map(\.candidate)
  }
}

/// What a name may stand for.
public enum EntityKind: String, Sendable, CaseIterable {
  /// A person.
  case person
  /// An institution.
  case institution
  /// A country.
  case country

  func includes(_ entity: EntityReference) -> Bool {
    switch (self, entity) {
    case (.person, .person), (.institution, .institution), (.country, .country): true
    default: false
    }
  }
}
