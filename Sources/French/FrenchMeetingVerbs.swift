package import Language
package import Text

/// Which of the lexicon's verbs tell of a meeting by themselves.
package enum FrenchMeetingVerbs {
  /// Verbs of taking part in an event.
  package static let attending = FrenchGrammar.keys("participer assister figurer")
  /// Verbs whose object is the people who come together.
  package static let gathering = FrenchGrammar.keys("réunir rassembler")

  /// What the rules may make of a verb.
  package static func traits(of entry: VerbEntry) -> VerbTraits {
    var traits: VerbTraits = []
    if uses(entry) { traits.insert(.tells) }
    if isPlain(entry) { traits.insert(.plain) }
    if isMutual(entry) { traits.insert(.mutual) }
    return traits
  }

  /// Whether a verb's frame is one that the rules act on.
  package static func uses(_ entry: VerbEntry) -> Bool {
    switch entry.frame {
    case .receive: ["recevoir", "accueillir", "convier", "inviter"].contains(entry.lemma)
    case .meet: ["rencontrer", "retrouver", "revoir", "croiser"].contains(entry.lemma)
    case .meetReflexive:
      [
        "rencontrer", "réunir", "retrouver", "entretenir", "concerter", "voir", "revoir", "parler",
        "asseoir", "rassembler", "serrer", "saluer",
      ].contains(entry.lemma)
    case .talk:
      [
        "converser", "échanger", "discuter", "dialoguer", "débattre", "négocier", "conférer",
        "déjeuner", "dîner", "parler", "petit-déjeuner", "tenir",
      ].contains(entry.lemma)
    case .visit:
      [
        "rendre", "déplacer", "visiter", "venir", "arriver", "atterrir", "envoler", "séjourner",
        "débarquer", "aller",
      ].contains(entry.lemma)
    case .sign: ["signer", "parapher", "cosigner"].contains(entry.lemma)
    case .call:
      ["téléphoner", "joindre", "avoir", "parler", "entretenir", "échanger"].contains(entry.lemma)
        || entry.lemma == "appeler"
    case .hear:
      // "entend" alone is mostly "intends to".
      ["auditionner"].contains(entry.lemma)
        || ["entendre", "convoquer", "interroger"].contains(entry.lemma)
          && entry.form == .participle
    case .host:
      ["présider", "coprésider", "organiser", "réunir", "rassembler"].contains(entry.lemma)
    case .award: ["remettre", "décorer", "décerner"].contains(entry.lemma)
    case .greet: entry.lemma == "serrer" || isVisiting(entry)
    default: false
    }
  }

  /// "rendre visite", no "rendre hommage".
  package static func isVisiting(_ entry: VerbEntry) -> Bool {
    entry.lemma == "rendre" && entry.fixed == visit
  }

  private static let visit = [FoldedHash.of("visite")]

  /// Whether the verb is what reporters do as well as judges.
  package static func isAsking(_ entry: VerbEntry) -> Bool { entry.lemma == "interroger" }

  /// Kinds of bodies that question people in earnest.
  package static let examiners: Set<InstitutionKind> = [
    .court, .police, .parliament, .agency, .ministry,
  ]

  /// Verbs behind "parmi les invités", and those before "la présence de".
  package static let figuring = FrenchGrammar.keys("figuraient figurait")
  package static let amongGuests = FrenchGrammar.keys(
    "invités convives participants présents hôtes personnalités")
  package static let noting = FrenchGrammar.keys(
    "notait note noté notera remarquait remarqué signalait signale signalé relevait")
  package static let presence = FoldedHash.of("présence")

  /// Nouns of meetings that two people have, as lemmas.
  package static let ofTwo: Set<String> = [
    "entretien", "entrevue", "rencontre", "tête-à-tête", "face-à-face", "audience", "déjeuner",
    "dîner", "échange", "petit-déjeuner", "aparté", "poignée de main",
  ]

  /// Verbs that hardly mean anything else.
  package static func isPlain(_ entry: VerbEntry) -> Bool {
    switch entry.frame {
    case .receive: ["recevoir", "accueillir"].contains(entry.lemma)
    case .meet: ["rencontrer", "revoir"].contains(entry.lemma)
    case .meetReflexive:
      ["rencontrer", "entretenir", "retrouver", "réunir"].contains(entry.lemma)
    case .talk:
      ["discuter", "échanger", "dialoguer", "déjeuner", "dîner", "conférer"].contains(entry.lemma)
    default: false
    }
  }

  /// Verbs that a plural subject does to each other.
  package static func isMutual(_ entry: VerbEntry) -> Bool {
    entry.isReflexive
      || ["échanger", "discuter", "dialoguer", "débattre", "négocier", "converser"].contains(
        entry.lemma)
  }
}
