package import Language
import Text

extension StatusCues {
  /// French words for whether a meeting took place.
  package static let french = StatusCues(
    putOff: KeySet("reporté reportée reportés repoussé repoussée ajourné ajournée"),
    intended: KeySet("devait devaient"),
    able: KeySet("pu"),
    negations: KeySet("pas jamais"),
    happening: KeySet("lieu tenu tenue déroulé déroulée"),
    qualifying: KeySet(
      """
      prochain prochaine prochains futur future possible éventuel éventuelle prêt prête projet
      invité invitée
      """),
    ordinals: KeySet("premier première second seconde deuxième long brève"),
    past: KeySet("dernier dernière derniers précédente précédent"),
    after: KeySet("après"),
    cancellations: KeySet("annulation report"),
    told: KeySet("lors issue après cours terme sortir sortie occasion"),
    futureEndings: WordEndings("ra ront"),
    bringing: ["donner"])
}
