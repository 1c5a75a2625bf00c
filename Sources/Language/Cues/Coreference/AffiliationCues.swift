package import Text

/// What a language must know for saying to which body somebody belongs.
package struct AffiliationCues: Sendable {
  /// Bodies beside names.
  package let apposed: ApposedBodyCues
  /// Bodies by verbs and nouns.
  package let predicates: BodyPredicateCues
  /// Adjectives that stand for parties: "démocrate".
  package let parties: PartyWords
  /// What stands before such an adjective where a person is meant: "le démocrate X", "l’ex-socialiste X".
  package let partyArticles: KeySet

  package init(
    apposed: ApposedBodyCues, predicates: BodyPredicateCues, parties: PartyWords,
    partyArticles: KeySet
  ) {
    self.apposed = apposed
    self.predicates = predicates
    self.parties = parties
    self.partyArticles = partyArticles
  }
}

/// What a language must know for reading the body that stands beside a name.
package struct ApposedBodyCues: Sendable {
  /// Pronouns that stand for a title told before: "celui", as in "le patron de A et celui de B, X".
  package let standIns: KeySet
  /// Prepositions between a name and its body, without a comma: "X de l’université de Turin".
  package let of: KeySet
  /// Prepositions between a name and its body, behind a comma: "X, pour Amnesty".
  package let joining: KeySet
  /// The ministry of a field in brackets: "Justice" → "Ministère de la Justice"; nil where it has no such name.
  package let ministry: @Sendable (_ field: String) -> String?

  package init(
    standIns: KeySet, of: KeySet, joining: KeySet,
    ministry: @escaping @Sendable (_ field: String) -> String?
  ) {
    self.standIns = standIns
    self.of = of
    self.joining = joining
    self.ministry = ministry
  }
}

/// What a language must know for reading by verbs and nouns who belongs to a body.
package struct BodyPredicateCues: Sendable {
  /// The relative that stands for the person: "X, qui dirige".
  package let who: KeySet
  /// Verbs of leading or founding a body: "dirige", "a fondé".
  package let verbs: KeySet
  /// Participles behind a body, before "par" and the person: "dirigé", "fondée".
  package let participles: KeySet
  /// Participles behind a person, before "par" and a party: "investie", "désigné".
  package let backed: KeySet
  /// Adverbs before such a verb: "X a longtemps dirigé".
  package let adverbs: KeySet
  /// Verbs before the lead of a body: "prend la direction de", "est à la tête de".
  package let taking: KeySet
  /// The preposition before it: "à".
  package let at: KeySet
  /// Nouns for the lead of a body: "tête", "présidence".
  package let posts: KeySet
  /// Nouns of coming to it: "l’élection de X à la présidence de".
  package let arrivals: KeySet
  /// Words before whom somebody takes over from: "en remplacement de".
  package let replacing: KeySet
  /// Nouns for a party: "le parti de X, le Parti populaire".
  package let parties: KeySet

  package init(
    who: KeySet, verbs: KeySet, participles: KeySet, backed: KeySet, adverbs: KeySet,
    taking: KeySet, at: KeySet,
    posts: KeySet, arrivals: KeySet, replacing: KeySet, parties: KeySet
  ) {
    self.who = who
    self.verbs = verbs
    self.participles = participles
    self.backed = backed
    self.adverbs = adverbs
    self.taking = taking
    self.at = at
    self.posts = posts
    self.arrivals = arrivals
    self.replacing = replacing
    self.parties = parties
  }
}
