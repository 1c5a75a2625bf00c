import Language
import Knowledge
import Text

/// Meetings that no verb or noun of meeting tells: being beside somebody, telephoning, speaking before a body.
///
/// "X a inauguré le musée aux côtés de Y", "X avait prévenu Y au téléphone", "Devant le Sénat, X a affirmé".
struct CompanyRule {
  let view: SentenceView
  private var document: Document { view.document }
  private var grammar: Grammar { view.lexicon.grammar }

  /// The meeting that the phrase at a token tells of.
  func candidate(at token: Int) -> ProtoMeeting? {
    if document.tokens[token].flags.contains(.quoted) { return nil }
    if let end = view.end(ofAny: grammar.beside, at: token) { return beside(token, end) }
    if let end = view.end(ofAny: grammar.byTelephone, at: token) { return call(token..<end) }
    if grammar.before.contains(document.key(token)) { return hearing(token) }
    return nil
  }

  /// "aux côtés de Y": with whom the clause's subject was.
  private func beside(_ token: Int, _ end: Int) -> ProtoMeeting? {
    guard let mention = view.mention(startingAt: end) ?? view.mention(startingAt: end - 1),
      !view.mention(mention).people.isEmpty
    else { return nil }
    let others = view.parties(view.group(around: mention)).people
    guard let subject = subject(around: token), !subject.people.isEmpty,
      subject.people.allSatisfy({ !others.contains($0) })
    else { return nil }
    var proto = ProtoMeeting(trigger: token..<end, rule: "fr.aux-cotes-de")
    proto.kind = .other
    proto.set(Parties(people: subject.people), role: .participant)
    proto.set(Parties(people: others), role: .participant)
    proto.confidence = 0.5
    return proto
  }

  /// "X a prévenu Y au téléphone": the two people before the phrase.
  private func call(_ phrase: Range<Int>) -> ProtoMeeting? {
    let start = view.clauseStart(of: phrase.lowerBound)
    let before = view.mentions.filter {
      let it = view.mention($0)
      return it.tokens.lowerBound >= start && it.tokens.upperBound <= phrase.lowerBound
        && !it.people.isEmpty
    }
    guard Set(before.flatMap { view.mention($0).people }).count == 2, let last = before.last,
      phrase.lowerBound - view.mention(last).tokens.upperBound <= 4,
      let subject = before.first(where: { !view.isGoverned($0) }), subject != last
    else { return nil }
    var proto = ProtoMeeting(trigger: phrase, rule: "fr.au-telephone")
    proto.kind = .call
    proto.set(view.parties([subject]), role: .participant)
    proto.set(Parties(people: view.mention(last).people), role: .participant)
    return proto.parts.count >= 2 ? proto : nil
  }

  /// Who spoke before a chamber or court: "Devant la commission du Sénat, X a affirmé …".
  private func hearing(_ token: Int) -> ProtoMeeting? {
    guard
      let body = view.mentions.first(where: {
        let it = view.mention($0)
        return it.tokens.lowerBound > token && it.tokens.lowerBound < token + 8
          && it.institutions.contains { hears($0) }
      }), let subject = subject(around: token), subject.people.count == 1
    else { return nil }
    var proto = ProtoMeeting(trigger: token..<token + 1, rule: "fr.devant")
    proto.kind = .hearing
    proto.set(subject, role: .participant)
    proto.institutions = view.mention(body).institutions
    return proto
  }

  /// Whether a body hears people: a chamber or a court.
  private func hears(_ institution: Int) -> Bool {
    let entity = document.institutions[institution]
    if let body = entity.lexiconBody {
      return [.parliament, .court].contains(view.lexicon.bodies[body].kind)
    }
    return entity.forms.contains { form in
      if Folding.folded(form).contains("generale") { return false }
      let first = form.split(separator: " ").first.map { Folding.folded(String($0)) } ?? ""
      return ["tribunal", "cour", "commission", "senat", "parlement", "assemblee", "chambre"]
        .contains(first)
    }
  }

  /// The clause's subject, or the one that follows a fronted phrase.
  private func subject(around token: Int) -> Parties? {
    let start = view.clauseStart(of: token)
    let left = view.mentions.first {
      let it = view.mention($0)
      return it.tokens.lowerBound >= start && it.tokens.upperBound <= token && !it.people.isEmpty
        && !view.isGoverned($0)
    }
    if let left {
      // Behind a verb it would be an object.
      let isObject = (start..<view.mention(left).tokens.lowerBound).contains {
        document.has($0, [.auxiliary, .modal])
      }
      return isObject ? nil : view.parties(view.group(around: left))
    }
    let right = view.mentions.first {
      let it = view.mention($0)
      return it.tokens.lowerBound > token && !it.people.isEmpty && !view.isGoverned($0)
        && document.isMark(it.tokens.lowerBound - 1, 0x2C)
    }
    return right.map { view.parties(view.group(around: $0)) }
  }
}
