import Knowledge
package import Language
import Text

extension ImpliedBodyCues {
  /// The bodies that French titles imply, and how their names are written.
  package static let french = ImpliedBodyCues(
    stateNouns: KeySet(
      "république royaume état nation pays gouvernement fédération confédération empire"),
    presidencyNouns: KeySet("présidence"),
    presidency: "Présidence de la République",
    chambers: KeySet("parlement assemblée chambre sénat conseil congrès diète"),
    severalStates: KeySet(
      """
      européen européenne africain africaine international internationale mondial mondiale arabe
      """),
    statesOfFields: statesOfFields,
    duties: KeySet("sûreté surveillance police renseignement douanes impôts"),
    establishments: KeySet(
      """
      bibliothèque médiathèque musée théâtre opéra festival lycée collège école hôpital clinique chu
      observatoire conservatoire orchestre maternité cinémathèque aéroport port prison zoo
      """),
    anaphors: anaphors,
    ministry: "Ministère %",
    name: FrenchPortfolioName.name,
    ministryName: FrenchPortfolioName.ministryName,
    ofTown: { "de " + $0 })

  private static let anaphors = KeyTable<[InstitutionKind?]>(
    anaphorKinds.flatMap { row in KeySet(row.words).map { (key: $0, value: row.kinds) } })

  private static let anaphorKinds: [(words: String, kinds: [InstitutionKind?])] = [
    (
      "groupe entreprise société compagnie firme constructeur géant avionneur",
      [.company, nil]
    ),
    ("laboratoire", [.company, .university, nil]),
    ("parti mouvement formation", [.party, .armed]),
    ("organisation institution", [.international, .ngo, .armed]),
    ("syndicat centrale confédération", [.union]),
    ("ong association fondation", [.ngo]),
    ("chaîne journal quotidien hebdomadaire", [.media]),
  ]

  private static let statesOfFields = KeyTable<CountryCode>(
    [("FR", "armées outre-mer outre-mers"), ("MA", "habous")].flatMap { (code, fields) in
      guard let state = CountryCode(code) else { return [(key: UInt64, value: CountryCode)]() }
      return KeySet(fields).map { (key: $0, value: state) }
    })
}
