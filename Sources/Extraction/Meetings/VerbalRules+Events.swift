import French
import Language
import Knowledge
import Text

/// Verbs of hosting an event, of hearing somebody, and of being there.
extension VerbalRules {
  /// Around whom people came together: "se sont retrouvés autour de X".
  func around(_ verb: Int) -> Parties? {
    for at in verb + 1..<max(verb + 1, min(verb + 12, view.range.upperBound)) {
      guard let end = view.end(ofAny: grammar.around, at: at) else { continue }
      guard let mention = view.mention(startingAt: end) ?? view.mention(startingAt: end - 1)
      else { return nil }
      return view.parties(view.group(around: mention))
    }
    return nil
  }

  /// "s’est rendu chez X", "au chevet de X", "est allé voir X": whom a visitor went to.
  func visited(by group: VerbGroup, to end: Int) -> Parties? {
    for at in group.verb + 1..<max(group.verb + 1, min(group.verb + 8, end)) {
      guard let behind = view.end(ofAny: grammar.atWhose, at: at) else { continue }
      guard let mention = view.mention(startingAt: behind) ?? view.mention(startingAt: behind - 1),
        !view.mention(mention).people.isEmpty
      else { return nil }
      return view.parties(view.group(around: mention))
    }
    return nil
  }

  /// "par les juges", "par la commission d’enquête": somebody without a name hears.
  func hasHearer(_ verb: Int, to end: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 5, end))).contains { at in
      grammar.by.contains(document.key(at))
        && (at + 1...at + 2).contains { grammar.hearers.contains(document.key($0)) }
    }
  }

  /// "étaient présents", "ont assisté": more people at the event told before.
  func attendance(at token: Int) -> ProtoMeeting? {
    let isPresent =
      view.end(ofAny: grammar.attendance, at: token) != nil && isBeing(before: token)
    let attends = document.gazetteer.starting(at: token).contains { hit in
      guard hit.meaning.kind == .meetingVerb else { return false }
      let verb = view.lexicon.verbs[hit.meaning.index]
      guard verb.frame == .attend else { return false }
      return FrenchMeetingVerbs.attending.contains(FoldedHash.of(verb.lemma))
        || !verb.fixed.isEmpty && fixedFollows(verb, token)
    }
    let isListed = opensAttendanceList(token)
    guard isPresent || attends || isListed else { return nil }
    let entry = VerbEntry(
      lemma: "participer", frame: .attend, isReflexive: false, fixed: [], form: .past)
    let group = VerbGroup(verb: token, entry: entry, in: view)
    // "Ont assisté à la réunion X et Y", "Étaient présents X et Y": the subject follows.
    let isInverted =
      isListed
      || group.tokens.lowerBound <= view.range.lowerBound + 1
        && document.has(group.tokens.lowerBound, [.beAuxiliary, .haveAuxiliary])
        && view.mentions.allSatisfy { view.mention($0).tokens.lowerBound > token }
    var present =
      (isInverted ? listed(behind: token) : subject(of: group)) ?? rightSubject(after: token + 1)
      ?? Parties()
    present.add(further(behind: token))
    guard !present.people.isEmpty, !group.isNegated else { return nil }
    var proto = ProtoMeeting(trigger: group.tokens, rule: "fr.participer")
    proto.kind = .summit
    proto.set(Parties(people: present.people), role: .participant)
    proto.group = group
    proto.isAttendance = true
    proto.isInverted = isInverted
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

  /// "parmi les invités figuraient", "on notait la présence de": words that open a list of guests.
  private func opensAttendanceList(_ token: Int) -> Bool {
    let key = document.key(token)
    if FrenchMeetingVerbs.figuring.contains(key) {
      return (view.range.lowerBound..<token).contains {
        FrenchMeetingVerbs.amongGuests.contains(document.key($0))
      }
    }
    return key == FrenchMeetingVerbs.presence && document.has(token - 1, .determiner)
      && grammar.of.contains(document.key(token + 1))
      && (max(view.range.lowerBound, token - 4)..<token).contains {
        FrenchMeetingVerbs.noting.contains(document.key($0))
      }
  }

  /// Everyone named behind a token, to the end of the sentence, but for chiefs and owners.
  private func listed(behind token: Int) -> Parties? {
    guard
      let first = view.mentions.first(where: {
        view.mention($0).tokens.lowerBound > token && !view.mention($0).people.isEmpty
      })
    else { return nil }
    return view.parties(view.group(around: first))
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
  func hosting(_ group: VerbGroup, to end: Int, _ subject: Parties?) -> ProtoMeeting? {
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

  private static let council = FoldedHash.of("conseil")
}
