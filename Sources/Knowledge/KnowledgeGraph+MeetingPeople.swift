extension KnowledgeGraph.Meeting {
  /// The people who took part, each once, in their order; one person may play two parts.
  ///
  /// - Complexity: O(n) in the participations.
  public var people: [PersonID] {
    var people: [PersonID] = []
    people.reserveCapacity(participations.count)
    forEachPerson { people.append($0) }
    return people
  }

  /// Calls a function with each of ``people``, without making an array.
  ///
  /// - Complexity: O(n) in the participations; the few of most meetings are compared without a set.
  @inlinable
  public func forEachPerson(_ body: (PersonID) -> Void) {
    if participations.count <= 8 {
      for (index, part) in participations.enumerated()
      where !participations[..<index].contains(where: { $0.person == part.person }) {
        body(part.person)
      }
    } else {
      var seen: Set<PersonID> = []
      for part in participations where seen.insert(part.person).inserted { body(part.person) }
    }
  }
}
