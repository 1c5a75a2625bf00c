package import Language
import Text

extension PersonNameCues {
  /// English words in and around people's names.
  package static let english = PersonNameCues(
    links: KeySet("ben bin ibn bint ould mint ag dos das da do"),
    particles: KeySet(),
    generations: KeySet("jr jr. sr sr. junior senior"),
    smallGenerations: KeySet(),
    ordinals: KeyTable([]),
    otherwise: KeySet("née nee alias nicknamed"),
    married: KeySet(),
    called: KeySet(),
    pairs: KeySet(),
    pluralHonorifics: KeySet("messrs messrs. drs drs."),
    namesakes: KeySet("hurricane typhoon storm cyclone"))
}
