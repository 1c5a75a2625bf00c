import Knowledge
import Text

extension Document {
  /// Notes that something speaks for a state of a person, and decides anew.
  mutating func propose(
    _ state: CountryCode, for person: PersonIndex, because evidence: StateEvidence
  ) {
    let known = people[person].stateCandidates.firstIndex { $0.state == state }
    if let known {
      people[person].stateCandidates[known].evidence.formUnion(evidence)
    } else {
      people[person].stateCandidates.append(StateCandidate(state: state, evidence: evidence))
    }
    people[person].countries = StateChoice.states(of: people[person])
  }
}
