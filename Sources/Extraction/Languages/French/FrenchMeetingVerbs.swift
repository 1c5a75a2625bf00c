/// Which of the lexicon's verbs tell of a meeting by themselves.
enum FrenchMeetingVerbs {
  /// "présent", as in "étaient présents".
  static let present = FrenchGrammar.keys("présent présente présents présentes")
  /// Verbs of taking part in an event.
  static let attending = FrenchGrammar.keys("participer assister")

  /// Whether a verb's frame is one that the rules act on.
  static func uses(_ entry: VerbEntry) -> Bool {
    switch entry.frame {
    case .receive: ["recevoir", "accueillir", "convier"].contains(entry.lemma)
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
      entry.lemma == "auditionner" || entry.lemma == "entendre" && entry.form == .participle
    case .award: ["remettre", "décorer", "décerner"].contains(entry.lemma)
    case .greet: entry.lemma == "serrer" || entry.lemma == "rendre"
    default: false
    }
  }

  /// Verbs that a plural subject does to each other.
  static func isMutual(_ entry: VerbEntry) -> Bool {
    entry.isReflexive
      || ["échanger", "discuter", "dialoguer", "débattre", "négocier", "converser"].contains(
        entry.lemma)
  }
}
