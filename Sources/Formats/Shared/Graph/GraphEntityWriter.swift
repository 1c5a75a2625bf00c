import Knowledge

/// Writes each entity of a graph in turn.
protocol GraphEntityWriter {
  /// Where the bytes are gathered.
  associatedtype Output
  /// The graph.
  var graph: KnowledgeGraph { get }

  /// Writes an article, by its position in the graph.
  func article(_ output: inout Output, at position: Int)
  /// Writes a country.
  func country(_ output: inout Output, _ country: KnowledgeGraph.Country)
  /// Writes a place.
  func place(_ output: inout Output, _ place: KnowledgeGraph.Place)
  /// Writes an institution.
  func institution(_ output: inout Output, _ institution: KnowledgeGraph.Institution)
  /// Writes a person, with the offices held.
  func person(_ output: inout Output, _ person: KnowledgeGraph.Person)
  /// Writes a meeting, with the parts that were played in it.
  func meeting(_ output: inout Output, _ meeting: KnowledgeGraph.Meeting)
  /// Writes that two people may be one; suggestions are numbered from 1.
  func suggestedMerge(
    _ output: inout Output, _ merge: KnowledgeGraph.SuggestedMerge, number: Int)
}

extension GraphEntityWriter {
  /// Writes all entities, those that others refer to first.
  ///
  /// The sink is behind a function, so that this is compiled for each writer.
  ///
  /// - Parameter flush: Hands over what was gathered once it is much; called after each entity.
  /// - Complexity: O(n) time.
  /// - Throws: What `flush` throws.
  func writeEntities(
    _ output: inout Output, flush: (inout Output) throws -> Void
  ) rethrows {
    try each(graph.articles.indices, &output, flush) { article(&$0, at: $1) }
    try each(graph.countries, &output, flush, country)
    try each(graph.places, &output, flush, place)
    try each(graph.institutions, &output, flush, institution)
    try each(graph.people, &output, flush, person)
    try each(graph.meetings, &output, flush, meeting)
    try each(graph.suggestedMerges.enumerated(), &output, flush) {
      suggestedMerge(&$0, $1.element, number: $1.offset + 1)
    }
  }

  @inline(__always)
  private func each<Entities: Sequence>(
    _ entities: Entities, _ output: inout Output, _ flush: (inout Output) throws -> Void,
    _ write: (inout Output, Entities.Element) -> Void
  ) rethrows {
    for entity in entities {
      write(&output, entity)
      try flush(&output)
    }
  }
}
