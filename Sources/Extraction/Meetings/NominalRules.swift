import French
import Language
import Knowledge
import Text

/// Meetings told by a noun: "un entretien entre X et Y", "sa rencontre avec Y", "la visite de X à P".
struct NominalRules {
  let view: SentenceView
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }

  func candidate(at token: Int) -> ProtoMeeting? {
    guard let hit = document.gazetteer.hit(at: token, .meetingNoun) else { return nil }
    guard isNoun(token) else { return nil }
    let entry = view.lexicon.nouns[hit.meaning.index]
    let end = hit.tokens.upperBound
    let right = view.clauseEnd(after: end - 1)
    let verbal = VerbalRules(view: view)
    var proto = ProtoMeeting(trigger: hit.tokens, rule: "fr.nom.\(Folding.slug(entry.lemma))")
    proto.kind = kind(entry, hit.tokens)
    // "Cette rencontre …" tells more of the one told before, whatever states it names.
    if grammar.demonstratives.contains(document.key(token - 1)), let more = anaphor(proto) {
      return more
    }
    if let between = between(from: end, to: right)
      ?? between(from: end, to: view.clauseEnd(after: end - 1, stopAtVerbs: false))
    {
      proto.set(between, role: .participant)
      proto.rule += ".entre"
      return isEnough(proto, entry) ? proto : nil
    }
    let of = complement(from: end, to: right)
    let with = verbal.group(after: grammar.with, from: end - 1, to: right)
    if let with {
      var first = of ?? possessor(before: token) ?? clauseSubject(token)
      // "Lors de son entretien avec X, le président (X) a dit à Y …": Y is the other.
      if let subject = first, !subject.people.isEmpty,
        subject.people.allSatisfy({ with.people.contains($0) })
      {
        first = other(than: with, around: token)
      }
      guard let first, !first.isEmpty else { return nil }
      proto.set(first, role: .participant)
      if entry.isPlural, with.people.count >= (proto.kind == .call ? 2 : 3) {
        proto.separateAfter = proto.parts.count
      }
      proto.set(with, role: .participant)
      proto.rule += ".avec"
      return isEnough(proto, entry) ? proto : nil
    }
    if entry.kind == .visit {
      guard let visitor = of ?? possessor(before: token) ?? visitingSubject(token),
        !visitor.people.isEmpty
      else { return entry.isWeak ? nil : anaphor(proto) }
      proto.set(visitor, role: .visitor)
      proto.needsPlace = true
      return proto
    }
    if entry.kind != .hearing, let both = mutual(before: token) {
      proto.set(both, role: .participant)
      proto.rule += ".leur"
      return proto
    }
    if entry.kind != .hearing, let both = heldTogether(token, end) {
      proto.set(both, role: .participant)
      proto.rule += ".ensemble"
      return proto
    }
    if entry.kind != .hearing, let both = frontedTogether(token) {
      proto.set(both, role: .participant)
      proto.rule += ".ensemble"
      return proto
    }
    // "a reçu un appel téléphonique de X"
    if proto.kind == .call, isTelephonic(hit.tokens), let of, of.people.count == 1,
      let subject = clauseSubject(token),
      !subject.people.isEmpty, !subject.people.contains(of.people[0])
    {
      proto.set(subject, role: .participant)
      proto.set(of, role: .participant)
      proto.rule += ".de"
      return proto
    }
    // "a accordé une audience à X", "l’audience accordée par Y à X"
    if proto.kind == .audience,
      let guest = verbal.group(after: grammar.to, from: end - 1, to: right),
      !guest.people.isEmpty, let host = clauseSubject(token), !host.people.isEmpty,
      host.people.allSatisfy({ !guest.people.contains($0) })
    {
      proto.set(host, role: .host)
      proto.set(guest, role: .visitor)
      proto.rule += ".a"
      return proto
    }
    if let of, of.people.count >= 2, !entry.isWeak {
      proto.set(of, role: .participant)
      proto.rule += ".de"
      return proto
    }
    if let compound = compound(at: end) {
      proto.set(compound, role: .participant)
      proto.rule += ".tiret"
      return proto
    }
    return entry.isWeak ? nil : anaphor(proto)
  }

  /// States and bodies "discuss" and have "accords" all the time: a weak noun needs two people.
  private func isEnough(_ proto: ProtoMeeting, _ entry: MeetingNounEntry) -> Bool {
    entry.isWeak || entry.kind == .signing
      ? proto.parts.count >= 2 : proto.parties.count >= 2
  }

  private func anaphor(_ proto: ProtoMeeting) -> ProtoMeeting? {
    var result = proto
    let before = proto.trigger.lowerBound - 1
    let adjective = document.has(before, .determiner) ? before : before - 1
    guard document.has(adjective, .determiner) || proto.trigger.lowerBound == view.range.lowerBound
    else { return nil }
    let key = document.key(adjective)
    guard
      grammar.definiteArticles.contains(key) || grammar.demonstratives.contains(key)
        || grammar.possessives.contains(key) || grammar.pluralPossessives.contains(key)
    else { return nil }
    result.isAnaphoric = true
    return result
  }

  /// "telephone | conversation", where the whole is a noun of its own and its head stands last.
  private func isInLongerNoun(_ token: Int) -> Bool {
    guard grammar.qualifiesBefore else { return false }
    return (1...2).contains { back in
      document.gazetteer.hit(at: token - back, .meetingNoun).map {
        $0.tokens.contains(token)
      } ?? false
    }
  }

  private func isNoun(_ token: Int) -> Bool {
    if isInLongerNoun(token) { return false }
    guard document.gazetteer.hit(at: token, .meetingVerb) != nil else { return true }
    if view.isGerund(token) { return false }
    if let hit = document.gazetteer.hit(at: token, .meetingNoun),
      !view.isAccented(view.lexicon.nouns[hit.meaning.index].lemma),
      view.isAccentedParticiple(token)
    {
      return false
    }
    if document.has(token - 1, [.determiner, .preposition, .numeral, .officeModifier]) {
      return true
    }
    if view.mention(covering: token - 1) != nil
      || document.has(token - 1, [.relative, .subjectPronoun, .reflexive, .negation, .auxiliary])
    {
      return false
    }
    return true
  }

  private func kind(_ entry: MeetingNounEntry, _ tokens: Range<Int>) -> MeetingKind {
    let after = document.key(tokens.upperBound)
    if Self.telephonic.contains(after)
      || Self.telephonic.contains(document.key(tokens.upperBound + 1))
    {
      return .call
    }
    return entry.kind
  }

  /// "un appel téléphonique", no "appel" to do something.
  private func isTelephonic(_ noun: Range<Int>) -> Bool {
    Self.telephonic.contains(document.key(noun.upperBound))
      || noun.contains { Self.telephonic.contains(document.key($0)) }
  }

  private static let telephonic = FrenchGrammar.keys(
    "téléphonique téléphoniques téléphone visioconférence")

  /// "entre X et Y", not far behind the noun.
  private func between(from start: Int, to end: Int) -> Parties? {
    var at = start
    while at < min(end, start + 22) {
      if grammar.between.contains(document.key(at)), let mention = view.mention(startingAt: at + 1)
      {
        var group = view.group(around: mention)
        if group.count == 1, let other = partner(of: mention, to: end) {
          group += view.group(around: other)
        }
        let parties = view.parties(group)
        if parties.count >= 2 { return parties }
      }
      at += 1
    }
    return nil
  }

  /// The second of "entre X, directeur de A et de B, et Y": behind the last "et" before a mention.
  private func partner(of mention: Int, to end: Int) -> Int? {
    let start = view.mention(mention).tokens.upperBound
    var at = start
    while at < min(view.range.upperBound, start + 24) {
      if document.has(at, [.auxiliary, .modal, .relative]) { return nil }
      if grammar.and.contains(document.key(at)), let other = view.mention(startingAt: at + 1),
        other > mention, !view.mention(other).people.isEmpty || view.mention(mention).people.isEmpty
      {
        return other
      }
      at += 1
    }
    return nil
  }

  /// "de X" directly behind the noun and its adjectives.
  private func complement(from start: Int, to end: Int) -> Parties? {
    var at = start
    while at < min(end, start + 7) {
      if grammar.of.contains(document.key(at)) {
        if let mention = view.mention(startingAt: at + 1) ?? contracted(at) {
          let parties = view.parties(view.group(around: mention))
          if !parties.people.isEmpty { return parties }
        }
      } else if view.mention(covering: at).map({ view.mention($0).core.contains(at) }) == true {
        return nil
      } else if grammar.with.contains(document.key(at))
        || grammar.between.contains(document.key(at))
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// "du président X": the determiner is within "du".
  private func contracted(_ token: Int) -> Int? { view.mention(startingAt: token) }

  /// "son entretien": the one the sentence or the text is about.
  private func possessor(before token: Int) -> Parties? {
    var at = token - 1
    while at >= max(view.range.lowerBound, token - 3) {
      let key = document.key(at)
      if grammar.genitives.contains(key), let owner = view.mention(covering: at - 1) {
        return view.parties(view.group(around: owner, backwards: true))
      }
      if grammar.possessives.contains(key) || grammar.pluralPossessives.contains(key) {
        if let owner = owner(before: token) ?? clauseSubject(token) { return owner }
        return previousSubject(plural: grammar.pluralPossessives.contains(key))
      }
      if document.has(at, .determiner) { return nil }
      at -= 1
    }
    return nil
  }

  /// Whose "son" is: the subject of the clause, else the person named last before.
  private func owner(before token: Int) -> Parties? {
    let start = view.clauseStart(of: token)
    let left = view.mentions.filter {
      let it = view.mention($0)
      return it.tokens.upperBound <= token && !it.people.isEmpty
    }
    let subject = left.first { view.mention($0).tokens.lowerBound >= start && !view.isGoverned($0) }
    return (subject ?? left.last).map { view.parties(view.group(around: $0)) }
  }

  /// "X est en visite à P", "X effectue une visite".
  private func visitingSubject(_ token: Int) -> Parties? {
    let before = document.key(token - 1)
    // "est à P pour une visite de travail"
    if document.has(token - 1, .determiner), grammar.purpose.contains(document.key(token - 2)) {
      return clauseSubject(token)
    }
    let isState = grammar.inside.contains(before)
    let isLight =
      document.has(token - 1, .determiner)
      && document.gazetteer.starting(at: token - 2).contains {
        $0.meaning.kind == .meetingVerb && view.lexicon.verbs[$0.meaning.index].frame == .hold
      }
    guard isState || isLight else { return nil }
    return clauseSubject(token)
  }

  /// "le sommet Dupont-Durand": two surnames and a hyphen.
  private func compound(at token: Int) -> Parties? {
    guard document.isCapitalised(token) else { return nil }
    let parts = document.text.bytes[document.tokens[token].bytes].split(separator: 0x2D)
    guard parts.count == 2 else { return nil }
    var parties = Parties()
    for part in parts {
      let word = Folding.folded(String(decoding: part, as: UTF8.self))
      guard let person = document.people.firstIndex(where: { $0.words.last == word }) else {
        return nil
      }
      parties.people.append(person)
    }
    return parties.people.count == 2 && parties.people[0] != parties.people[1] ? parties : nil
  }
}
