import Language
import Knowledge
import Text

/// Reads the party that an adjective or noun before a name stands for: "le démocrate X", "la
/// sénatrice républicaine X".
struct PartyAdjectives: Sendable {
  let lexicon: Lexicon
  private var cues: AffiliationCues { lexicon.cues.coreference.affiliations }

  /// - Complexity: O(names).
  func annotate(_ document: inout Document) {
    for index in document.offices.indices {
      guard let person = document.offices[index].person,
        document.people[person].offices.contains(index),
        let party = party(within: document.offices[index], of: person, in: document)
      else { continue }
      give(party, to: person, in: &document)
    }
    for name in document.names where name.label == .person {
      guard let person = name.person, let party = party(before: name, of: person, in: document)
      else { continue }
      give(party, to: person, in: &document)
    }
  }

  private typealias Party = (name: String, state: CountryCode, token: Int)

  private func give(_ party: Party, to person: PersonIndex, in document: inout Document) {
    guard let body = lexicon.body(named: party.name) else { return }
    let index = InstitutionResolver(lexicon: lexicon).resolve(
      BodyReference(
        name: party.name, country: party.state, lexiconBody: body,
        tokens: party.token..<party.token + 1, score: AffiliationScores.adjective), in: &document)
    document.give(institution: index, to: person)
  }

  /// "la sénatrice démocrate du Maine": an adjective of the title, not of a body's name in it.
  private func party(
    within phrase: OfficePhrase, of person: PersonIndex, in document: Document
  ) -> Party? {
    guard !phrase.isPlural, phrase.category != .kin, !phrase.isCounterpart else { return nil }
    for token in phrase.tokens
    where !phrase.bodies.contains(where: { $0.isWritten && $0.tokens.contains(token) }) {
      guard let parties = cues.parties.parties(of: document.key(token)) else { continue }
      let states = document.people[person].countries
      for (state, party) in parties where states.contains(state) { return (party, state, token) }
    }
    return nil
  }

  /// The adjective among the words of the noun phrase before a name.
  private func party(
    before name: NameSpan, of person: PersonIndex, in document: Document
  ) -> Party? {
    let start = name.tokens.lowerBound
    let sentence = document.sentenceRange(of: start).lowerBound
    var token = start - 1
    if document.isMark(token, 0x2C) { token -= 1 }
    while token >= sentence, start - token <= Self.reach, document.tokens[token].kind == .word {
      if let parties = cues.parties.parties(of: document.key(token)) {
        // "le groupe socialiste", "les démocrates": not of whom is named.
        guard isOfPerson(token, in: document) else { return nil }
        let states = document.people[person].countries
        for (state, party) in parties where states.contains(state) { return (party, state, token) }
        return nil
      }
      guard !document.has(token, [.auxiliary, .conjunction, .relative, .honorific]),
        document.name(endingAt: token + 1) == nil
      else { return nil }
      if document.has(token, .determiner) { return nil }
      token -= 1
    }
    return nil
  }

  /// "le démocrate X": a noun behind a singular article.
  private func isOfPerson(_ token: Int, in document: Document) -> Bool {
    cues.partyArticles.contains(document.key(token - 1))
  }

  /// How many words the noun phrase may have behind the adjective.
  private static let reach = 4
}
