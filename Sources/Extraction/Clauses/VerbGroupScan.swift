import Language
import Text

/// What stands before a verb and belongs to it, read from right to left: "ne l’a pas encore | rencontré".
struct VerbGroupScan {
  private let view: SentenceView
  private let verb: Int
  private let entry: VerbEntry
  private var document: Document { view.document }

  /// The first token of the group.
  private(set) var start: Int
  /// "a", "avait".
  private(set) var hasHave = false
  /// "est", "était".
  private(set) var hasBe = false
  /// "été".
  private(set) var hasBeen = false
  /// "se", "s’".
  private(set) var isReflexive = false
  /// "ne", "pas", "sans".
  private(set) var isNegated = false
  /// A particle marks it as an infinitive: "to meet".
  private(set) var isMarked = false
  /// "doit", "va", and the "is" of "is to meet".
  private(set) var modal: Int?
  /// An object pronoun: "l’a reçu".
  private(set) var clitic: Int?
  /// The tense of the auxiliary nearest to the start that tells one.
  private(set) var auxiliaryForm: VerbForm?

  /// Reads what stands before a verb form.
  ///
  /// - Complexity: O(1): a few words are passed over at most.
  init(verb: Int, entry: VerbEntry, in view: SentenceView) {
    self.view = view
    self.verb = verb
    self.entry = entry
    start = verb
    var at = verb - 1
    var skipped = 0
    while at >= view.range.lowerBound, skipped < ClauseLimits.interposed {
      if takeParticle(at) {
        at -= 1
      } else if let length = interposed(endingAt: at) {
        skipped += 1
        at -= length
      } else if document.isMark(at, 0x2C), document.has(at - 1, .haveAuxiliary) {
        at -= 1
      } else if takeAuxiliary(at) {
        at -= 1
      } else if isAdverb(at) {
        skipped += 1
        at -= 1
      } else {
        break
      }
    }
    // "ne … pas" straddles the auxiliary.
    let negations = view.lexicon.cues.clauses.trailingNegations
    if negations.contains(document.key(verb + 1)) || negations.contains(document.key(verb - 1)) {
      isNegated = true
    }
    // "n’a rencontré que X": he did.
    if isNegated,
      (verb + 1..<min(view.range.upperBound, verb + 1 + ClauseLimits.exceptive)).contains(where: {
        view.isExceptive($0)
      })
    {
      isNegated = false
    }
  }

  /// Takes "to" before an infinitive, and an object pronoun: "l’a reçu".
  private mutating func takeParticle(_ token: Int) -> Bool {
    let key = document.key(token)
    if start == verb, view.lexicon.grammar.infinitiveParticles.contains(key) {
      isMarked = true
    } else if token + 1 == start, view.lexicon.grammar.clitics.contains(key), clitic == nil,
      start < verb || entry.form != .participle
    {
      clitic = token
    } else {
      return false
    }
    start = token
    return true
  }

  /// Takes a negation, a reflexive pronoun, an auxiliary or a modal verb.
  private mutating func takeAuxiliary(_ token: Int) -> Bool {
    let key = document.key(token)
    if view.lexicon.grammar.negations.contains(key) {
      isNegated = true
    } else if view.lexicon.grammar.reflexives.contains(key) {
      isReflexive = true
    } else if view.lexicon.grammar.been.contains(key) {
      hasBeen = true
    } else if document.has(token, .haveAuxiliary) {
      hasHave = true
      auxiliaryForm = view.lexicon.morphology.perfectForm(document.text.string(token))
    } else if document.has(token, .beAuxiliary) {
      hasBe = true
      // "is to meet"
      if isMarked, token + 1 == start, modal == nil { modal = token }
      auxiliaryForm =
        auxiliaryForm ?? view.lexicon.morphology.passiveForm(document.text.string(token))
    } else if document.has(token, .modal) {
      modal = token
    } else {
      return false
    }
    start = token
    return true
  }

  /// Whether a word can stand between the verb and its auxiliary: "longuement", "mardi".
  private func isAdverb(_ token: Int) -> Bool {
    view.lexicon.grammar.verbAdverbs.contains(document.key(token))
      || document.has(token, .weekday) || view.isAdverb(token)
  }

  /// The length of a set phrase ("quant à lui", "de nouveau") that ends at a token, with its commas.
  private func interposed(endingAt token: Int) -> Int? {
    let comma = document.isMark(token, 0x2C) ? 1 : 0
    guard
      let length = view.length(ofAny: view.lexicon.grammar.verbPhrases, endingAt: token - comma)
    else { return nil }
    let first = token - comma - length + 1
    let opening = comma == 1 && document.isMark(first - 1, 0x2C) ? 1 : 0
    return length + comma + opening
  }
}
