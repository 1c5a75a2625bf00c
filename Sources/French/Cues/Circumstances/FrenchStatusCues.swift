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
    bringing: ["donner"],
    ahead: FrenchGrammar.phrases(
      """
      en amont de; en amont d'; en amont du; en amont des; à la veille de; à la veille d'; à la veille du; \
      à la veille des; en vue de; en vue d'; en vue du; en prévision de; en prévision du; \
      en prévision d'; dans la perspective de; dans la perspective d'; dans la perspective du; \
      dans l'attente de; dans l'attente d'; dans l'attente du; possibilité de; possibilité d'; \
      éventualité de; éventualité d'; idée de; idée d'
      """),
    arranging: KeySet(
      """
      organiser réclame réclament réclamait réclamé sollicite sollicitent sollicité solliciter obtenir
      demande demandent demandait exige exigent exigé provoquer
      """),
    unreal: .french)
}
