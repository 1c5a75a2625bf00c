package import Language
import Text

extension AffiliationCues {
  /// Spanish words that say to which body somebody belongs.
  package static let spanish = AffiliationCues(
    apposed: .spanish, predicates: .spanish, parties: parties,
    partyArticles: KeySet("el la del al un una ex"))

  private static let parties = PartyWords([
    (words: "socialista", state: "ES", party: "Partido Socialista Obrero Español"),
    (words: "popular", state: "ES", party: "Partido Popular"),
    (words: "morenista", state: "MX", party: "Movimiento Regeneración Nacional"),
    (words: "priista", state: "MX", party: "Partido Revolucionario Institucional"),
    (words: "panista", state: "MX", party: "Partido Acción Nacional"),
  ])
}

extension ApposedBodyCues {
  /// Spanish words between a name and the body beside it.
  package static let spanish = ApposedBodyCues(
    standIns: KeySet("aquel aquella"),
    of: KeySet("de del"),
    joining: KeySet("de del por"),
    ministry: { "Ministerio de " + $0 })
}

extension BodyPredicateCues {
  /// Spanish verbs and nouns by which somebody leads a body.
  package static let spanish = BodyPredicateCues(
    who: KeySet("que quien"),
    verbs: KeySet(
      """
      dirige dirigía dirigió dirigirá dirigido preside presidía presidió presidido funda fundó fundado
      cofundó lidera lideraba lideró liderado representa representaba representó representado
      encabeza encabezaba encabezó
      """),
    participles: KeySet(
      """
      dirigido dirigida dirigidos dirigidas presidido presidida fundado fundada fundados creado creada
      liderado liderada encabezado encabezada representado representada cofundado cofundada
      """),
    backed: KeySet("postulado postulada designado designada"),
    adverbs: KeySet("también actualmente entonces ya"),
    taking: KeySet("toma tomó asume asumió asumirá ocupa ocupó deja dejó es era está estaba fue"),
    at: KeySet("a al"),
    posts: KeySet("frente cabeza presidencia dirección liderazgo timón"),
    arrivals: KeySet("elección reelección nombramiento designación llegada regreso"),
    replacing: KeySet("reemplazo sustitución relevo sucediendo sucesor sucesora"),
    parties: KeySet("partido movimiento formación"))
}
