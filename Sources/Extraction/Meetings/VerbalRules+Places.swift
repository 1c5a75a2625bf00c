import Language
import French
import Knowledge
import Text

/// Who fills the places of a verb: its subject, its object, and what prepositions govern.
extension VerbalRules {
  /// Who does it: the mention that the verb group agrees with, and those joined with it.
  func subject(of group: VerbGroup) -> Parties? {
    let start = view.clauseStart(of: group.tokens.lowerBound)
    if document.has(start - 1, .relative), grammar.relativeSubject.contains(document.key(start - 1))
    {
      // "X, qui a reçu Y": the antecedent.
      if let before = view.mentions.last(where: {
        let end = view.mention($0).tokens.upperBound
        return end == start - 1 || (end == start - 2 && document.isMark(end, 0x2C))
      }) {
        return view.parties(view.group(around: before, backwards: true))
      }
      return nil
    }
    let candidates = view.mentions.filter {
      let mention = view.mention($0)
      return mention.tokens.lowerBound >= start
        && mention.tokens.upperBound <= group.tokens.lowerBound
        && !view.isGoverned($0) && !view.isListedUnderGovernor($0)
    }
    let verb = lastVerb(from: start, to: group.tokens.lowerBound)
    let near = candidates.filter { view.mention($0).tokens.lowerBound > (verb ?? start - 1) }
    // "X a reçu Y et Z a rencontré W": a verb in the singular has one subject, the nearest.
    if verb != nil, !group.isInfinite, let last = near.last, near.count > 1,
      view.mention(last).tokens.upperBound == group.tokens.lowerBound,
      view.isSingularVerb(group.tokens.lowerBound), !view.mention(last).people.isEmpty
    {
      return view.parties([last])
    }
    // "X a reçu Y avant de rencontrer Z": the infinitive has the subject of the clause.
    if group.isInfinite,
      grammar.infinitiveMarkers.contains(document.key(group.tokens.lowerBound - 1)),
      let main = candidates.first(where: { !view.mention($0).people.isEmpty })
    {
      return preferPeople(view.group(around: main))
    }
    if let chosen = near.first(where: { !view.mention($0).people.isEmpty })
      ?? candidates.first(where: { !view.mention($0).people.isEmpty }) ?? near.first
      ?? candidates.first
    {
      return preferPeople(view.group(around: chosen))
    }
    // Infinitives and participles share the subject of the main clause.
    if group.isInfinite || group.voice == .participle {
      let before = view.mentions.first {
        view.mention($0).tokens.upperBound <= group.tokens.lowerBound && !view.isGoverned($0)
          && !view.mention($0).people.isEmpty
      }
      if let before { return preferPeople(view.group(around: before)) }
      // "Après avoir reçu Y lundi, X s’est envolé": behind the comma.
      let behind = view.mentions.first {
        let it = view.mention($0)
        return it.tokens.lowerBound > group.verb && !it.people.isEmpty && !view.isGoverned($0)
          && document.isMark(it.tokens.lowerBound - 1, 0x2C) && !view.isListed($0)
      }
      if group.isInfinite, let behind { return preferPeople(view.group(around: behind)) }
      return rightSubject(after: view.clauseEnd(after: group.verb, stopAtVerbs: false))
    }
    // "le bureau du ministre, X, a reçu …": an apposition next to the verb is its subject.
    let beside = view.mentions.last {
      let it = view.mention($0)
      return it.tokens.lowerBound >= start && !it.people.isEmpty
        && (it.tokens.upperBound == group.tokens.lowerBound
          || it.tokens.upperBound + 1 == group.tokens.lowerBound
            && document.isMark(it.tokens.upperBound, 0x2C))
    }
    if let beside, view.governor(of: beside).map({ grammar.of.contains(document.key($0)) }) ?? true
    {
      return view.parties(view.group(around: beside))
    }
    // A semicolon or a colon parts the subject from its verb.
    if start > view.range.lowerBound, document.tokens[start - 1].kind == .punctuation,
      group.voice != .participle
    {
      let before = view.mentions.first {
        view.mention($0).tokens.upperBound < start && !view.isGoverned($0)
          && !view.mention($0).people.isEmpty
      }
      return before.map { view.parties(view.group(around: $0)) }
    }
    return nil
  }

  private func preferPeople(_ group: [Int]) -> Parties {
    view.parties(group)
  }

  /// The last finite verb between two tokens, outside mentions.
  private func lastVerb(from start: Int, to end: Int) -> Int? {
    var at = end - 1
    while at >= start {
      if document.has(at, [.haveAuxiliary, .beAuxiliary, .modal]), view.mention(covering: at) == nil
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// The main clause's subject behind an opening participle: "Reçu par X, Y a …".
  func rightSubject(after token: Int) -> Parties? {
    let found = view.mentions.first {
      view.mention($0).tokens.lowerBound >= token - 1 && !view.isGoverned($0)
        && !view.mention($0).people.isEmpty
    }
    return found.map { view.parties(view.group(around: $0)) }
  }

  /// "Interrogé par A, X a confirmé …": who stands behind the comma that closes an opening participle.
  func openingSubject(_ group: VerbGroup, _ agent: Parties) -> Parties? {
    guard group.voice == .participle, group.tokens.lowerBound <= view.range.lowerBound + 2 else {
      return nil
    }
    let found = view.mentions.first {
      let it = view.mention($0)
      return it.tokens.lowerBound > group.verb && !it.people.isEmpty && !view.isGoverned($0)
        && document.isMark(it.tokens.lowerBound - 1, 0x2C)
        && it.people.allSatisfy { !agent.people.contains($0) }
    }
    return found.map { view.parties(view.group(around: $0)) }
  }

  /// "interrogé par Le Quotidien", "interrogée par BFM TV": asked by the press, not by a court.
  func isPress(_ agent: Parties, _ group: VerbGroup) -> Bool {
    guard FrenchMeetingVerbs.isAsking(group.entry), agent.people.isEmpty else { return false }
    return agent.institutions.allSatisfy { index in
      guard let known = document.institutions[index].lexiconBody else { return true }
      return !FrenchMeetingVerbs.examiners.contains(view.lexicon.bodies[known].kind)
    }
  }

  /// The first ungoverned mention behind the verb, people before bodies, and those joined with it.
  func directObject(_ group: VerbGroup, to end: Int) -> Parties? {
    if let clitic = group.clitic { return antecedent(of: clitic, group) }
    return namedObject(group.verb, to: end)
  }

  /// "s’est entretenu avec lui", "lui a rendu visite": whom a pronoun of the third person stands for.
  func withPronoun(_ group: VerbGroup, to end: Int) -> Parties? {
    let last = min(end, view.range.upperBound)
    let behind = (group.verb + 1..<max(group.verb + 1, last)).first {
      grammar.dative.contains(document.key($0)) && grammar.with.contains(document.key($0 - 1))
    }
    if let behind { return antecedent(of: behind, group) }
    let before = group.tokens.lowerBound - 1
    guard FrenchMeetingVerbs.isVisiting(group.entry), grammar.dative.contains(document.key(before))
    else { return nil }
    return antecedent(of: before, group)
  }

  /// Whom "l’", "les" before a verb stands for: the last that was named, the subject apart.
  private func antecedent(of clitic: Int, _ group: VerbGroup) -> Parties? {
    let subject = subject(of: group)?.people ?? []
    let isPlural = document.key(clitic) == Self.them
    for index in [view.index, view.index - 1] where index >= 0 {
      let other = view.sentences[index]
      for mention in other.mentions.reversed()
      where other.mention(mention).tokens.upperBound <= clitic {
        let it = other.mention(mention)
        guard !it.people.isEmpty, it.people.allSatisfy({ !subject.contains($0) }),
          isPlural || it.people.count == 1, agrees(clitic, it.people[0])
        else { continue }
        if !isPlural { return other.parties([mention]) }
        let all = other.parties(other.group(around: mention, backwards: true))
        return all.people.count > 1 ? all : nil
      }
    }
    return nil
  }

  /// "a appelé X", not "a appelé à …" nor "a appelé X à …".
  func hasObjectBeside(_ verb: Int) -> Bool {
    var next = verb + 1
    while next < verb + 5, view.mention(startingAt: next) == nil,
      document.has(next, [.weekday, .month, .numeral]) || document.tokens[next].kind == .number
        || document.text.string(next).hasSuffix("ment")
    {
      next += 1
    }
    guard let object = view.mention(startingAt: next), !view.mention(object).people.isEmpty else {
      return false
    }
    return !grammar.to.contains(document.key(view.mention(object).tokens.upperBound))
  }

  private func agrees(_ clitic: Int, _ person: Int) -> Bool {
    let key = document.key(clitic)
    switch document.people[person].gender {
    case .feminine: return key != Self.him
    case .masculine: return key != Self.her
    default: return true
    }
  }

  private static let them = FoldedHash.of("les")
  private static let him = FoldedHash.of("le")
  private static let her = FoldedHash.of("la")

  private func namedObject(_ verb: Int, to end: Int) -> Parties? {
    var body: Parties?
    for mention in view.mentions where view.mention(mention).tokens.lowerBound > verb {
      let it = view.mention(mention)
      guard it.tokens.lowerBound < end else { break }
      if view.isGoverned(mention) || it.form == .pronoun { continue }
      if it.form == .country, it.people.isEmpty { continue }
      if it.people.isEmpty {
        // A body further behind is the object of something else ("ont reçu l’ordre …").
        if body == nil, it.tokens.lowerBound - verb <= 3 {
          body = view.parties(view.group(around: mention))
        }
        continue
      }
      return view.parties(withoutNextSubject(view.group(around: mention)))
    }
    return announced(behind: end) ?? body ?? relativeObject(verb)
  }

  /// "X a reçu trois maires : Y, Z et W": the list behind the colon that closes the clause.
  private func announced(behind colon: Int) -> Parties? {
    guard document.isMark(colon, 0x3A), let first = view.mention(startingAt: colon + 1),
      !view.mention(first).people.isEmpty,
      (max(view.range.lowerBound, colon - 4)..<colon).contains(where: {
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
  private func withoutNextSubject(_ group: [Int]) -> [Int] {
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
    let before = view.mentions.last {
      let end = view.mention($0).tokens.upperBound
      return !view.mention($0).people.isEmpty
        && (end == start - 1 || end == start - 2 && document.isMark(end, 0x2C))
    }
    return before.map { view.parties(view.group(around: $0, backwards: true)) }
  }

  /// The mentions that a preposition governs behind a token.
  func group(after words: KeySet, from token: Int, to end: Int) -> Parties? {
    governed(by: words, from: token, to: end)?.parties
  }

  /// The same with the token behind the group, where a second "avec" may follow.
  func governed(
    by words: KeySet, from token: Int, to end: Int
  ) -> (parties: Parties, end: Int)? {
    var at = token + 1
    while at < min(end, view.range.upperBound) {
      if let covering = view.mention(covering: at), view.mention(covering).core.contains(at) {
        at = view.mention(covering).tokens.upperBound
        continue
      }
      if words.contains(document.key(at)), document.has(at, .preposition),
        let mention = firstGoverned(by: at, to: end)
      {
        let group = view.group(around: mention)
        let found = view.parties(group)
        if !found.isEmpty, let last = group.last {
          return (found, view.mention(last).tokens.upperBound)
        }
      }
      at += 1
    }
    return nil
  }

  /// The mention behind a preposition: at once, behind a common noun and its complement, or leading
  /// the body that is named ("avec les membres de la commission dirigée par X").
  private func firstGoverned(by preposition: Int, to end: Int) -> Int? {
    if let direct = view.mention(startingAt: preposition + 1)
      ?? view.mention(startingAt: preposition + 2)
    {
      return direct
    }
    for mention in view.mentions where view.mention(mention).tokens.lowerBound > preposition {
      let first = view.mention(mention).tokens.lowerBound
      guard first < min(end, preposition + 20) else { return nil }
      let between = preposition + 1..<first
      if between.contains(where: {
        document.has($0, [.auxiliary, .modal, .relative, .subordinator])
      }) {
        return nil
      }
      if view.governor(of: mention) == preposition { return mention }
      let it = view.mention(mention)
      if !it.people.isEmpty,
        document.isMark(first - 1, 0x2C)
          || grammar.by.contains(document.key(first - 1))
      {
        return mention
      }
    }
    return nil
  }
}
