package import Knowledge

extension KnowledgeGraph.Meeting {
  /// Whether an entity took part, a body or state also through someone who acted for it.
  package func has(_ entity: EntityReference, in graph: KnowledgeGraph) -> Bool {
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

  /// Every entity for which ``has(_:in:)`` is true.
  func entities(in graph: KnowledgeGraph) -> Set<EntityReference> {
    var entities = Set(institutions.map(EntityReference.institution))
    entities.formUnion(countries.map(EntityReference.country))
    for participation in participations {
      entities.insert(.person(participation.person))
      entities.formUnion(participation.onBehalfOf.map(EntityReference.institution))
      entities.formUnion(graph[participation.person].countries.map(EntityReference.country))
    }
    return entities
  }

  /// Whether two entities are a person and a body for which only that person acted: such two did
  /// not meet.
  package func isOneParty(_ first: EntityReference, _ second: EntityReference) -> Bool {
    guard case (.person(let person), .institution(let body)) = (first, second) else {
      if case (.institution, .person) = (first, second) { return isOneParty(second, first) }
      return false
    }
    return !institutions.contains(body)
      && !participations.contains { $0.person != person && $0.onBehalfOf.contains(body) }
  }
}
