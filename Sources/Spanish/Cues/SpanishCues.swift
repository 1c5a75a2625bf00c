package import Language

extension Cues {
  /// The cues of Spanish.
  package static let spanish = Cues(
    document: .spanish, names: .spanish, offices: .spanish, coreference: .spanish,
    clauses: .spanish, meetings: .spanish, circumstances: .spanish, explanation: .spanish)
}
