import Analysis
import Knowledge

/// Finds whom the user means, or says why that cannot be told.
struct EntityFinder {
  private let index: NameIndex

  init(_ graph: KnowledgeGraph) { index = NameIndex(graph) }

  /// The entity of a name, whatever its case and accents.
  ///
  /// - Throws: A ``CommandError`` with candidates where the name fits none, or more than one.
  func find(_ name: String, kinds: [EntityKind]) throws -> EntityReference {
    switch index.find(name, kinds: kinds) {
    case .unique(let candidate): return candidate.entity
    case .several(let candidates):
      let shown = candidates.prefix(10)
      var lines = ["'\(name)' may be one of \(candidates.count); give more of the name, or a key:"]
      lines += Self.list(shown)
      if candidates.count > shown.count { lines.append("  … and others") }
      throw CommandError(lines.joined(separator: "\n"))
    case .none(let suggestions):
      let sought = kinds.map(\.rawValue).joined(separator: " or ")
      guard !suggestions.isEmpty else {
        throw CommandError(
          "no \(sought) is called '\(name)'; see who there is with 'entrevue rank'.")
      }
      let lines = ["no \(sought) is called '\(name)'; did you mean:"] + Self.list(suggestions[...])
      throw CommandError(lines.joined(separator: "\n"))
    }
  }

  private static func list(_ candidates: ArraySlice<NameIndex.Candidate>) -> [String] {
    let width = candidates.map(\.label.count).max() ?? 0
    return candidates.map { candidate in
      let padding = String(repeating: " ", count: width - candidate.label.count)
      return "  \(candidate.label)\(padding)  \(candidate.key)"
    }
  }
}
