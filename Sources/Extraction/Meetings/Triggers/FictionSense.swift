import Language
import Text

/// Tells whether a meeting is one of a book, film or play.
struct FictionSense {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: FictionCues { view.lexicon.cues.meetings.senses.fiction }

  /// Whether what stands before a trigger in its sentence sets it in a work.
  func isFiction(at trigger: Int) -> Bool {
    for token in view.range.lowerBound..<max(view.range.lowerBound, trigger) {
      if view.end(ofAny: cues.parts, at: token) != nil { return true }
      let key = document.key(token)
      let isWork = cues.works.contains(key)
      guard isWork || cues.tellers.contains(key), view.mention(covering: token) == nil else {
        continue
      }
      if isWork, isInside(token) { return true }
      if tells(token, before: trigger) { return true }
    }
    return false
  }

  /// "dans son nouveau roman".
  private func isInside(_ work: Int) -> Bool {
    (max(view.range.lowerBound, work - Self.opening)..<work).contains {
      cues.inside.contains(document.key($0))
    }
  }

  /// "la pièce imagine une rencontre"; of "a raconté son film" the participle is no work’s.
  private func tells(_ work: Int, before trigger: Int) -> Bool {
    (work + 1..<min(trigger, work + Self.telling)).contains {
      cues.telling.contains(document.key($0)) && !view.isAccentedParticiple($0)
        && view.mention(covering: $0) == nil
    }
  }

  /// Before a work, "dans" with article and adjectives.
  private static let opening = 4
  /// Behind a work, the verb by which it tells: "le film de X, sorti mercredi, raconte".
  private static let telling = 12
}
