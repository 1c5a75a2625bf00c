import Language
import Knowledge
import Text

/// Reads the nationality that stands beside a name: "l’Italien Marco Neri", "Marco Neri, italien,".
struct ApposedStates: Sendable {
  let lexicon: Lexicon
  private var cues: StateCues { lexicon.cues.coreference.states }

  func annotate(_ document: inout Document) {
    for office in document.offices where office.isPlural {
      distribute(office, in: &document)
    }
    for name in document.names where name.label == .person {
      guard let person = name.person else { continue }
      let isFirst = document.people[person].stateCandidates.allSatisfy {
        !$0.evidence.contains(.apposition)
      }
      guard isFirst else { continue }
      for state in states(beside: name, in: document) {
        document.propose(state, for: person, because: .apposition)
      }
    }
  }

  /// "les présidents chilien, italien et grec, X, Y et Z": one state for each, in order.
  private func distribute(_ office: OfficePhrase, in document: inout Document) {
    var token = office.head.upperBound
    var states: [CountryCode] = []
    while true {
      if let hit = document.gazetteer.hit(at: token, .demonym), !document.isCapitalised(token),
        let country = hit.meaning.country
      {
        states.append(country)
        token = hit.tokens.upperBound
      } else if isJoint(token, in: document) {
        token += 1
      } else {
        break
      }
    }
    guard states.count >= 2 else { return }
    var people: [PersonIndex] = []
    while people.count <= states.count {
      if let name = document.name(startingAt: token), document.names[name].label == .person,
        let person = document.names[name].person
      {
        people.append(person)
        token = document.names[name].tokens.upperBound
      } else if !people.isEmpty, isJoint(token, in: document) {
        token += 1
      } else {
        break
      }
    }
    guard people.count == states.count else { return }
    for (person, state) in zip(people, states) {
      document.propose(state, for: person, because: .apposition)
    }
  }

  private func isJoint(_ token: Int, in document: Document) -> Bool {
    document.isMark(token, 0x2C) || lexicon.grammar.and.contains(document.key(token))
  }

  private func states(beside name: NameSpan, in document: Document) -> [CountryCode] {
    if let country = behind(name, in: document) { return [country] }
    let start = name.tokens.lowerBound
    if let country = owner(before: start, in: document) { return [country] }
    return before(start, in: document)
  }

  /// "Marco Neri, italien,", "Marco Neri, un jeune Italien de 22 ans": behind the name.
  private func behind(_ name: NameSpan, in document: Document) -> CountryCode? {
    let next = name.tokens.upperBound
    // "Marco Neri (Italie)"
    if document.isMark(next, 0x28), let hit = document.gazetteer.hit(at: next + 1, .country),
      document.isMark(hit.tokens.upperBound, 0x29)
    {
      return hit.meaning.country
    }
    guard document.isMark(next, 0x2C) else { return nil }
    if let hit = document.gazetteer.hit(at: next + 1, .demonym) {
      let end = hit.tokens.upperBound
      return document.isMark(end, 0x2C) || document.isMark(end, 0x2E) ? hit.meaning.country : nil
    }
    guard cues.indefinite.contains(document.key(next + 1)) else { return nil }
    for token in next + 2..<next + 2 + StateLimits.behindIndefinite {
      guard document.tokens.indices.contains(token), document.tokens[token].kind == .word else {
        return nil
      }
      if document.isCapitalised(token) {
        return document.gazetteer.hit(at: token, .demonym)?.meaning.country
      }
    }
    return nil
  }

  /// "la Russie de X": whose state it is called.
  private func owner(before start: Int, in document: Document) -> CountryCode? {
    guard lexicon.grammar.of.contains(document.key(start - 1)) else { return nil }
    for length in 1...StateLimits.ownersLength {
      let first = start - 1 - length
      guard first > 0, document.has(first - 1, .determiner),
        let hit = document.gazetteer.hit(at: first, .country), !hit.meaning.isAmbiguous,
        hit.tokens.upperBound == start - 1
      else { continue }
      return hit.meaning.country
    }
    return nil
  }

  /// "l’Italien X", "des présidents italien X et chilien Y", "la Suédoise de droite X", "la Franco-Chilienne X".
  private func before(_ start: Int, in document: Document) -> [CountryCode] {
    let sentence = document.sentenceRange(of: start).lowerBound
    var token = start - 1
    while token >= sentence, start - token <= StateLimits.before,
      document.tokens[token].kind == .word,
      !document.has(token, [.auxiliary, .conjunction, .relative])
    {
      if let hit = document.gazetteer.hit(at: token, .demonym), let country = hit.meaning.country,
        hit.tokens.upperBound <= start
      {
        if document.isCapitalised(token) {
          return document.has(token - 1, .determiner) ? [country] : []
        }
        return token == start - 1 ? [country] : []
      }
      // "le Britannique, M. X" is another clause; a place or name between is too.
      if document.isCapitalised(token), token != start - 1 || !document.has(token, .honorific) {
        let states = CountryAnnotator(lexicon: lexicon).compound(token, in: document)
        return token == start - 1 && document.has(token - 1, .determiner) ? states : []
      }
      if document.has(token, .determiner) { return [] }
      token -= 1
    }
    return []
  }

}
