import Knowledge

/// Writes each entity of a graph in turn.
protocol GraphEntityWriter {
  /// Where the bytes are gathered.
  associatedtype Output
  /// The graph.
  var graph: KnowledgeGraph { get }

  func article(_ output: inout Output, at position: Int)
  func country(_ output: inout Output, _ country: KnowledgeGraph.Country)
  func place(_ output: inout Output, _ place: KnowledgeGraph.Place)
  func institution(_ output: inout Output, _ institution: KnowledgeGraph.Institution)
  func person(_ output: inout Output, _ person: KnowledgeGraph.Person)
  func meeting(_ output: inout Output, _ meeting: KnowledgeGraph.Meeting)
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
    for position in graph.articles.indices {
      article(&output, at: position)
      try flush(&output)
    }
    for entity in graph.countries {
      country(&output, entity)
      try flush(&output)
    }
    for entity in graph.places {
      place(&output, entity)
      try flush(&output)
    }
    for entity in graph.institutions {
      institution(&output, entity)
      try flush(&output)
    }
    for entity in graph.people {
      person(&output, entity)
      try flush(&output)
    }
    for entity in graph.meetings {
      meeting(&output, entity)
      try flush(&output)
    }
    for (position, merge) in graph.suggestedMerges.enumerated() {
      suggestedMerge(&output, merge, number: position + 1)
      try flush(&output)
    }
  }
}
