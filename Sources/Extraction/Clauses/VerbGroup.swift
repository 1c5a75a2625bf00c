import Language
import Text

/// A meeting verb with its auxiliaries, as it stands in a sentence.
struct VerbGroup {
  enum Voice { case active, passive, reflexive, participle }

  /// From the first auxiliary or pronoun to the verb.
  var tokens: Range<Int>
  /// The verb.
  var verb: Int
  var entry: VerbEntry
  var voice: Voice
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
    self.verb = verb
    self.entry = entry
    let document = view.document
    let grammar = view.lexicon.grammar
    let morphology = view.lexicon.morphology
    var start = verb
    var have = false
    var be = false
    var been = false
    var reflexive = false
    var negated = false
    var modal: Int?
    var auxiliaryForm: VerbForm?
    var clitic: Int?
    var isMarked = false
    var at = verb - 1
    var skipped = 0
    while at >= view.range.lowerBound, skipped < 6 {
      let key = document.key(at)
      if start == verb, grammar.infinitiveParticles.contains(key) {
        isMarked = true
        start = at
      } else if at + 1 == start, grammar.clitics.contains(key), clitic == nil,
        start < verb || entry.form != .participle
      {
        clitic = at
        start = at
      } else if let length = Self.interposed(endingAt: at, document, grammar) {
        skipped += 1
        at -= length
        continue
      } else if document.isMark(at, 0x2C), document.has(at - 1, .haveAuxiliary) {
        at -= 1
        continue
      } else if grammar.negations.contains(key) {
        negated = true
        start = at
      } else if grammar.reflexives.contains(key) {
        reflexive = true
        start = at
      } else if grammar.been.contains(key) {
        been = true
        start = at
      } else if document.has(at, .haveAuxiliary) {
        have = true
        auxiliaryForm = morphology.perfectForm(document.text.string(at))
        start = at
      } else if document.has(at, .beAuxiliary) {
        be = true
        // "is to meet"
        if isMarked, at + 1 == start, modal == nil { modal = at }
        auxiliaryForm = auxiliaryForm ?? morphology.passiveForm(document.text.string(at))
        start = at
      } else if document.has(at, .modal) {
        modal = at
        start = at
      } else if grammar.verbAdverbs.contains(key) || document.has(at, .weekday)
        || document.text.string(at).hasSuffix("ment")
      {
        skipped += 1
        at -= 1
        continue
      } else {
        break
      }
      at -= 1
    }
    self.clitic = clitic
    // "ne … pas" straddles the auxiliary.
    if document.key(verb + 1) == Self.pas || document.key(verb - 1) == Self.pas { negated = true }
    let isParticiple = morphology.isParticiple(document.text.string(verb), entry.lemma)
    tokens = start..<verb + 1
    isNegated = negated
    self.modal = modal
    isInfinite =
      entry.form == .infinitive || entry.form == .gerund || isMarked
      || (have || be)
        && (start..<verb).contains { grammar.perfectInfinitives.contains(document.key($0)) }
    if reflexive {
      voice = .reflexive
    } else if isParticiple, be || been {
      voice = .passive
    } else if isParticiple, !have,
      entry.form == .participle
        || entry.form == .past && grammar.by.contains(document.key(verb + 1))
    {
      voice = .participle
    } else {
      voice = .active
    }
    form = auxiliaryForm ?? entry.form
    if have || be, isParticiple, form == .present { form = .past }
    if voice == .passive, be, !been, auxiliaryForm == .present { form = .present }
  }

  private static let pas = FoldedHash.of("pas")
  /// The length of a set phrase ("quant à lui", "de nouveau") that ends at a token, with its commas.
  private static func interposed(
    endingAt token: Int, _ document: Document, _ grammar: Grammar
  ) -> Int? {
    let comma = document.isMark(token, 0x2C) ? 1 : 0
    guard grammar.verbPhrases.tails.contains(document.key(token - comma)) else { return nil }
    for phrase in grammar.verbPhrases.phrases {
      let first = token - comma - phrase.count + 1
      guard first > 0,
        phrase.enumerated().allSatisfy({ document.key(first + $0) == $1 })
      else { continue }
      let opening = comma == 1 && document.isMark(first - 1, 0x2C) ? 1 : 0
      return phrase.count + comma + opening
    }
    return nil
  }
}
