package import Language
import Text

extension AffiliationCues {
  /// French words that say to which body somebody belongs.
  package static let french = AffiliationCues(
    apposed: .french, predicates: .french, parties: FrenchPartyTable.words,
    partyArticles: KeySet("le la l' du au un une ex"))
}

extension ApposedBodyCues {
  /// French words between a name and the body beside it.
  package static let french = ApposedBodyCues(
    standIns: KeySet("celui celle"),
    of: KeySet("de du d'"),
    joining: KeySet("de du des d' pour chez"),
    ministry: { "Ministère " + FrenchPortfolioName.withArticle($0) })
}

extension BodyPredicateCues {
  /// French verbs and nouns by which somebody leads a body.
  package static let french = BodyPredicateCues(
    who: KeySet("qui"),
    verbs: KeySet(
      """
      dirige dirigeait dirigea dirigera dirigé préside présidait présida présidé fonde fonda fondé
      cofondé codirige codirigé représente représentait représenté coprésidé coprésidait
      """),
    participles: KeySet(
      """
      dirigé dirigée dirigés dirigées présidé présidée présidés conduit conduite fondé fondée
      fondés créé créée créés mené menée emmené emmenée représenté représentée cofondé cofondée
      """),
    backed: KeySet("investi investie désigné désignée"),
    adverbs: KeySet("aussi également longtemps actuellement alors déjà"),
    taking: KeySet(
      "prend prendra prendre prit pris reprend occupe quitte assure brigue est était"),
    at: KeySet("à"),
    posts: KeySet("tête présidence direction rênes commandes"),
    arrivals: KeySet(
      "élection réélection nomination désignation arrivée accession maintien retour"),
    replacing: KeySet("remplacement succédant remplaçant successeur successeure"),
    parties: KeySet("parti mouvement formation"))
}
