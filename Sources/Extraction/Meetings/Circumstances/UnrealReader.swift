import Knowledge
import Language
import Text

/// Reads what says that a meeting did not come about, or that only rumour tells of it.
struct UnrealReader {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: UnrealCues { view.lexicon.cues.circumstances.status.unreal }
  private var morphology: VerbMorphology { view.lexicon.morphology }

  /// "selon une rumeur".
  var isHearsay: Bool { view.range.contains { view.end(ofAny: cues.hearsay, at: $0) != nil } }

  /// "il est faux que | X ait rencontré Y".
  func isFalse(_ clause: Int) -> Bool {
    clause > view.range.lowerBound && view.isEnd(ofAny: cues.falsehood, clause - 1)
  }

  // MARK: Verbs

  /// "aurait rencontré", "aurait été reçu", "se serait rendu": said to have been.
  func isRumoured(_ group: VerbGroup) -> Bool {
    guard group.form == .conditional, group.tokens.count > 1, !group.isInfinite else {
      return false
    }
    let takesBe = group.voice == .reflexive || group.entry.frame == .visit
    return group.tokens.dropLast().contains { isPast($0, withBe: takesBe) }
  }

  /// "aurait": what a participle behind it tells is said to have been.
  private func isPast(_ token: Int, withBe: Bool) -> Bool {
    if document.has(token, .haveAuxiliary) {
      return morphology.perfectForm(document.text.string(token)) == .conditional
    }
    return withBe && document.has(token, .beAuxiliary)
      && morphology.passiveForm(document.text.string(token)) == .conditional
  }

  /// "X aurait rencontré Y s’il était venu": would have been.
  var isConditioned: Bool {
    let supposition = view.lexicon.cues.meetings.senses.supposition
    return view.range.contains {
      let key = document.key($0)
      return supposition.ifs.contains(key)
        && !supposition.wondering.contains(document.key($0 - 1))
        || supposition.elidedIfs.contains(key) && document.has($0 + 1, .subjectPronoun)
    }
  }

  /// What stands before an infinitive by which it was not: "aurait aimé", "a failli", "a renoncé à".
  func prevented(_ infinitive: Int, from start: Int) -> MeetingStatus? {
    if let wish = wish(before: infinitive, from: start) { return wish }
    for end in stride(from: infinitive - 1, through: max(start, infinitive - 2), by: -1) {
      if let status = given(up: end) { return status }
    }
    return nil
  }

  /// The status that a phrase gives to what it governs, where one ends with a token and nothing negates it.
  private func given(up end: Int) -> MeetingStatus? {
    let (missed, given) = (
      view.length(ofAny: cues.missing, endingAt: end),
      view.length(ofAny: cues.givingUp, endingAt: end)
    )
    guard let length = missed ?? given, !isNegated(before: end - length + 1) else { return nil }
    return missed != nil ? .denied : .cancelled
  }

  private func isNegated(before token: Int) -> Bool {
    (max(view.range.lowerBound, token - StatusLimits.ability)..<token).contains {
      cues.full.contains(document.key($0))
    }
  }

  /// "aurait dû", "aurait bien aimé".
  private func wish(before infinitive: Int, from start: Int) -> MeetingStatus? {
    let first = max(start, infinitive - StatusLimits.wish)
    for token in first..<max(first, infinitive) {
      let key = document.key(token)
      guard cues.wished.contains(key) || cues.owed.contains(key),
        (max(start, token - StatusLimits.ability)..<token).contains(where: {
          isPast($0, withBe: false)
        })
      else { continue }
      return cues.owed.contains(key) ? .cancelled : .denied
    }
    return nil
  }

  // MARK: Nouns

  /// "aucun entretien", "pas de rencontre", "est tombée à l’eau", "en déclinant l’idée d’un rendez-vous".
  func failure(of noun: Range<Int>, _ clause: Range<Int>) -> MeetingStatus? {
    let first = max(view.range.lowerBound, noun.lowerBound - StatusLimits.denial)
    for token in first..<max(first, noun.lowerBound) {
      if cues.no.contains(document.key(token)), token >= noun.lowerBound - 2 { return .denied }
      if let end = view.end(ofAny: cues.without, at: token), end + 1 >= noun.lowerBound,
        end <= noun.lowerBound
      {
        return .denied
      }
    }
    for end in stride(from: noun.lowerBound - 1, through: first, by: -1) {
      if let status = given(up: end) { return status }
    }
    let hasFallen = (noun.upperBound..<max(noun.upperBound, clause.upperBound)).contains {
      view.end(ofAny: cues.fallen, at: $0) != nil && !isNegated(before: $0)
    }
    if hasFallen { return .cancelled }
    return endsInDenial(behind: noun.upperBound) ? .denied : nil
  }

  /// "Rencontre entre X et Y : le ministre dément".
  private func endsInDenial(behind token: Int) -> Bool {
    let last = view.range.last { document.tokens[$0].kind == .word }
    guard let last, last > token, document.has(last, .denyingWord),
      (token..<last).contains(where: { document.isMark($0, 0x3A) })
    else { return false }
    return view.mention(covering: last) == nil && !view.isAccentedParticiple(last)
  }

  /// "aurait eu lieu", "se serait tenue", "aurait eu un entretien".
  func isRumoured(_ noun: Range<Int>, _ clause: Range<Int>) -> Bool {
    clause.contains { token in
      let isReflexive = document.has(token - 1, .reflexive)
      guard isPast(token, withBe: isReflexive), view.mention(covering: token) == nil else {
        return false
      }
      let reach = token + 1..<min(view.range.upperBound, token + 1 + StatusLimits.ability)
      return reach.contains { cues.taking.contains(document.key($0)) }
    }
  }

  /// The word that tells that a meeting was held after all, though the sentence told before that it was put
  /// off or planned: "prévue lundi puis reportée, … s’est | tenue | mardi".
  func heldAfterAll(_ noun: Range<Int>) -> Int? {
    let status = view.lexicon.cues.circumstances.status
    guard
      let word = (noun.upperBound..<max(noun.upperBound, view.range.upperBound)).last(where: {
        status.happening.contains(document.key($0)) && view.mention(covering: $0) == nil
      }),
      (view.range.lowerBound..<word).contains(where: {
        document.has($0, [.cancellingWord, .planningWord]) && view.mention(covering: $0) == nil
      }),
      !(word..<view.range.upperBound).contains(where: { document.has($0, .cancellingWord) })
    else { return nil }
    let before = max(noun.upperBound, word - StatusLimits.happening)..<word
    let isPast = before.contains {
      document.has($0, .haveAuxiliary)
        && morphology.perfectForm(document.text.string($0)) == .present
        || document.has($0, .beAuxiliary) && document.has($0 - 1, .reflexive)
          && morphology.passiveForm(document.text.string($0)) == .present
    }
    let isDenied = before.contains {
      status.negations.contains(document.key($0)) || document.has($0, .modal)
    }
    return isPast && !isDenied ? word : nil
  }
}
