import Knowledge
package import Language
import Text

extension InstitutionCues {
  /// Spanish words in the names of bodies.
  package static let spanish = InstitutionCues(
    commonNouns: KeySet("ong grupo sociedad empresa asociación movimiento organización partido"),
    smallWords: KeySet("de del la el los las y e a al en por para sobre"),
    heads: KeySet(
      """
      comision agencia fundacion liga federacion confederacion alianza organizacion comite fondo banco
      instituto autoridad frente mision
      """),
    stateNouns: KeySet("republica reino federacion confederacion estado"),
    frills: KeySet("nacional publico publica"),
    ministry: MinistryNoun("Ministerio", and: "y"),
    isParliament: { parliaments.contains(FoldedHash.of($0)) },
    lowerChamber: lowerChamber,
    localMinistry: { name, _ in name },
    counterpartMinistry: { $0 })

  private static let parliaments = KeySet("parlamento congreso")

  private static func lowerChamber(of country: CountryCode?) -> String {
    switch country?.description {
    case "ES": "Congreso de los Diputados"
    case "US", "CO", "UY": "Cámara de Representantes"
    case "GB", "CA": "Cámara de los Comunes"
    case "MX", "AR", "CL", "BR", "BO", "PY", "DO", "IT": "Cámara de Diputados"
    default: "Asamblea Nacional"
    }
  }
}
