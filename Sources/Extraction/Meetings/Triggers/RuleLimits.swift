/// How far rules look from their trigger, in tokens unless said otherwise.
///
/// Nearness stands for grammar that is not parsed: the numbers are as large as phrases of the news that were
/// read are long, and no larger, because what stands further off mostly belongs to another word.
enum RuleWindows {
  // Verbs
  /// Adverbs between "étaient" and "présents".
  static let adverbs = 4
  /// Behind a verb, "autour de": "se sont retrouvés lundi soir à Paris autour de X".
  static let around = 12
  /// Behind a verb of going, "chez X": nearer, as "auprès de" has many other uses.
  static let visited = 8
  /// Behind a verb of hearing, "par les juges".
  static let hearer = 5
  /// Behind a verb, the noun of the event: "a présidé mardi la première réunion".
  static let eventNoun = 6
  /// From the noun of an event, the body that it is of: "la réunion extraordinaire du conseil de P".
  static let eventBody = 8
  /// From a preposition, the head of what it governs: "avec les membres de la commission dirigée par X".
  static let governed = 20
  /// From a verb, a body that is its object; what stands further is the object of something else.
  static let bodyObject = 3
  /// From a verb of calling, its object, behind a day or an adverb.
  static let calledObject = 4
  /// Before the colon of a list, the number of those listed: "trois maires : …".
  static let announcement = 4
  /// From the first token of a sentence, an opening participle.
  static let opening = 2

  // Nouns
  /// Behind a noun, "entre": as far as a subject matter is long ("un entretien sur … entre X et Y").
  static let between = 22
  /// From the first of two, "et" and the second: X may bear a long office.
  static let partner = 24
  /// Behind a noun and its adjectives, "de X".
  static let complement = 7
  /// Before a noun, its possessive, numeral and adjective apart: "leur tout premier entretien".
  static let owner = 3
  /// Before a noun, the verb that holds it: "ont eu lundi un bref entretien".
  static let lightVerb = 4
  /// Before a noun, "lors de" with its article and adjective.
  static let fronting = 3
  /// Before a noun, the end of whom a phrase follows: "… par X à l’issue d’un entretien".
  static let followed = 6

  // Phrases
  /// From "devant", the body: "devant la commission des affaires étrangères du Sénat".
  static let hearingBody = 8
  /// From whom was rung, "au téléphone".
  static let telephone = 4

  // Words that stand near
  /// Before a meeting word, what negates it.
  static let negation = 6

  // Sentences
  /// From the sentence that told of an event last, one that says more of it by "la rencontre".
  static let anaphor = 3
  /// From the sentence that told of an event last, those who were there too.
  static let attendance = 2
  /// From the sentence that takes a meeting for known, the people who had it, and any event told of.
  static let supposed = 2
  /// Before the first place of a sentence, the noun of a recalled meeting.
  static let recalled = 12
  /// The most sentences that one event is proved by, where a noun says more of it.
  static let anaphorProofs = 4
  /// The most sentences that one event is proved by.
  static let proofs = 5
}

/// How sure each way of telling makes a meeting, 0…1; judged by eye, and only their order is relied on.
enum RuleConfidence {
  /// A verb or noun with arguments of its own.
  static let construction = 0.8
  /// A list of guests, or a meeting that is only recalled: who belongs to it is read from the sentences around.
  static let borrowed = 0.6
  /// Being beside somebody, which need not be a meeting.
  static let beside = 0.5
  /// A meeting word near two people, where no grammar joins them.
  static let guess = 0.4
}
