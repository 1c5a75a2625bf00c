import Language
import French
import Knowledge
import Text

/// Reads who is given an office by a verb: "X est nommé directeur de …, en remplacement de Y".
struct Appointments: Sendable {
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
  private func appointee(_ office: Int, in document: Document) -> Int? {
    let start = document.offices[office].tokens.lowerBound
    let sentence = document.sentenceRange(of: document.offices[office].head.lowerBound)
    if let person = incumbent(before: start, from: sentence.lowerBound, in: document) {
      return person
    }
    var verb = start - 1
    // "nommée" may be read as part of the office phrase: "nommé directeur".
    if Self.appointed.contains(document.key(start)) { verb = start }
    while Self.between.contains(document.key(verb)), verb > sentence.lowerBound { verb -= 1 }
    guard verb > sentence.lowerBound, Self.appointed.contains(document.key(verb)) else {
      return nil
    }
    if document.key(verb - 1) == Self.been { verb -= 1 }
    guard document.has(verb - 1, .auxiliary) else { return nil }
    for at in document.names(in: sentence.lowerBound..<verb)
    where document.names[at].label == .person {
      var before = document.names[at].tokens.lowerBound - 1
      while document.has(before, .honorific) { before -= 1 }
      if before < sentence.lowerBound || !document.has(before, .preposition) {
        return document.names[at].entity
      }
    }
    return nil
  }

  /// "X, qui occupe le poste de", "X exerce les fonctions de": the subject.
  private func incumbent(before start: Int, from first: Int, in document: Document) -> Int? {
    var token = start - 1
    guard token - 3 > first, document.has(token, .preposition),
      Self.posts.contains(document.key(token - 1))
    else { return nil }
    token -= 2
    while token > first, document.has(token, .determiner) { token -= 1 }
    guard Self.holding.contains(document.key(token)) else { return nil }
    while token > first,
      document.has(token - 1, [.auxiliary, .relative, .commonWord])
        || document.isMark(token - 1, 0x2C)
    {
      token -= 1
    }
    return document.personName(endingAt: token).flatMap { document.names[$0].entity }
  }

  private static let posts = FrenchGrammar.keys(
    "poste fonction fonctions rôle charge mandat fauteuil portefeuille")
  private static let holding = FrenchGrammar.keys(
    "occupe occupait occupera occupé exerce exerçait exerçant exercé assume assumait tient tenait quitte quittait"
  )

  /// "… en remplacement de l’inspecteur général Y", "… succédant à Y": who held it before.
  private func predecessor(_ office: Int, in document: Document) -> Int? {
    let end = document.offices[office].tokens.upperBound
    let sentence = document.sentenceRange(of: document.offices[office].head.lowerBound)
    guard end < sentence.upperBound else { return nil }
    for token in end..<min(end + 14, sentence.upperBound) {
      guard Self.replacing.contains(document.key(token)) else { continue }
      let behind = document.names(in: token..<min(token + 14, sentence.upperBound))
      guard let name = behind.first(where: { document.names[$0].label == .person }) else {
        return nil
      }
      // "en remplacement de Y", not "remplacement. Y …".
      let gap = token + 1..<document.names[name].tokens.lowerBound
      return gap.contains { document.isMark($0, 0x2C) || document.has($0, .auxiliary) }
        ? nil : document.names[name].entity
    }
    return nil
  }

  private static let appointed = FrenchGrammar.keys(
    """
    nommé nommée élu élue réélu réélue désigné désignée promu promue reconduit reconduite investi
    investie
    """)
  private static let between = FrenchGrammar.keys("comme en qualité de au poste à la fonction")
  private static let been = FoldedHash.of("été")
  private static let replacing = FrenchGrammar.keys(
    "remplacement remplacer remplace succède succéder succédant remplaçant")
}
