import Language
import Text

/// Tells whether a meeting is only supposed or asked for.
struct SuppositionSense {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: SuppositionCues { view.lexicon.cues.meetings.senses.supposition }

  /// How a clause is opened that supposes something.
  enum Opener {
    /// "à supposer que", "on ignore si": whatever the tense.
    case plain
    /// "si": a fact where the perfect tells it, and in the main clause behind it.
    case conditional
  }

  /// Whether a verb stands in a clause of what is supposed: "si X rencontre Y".
  func isSupposed(_ group: VerbGroup) -> Bool {
    switch opener(of: group.tokens.lowerBound) {
    case .plain: return true
    case .conditional:
      // "S’il pleut, X recevra Y": the main clause. "Si X a reçu Y hier, …": he did.
      if group.form == .future || group.form == .conditional || group.modal != nil { return false }
      return !isPerfect(group)
    case nil: return false
    }
  }

  /// What opens the clause of a token, where it supposes something.
  func opener(of token: Int) -> Opener? {
    let start = view.clauseStart(of: token)
    let before = start - 1
    guard before >= view.range.lowerBound else { return elided(from: start, to: token) }
    if view.isEnd(ofAny: cues.openers, before) { return .plain }
    guard cues.ifs.contains(document.key(before)) else { return elided(from: start, to: token) }
    let previous = document.key(before - 1)
    if before > view.range.lowerBound {
      if cues.wondering.contains(previous) { return .plain }
      if cues.conceding.contains(previous) { return nil }
    }
    return cues.following.contains(document.key(start)) ? nil : .conditional
  }

  /// "s’il rencontre X".
  private func elided(from start: Int, to token: Int) -> Opener? {
    let isOpen = (start..<max(start, token)).contains {
      cues.elidedIfs.contains(document.key($0)) && document.has($0 + 1, .subjectPronoun)
    }
    return isOpen ? .conditional : nil
  }

  /// "a reçu", not "avait reçu", "recevait".
  private func isPerfect(_ group: VerbGroup) -> Bool {
    guard group.form == .past, !group.isInfinite else { return false }
    let pluperfect = view.lexicon.cues.circumstances.story.pluperfect
    return group.tokens.contains {
      document.has($0, [.haveAuxiliary, .beAuxiliary]) && !pluperfect.contains(document.key($0))
    }
  }

  /// Whether the noun at a token has an article by which it need not be there: "une rencontre".
  func isIndefinite(_ noun: Int) -> Bool {
    (max(view.range.lowerBound, noun - 2)..<noun).contains {
      cues.indefinite.contains(document.key($0))
    }
  }

  /// Whether the sentence asks whether the word at a token was so, and does not take it for known:
  /// "pourquoi", and what a relative clause tells, are facts.
  func isAsked(_ token: Int) -> Bool {
    guard let last = view.range.last,
      (max(view.range.lowerBound, last - 1)...last).contains(where: { document.isMark($0, 0x3F) })
    else { return false }
    let start = view.clauseStart(of: token)
    if start > view.range.lowerBound, document.has(start - 1, .relative) { return false }
    return !view.range.contains { cues.asking.contains(document.key($0)) }
  }
}
