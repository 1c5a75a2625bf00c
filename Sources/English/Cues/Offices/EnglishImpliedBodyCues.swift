package import Language
import Text

extension ImpliedBodyCues {
  /// The bodies that English titles imply, and how their names are written.
  package static let english = ImpliedBodyCues(
    stateNouns: KeySet("nation empire federation confederation"),
    presidencyNouns: KeySet(),
    presidency: "Presidency",
    chambers: KeySet("parliament assembly chamber senate council congress"),
    severalStates: KeySet("international"),
    statesOfFields: KeyTable([]),
    duties: KeySet("police surveillance"),
    establishments: KeySet("festival opera college port prison zoo"),
    anaphors: anaphors,
    ministry: "Ministry %",
    name: { $0.replacing("%", with: $1) },
    ministryName: { $0.replacing("%", with: $1) },
    ofTown: { "of " + $0 })

  private static let anaphors = KeyTable<[InstitutionKind?]>(
    anaphorKinds.flatMap { row in KeySet(row.words).map { (key: $0, value: row.kinds) } })

  private static let anaphorKinds: [(words: String, kinds: [InstitutionKind?])] = [
    ("formation", [.party, .armed]),
    ("organisation institution", [.international, .ngo, .armed]),
    ("confederation", [.union]),
    ("association", [.ngo]),
    ("journal", [.media]),
  ]
}
