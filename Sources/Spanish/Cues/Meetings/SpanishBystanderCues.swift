package import Language
import Text

extension BystanderCues {
  /// Spanish words for names of people who are not there.
  package static let spanish = BystanderCues(
    namesakes: KeySet(
      """
      calle avenida plaza premio beca medalla hospital colegio instituto museo teatro fundación estadio
      aeropuerto fragata buque ley caso copa torneo biblioteca
      """),
    qualifiers: KeySet("literario general público nacional"),
    farewells: KeySet(
      "funeral funerales entierro sepelio muerte fallecimiento memoria homenaje homenajes asesinato"
    ),
    solemn: KeySet("nacional oficial póstumo"))
}
