package import Language
import Text

extension PersonNameCues {
  /// Spanish words in and around people's names.
  package static let spanish = PersonNameCues(
    links: KeySet("ben bin ibn bint ould mint ag dos das da do"),
    particles: KeySet(),
    generations: KeySet("jr jr. sr júnior"),
    smallGenerations: KeySet(),
    ordinals: KeyTable([]),
    otherwise: KeySet("alias apodado apodada"),
    married: KeySet(),
    called: KeySet(),
    pairs: KeySet(),
    pluralHonorifics: KeySet("sres sres."),
    namesakes: KeySet("calle avenida plaza estadio aeropuerto escuela colegio hospital huracán"))
}
