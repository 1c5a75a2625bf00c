package import Language
import Text

/// Which of the lexicon's verbs tell of a meeting by themselves.
package enum FrenchMeetingVerbs {
  /// What the rules may make of a verb.
  package static func traits(of entry: VerbEntry) -> VerbTraits {
    var traits = ownTraits[entry.lemma] ?? []
    if uses(entry) { traits.insert(.tells) }
    if isPlain(entry) { traits.insert(.plain) }
    if isMutual(entry) { traits.insert(.mutual) }
    if isVisiting(entry) { traits.insert(.paysVisit) }
    return traits
  }

  /// What some verbs mean apart from their frame, by their lemma.
  private static let ownTraits: [String: VerbTraits] = [
    "inviter": .needsInvitation, "retrouver": .finiteOnly, "parler": .namesPeople,
    "interroger": .asks, "appeler": .needsObjectBeside, "téléphoner": .noDirectObject,
    "visiter": .takesObject, "décorer": .takesObject, "rendre": .reachesPeople,
    "aller": .reachesPeople, "participer": .attends, "assister": .attends, "figurer": .attends,
    "réunir": .gathers, "rassembler": .gathers,
  ]

  /// Whether a verb's frame is one that the rules act on.
  private static func uses(_ entry: VerbEntry) -> Bool {
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
  private static func isVisiting(_ entry: VerbEntry) -> Bool {
    entry.lemma == "rendre" && entry.fixed == visit
  }

  private static let visit = [FoldedHash.of("visite")]

  /// Verbs that hardly mean anything else.
  private static func isPlain(_ entry: VerbEntry) -> Bool {
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
  private static func isMutual(_ entry: VerbEntry) -> Bool {
    entry.isReflexive
      || ["échanger", "discuter", "dialoguer", "débattre", "négocier", "converser"].contains(
        entry.lemma)
  }
}
