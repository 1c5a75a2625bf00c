import Knowledge
import Language
import Text

/// Reads what kind of meeting it was from the words that go with its verb or noun.
struct MeetingKindReader {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: KindCues { view.lexicon.cues.circumstances.kinds }

  /// A call "par téléphone", an audience "en audience"; else the kind of the rule.
  func kind(of event: EventTrigger) -> MeetingKind {
    guard event.kind == .talks || event.kind == .hearing else { return event.kind }
    if let gathering = gathering(event) { return gathering }
    let start = event.tokens.upperBound
    let end = min(view.range.upperBound, view.clauseEnd(after: start - 1, stopAtVerbs: false))
    for token in start..<max(start, end) {
      if isCall(token) { return .call }
      if token - start < Self.audienceReach, isAudience(token) { return .audience }
      // "…, et a dîné avec Z" is another meeting.
      if document.has(token, .haveAuxiliary), view.mention(covering: token) == nil { break }
    }
    return event.kind
  }

  /// "Les obsèques de X ont réuni Y et Z": the kind of what brings them together.
  private func gathering(_ event: EventTrigger) -> MeetingKind? {
    guard let group = event.verb, group.entry.traits.contains(.gathers) else { return nil }
    let start = view.clauseStart(of: group.tokens.lowerBound)
    for token in start..<max(start, group.tokens.lowerBound) {
      if let hit = document.gazetteer.hit(at: token, .meetingNoun) {
        return view.lexicon.nouns[hit.meaning.noun].kind
      }
    }
    return nil
  }

  /// "par téléphone", "au téléphone", "en visioconférence".
  private func isCall(_ token: Int) -> Bool {
    let key = document.key(token)
    if cues.by.contains(key), cues.media.contains(noun(behind: token)) { return true }
    return cues.inside.contains(key) && cues.video.contains(noun(behind: token))
  }

  /// "en audience", "en une audience".
  private func isAudience(_ token: Int) -> Bool {
    cues.inside.contains(document.key(token)) && cues.audience.contains(noun(behind: token))
  }

  private func noun(behind preposition: Int) -> UInt64 {
    document.key(document.has(preposition + 1, .determiner) ? preposition + 2 : preposition + 1)
  }

  /// How far behind its verb "en audience" stands: farther on, it goes with something else.
  private static var audienceReach: Int { 6 }
}
