import Knowledge

/// Chooses a person's states among the candidates.
enum StateChoice {
  /// Kinds of evidence, the strongest first; the states of the first kind that has any are the person's.
  static let order: [StateEvidence] = [
    [.title, .officeBody], .apposition, .tableNow, .tableOnce, .impliedTitle, .local, .chief,
    .body, .homeOfficial, .homeUnknown, .counterpart,
  ]

  /// What no words tie to the person.
  private static let guesses: StateEvidence = [.homeOfficial, .homeUnknown, .counterpart]

  /// Whether the state that an article is about can be that of a person whom no words tie to it.
  ///
  /// It takes more than that the article names the state: the names of its own people must be such as are borne
  /// there, and the article must be at home there, among its towns and bodies.
  private static func isLikely(_ candidate: StateCandidate) -> Bool {
    let evidence = candidate.evidence
    if evidence.contains(.nameIsForeign) { return false }
    if evidence.contains(.counterpart) { return true }
    if evidence.contains(.homeOfficial) {
      return evidence.contains(.grounds)
        || evidence.contains(.prevails) && !evidence.isDisjoint(with: [.namedOften, .site])
    }
    return evidence.isSuperset(of: [.nameFits, .grounds])
      && !evidence.isDisjoint(with: [.namedOften, .site])
  }

  /// What the words of the article itself say.
  static let stated: StateEvidence = [.title, .officeBody, .apposition]

  /// The states of a person, in the order in which they were found.
  static func states(of person: PersonEntity) -> [CountryCode] {
    let candidates = person.stateCandidates
    for kind in order {
      let found = candidates.filter {
        !$0.evidence.isDisjoint(with: kind) && (kind.isDisjoint(with: guesses) || isLikely($0))
      }
      if found.count > 1 {
        // A title of somebody else that stands near: the table knows whose it is.
        let known = found.filter { $0.evidence.contains(.tableNow) }
        if !known.isEmpty { return known.map(\.state) }
      }
      if !found.isEmpty { return found.map(\.state) }
    }
    return []
  }
}
