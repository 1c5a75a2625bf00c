import Language
import Knowledge
import Text

/// Reads by verbs and nouns who belongs to a body: "X dirige l’Institut Y", "le parti fondé par X",
/// "l’élection de X à la présidence de l’Assemblée".
struct BodyPredicates: Sendable {
  let lexicon: Lexicon
  private var cues: BodyPredicateCues { lexicon.cues.coreference.affiliations.predicates }

  /// - Complexity: O(names · log names).
  func annotate(_ document: inout Document) {
    // Names within titles are bodies too, once the titles' bodies are known.
    var within: [Int: InstitutionIndex] = [:]
    for (index, institution) in document.institutions.indexed() {
      for tokens in institution.tokens where within[tokens.lowerBound] == nil {
        within[tokens.lowerBound] = index
      }
    }
    for at in document.names.indices {
      let name = document.names[at]
      if name.label == .person, let person = name.person {
        if let body = led(behind: name.tokens.upperBound, in: document) {
          join(body, to: person, in: &document)
          if let before = predecessor(behind: name.tokens.upperBound, in: document) {
            join(body, to: before, in: &document)
          }
        }
      } else if name.label == .institution,
        let body = name.institution ?? within[name.tokens.lowerBound]
      {
        let owner = owner(behind: name, in: document)
        if let person = leader(behind: name.tokens.upperBound, in: document) ?? owner {
          join(body, to: person, in: &document)
        }
      }
    }
  }

  /// "X, qui dirige …", "X a fondé …", "X à la tête de …", "X est le numéro deux de …": the body.
  private func led(behind end: Int, in document: Document) -> InstitutionIndex? {
    let sentence = document.sentenceRange(of: max(end - 1, 0)).upperBound
    var token = end
    if document.isMark(token, 0x2C) { token += 1 }
    if cues.who.contains(document.key(token)) { token += 1 }
    var isVerb = false
    while token < sentence, token - end < AffiliationLimits.beforeVerb {
      let key = document.key(token)
      if cues.verbs.contains(key) {
        isVerb = true
        token += 1
        break
      }
      guard document.has(token, [.haveAuxiliary, .beAuxiliary]) || cues.adverbs.contains(key) else {
        break
      }
      token += 1
    }
    if isVerb { return body(at: token, in: document) }
    if let party = backer(from: end, to: sentence, in: document) { return party }
    // "à la tête du", "prend la direction de"
    let isTaken =
      cues.taking.contains(document.key(token)) || document.isMark(token - 1, 0x2C)
      || cues.at.contains(document.key(token)) && isArrival(before: end, in: document)
    guard isTaken else { return nil }
    if cues.taking.contains(document.key(token)) { token += 1 }
    if cues.at.contains(document.key(token)) { token += 1 }
    guard document.has(token, .determiner), cues.posts.contains(document.key(token + 1)),
      lexicon.grammar.of.contains(document.key(token + 2))
    else { return nil }
    return body(at: token + 3, in: document) ?? body(at: token + 2, in: document)
  }

  /// "X, investie par …", "X, désigné en juin par …": the party.
  private func backer(from end: Int, to limit: Int, in document: Document) -> InstitutionIndex? {
    var token = end
    while token < limit, document.isMark(token, 0x2C) || document.has(token, .auxiliary) {
      token += 1
    }
    guard token - end <= 2, cues.backed.contains(document.key(token)) else { return nil }
    let stop = min(limit, token + AffiliationLimits.beforeVerb)
    guard
      let by = (token..<max(token, stop)).first(where: {
        lexicon.grammar.by.contains(document.key($0))
      }), let index = body(at: by + 1, in: document),
      let body = document.institutions[index].lexiconBody, lexicon.bodies[body].kind == .party
    else { return nil }
    return index
  }

  /// "X a pris les rênes de la mission en remplacement de Y": who led it before.
  private func predecessor(behind end: Int, in document: Document) -> PersonIndex? {
    let sentence = document.sentenceRange(of: max(end - 1, 0)).upperBound
    for token in end..<max(end, min(end + AffiliationLimits.replacement, sentence))
    where cues.replacing.contains(document.key(token)) {
      for start in token + 1...token + AffiliationLimits.predecessor {
        if let name = document.name(startingAt: start), document.names[name].label == .person {
          return document.names[name].person
        }
      }
    }
    return nil
  }

  /// "l’élection de X | à la présidence de Y".
  private func isArrival(before end: Int, in document: Document) -> Bool {
    guard let name = document.name(endingAt: end) else { return false }
    var token = document.names[name].tokens.lowerBound - 1
    while document.has(token, .honorific) { token -= 1 }
    return lexicon.grammar.of.contains(document.key(token))
      && cues.arrivals.contains(document.key(token - 1))
  }

  /// "…, dirigé par le général X": the person.
  private func leader(behind end: Int, in document: Document) -> PersonIndex? {
    var token = end
    if document.isMark(token, 0x28), document.isMark(token + 2, 0x29) { token += 3 }
    if document.isMark(token, 0x2C) { token += 1 }
    guard cues.participles.contains(document.key(token)),
      lexicon.grammar.by.contains(document.key(token + 1))
    else { return nil }
    token += 2
    while document.has(token, .honorific) { token += 1 }
    if let name = document.name(startingAt: token), document.names[name].label == .person {
      return document.names[name].person
    }
    let near = document.offices(in: token..<token + 4)
    guard let office = near.first, document.offices[office].tokens.lowerBound <= token
    else { return nil }
    return document.offices[office].person
  }

  /// "le Parti populaire de X", "le parti de X, le Parti populaire,": whose party it is called.
  private func owner(behind name: NameSpan, in document: Document) -> PersonIndex? {
    guard let body = name.lexiconBody, [.party, .armed].contains(lexicon.bodies[body].kind) else {
      return nil
    }
    let end = name.tokens.upperBound
    if lexicon.grammar.of.contains(document.key(end)),
      let person = document.name(startingAt: end + 1), document.names[person].label == .person
    {
      return document.names[person].person
    }
    var before = name.tokens.lowerBound - 1
    if document.has(before, .determiner) { before -= 1 }
    guard document.isMark(before, 0x2C), let person = document.personName(endingAt: before) else {
      return nil
    }
    let start = document.names[person].tokens.lowerBound
    guard lexicon.grammar.of.contains(document.key(start - 1)),
      cues.parties.contains(document.key(start - 2))
    else { return nil }
    return document.names[person].person
  }

  private func body(at token: Int, in document: Document) -> InstitutionIndex? {
    for start in [token, token + 1] {
      if let name = document.name(startingAt: start), document.names[name].label == .institution {
        return document.names[name].institution
      }
      guard document.has(start, .determiner) else { return nil }
    }
    return nil
  }

  private func join(_ body: InstitutionIndex, to person: PersonIndex, in document: inout Document) {
    if !document.people[person].institutions.contains(body) {
      document.people[person].institutions.append(body)
    }
  }

}
