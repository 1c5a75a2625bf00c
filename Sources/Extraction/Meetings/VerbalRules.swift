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
    guard let hit = document.gazetteer.hit(at: token, .meetingNoun) else { return false }
    if !view.isAccented(view.lexicon.nouns[hit.meaning.index].lemma),
      view.isAccentedParticiple(token)
    {
      return false
    }
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
      if group.entry.lemma == "inviter",
        !(group.verb..<right).contains(where: {
          view.end(ofAny: grammar.invitation, at: $0) != nil
        })
      {
        return nil
      }
      if group.voice == .passive || group.voice == .participle {
        guard let agent = self.group(after: grammar.by, from: group.verb, to: right) else {
          return nil
        }
        let guest = subject ?? rightSubject(after: right)
        proto.set(guest ?? Parties(), role: .visitor)
        proto.set(agent, role: .host)
        proto.rule = "fr.recevoir.passif"
      } else {
        guard let object = directObject(group, to: right), let subject else { return nil }
        proto.set(subject, role: .host)
        proto.set(object, role: .visitor)
        proto.rule = "fr.recevoir"
      }
    case .meet, .hear, .greet:
      proto.kind = group.entry.frame == .hear ? .hearing : .talks
      if group.isInfinite, group.entry.lemma == "retrouver" { return nil }
      if group.voice == .passive || group.voice == .participle {
        guard group.entry.frame == .hear else { return nil }
        proto.set(subject ?? rightSubject(after: right) ?? Parties(), role: .visitor)
        if let agent = self.group(after: grammar.by, from: group.verb, to: right) {
          proto.set(agent, role: .host)
        } else if hasHearer(group.verb, to: right), !proto.parts.isEmpty {
          proto.isComplete = true
        } else {
          return nil
        }
      } else {
        guard
          let object = directObject(group, to: right)
            ?? self.group(after: grammar.with, from: group.verb, to: right), let subject
        else { return nil }
        proto.set(subject, role: .participant)
        proto.set(object, role: .participant)
      }
      proto.rule = "fr.\(group.entry.lemma)"
    case .meetReflexive, .talk:
      let other =
        self.group(
          after: grammar.with, from: group.verb, to: view.clauseEnd(after: group.verb))
        ?? around(group.verb)
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
      if group.entry.lemma == "appeler", !hasObjectBeside(group.verb) { return nil }
      proto.kind = .call
      let other =
        self.group(after: grammar.with, from: group.verb, to: right)
        ?? self.group(after: grammar.to, from: group.verb, to: right)
        ?? (group.entry.lemma == "téléphoner" ? nil : directObject(group, to: right))
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
            ?? (group.entry.lemma == "décorer" ? directObject(group, to: right) : nil)
        else { return nil }
        proto.set(subject, role: .host)
        proto.set(other, role: .participant)
      }
      proto.rule = "fr.remettre"
    case .host:
      guard !group.isInfinite else { return nil }
      guard let hosted = hosting(group, to: right, subject) else { return nil }
      proto = hosted
    case .visit:
      guard let subject, !subject.people.isEmpty, group.voice != .passive else { return nil }
      proto.kind = .visit
      proto.set(subject, role: .visitor)
      proto.needsPlace = true
      if group.entry.lemma == "visiter", let object = directObject(group, to: right) {
        proto.set(object, role: .host)
        proto.needsPlace = false
      }
      proto.rule = "fr.visite.\(group.entry.lemma)"
    default:
      return nil
    }
    if proto.kind == .talks,
      (group.verb..<right).contains(where: {
        view.end(ofAny: grammar.telephonic, at: $0) != nil
      })
    {
      proto.kind = .call
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

  /// The first ungoverned mention behind the verb, people before bodies, and those joined with it.
  func directObject(_ group: VerbGroup, to end: Int) -> Parties? {
    if let clitic = group.clitic { return antecedent(of: clitic, group) }
    return namedObject(group.verb, to: end)
  }

  /// Whom "l’", "les" before a verb stands for: the last that was named, the subject apart.
  private func antecedent(of clitic: Int, _ group: VerbGroup) -> Parties? {
    let subject = subject(of: group)?.people ?? []
    let isPlural = document.key(clitic) == Self.them
    for index in [view.index, view.index - 1] where index >= 0 {
      let other =
        index == view.index
        ? view : MeetingSentence(document, lexicon: view.lexicon, sentence: index)
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
  private func hasObjectBeside(_ verb: Int) -> Bool {
    guard let object = view.mention(startingAt: verb + 1), !view.mention(object).people.isEmpty
    else { return false }
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

  private static let council = FoldedHash.of("conseil")
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

  /// "se sont retrouvés autour de X"
  private func around(_ verb: Int) -> Parties? {
    for at in verb + 1..<max(verb + 1, min(verb + 12, view.range.upperBound)) {
      guard let end = view.end(ofAny: grammar.around, at: at) else { continue }
      guard let mention = view.mention(startingAt: end) ?? view.mention(startingAt: end - 1)
      else { return nil }
      return view.parties(view.group(around: mention))
    }
    return nil
  }

  /// "par les juges", "par la commission d’enquête": somebody without a name hears.
  private func hasHearer(_ verb: Int, to end: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 5, end))).contains { at in
      grammar.by.contains(document.key(at))
        && (at + 1...at + 2).contains { grammar.hearers.contains(document.key($0)) }
    }
  }

  /// "étaient présents", "ont assisté": more people at the event told before.
  private func attendance(at token: Int) -> ProtoMeeting? {
    let isPresent =
      view.end(ofAny: grammar.attendance, at: token) != nil && isBeing(before: token)
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
    var present = subject(of: group) ?? rightSubject(after: token + 1) ?? Parties()
    present.add(further(behind: token))
    guard !present.people.isEmpty, !group.isNegated else { return nil }
    var proto = ProtoMeeting(trigger: group.tokens, rule: "fr.participer")
    proto.kind = .summit
    proto.set(Parties(people: present.people), role: .participant)
    proto.group = group
    proto.isAttendance = true
    if let event = (token + 1..<max(token + 1, min(token + 6, view.range.upperBound))).first(
      where: {
        document.gazetteer.hit(at: $0, .meetingNoun) != nil
      }), let hit = document.gazetteer.hit(at: event, .meetingNoun)
    {
      proto.kind = view.lexicon.nouns[hit.meaning.index].kind
    } else {
      proto.needsHost = true
    }
    return proto
  }

  /// "étaient également", "étaient eux aussi": a form of "être" not far before.
  private func isBeing(before token: Int) -> Bool {
    var at = token - 1
    while at >= view.range.lowerBound, token - at < 4 {
      if document.has(at, .beAuxiliary) { return true }
      guard grammar.verbAdverbs.contains(document.key(at)) else { return false }
      at -= 1
    }
    return false
  }

  /// "… étaient de la partie, tout comme X et Y": the lists that such words open.
  private func further(behind token: Int) -> Parties {
    var result = Parties()
    var at = token + 1
    while at < view.range.upperBound {
      if let end = view.end(ofAny: grammar.further, at: at),
        let mention = view.mention(startingAt: end)
      {
        let group = view.group(around: mention)
        result.add(view.parties(group))
        at = group.last.map { view.mention($0).tokens.upperBound } ?? end
      } else {
        at += 1
      }
    }
    return result
  }

  /// "X a réuni Y et Z", "X a présidé la réunion du conseil", "un sommet a réuni X, Y et Z".
  private func hosting(_ group: VerbGroup, to end: Int, _ subject: Parties?) -> ProtoMeeting? {
    guard group.voice == .active else { return nil }
    var proto = ProtoMeeting(trigger: group.tokens, rule: "fr.\(group.entry.lemma)")
    proto.kind = .other
    let gathers = FrenchMeetingVerbs.gathering.contains(FoldedHash.of(group.entry.lemma))
    if gathers, let object = directObject(group, to: end), !object.people.isEmpty {
      if let subject, !subject.people.isEmpty { proto.set(subject, role: .host) }
      proto.set(Parties(people: object.people), role: .participant)
      proto.kind = .talks
      return proto.parts.count >= 2 ? proto : nil
    }
    guard let subject, !subject.people.isEmpty else { return nil }
    let reach = group.verb + 1..<max(group.verb + 1, min(group.verb + 6, end))
    let event = reach.first { document.gazetteer.hit(at: $0, .meetingNoun) != nil }
    guard gathers || event != nil else { return nil }
    proto.set(subject, role: gathers ? .host : .chair)
    if let event, let hit = document.gazetteer.hit(at: event, .meetingNoun) {
      proto.kind = view.lexicon.nouns[hit.meaning.index].kind
      let body = view.mentions.first {
        let it = view.mention($0)
        return !it.institutions.isEmpty && it.tokens.lowerBound < event + 8
          && it.tokens.lowerBound >= event
          && (view.governor(of: $0).map { grammar.of.contains(document.key($0)) } ?? false)
      }
      if let body { proto.institutions = view.mention(body).institutions }
      // Who presides over a council sits with it.
      proto.isComplete =
        !gathers && reach.contains { document.key($0) == Self.council }
        || !gathers
          && (event..<min(event + 7, view.range.upperBound)).contains {
            document.key($0) == Self.council
          }
    }
    proto.isOpen = true
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
  /// An event of which only the host is told so far: it counts once others are told of.
  var isOpen = false
  /// It tells nothing unless an event was told before.
  var needsHost = false
  /// One named person is enough ("X a été entendu par les juges").
  var isComplete = false
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
