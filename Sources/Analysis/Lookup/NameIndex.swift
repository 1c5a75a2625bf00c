public import Knowledge
import Text

/// Finds people, institutions and countries by what a user types.
///
/// Case, accents and typographic variants do not matter. Tried in turn, and the first that finds
/// something decides: the key (with or without `person.`), a whole name or alias, all words of a
/// name in any order, and beginnings of words ("hamm" finds Hammouchi).
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
    /// One entity.
    case unique(Candidate)
    /// More than one, in order of key: the user must choose.
    case several([Candidate])
    /// None; the nearest names, best first, possibly none.
    case none(suggestions: [Candidate])
  }

  private struct Entry {
    var candidate: Candidate
    /// The folded key without the prefix of its kind.
    var shortKey: String
    /// The folded name and aliases.
    var names: [String]
    /// The words of each name.
    var words: [[[UInt8]]]
  }

  private let entries: [Entry]

  /// Indexes the people, institutions and countries of a graph.
  ///
  /// - Complexity: O(n) in the bytes of all names.
  public init(_ graph: KnowledgeGraph) {
    var entries: [Entry] = []
    func add(_ entity: EntityReference, names: [String]) {
      let key = graph.key(of: entity)
      let folded = names.map { Folding.folded($0) }
      entries.append(
        Entry(
          candidate: Candidate(entity: entity, key: key, label: graph.label(of: entity)),
          shortKey: Folding.folded(key.drop { $0 != "." }.dropFirst()),
          names: folded, words: folded.map(Self.words)))
    }
    for (index, person) in graph.people.enumerated() {
      add(.person(PersonID(rawValue: UInt32(index))), names: [person.name] + person.aliases)
    }
    for (index, institution) in graph.institutions.enumerated() {
      add(
        .institution(InstitutionID(rawValue: UInt32(index))),
        names: [institution.name] + institution.aliases)
    }
    for country in graph.countries {
      add(.country(country.code), names: [country.name, country.code.description])
    }
    self.entries = entries
  }

  /// Finds who is meant.
  ///
  /// - Parameters:
  ///   - text: What the user typed.
  ///   - kinds: What may be meant; by default a person before anything else: institutions and
  ///     countries count only where no person is found.
  /// - Complexity: O(n) in the bytes of all names.
  public func find(_ text: String, kinds: [EntityKind] = EntityKind.allCases) -> Match {
    let query = Folding.folded(text).trimmed
    let words = Self.words(query)
    guard !words.isEmpty else { return .none(suggestions: []) }
    let steps: [(Entry) -> Bool] = [
      { Folding.folded($0.candidate.key) == query || $0.shortKey == query },
      { $0.names.contains(query) || $0.words.contains(words) },
      { $0.words.contains { name in words.allSatisfy(name.contains) } },
      { $0.words.contains { name in words.allSatisfy { Self.begins($0, oneOf: name) } } },
    ]
    for matches in steps {
      for kind in kinds {
        let found = entries.filter { kind.includes($0.candidate.entity) && matches($0) }
        if let first = found.first, found.count == 1 { return .unique(first.candidate) }
        if found.count > 1 { return .several(found.map(\.candidate).sorted { $0.key < $1.key }) }
      }
    }
    return .none(suggestions: suggestions(query: Array(query.utf8), words: words, kinds: kinds))
  }

  private func suggestions(
    query: [UInt8], words: [[UInt8]], kinds: [EntityKind]
  ) -> [Candidate] {
    let limit = max(1, min(4, query.count / 3))
    var scored: [(distance: Int, candidate: Candidate)] = []
    for entry in entries where kinds.contains(where: { $0.includes(entry.candidate.entity) }) {
      var best = entry.names.compactMap {
        EditDistance.between(query, Array($0.utf8), limit: limit)
      }.min()
      // "Hamouchi" alone is near to one word of a name.
      for name in entry.words where name.count >= words.count {
        var sum = 0
        for word in words {
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

  private static func begins(_ word: [UInt8], oneOf words: [[UInt8]]) -> Bool {
    words.contains { $0.starts(with: word) }
  }

  /// Runs of letters and digits; every byte of a letter beyond ASCII belongs to a word.
  private static func words(_ folded: String) -> [[UInt8]] {
    folded.utf8.split { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: false
      default: true
      }
    }.map(Array.init)
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

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
