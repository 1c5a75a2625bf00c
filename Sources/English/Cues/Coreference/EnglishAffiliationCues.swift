package import Language
import Text

extension AffiliationCues {
  /// English words that say to which body somebody belongs.
  package static let english = AffiliationCues(
    apposed: .english, predicates: .english, parties: PartyWords([]), partyArticles: KeySet())
}

extension ApposedBodyCues {
  /// English words between a name and the body beside it.
  package static let english = ApposedBodyCues(
    standIns: KeySet("that"),
    of: EnglishGrammar.grammar.of,
    joining: KeySet("of from for at with"),
    ministry: { _ in nil })
}

extension BodyPredicateCues {
  /// English verbs and nouns by which somebody leads a body.
  package static let english = BodyPredicateCues(
    who: KeySet("who"),
    verbs: KeySet(
      "leads led heads headed chairs chaired founded cofounded co-founded represents represented"),
    participles: KeySet("led headed chaired founded cofounded co-founded represented"),
    backed: KeySet("nominated fielded"),
    adverbs: KeySet("also long currently then already"),
    taking: KeySet("takes took is was"),
    at: KeySet("at"),
    posts: KeySet("head helm leadership presidency"),
    arrivals: KeySet("election re-election appointment nomination arrival return"),
    replacing: KeySet("replacing succeeding successor"),
    parties: KeySet("party movement"))
}
