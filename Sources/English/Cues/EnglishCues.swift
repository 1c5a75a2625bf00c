package import Language

extension Cues {
  /// The cues of English.
  package static let english = Cues(
    document: .english, names: .english, offices: .english, coreference: .english,
    clauses: .english, meetings: .english, circumstances: .english, explanation: .english)
}
