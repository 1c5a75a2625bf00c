import French
import Language
import Knowledge
import Text

/// Meetings told by a verb: "X a reçu Y", "X s’est entretenu avec Y", "Y a été reçu par X".
struct VerbalRules {
  let view: SentenceView
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }

  /// The meetings that the verb at a token tells of; nil where it is no meeting verb here.
  func candidate(at token: Int) -> ProtoMeeting? {
    guard
      grammar.attendance.heads.contains(document.key(token))
        || document.gazetteer.hit(at: token, .meetingVerb) != nil, !isNoun(token)
    else { return nil }
    if let attended = attendance(at: token) { return attended }
    let hits = document.gazetteer.starting(at: token).filter { $0.meaning.kind == .meetingVerb }
    for hit in hits {
      let entry = view.lexicon.verbs[hit.meaning.index]
      guard entry.traits.contains(.tells) else { continue }
      let group = VerbGroup(verb: token, entry: entry, in: view)
      guard entry.isReflexive == (group.voice == .reflexive), fixedFollows(entry, token) else {
        continue
      }
      if let found = meeting(group) { return found }
    }
    return nil
  }

  func fixedFollows(_ entry: VerbEntry, _ token: Int) -> Bool {
    entry.fixed.enumerated().allSatisfy { document.key(token + 1 + $0) == $1 }
  }

  /// "la rencontre", "sa visite": a determiner or adjective before makes a noun of it.
  private func isNoun(_ token: Int) -> Bool {
    guard let hit = document.gazetteer.hit(at: token, .meetingNoun), !view.isGerund(token) else {
      return false
    }
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

  /// "rendre visite": to somebody, so that nobody is its object.
  private func isVisiting(_ group: VerbGroup) -> Bool {
    FrenchMeetingVerbs.isVisiting(group.entry) && group.clitic == nil
  }

  /// "spoke to X": people only, of bodies one cannot tell.
  private func addressed(_ group: VerbGroup, to end: Int) -> Parties? {
    guard group.entry.traits.contains(.addresses),
      grammar.to.contains(document.key(group.verb + 1)),
      let other = self.group(after: grammar.to, from: group.verb, to: end), !other.people.isEmpty
    else { return nil }
    return other
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
        let guest =
          subject ?? openingSubject(group, agent) ?? rightSubject(after: right)
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
      proto.kind =
        group.entry.frame == .hear
        ? .hearing : FrenchMeetingVerbs.isVisiting(group.entry) ? .visit : .talks
      if group.isInfinite, group.entry.lemma == "retrouver" { return nil }
      if group.voice == .passive || group.voice == .participle {
        guard group.entry.frame == .hear else { return nil }
        let agent = self.group(after: grammar.by, from: group.verb, to: right)
        let witness =
          subject ?? openingSubject(group, agent ?? Parties()) ?? rightSubject(after: right)
        proto.set(witness ?? Parties(), role: .visitor)
        if let agent {
          guard !isPress(agent, group) else { return nil }
          proto.set(agent, role: .host)
        } else if hasHearer(group.verb, to: right), !proto.parts.isEmpty {
          proto.isComplete = true
        } else {
          return nil
        }
      } else {
        guard
          let object = (isVisiting(group) ? nil : directObject(group, to: right))
            ?? self.group(
              after: group.entry.frame == .greet ? grammar.to : grammar.with, from: group.verb,
              to: right) ?? withPronoun(group, to: right), let subject
        else { return nil }
        proto.set(subject, role: .participant)
        proto.set(object, role: .participant)
      }
      proto.rule = "fr.\(group.entry.lemma)"
    case .meetReflexive, .talk:
      let other =
        self.group(
          after: grammar.with, from: group.verb, to: view.clauseEnd(after: group.verb))
        ?? around(group.verb) ?? withPronoun(group, to: right) ?? addressed(group, to: right)
      guard let subject else { return nil }
      if other == nil, subject.count < 2 { return nil }
      if other == nil, !group.entry.traits.contains(.mutual) { return nil }
      // "parler d’un accord avec la Chine": of an accord, not with China.
      if group.entry.lemma == "parler", let other, other.people.isEmpty { return nil }
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
      if group.entry.lemma == "rendre" || group.entry.lemma == "aller",
        let host = visited(by: group, to: right)
      {
        proto.set(host, role: .host)
        proto.needsPlace = false
      }
      if proto.parts.count < 2,
        let company = self.group(after: grammar.with, from: group.verb, to: right),
        !company.people.isEmpty
      {
        proto.set(company, role: .visitor)
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
}
