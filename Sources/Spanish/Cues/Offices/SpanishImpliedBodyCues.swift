import Knowledge
package import Language
import Text

extension ImpliedBodyCues {
  /// The bodies that Spanish titles imply, and how their names are written.
  package static let spanish = ImpliedBodyCues(
    stateNouns: KeySet(
      "república reino estado nación país gobierno federación confederación imperio"),
    presidencyNouns: KeySet("presidencia"),
    presidency: "Presidencia de la República",
    chambers: KeySet("parlamento asamblea cámara senado consejo congreso dieta"),
    severalStates: KeySet(
      """
      europeo europea africano africana internacional mundial árabe interamericano interamericana
      iberoamericano iberoamericana latinoamericano
      """),
    statesOfFields: KeyTable([]),
    duties: KeySet("seguridad vigilancia policía inteligencia aduanas impuestos"),
    establishments: KeySet(
      """
      biblioteca museo teatro ópera festival instituto colegio escuela hospital clínica observatorio
      conservatorio orquesta aeropuerto puerto prisión cárcel zoo
      """),
    anaphors: anaphors,
    ministry: "Ministerio %",
    name: SpanishPortfolioName.name,
    ministryName: SpanishPortfolioName.ministryName,
    ofTown: { "de " + $0 })

  private static let anaphors = KeyTable<[InstitutionKind?]>(
    anaphorKinds.flatMap { row in KeySet(row.words).map { (key: $0, value: row.kinds) } })

  private static let anaphorKinds: [(words: String, kinds: [InstitutionKind?])] = [
    ("grupo empresa sociedad compañía firma", [.company, nil]),
    ("laboratorio", [.company, .university, nil]),
    ("partido movimiento formación", [.party, .armed]),
    ("organización institución organismo", [.international, .ngo, .armed]),
    ("sindicato central confederación", [.union]),
    ("ong asociación fundación", [.ngo]),
    ("cadena diario periódico semanario", [.media]),
  ]
}
