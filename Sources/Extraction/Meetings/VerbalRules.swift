import Knowledge
import Text

/// Meetings told by a verb: "X a reçu Y", "X s’est entretenu avec Y", "Y a été reçu par X".
struct VerbalRules {
  let view: MeetingSentence
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }

  /// The meetings that the verb at a token tells of; nil where it is no meeting verb here.
  func candidate(at token: Int) -> ProtoMeeting? {
    guard !isNoun(token) else { return nil }
    if let attended = attendance(at: token) { return attended }
    let hits = document.gazetteer.starting(at: token).filter { $0.meaning.kind == .meetingVerb }
    for hit in hits {
      let entry = view.lexicon.verbs[hit.meaning.index]
      guard FrenchMeetingVerbs.uses(entry) else { continue }
      let group = VerbGroup(verb: token, entry: entry, in: view)
      guard entry.isReflexive == (group.voice == .reflexive), fixedFollows(entry, token) else {
        continue
      }
      if let found = meeting(group) { return found }
    }
    return nil
  }

  private func fixedFollows(_ entry: VerbEntry, _ token: Int) -> Bool {
    entry.fixed.enumerated().allSatisfy { document.key(token + 1 + $0) == $1 }
  }

  /// "la rencontre", "sa visite": a determiner or adjective before makes a noun of it.
  private func isNoun(_ token: Int) -> Bool {
    guard document.gazetteer.hit(at: token, .meetingNoun) != nil else { return false }
    if document.has(token - 1, [.determiner, .preposition, .numeral]) { return true }
    if view.mention(covering: token - 1) != nil
      || document.has(token - 1, [.relative, .subjectPronoun, .reflexive, .negation, .auxiliary])
    {
      return false
    }
    return true
  }

  private func meeting(_ group: VerbGroup) -> ProtoMeeting? {
    let right = view.clauseEnd(after: group.verb)
    let subject = self.subject(of: group)
    var proto = ProtoMeeting(trigger: group.tokens, rule: "")
    switch group.entry.frame {
    case .receive:
      proto.kind = .talks
      if group.voice == .passive || group.voice == .participle {
        guard let agent = self.group(after: grammar.by, from: group.verb, to: right) else {
          return nil
        }
        let guest = subject ?? rightSubject(after: right)
        proto.set(guest ?? Parties(), role: .visitor)
        proto.set(agent, role: .host)
        proto.rule = "fr.recevoir.passif"
      } else {
        guard let object = directObject(group.verb, to: right), let subject else { return nil }
        proto.set(subject, role: .host)
        proto.set(object, role: .visitor)
        proto.rule = "fr.recevoir"
      }
    case .meet, .hear, .greet:
      proto.kind = group.entry.frame == .hear ? .hearing : .talks
      if group.voice == .passive || group.voice == .participle {
        guard group.entry.frame == .hear,
          let agent = self.group(after: grammar.by, from: group.verb, to: right)
        else { return nil }
        proto.set(subject ?? Parties(), role: .visitor)
        proto.set(agent, role: .host)
      } else {
        guard
          let object = directObject(group.verb, to: right)
            ?? self.group(after: grammar.with, from: group.verb, to: right), let subject
        else { return nil }
        proto.set(subject, role: .participant)
        proto.set(object, role: .participant)
      }
      proto.rule = "fr.\(group.entry.lemma)"
    case .meetReflexive, .talk:
      let other = self.group(
        after: grammar.with, from: group.verb, to: view.clauseEnd(after: group.verb))
      guard let subject else { return nil }
      if other == nil, subject.count < 2 { return nil }
      if other == nil, !FrenchMeetingVerbs.isMutual(group.entry) { return nil }
      proto.set(subject, role: .participant)
      if let other { proto.set(other, role: .participant) }
      proto.rule = "fr.\(group.entry.isReflexive ? "se-" : "")\(group.entry.lemma)"
    case .sign:
      proto.kind = .signing
      if group.voice == .passive || group.voice == .participle {
        guard let agents = self.group(after: grammar.by, from: group.verb, to: right) else {
          return nil
        }
        proto.set(agents, role: .signatory)
      } else {
        guard let subject else { return nil }
        proto.set(subject, role: .signatory)
        if let other = self.group(after: grammar.with, from: group.verb, to: right) {
          proto.set(other, role: .signatory)
        }
      }
      guard proto.parties.count >= 2 else { return nil }
      proto.rule = "fr.signer"
    case .call:
      proto.kind = .call
      let other =
        self.group(after: grammar.with, from: group.verb, to: right)
        ?? self.group(after: grammar.to, from: group.verb, to: right)
        ?? (group.entry.lemma == "téléphoner" ? nil : directObject(group.verb, to: right))
      guard let subject, let other else { return nil }
      proto.set(subject, role: .participant)
      proto.set(other, role: .participant)
      proto.rule = "fr.\(group.entry.lemma)"
    case .award:
      proto.kind = .award
      if group.voice == .passive || group.voice == .participle {
        guard let agent = self.group(after: grammar.by, from: group.verb, to: right), let subject
        else { return nil }
        proto.set(agent, role: .host)
        proto.set(subject, role: .participant)
      } else {
        guard let subject,
          let other = self.group(after: grammar.to, from: group.verb, to: right)
            ?? (group.entry.lemma == "décorer" ? directObject(group.verb, to: right) : nil)
        else { return nil }
        proto.set(subject, role: .host)
        proto.set(other, role: .participant)
      }
      proto.rule = "fr.remettre"
    case .visit:
      guard let subject, !subject.people.isEmpty, group.voice != .passive else { return nil }
      proto.kind = .visit
      proto.set(subject, role: .visitor)
      proto.needsPlace = true
      if group.entry.lemma == "visiter", let object = directObject(group.verb, to: right) {
        proto.set(object, role: .host)
        proto.needsPlace = false
      }
      proto.rule = "fr.visite.\(group.entry.lemma)"
    default:
      return nil
    }
    proto.group = group
    return proto
  }

  // MARK: places of the verb

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
        && !view.isGoverned($0)
    }
    let verb = lastVerb(from: start, to: group.tokens.lowerBound)
    let near = candidates.filter { view.mention($0).tokens.lowerBound > (verb ?? start - 1) }
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
      return rightSubject(after: view.clauseEnd(after: group.verb, stopAtVerbs: false))
    }
    // Inverted: "…, a déclaré X" is none of ours; a dropped subject goes on from the clause before.
    if document.has(start - 1, .conjunction) || start > view.range.lowerBound {
      return nil
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

  /// The first ungoverned mention behind the verb, people before bodies, and those joined with it.
  func directObject(_ verb: Int, to end: Int) -> Parties? {
    var body: Parties?
    for mention in view.mentions where view.mention(mention).tokens.lowerBound > verb {
      let it = view.mention(mention)
      guard it.tokens.lowerBound < end else { break }
      if view.isGoverned(mention) || it.form == .pronoun { continue }
      if it.form == .country, it.people.isEmpty { continue }
      if it.people.isEmpty {
        body = body ?? view.parties(view.group(around: mention))
        continue
      }
      return view.parties(view.group(around: mention))
    }
    return body ?? relativeObject(verb)
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
  func group(after words: Set<UInt64>, from token: Int, to end: Int) -> Parties? {
    governed(by: words, from: token, to: end)?.parties
  }

  /// The same with the token behind the group, where a second "avec" may follow.
  func governed(
    by words: Set<UInt64>, from token: Int, to end: Int
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

  /// "étaient présents", "ont assisté": more people at the event told before.
  private func attendance(at token: Int) -> ProtoMeeting? {
    let isPresent =
      FrenchMeetingVerbs.present.contains(document.key(token))
      && document.has(token - 1, .beAuxiliary)
    let attends = document.gazetteer.starting(at: token).contains { hit in
      guard hit.meaning.kind == .meetingVerb else { return false }
      let verb = view.lexicon.verbs[hit.meaning.index]
      guard verb.frame == .attend else { return false }
      return FrenchMeetingVerbs.attending.contains(FoldedHash.of(verb.lemma))
        || !verb.fixed.isEmpty && fixedFollows(verb, token)
    }
    guard isPresent || attends else { return nil }
    let entry = VerbEntry(
      lemma: "participer", frame: .attend, isReflexive: false, fixed: [], form: .past)
    let group = VerbGroup(verb: token, entry: entry, in: view)
    guard let subject = subject(of: group) ?? rightSubject(after: token + 1),
      !subject.people.isEmpty
    else { return nil }
    var proto = ProtoMeeting(trigger: group.tokens, rule: "fr.participer")
    proto.kind = .summit
    proto.set(subject, role: .participant)
    proto.group = group
    proto.isAttendance = true
    return proto
  }
}

/// A meeting as a rule sees it, before time, place and status are read.
struct ProtoMeeting {
  var trigger: Range<Int>
  var rule: String
  var kind: MeetingKind = .talks
  var parts: [MeetingCandidate.Part] = []
  var institutions: [Int] = []
  var countries: [CountryCode] = []
  var needsPlace = false
  var group: VerbGroup?
  /// A noun such as "la rencontre" that tells more of the meeting told before.
  var isAnaphoric = false
  /// People who were at an event that a noun near by, or the sentence before, names.
  var isAttendance = false
  var confidence = 0.8

  init(trigger: Range<Int>, rule: String) {
    self.trigger = trigger
    self.rule = rule
  }

  var parties: Parties {
    Parties(people: parts.map(\.person), institutions: institutions, countries: countries)
  }

  mutating func set(_ parties: Parties, role: ParticipantRole) {
    for person in parties.people where !parts.contains(where: { $0.person == person }) {
      parts.append(.init(person: person, role: role))
    }
    for body in parties.institutions where !institutions.contains(body) {
      institutions.append(body)
    }
    for country in parties.countries where !countries.contains(country) {
      countries.append(country)
    }
  }
}
