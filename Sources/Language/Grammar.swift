/// Grammatical words by what they do, as folded hashes.
package struct Grammar: Sendable {
  package var with: Set<UInt64>
  package var by: Set<UInt64>
  package var of: Set<UInt64>
  package var to: Set<UInt64>
  package var inside: Set<UInt64>
  package var between: Set<UInt64>
  package var and: Set<UInt64>
  /// "puis", as in "rencontrera X, puis Y".
  package var then: Set<UInt64>
  /// Opens a list of companions: phrases such as "en présence de", cut into keys.
  package var witness: PhraseList
  package var companion: PhraseList
  /// "son", "sa", "ses", "leur".
  package var possessives: Set<UInt64>
  package var pluralPossessives: Set<UInt64>
  /// The pronouns "il" and the like.
  package var masculinePronouns: Set<UInt64>
  package var femininePronouns: Set<UInt64>
  package var pluralPronouns: Set<UInt64>
  package var demonstratives: Set<UInt64>
  package var definiteArticles: Set<UInt64>
  package var relativeSubject: Set<UInt64>
  /// "avoir", "être", before a participle.
  package var perfectInfinitives: Set<UInt64>
  /// "a", "est", "va": forms that agree with one subject.
  package var singularAuxiliaries: Set<UInt64>
  /// What stands before an infinitive that has the main clause's subject: "avant de", "pour".
  package var infinitiveMarkers: Set<UInt64>
  /// "lui" behind "avec" or before a verb.
  package var dative: Set<UInt64>
  /// "dont", as in "les élus, dont X".
  package var among: Set<UInt64>
  package var reflexives: Set<UInt64>
  package var negations: Set<UInt64>
  package var have: Set<UInt64>
  package var be: Set<UInt64>
  package var been: Set<UInt64>
  package var counterpart: Set<UInt64>
  /// "dernier", as in "ce dernier".
  package var latter: Set<UInt64>
  /// The one of them that stands for a woman.
  package var feminineLatter: UInt64
  package var former: Set<UInt64>
  /// Object pronouns that stand before the verb: "l’", "les".
  package var clitics: Set<UInt64>
  /// Adverbs that stand between auxiliary and participle, but for those in "-ment".
  package var verbAdverbs: Set<UInt64>
  /// Phrases that stand there: "quant à lui", "de nouveau".
  package var verbPhrases: PhraseList
  /// Phrases behind "être" that say who was at an event: "de la partie", "parmi les invités".
  package var attendance: PhraseList
  /// What opens a list of more people: "tout comme", "dont".
  package var further: PhraseList
  /// Prepositions before whom is quoted: "selon".
  package var source: Set<UInt64>
  /// "pour", as in "est à P pour une visite".
  package var purpose: Set<UInt64>
  /// "devant", as in "devant le Sénat".
  package var before: Set<UInt64>
  /// "autour de", as in "réunis autour de X".
  package var around: PhraseList
  /// Phrases before whom one visits: "chez", "au chevet de", "voir".
  package var atWhose: PhraseList
  /// Phrases by which a sentence puts its subject beside others: "aux côtés de".
  package var beside: PhraseList
  /// Meals and the like, to which one is invited: "à déjeuner".
  package var invitation: PhraseList
  /// Those who hear witnesses without a name: "les juges", "la commission".
  package var hearers: Set<UInt64>
  /// By telephone or video: "au téléphone", "en visioconférence".
  package var telephonic: PhraseList
  /// "au téléphone", by which any verb tells of a call.
  package var byTelephone: PhraseList
  /// "où", "where": takes up a place before it.
  package var whither: Set<UInt64>
  /// Forms of verbs of leaving, behind which "pour" says whither.
  package var leaving: Set<UInt64>
  /// What marks an infinitive directly before it: "to".
  package var infinitiveParticles: Set<UInt64> = []
  /// What makes an owner of the name before it: "'s".
  package var genitives: Set<UInt64> = []
  /// Verbs and the like that a place follows without a preposition: "visited Rabat".
  package var placeGovernors: Set<UInt64> = []
  /// States and fields stand before the office that they belong to: "French president".
  package var qualifiesBefore = false
  /// Accents tell "a" from "à" and "ou" from "où".
  package var tellsAccents = true

  package init(
    with: Set<UInt64>, by: Set<UInt64>, of: Set<UInt64>, to: Set<UInt64>, inside: Set<UInt64>, between: Set<UInt64>, and: Set<UInt64>, then: Set<UInt64>, witness: PhraseList, companion: PhraseList, possessives: Set<UInt64>, pluralPossessives: Set<UInt64>, masculinePronouns: Set<UInt64>, femininePronouns: Set<UInt64>, pluralPronouns: Set<UInt64>, demonstratives: Set<UInt64>, definiteArticles: Set<UInt64>, relativeSubject: Set<UInt64>, perfectInfinitives: Set<UInt64>, singularAuxiliaries: Set<UInt64>, infinitiveMarkers: Set<UInt64>, dative: Set<UInt64>, among: Set<UInt64>, reflexives: Set<UInt64>, negations: Set<UInt64>, have: Set<UInt64>, be: Set<UInt64>, been: Set<UInt64>, counterpart: Set<UInt64>, latter: Set<UInt64>, feminineLatter: UInt64, former: Set<UInt64>, clitics: Set<UInt64>, verbAdverbs: Set<UInt64>, verbPhrases: PhraseList, attendance: PhraseList, further: PhraseList, source: Set<UInt64>, purpose: Set<UInt64>, before: Set<UInt64>, around: PhraseList, atWhose: PhraseList, beside: PhraseList, invitation: PhraseList, hearers: Set<UInt64>, telephonic: PhraseList, byTelephone: PhraseList, whither: Set<UInt64>, leaving: Set<UInt64>, infinitiveParticles: Set<UInt64> = [], genitives: Set<UInt64> = [], placeGovernors: Set<UInt64> = [], qualifiesBefore: Bool = false, tellsAccents: Bool = true
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
    self.qualifiesBefore = qualifiesBefore
    self.tellsAccents = tellsAccents
  }
}
