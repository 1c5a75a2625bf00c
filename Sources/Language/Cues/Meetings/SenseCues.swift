package import Text

/// What a language must know for words of meeting that stand for something else, or for nothing that was.
package struct SenseCues: Sendable {
  /// Things that verbs have for their object where nobody meets, by the verb’s lemma: "a reçu une lettre".
  package let things: [String: KeySet]
  /// The same, as phrases behind the verb: "a rencontré son épouse".
  package let objects: [String: PhraseList]
  /// Phrases of a noun of meeting with what follows, that mean something else: "visite médicale".
  package let otherNouns: PhraseList
  /// Phrases that end with a noun of meeting and mean something else: "part d’audience".
  package let otherSettings: PhraseList
  /// For games.
  package let sport: SportCues
  /// For what books, films and plays tell.
  package let fiction: FictionCues
  /// For what is only supposed or asked.
  package let supposition: SuppositionCues

  package init(
    things: [String: KeySet], objects: [String: PhraseList], otherNouns: PhraseList,
    otherSettings: PhraseList, sport: SportCues, fiction: FictionCues,
    supposition: SuppositionCues
  ) {
    self.things = things
    self.objects = objects
    self.otherNouns = otherNouns
    self.otherSettings = otherSettings
    self.sport = sport
    self.fiction = fiction
    self.supposition = supposition
  }
}

/// How a text says that two met in a game.
package struct SportCues: Sendable {
  /// What only games have: "quart de finale", "en finale".
  package let stages: PhraseList
  /// Rounds, which elections have too, and so count only beside a competition: "premier tour".
  package let rounds: PhraseList
  /// Competitions: "tournoi", "Roland-Garros".
  package let competitions: KeySet
  /// Places and the like of games, which tell of one only where it lies ahead: "stade".
  package let grounds: KeySet
  /// What puts a game beside a meeting: "avant le match".
  package let beside: KeySet
  /// Meetings, as lemmas of nouns, that may be games: "rencontre".
  package let games: Set<String>

  package init(
    stages: PhraseList, rounds: PhraseList, competitions: KeySet, grounds: KeySet, beside: KeySet,
    games: Set<String>
  ) {
    self.stages = stages
    self.rounds = rounds
    self.competitions = competitions
    self.grounds = grounds
    self.beside = beside
    self.games = games
  }
}

/// How a text says that something happens in a book, film or play.
package struct FictionCues: Sendable {
  /// Works in which invented things happen: "roman".
  package let works: KeySet
  /// Words that are works only where they tell something: "pièce".
  package let tellers: KeySet
  /// What such works do: "imagine", "met en scène".
  package let telling: KeySet
  /// What stands before a work in which something happens: "dans".
  package let inside: KeySet
  /// Words of those who play a part: "dans le rôle de", "incarne".
  package let parts: PhraseList

  package init(
    works: KeySet, tellers: KeySet, telling: KeySet, inside: KeySet, parts: PhraseList
  ) {
    self.works = works
    self.tellers = tellers
    self.telling = telling
    self.inside = inside
    self.parts = parts
  }
}

/// How a text says that something is only supposed, or asks whether it is so.
package struct SuppositionCues: Sendable {
  /// "si".
  package let ifs: KeySet
  /// What is "si" before a pronoun and a reflexive pronoun elsewhere: "s’".
  package let elidedIfs: KeySet
  /// Before "si", by which what follows is a fact: "même".
  package let conceding: KeySet
  /// Behind "si", by which what follows is a fact: "bien".
  package let following: KeySet
  /// Before "si", by which it is not known: "savoir", "ignore".
  package let wondering: KeySet
  /// Other words that open what is only supposed: "à supposer que".
  package let openers: PhraseList
  /// Words of questions that take the meeting for known: "pourquoi".
  package let asking: KeySet
  /// Articles of what need not be there: "une".
  package let indefinite: KeySet

  package init(
    ifs: KeySet, elidedIfs: KeySet, conceding: KeySet, following: KeySet, wondering: KeySet,
    openers: PhraseList, asking: KeySet, indefinite: KeySet
  ) {
    self.ifs = ifs
    self.elidedIfs = elidedIfs
    self.conceding = conceding
    self.following = following
    self.wondering = wondering
    self.openers = openers
    self.asking = asking
    self.indefinite = indefinite
  }
}
