package import Language
import Text

extension BodyHeadCues {
  /// Spanish nouns that names of bodies begin with.
  package static let spanish = BodyHeadCues(
    namesakes: KeySet("fundación instituto"),
    committees: KeySet("comisión grupo comité oficina junta"),
    transparent: KeySet(
      """
      gobierno gobiernos presidencia ejecutivo provincia provincias región regiones municipio comunidad
      palacio delegación delegaciones dirección servicios misión misiones oficina oficinas casa diario
      semanario equipo equipos escuela escuelas administración autoridad autoridades representación
      ministerios bancos empresas partidos sindicatos
      """),
    never: KeySet("estado plan proyecto declaración armisticio"))
}
