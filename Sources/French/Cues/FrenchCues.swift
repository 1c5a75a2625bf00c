package import Language

extension Cues {
  /// The cues of French.
  package static let french = Cues(
    document: .french, names: .french, offices: .french, coreference: .french, clauses: .french,
    meetings: .french, circumstances: .french, explanation: .french)
}
