package import Analysis
package import Knowledge

/// Finds whom the user means, or says why that cannot be told: the same for every question.
package struct EntityFinder {
  private let graph: KnowledgeGraph
  private lazy var index = NameIndex(graph)
  /// For each name that others bear too whom it was taken for, and who they are.
  package private(set) var notes: [String] = []

  /// A finder for a graph; the names are indexed when the first is looked for.
  package init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// The entity of a name, whatever its case and accents.
  ///
  /// - Throws: A ``QuestionError`` with candidates where the name fits none, or begins several.
  package mutating func find(
    _ name: String, kinds: [EntityKind]
  ) throws(QuestionError) -> EntityReference {
    switch index.find(name, kinds: kinds) {
    case .found(let candidate, let others):
      if !others.isEmpty { note(name, candidate, others) }
      return candidate.entity
    case .several(let candidates):
      let shown = candidates.prefix(10)
      var lines = ["'\(name)' may be one of \(candidates.count); give more of the name, or a key:"]
      lines += Self.list(shown)
      if candidates.count > shown.count { lines.append("  … and others") }
      throw QuestionError(lines.joined(separator: "\n"))
    case .none(let suggestions):
      let sought = kinds.map(\.rawValue).joined(separator: " or ")
      guard !suggestions.isEmpty else {
        throw QuestionError(
          "no \(sought) is called '\(name)'; see who there is with 'entrevue rank'.")
      }
      let lines = ["no \(sought) is called '\(name)'; did you mean:"] + Self.list(suggestions[...])
      throw QuestionError(lines.joined(separator: "\n"))
    }
  }

  /// The person of a name.
  ///
  /// - Throws: As ``find(_:kinds:)``.
  package mutating func person(_ name: String) throws(QuestionError) -> PersonID {
    guard case .person(let person) = try find(name, kinds: [.person]) else {
      throw QuestionError("'\(name)' is no person.")
    }
    return person
  }

  private mutating func note(
    _ name: String, _ candidate: NameIndex.Candidate, _ others: [NameIndex.Candidate]
  ) {
    let shown = others.prefix(5).map { "\($0.label) (\($0.key))" }
    let hidden = others.count - shown.count
    notes.append(
      "'\(name)' is taken for \(candidate.label) (\(candidate.key)); also: "
        + shown.joined(separator: ", ")
        + (hidden > 0 ? " and \(Plural.count(hidden, "other"))" : "")
    )
  }

  private static func list(_ candidates: ArraySlice<NameIndex.Candidate>) -> [String] {
    let width = candidates.map(\.label.count).max() ?? 0
    return candidates.map { candidate in
      let padding = String(repeating: " ", count: width - candidate.label.count)
      return "  \(candidate.label)\(padding)  \(candidate.key)"
    }
  }
}
