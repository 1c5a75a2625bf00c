package import Text

/// Grammatical words by what they do, as folded hashes.
package struct Grammar: Sendable {
  package var with: KeySet
  package var by: KeySet
  package var of: KeySet
  package var to: KeySet
  package var inside: KeySet
  package var between: KeySet
  package var and: KeySet
  /// "puis", as in "rencontrera X, puis Y".
  package var then: KeySet
  /// Opens a list of companions: phrases such as "en présence de", cut into keys.
  package var witness: PhraseList
  package var companion: PhraseList
  /// "son", "sa", "ses", "leur".
  package var possessives: KeySet
  package var pluralPossessives: KeySet
  /// The pronouns "il" and the like.
  package var masculinePronouns: KeySet
  package var femininePronouns: KeySet
  package var pluralPronouns: KeySet
  package var demonstratives: KeySet
  package var definiteArticles: KeySet
  package var relativeSubject: KeySet
  /// "avoir", "être", before a participle.
  package var perfectInfinitives: KeySet
  /// "a", "est", "va": forms that agree with one subject.
  package var singularAuxiliaries: KeySet
  /// What stands before an infinitive that has the main clause's subject: "avant de", "pour".
  package var infinitiveMarkers: KeySet
  /// "lui" behind "avec" or before a verb.
  package var dative: KeySet
  /// "dont", as in "les élus, dont X".
  package var among: KeySet
  package var reflexives: KeySet
  package var negations: KeySet
  package var have: KeySet
  package var be: KeySet
  package var been: KeySet
  package var counterpart: KeySet
  /// "dernier", as in "ce dernier".
  package var latter: KeySet
  /// The one of them that stands for a woman.
  package var feminineLatter: UInt64
  package var former: KeySet
  /// Object pronouns that stand before the verb: "l’", "les".
  package var clitics: KeySet
  /// Adverbs that stand between auxiliary and participle, but for those in "-ment".
  package var verbAdverbs: KeySet
  /// Phrases that stand there: "quant à lui", "de nouveau".
  package var verbPhrases: PhraseList
  /// Phrases behind "être" that say who was at an event: "de la partie", "parmi les invités".
  package var attendance: PhraseList
  /// What opens a list of more people: "tout comme", "dont".
  package var further: PhraseList
  /// Prepositions before whom is quoted: "selon".
  package var source: KeySet
  /// "pour", as in "est à P pour une visite".
  package var purpose: KeySet
  /// "devant", as in "devant le Sénat".
  package var before: KeySet
  /// "autour de", as in "réunis autour de X".
  package var around: PhraseList
  /// Phrases before whom one visits: "chez", "au chevet de", "voir".
  package var atWhose: PhraseList
  /// Phrases by which a sentence puts its subject beside others: "aux côtés de".
  package var beside: PhraseList
  /// Meals and the like, to which one is invited: "à déjeuner".
  package var invitation: PhraseList
  /// Those who hear witnesses without a name: "les juges", "la commission".
  package var hearers: KeySet
  /// By telephone or video: "au téléphone", "en visioconférence".
  package var telephonic: PhraseList
  /// "au téléphone", by which any verb tells of a call.
  package var byTelephone: PhraseList
  /// "où", "where": takes up a place before it.
  package var whither: KeySet
  /// Forms of verbs of leaving, behind which "pour" says whither.
  package var leaving: KeySet
  /// What marks an infinitive directly before it: "to".
  package var infinitiveParticles: KeySet
  /// What makes an owner of the name before it: "'s".
  package var genitives: KeySet
  /// Verbs and the like that a place follows without a preposition: "visited Rabat".
  package var placeGovernors: KeySet
  /// What may stand before an object who is a person, and governs nobody there: "a", "al".
  package var objectMarkers: KeySet
  /// Common words hardly ever have capitals, so that a run of capitalised words where people act is a name.
  package var namesByCapitals: Bool
  /// States and fields stand before the office that they belong to: "French president".
  package var qualifiesBefore: Bool

  /// Takes all of them; long only because a language has so many closed classes, one line each.
  package init(
    with: KeySet, by: KeySet, of: KeySet, to: KeySet, inside: KeySet, between: KeySet, and: KeySet,
    then: KeySet, witness: PhraseList, companion: PhraseList, possessives: KeySet,
    pluralPossessives: KeySet, masculinePronouns: KeySet, femininePronouns: KeySet,
    pluralPronouns: KeySet, demonstratives: KeySet, definiteArticles: KeySet,
    relativeSubject: KeySet, perfectInfinitives: KeySet, singularAuxiliaries: KeySet,
    infinitiveMarkers: KeySet, dative: KeySet, among: KeySet, reflexives: KeySet, negations: KeySet,
    have: KeySet, be: KeySet, been: KeySet, counterpart: KeySet, latter: KeySet,
    feminineLatter: UInt64, former: KeySet, clitics: KeySet, verbAdverbs: KeySet,
    verbPhrases: PhraseList, attendance: PhraseList, further: PhraseList, source: KeySet,
    purpose: KeySet, before: KeySet, around: PhraseList, atWhose: PhraseList, beside: PhraseList,
    invitation: PhraseList, hearers: KeySet, telephonic: PhraseList, byTelephone: PhraseList,
    whither: KeySet, leaving: KeySet, infinitiveParticles: KeySet, genitives: KeySet,
    placeGovernors: KeySet, objectMarkers: KeySet, namesByCapitals: Bool,
    qualifiesBefore: Bool
  ) {
    self.with = with
    self.by = by
    self.of = of
    self.to = to
    self.inside = inside
    self.between = between
    self.and = and
    self.then = then
    self.witness = witness
    self.companion = companion
    self.possessives = possessives
    self.pluralPossessives = pluralPossessives
    self.masculinePronouns = masculinePronouns
    self.femininePronouns = femininePronouns
    self.pluralPronouns = pluralPronouns
    self.demonstratives = demonstratives
    self.definiteArticles = definiteArticles
    self.relativeSubject = relativeSubject
    self.perfectInfinitives = perfectInfinitives
    self.singularAuxiliaries = singularAuxiliaries
    self.infinitiveMarkers = infinitiveMarkers
    self.dative = dative
    self.among = among
    self.reflexives = reflexives
    self.negations = negations
    self.have = have
    self.be = be
    self.been = been
    self.counterpart = counterpart
    self.latter = latter
    self.feminineLatter = feminineLatter
    self.former = former
    self.clitics = clitics
    self.verbAdverbs = verbAdverbs
    self.verbPhrases = verbPhrases
    self.attendance = attendance
    self.further = further
    self.source = source
    self.purpose = purpose
    self.before = before
    self.around = around
    self.atWhose = atWhose
    self.beside = beside
    self.invitation = invitation
    self.hearers = hearers
    self.telephonic = telephonic
    self.byTelephone = byTelephone
    self.whither = whither
    self.leaving = leaving
    self.infinitiveParticles = infinitiveParticles
    self.genitives = genitives
    self.placeGovernors = placeGovernors
    self.objectMarkers = objectMarkers
    self.namesByCapitals = namesByCapitals
    self.qualifiesBefore = qualifiesBefore
  }
}
