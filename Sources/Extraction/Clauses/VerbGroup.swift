import Language
import Text

/// A meeting verb with its auxiliaries, as it stands in a sentence.
struct VerbGroup {
  /// Who does it to whom: "X reçoit", "X est reçu", "X se réunit", "reçu par X" without auxiliary.
  enum Voice { case active, passive, reflexive, participle }

  /// From the first auxiliary or pronoun to the verb.
  var tokens: Range<Int>
  /// The verb.
  var verb: Int
  /// What the lexicon says of it.
  var entry: VerbEntry
  /// Who does it to whom.
  var voice: Voice
  /// It is said not to happen.
  var isNegated: Bool
  /// An infinitive or gerund: its subject is that of the clause it belongs to.
  var isInfinite: Bool
  /// A word such as "doit" or "va" governs it.
  var modal: Int?
  /// The tense of the form or auxiliary.
  var form: VerbForm
  /// An object pronoun before the verb: "l’a reçu", "doit le revoir".
  var clitic: Int?

  /// Reads the group around the verb form at a token.
  init(verb: Int, entry: VerbEntry, in view: SentenceView) {
    let scan = VerbGroupScan(verb: verb, entry: entry, in: view)
    let isParticiple = view.lexicon.morphology.isParticiple(
      view.document.text.string(verb), entry.lemma)
    self.verb = verb
    self.entry = entry
    tokens = scan.start..<verb + 1
    isNegated = scan.isNegated
    modal = scan.modal
    clitic = scan.clitic
    isInfinite = Self.isInfinite(entry, scan, tokens, view)
    voice = Self.voice(entry, scan, isParticiple, view.document.key(verb + 1), view.lexicon)
    form = Self.form(entry, scan, isParticiple, voice)
  }

  private static func isInfinite(
    _ entry: VerbEntry, _ scan: VerbGroupScan, _ tokens: Range<Int>, _ view: SentenceView
  ) -> Bool {
    if entry.form == .infinitive || entry.form == .gerund || scan.isMarked { return true }
    return (scan.hasHave || scan.hasBe)
      && tokens.dropLast().contains {
        view.lexicon.grammar.perfectInfinitives.contains(view.document.key($0))
      }
  }

  private static func voice(
    _ entry: VerbEntry, _ scan: VerbGroupScan, _ isParticiple: Bool, _ next: UInt64,
    _ lexicon: Lexicon
  ) -> Voice {
    if scan.isReflexive { return .reflexive }
    guard isParticiple else { return .active }
    if scan.hasBe || scan.hasBeen { return .passive }
    // "received by X": the past that is spelled like it.
    let isAlone =
      entry.form == .participle || entry.form == .past && lexicon.grammar.by.contains(next)
    return isAlone && !scan.hasHave ? .participle : .active
  }

  /// The tense: that of the auxiliary, but that a perfect tells the past.
  private static func form(
    _ entry: VerbEntry, _ scan: VerbGroupScan, _ isParticiple: Bool, _ voice: Voice
  ) -> VerbForm {
    // "est reçu": it happens now.
    if voice == .passive, scan.hasBe, !scan.hasBeen, scan.auxiliaryForm == .present {
      return .present
    }
    let form = scan.auxiliaryForm ?? entry.form
    return form == .present && isParticiple && (scan.hasHave || scan.hasBe) ? .past : form
  }
}
