public import Knowledge

/// A node of a network: what it stands for in the knowledge graph.
public enum EntityReference: Hashable, Sendable, Comparable {
  /// A person.
  case person(PersonID)
  /// An institution.
  case institution(InstitutionID)
  /// A country.
  case country(CountryCode)
  /// A meeting.
  case meeting(MeetingID)
}

extension KnowledgeGraph {
  /// The key of an entity, unique over all kinds.
  public func key(of entity: EntityReference) -> String {
    switch entity {
    case .person(let id): self[id].key
    case .institution(let id): self[id].key
    case .country(let code): country(code)?.key ?? "country.\(code)"
    case .meeting(let id): self[id].key
    }
  }

  /// The form of an entity to show; for a meeting, who took part.
  public func label(of entity: EntityReference) -> String {
    switch entity {
    case .person(let id): self[id].name
    case .institution(let id): self[id].name
    case .country(let code): country(code)?.name ?? code.description
    case .meeting(let id): label(of: self[id])
    }
  }

  private func label(of meeting: Meeting) -> String {
    let shown = partyLabel(of: meeting, repeatsPeople: true) { _ in " …" }
    guard let date = meeting.date.start else { return shown.isEmpty ? meeting.key : shown }
    return shown.isEmpty ? date.description : "\(shown), \(date)"
  }
}
