import Language
import French
import Knowledge
import Text

/// Whom a meeting noun is about, where nothing behind it says so: its clause, its owner, the sentence before.
extension NominalRules {
  /// "leur premier entretien": the two of whom the clause or the sentence before speaks.
  func mutual(before token: Int) -> Parties? {
    var at = token - 1
    while at >= max(view.range.lowerBound, token - 3) {
      if grammar.pluralPossessives.contains(document.key(at)) {
        if let subject = clauseSubject(token), subject.people.count >= 2 { return subject }
        return pair(before: token) ?? previousPair()
      }
      if document.has(at, .determiner) { return nil }
      at -= 1
    }
    return nil
  }

  /// "X et Y ont eu un entretien", "X et Y …, à l’issue d’une rencontre à trois".
  func heldTogether(_ token: Int, _ end: Int) -> Parties? {
    let verb = (max(view.range.lowerBound, token - 4)..<token).last { at in
      document.gazetteer.starting(at: at).contains {
        $0.meaning.kind == .meetingVerb && view.lexicon.verbs[$0.meaning.index].frame == .hold
      }
    }
    if let verb,
      document.has(verb + 1, [.determiner, .numeral, .weekday, .month]) || verb + 1 == token
        || document.tokens[verb + 1].kind == .number
        || document.text.string(verb + 1).hasSuffix("ment"),
      (verb + 1..<token).allSatisfy({ view.mention(covering: $0) == nil }),
      let hit = document.gazetteer.starting(at: verb).first(where: {
        $0.meaning.kind == .meetingVerb && view.lexicon.verbs[$0.meaning.index].frame == .hold
      })
    {
      let group = VerbGroup(verb: verb, entry: view.lexicon.verbs[hit.meaning.index], in: view)
      guard group.voice == .active else { return nil }
      return VerbalRules(view: view).subject(of: group).flatMap { $0.people.count >= 2 ? $0 : nil }
    }
    guard document.has(end, .preposition), document.has(end + 1, .numeral) else { return nil }
    let count = pair(before: token)
    return count
  }

  /// The last two or more people before a token whom one phrase, or a list, names.
  func pair(before token: Int) -> Parties? {
    for mention in view.mentions.reversed()
    where view.mention(mention).tokens.upperBound <= token {
      let parties = view.parties(view.group(around: mention, backwards: true))
      if parties.people.count >= 2 { return parties }
    }
    return nil
  }

  /// The two of the sentence before, behind "leur rencontre".
  func previousPair() -> Parties? {
    guard view.index > 0, view.mentions.allSatisfy({ view.mention($0).people.isEmpty }) else {
      return nil
    }
    let before = view.sentences[view.index - 1]
    let all = before.mentions.filter { !before.mention($0).people.isEmpty }
    let parties = before.parties(all)
    return parties.people.count == 2 ? Parties(people: parties.people) : nil
  }

  /// "Au cours d’une conversation, X et Y ont évoqué …": the subject that follows did it together.
  func frontedTogether(_ token: Int) -> Parties? {
    var at = token - 1
    while at >= view.range.lowerBound, token - at <= 3,
      document.has(at, [.determiner, .officeModifier]) || grammar.of.contains(document.key(at))
    {
      at -= 1
    }
    guard view.range.contains(at), Self.fronting.contains(document.key(at)),
      view.mentions.allSatisfy({
        view.mention($0).tokens.lowerBound > token || view.mention($0).people.isEmpty
      }), let subject = clauseSubject(token), subject.people.count == 2
    else { return nil }
    return subject
  }

  private static let fronting = FrenchGrammar.keys("cours lors issue occasion terme marge")

  /// The first person of the sentence, or the subject of the one before, who is none of some.
  func other(than parties: Parties, around token: Int) -> Parties? {
    for mention in view.mentions {
      let people = view.mention(mention).people
      if people.count == 1, !parties.people.contains(people[0]) { return view.parties([mention]) }
    }
    guard let before = previousSubject(plural: false),
      !before.people.contains(where: { parties.people.contains($0) })
    else { return nil }
    return before
  }

  func previousSubject(plural: Bool) -> Parties? {
    guard !plural, view.index > 0 else { return nil }
    let before = view.sentences[view.index - 1]
    let found = before.mentions.first {
      !before.isGoverned($0) && !before.mention($0).people.isEmpty
    }
    return found.map { before.parties([$0]) }
  }

  /// The subject of the clause that the noun stands in, whichever side its verb is on.
  func clauseSubject(_ token: Int) -> Parties? {
    let start = view.clauseStart(of: token)
    let left = view.mentions.first {
      let mention = view.mention($0)
      return mention.tokens.lowerBound >= start && mention.tokens.upperBound <= token
        && !view.isGoverned($0) && !mention.people.isEmpty
    }
    if let left { return view.parties(view.group(around: left)) }
    if start > view.range.lowerBound, document.has(start - 1, .relative),
      let before = view.mentions.last(where: { view.mention($0).tokens.upperBound <= start })
    {
      return view.parties([before])
    }
    // "… par X à l’issue d’un entretien avec Y": whom the phrase follows.
    if let before = view.mentions.last(where: {
      let end = view.mention($0).tokens.upperBound
      return end <= token && token - end <= 6 && !view.mention($0).people.isEmpty
        && !(view.governor(of: $0).map { grammar.with.contains(document.key($0)) } ?? false)
    }) {
      return view.parties([before])
    }
    // "À l’issue d’un entretien avec Y, X a déclaré …"
    let right = view.mentions.first {
      let mention = view.mention($0)
      return mention.tokens.lowerBound > token && !view.isGoverned($0) && !mention.people.isEmpty
        && document.isMark(mention.tokens.lowerBound - 1, 0x2C)
        && !view.isListedUnderGovernor($0)
    }
    if let right { return view.parties(view.group(around: right)) }
    let first = view.mentions.first {
      view.mention($0).tokens.upperBound <= token && !view.isGoverned($0)
        && !view.mention($0).people.isEmpty
    }
    return first.map { view.parties(view.group(around: $0)) }
  }
}
