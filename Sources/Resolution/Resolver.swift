public import Knowledge

/// Many records become one graph: who is who, and which mentions are of one meeting.
///
///     let (graph, diagnostics) = Resolver().resolve(records)
///
/// A deterministic function of the set of records: they are sorted by id first, so the order in
/// which they come changes nothing.
///
/// People are joined by name only as far as the name carries: spellings of one full name, names
/// shortened or with initials where state and company agree, bare surnames only with more support
/// still. What stays apart although it may be one is in `suggestedMerges`, with the reason.
public struct Resolver: Sendable {
  /// What may be tuned.
  public var options: ResolverOptions

  /// Makes a resolver.
  public init(options: ResolverOptions = ResolverOptions()) { self.options = options }

  /// Resolves records into a graph.
  ///
  /// - Returns: The graph, its articles sorted by id, and a diagnostic for each record whose id was
  ///   taken already (it is left out) and each reference to nothing (it is passed over).
  /// - Complexity: near linear in people, institutions and meetings of all records; every record
  ///   is kept in memory until the graph is made.
  public func resolve(
    _ records: some Sequence<ArticleRecord>
  ) -> (graph: KnowledgeGraph, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var sorted: [ArticleRecord] = []
    for record in records.sorted(by: Self.precedes) {
      if sorted.last?.id == record.id {
        diagnostics.append(
          Diagnostic(
            id: "record.duplicate-id", severity: .error,
            message: "A second record with this article id was left out; give each its own id.",
            article: record.id))
        continue
      }
      diagnostics += Self.danglingReferences(in: record)
      sorted.append(record)
    }
    return (GraphBuilder(records: sorted, options: options).graph(), diagnostics)
  }

  /// By id; among equal ids by what tells them apart.
  private static func precedes(_ a: ArticleRecord, _ b: ArticleRecord) -> Bool {
    if a.id != b.id { return a.id < b.id }
    if a.textSHA256 != b.textSHA256 { return (a.textSHA256 ?? "") < (b.textSHA256 ?? "") }
    return (a.title ?? "") < (b.title ?? "")
  }

  private static func danglingReferences(in record: ArticleRecord) -> [Diagnostic] {
    let people = Set(record.people.map(\.id))
    let institutions = Set(record.institutions.map(\.id))
    var missing: [String] = []
    for person in record.people {
      missing += (person.institutions + person.posts.compactMap(\.institution))
        .filter { !institutions.contains($0) }
    }
    for meeting in record.meetings {
      missing += meeting.participations.map(\.person).filter { !people.contains($0) }
      missing += (meeting.institutions + meeting.participations.flatMap(\.onBehalfOf))
        .filter { !institutions.contains($0) }
    }
    return Set(missing).sorted().map { id in
      Diagnostic(
        id: "record.dangling-reference", severity: .warning,
        message: "The record refers to \"\(id)\", which it does not define; the reference was "
          + "passed over.",
        article: record.id)
    }
  }
}
