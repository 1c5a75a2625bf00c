import Knowledge
import Language
import Text

/// The direct object of a verb.
extension Arguments {
  /// Whom a verb acts on: what a pronoun before it stands for, else the first mention behind it that
  /// nothing governs, people before bodies, and those joined with it.
  func object(of group: VerbGroup, to end: Int) -> Parties? {
    if let clitic = group.clitic { return antecedent(of: clitic, group) }
    return namedObject(group.verb, to: end)
  }

  private func namedObject(_ verb: Int, to end: Int) -> Parties? {
    var body: Parties?
    for mention in view.mentions where view.mention(mention).tokens.lowerBound > verb {
      let it = view.mention(mention)
      guard it.tokens.lowerBound < end else { break }
      if isGoverned(mention) || it.form == .pronoun { continue }
      if it.form == .country, it.people.isEmpty { continue }
      if it.people.isEmpty {
        // A body further behind is the object of something else ("ont reçu l’ordre …").
        if body == nil, it.tokens.lowerBound - verb <= RuleWindows.bodyObject {
          body = list(mention)
        }
        continue
      }
      return view.parties(withoutNextSubject(view.group(around: mention)))
    }
    return announced(behind: end) ?? body ?? relativeObject(verb)
  }

  /// Whether a preposition governs a mention, other than one that marks it as an object: "recibió | a X".
  private func isGoverned(_ mention: Int) -> Bool {
    guard let governor = view.governor(of: mention) else { return false }
    return !grammar.objectMarkers.contains(document.key(governor))
  }

  /// "X a reçu trois maires : Y, Z et W": the list behind the colon that closes the clause.
  private func announced(behind colon: Int) -> Parties? {
    guard document.isMark(colon, 0x3A), let first = view.mention(startingAt: colon + 1),
      isPerson(first),
      (max(view.range.lowerBound, colon - RuleWindows.announcement)..<colon).contains(where: {
        document.has($0, [.numeral, .groupNoun]) || document.tokens[$0].kind == .number
      })
    else { return nil }
    let group = view.group(around: first)
    guard group.count > 1, let last = group.last,
      view.mention(last).tokens.upperBound >= view.range.upperBound - 1
    else { return nil }
    return view.parties(group)
  }

  /// "X a reçu Y et | Z a rencontré W": a list ends before whom a verb in the singular has for its subject.
  private func withoutNextSubject(_ group: [MentionIndex]) -> [MentionIndex] {
    guard group.count > 1, let last = group.last,
      view.isSingularVerb(view.mention(last).tokens.upperBound)
    else { return group }
    return group.dropLast()
  }

  /// "X et Y, qu’il a rencontrés": the object stands before the relative.
  private func relativeObject(_ verb: Int) -> Parties? {
    let start = view.clauseStart(of: verb)
    guard start > view.range.lowerBound, document.has(start - 1, .relative),
      !grammar.relativeSubject.contains(document.key(start - 1))
    else { return nil }
    return antecedent(ofRelative: start - 1, where: isPerson)
  }

  /// "a appelé X", not "a appelé à …" nor "a appelé X à …": whether an object stands beside a verb.
  func hasObject(beside verb: Int) -> Bool {
    let end = min(verb + 1 + RuleWindows.calledObject, view.range.upperBound)
    var next = verb + 1
    while next < end, view.mention(startingAt: next) == nil,
      isInterposed(next) || grammar.objectMarkers.contains(document.key(next))
    {
      next += 1
    }
    guard let object = view.mention(startingAt: next), isPerson(object) else { return false }
    return !grammar.to.contains(document.key(view.mention(object).tokens.upperBound))
  }

  /// A day, number or adverb between a verb and its object.
  ///
  /// - Precondition: The token is one of the document.
  func isInterposed(_ token: Int) -> Bool {
    document.has(token, [.weekday, .month, .numeral]) || document.tokens[token].kind == .number
      || view.isAdverb(token)
  }
}
