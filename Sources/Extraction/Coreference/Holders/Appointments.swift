import Language
import Knowledge
import Text

/// Reads who is given an office by a verb: "X est nommé directeur de …, en remplacement de Y".
struct Appointments: Sendable {
  let lexicon: Lexicon
  private var cues: AppointmentCues { lexicon.cues.coreference.holders.appointments }

  func annotate(_ document: inout Document) {
    for index in document.offices.indices {
      if document.offices[index].person == nil, let person = appointee(index, in: document) {
        document.offices[index].person = person
        document.people[person].offices.append(index)
      }
      guard document.offices[index].person != nil, !document.offices[index].bodies.isEmpty,
        let before = predecessor(index, in: document), before != document.offices[index].person
      else { continue }
      document.people[before].formerOffices.append(index)
    }
  }

  /// The subject of "est nommé", "a été élue", "devient" before an office.
  private func appointee(_ office: OfficeIndex, in document: Document) -> PersonIndex? {
    let start = document.offices[office].tokens.lowerBound
    let sentence = document.sentenceRange(of: document.offices[office].head.lowerBound)
    if let person = incumbent(before: start, from: sentence.lowerBound, in: document) {
      return person
    }
    var verb = start - 1
    // "nommée" may be read as part of the office phrase: "nommé directeur".
    if cues.appointed.contains(document.key(start)) { verb = start }
    while cues.between.contains(document.key(verb)), verb > sentence.lowerBound { verb -= 1 }
    guard verb > sentence.lowerBound, cues.appointed.contains(document.key(verb)) else {
      return nil
    }
    if cues.been.contains(document.key(verb - 1)) { verb -= 1 }
    guard document.has(verb - 1, .auxiliary) else { return nil }
    for at in document.names(in: sentence.lowerBound..<verb)
    where document.names[at].label == .person {
      var before = document.names[at].tokens.lowerBound - 1
      while document.has(before, .honorific) { before -= 1 }
      if before < sentence.lowerBound || !document.has(before, .preposition) {
        return document.names[at].person
      }
    }
    return nil
  }

  /// "X, qui occupe le poste de", "X exerce les fonctions de": the subject.
  private func incumbent(before start: Int, from first: Int, in document: Document) -> PersonIndex?
  {
    var token = start - 1
    guard token - 3 > first, document.has(token, .preposition),
      cues.posts.contains(document.key(token - 1))
    else { return nil }
    token -= 2
    while token > first, document.has(token, .determiner) { token -= 1 }
    guard cues.holding.contains(document.key(token)) else { return nil }
    while token > first,
      document.has(token - 1, [.auxiliary, .relative, .commonWord])
        || document.isMark(token - 1, 0x2C)
    {
      token -= 1
    }
    return document.personName(endingAt: token).flatMap { document.names[$0].person }
  }

  /// "… en remplacement de l’inspecteur général Y", "… succédant à Y": who held it before.
  private func predecessor(_ office: OfficeIndex, in document: Document) -> PersonIndex? {
    let end = document.offices[office].tokens.upperBound
    let sentence = document.sentenceRange(of: document.offices[office].head.lowerBound)
    guard end < sentence.upperBound else { return nil }
    for token in end..<min(end + TitleLimits.replacement, sentence.upperBound) {
      guard cues.replacing.contains(document.key(token)) else { continue }
      // Behind the word itself: it may begin a name.
      let limit = min(token + TitleLimits.replacement, sentence.upperBound)
      let behind = document.names(in: token + 1..<max(token + 1, limit))
      guard let name = behind.first(where: { document.names[$0].label == .person }) else {
        return nil
      }
      // "en remplacement de Y", not "remplacement. Y …".
      let gap = token + 1..<document.names[name].tokens.lowerBound
      return gap.contains { document.isMark($0, 0x2C) || document.has($0, .auxiliary) }
        ? nil : document.names[name].person
    }
    return nil
  }

}
