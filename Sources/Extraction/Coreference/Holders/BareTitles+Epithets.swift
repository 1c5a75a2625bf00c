import Knowledge
import Language
import Text

/// Finds whom what somebody does or was takes up: "l’animateur", "le diplomate", "l’ancien président".
extension BareTitles {
  /// Whom the sentence before is about, where the words can stand for that person.
  func described(by phrase: OfficePhrase, in document: Document) -> PersonIndex? {
    guard !phrase.isPlural, phrase.chief == nil, !phrase.isCounterpart,
      cues.definite.contains(document.key(phrase.tokens.lowerBound)),
      // "l’avocat de Anne Durand": somebody else's.
      !lexicon.grammar.of.contains(document.key(phrase.tokens.upperBound))
    else { return nil }
    if phrase.period == .former { return formerLeader(for: phrase, in: document) }
    guard phrase.period == .current, phrase.bodies.isEmpty,
      Self.occupations.contains(phrase.category)
        || cues.epithets.contains(document.key(phrase.head.lowerBound))
    else { return nil }
    let sentence = document.sentence(of: phrase.head.lowerBound)
    for back in 1...TitleLimits.describedSentences where back <= sentence.position {
      let range = document.sentences[sentence - back]
      guard document.zone(of: sentence - back) != .boilerplate else { continue }
      var people: [PersonIndex] = []
      for at in document.names(in: range) {
        let name = document.names[at]
        guard name.label == .person, let person = name.person, !people.contains(person),
          isDescribed(person, by: phrase, in: document)
        else { continue }
        people.append(person)
      }
      if let first = people.first {
        if !Self.occupations.contains(phrase.category), !isMostNamed(first, in: document) {
          return nil
        }
        return people.count == 1 || isSubject(first, of: range, in: document) ? first : nil
      }
    }
    return nil
  }

  /// The person whom the article names most among those who hold no office now.
  private func formerLeader(for phrase: OfficePhrase, in document: Document) -> PersonIndex? {
    guard phrase.category == .headOfState || phrase.category == .headOfGovernment else {
      return nil
    }
    let free = document.people.indices.filter { index in
      let person = document.people[index]
      return person.names.count > 1 && !isNamedAfter(phrase, index, in: document)
        && (phrase.gender == .unknown || person.gender == .unknown
          || phrase.gender == person.gender)
        && (phrase.country == nil || person.countries.isEmpty
          || person.countries.contains { $0 == phrase.country })
        && person.offices.prefix(Self.mostOffices).allSatisfy {
          let held = document.offices[$0]
          return held.period == .former || held.category == .kin || held.category == .other
            || held.category == .party
        }
    }
    let named = free.map { document.people[$0].names.count }.max()
    let most = free.filter { document.people[$0].names.count == named }
    return most.count == 1 ? most[0] : nil
  }

  private func isMostNamed(_ person: PersonIndex, in document: Document) -> Bool {
    let count = document.people[person].names.count
    return document.people.allSatisfy { $0.names.count <= count }
  }

  private func isDescribed(
    _ index: PersonIndex, by phrase: OfficePhrase, in document: Document
  ) -> Bool {
    let person = document.people[index]
    guard phrase.gender == .unknown || person.gender == .unknown || person.gender == phrase.gender,
      !isNamedAfter(phrase, index, in: document)
    else { return false }
    return person.offices.prefix(Self.mostOffices).allSatisfy {
      let held = document.offices[$0]
      return held.period == .former || held.category == phrase.category
        || !held.category.actsForState
        || phrase.category == .diplomat && held.category == .minister
    }
  }

  /// Whether a sentence names somebody first and behind no preposition.
  private func isSubject(
    _ person: PersonIndex, of sentence: Range<Int>, in document: Document
  ) -> Bool {
    let first = document.names(in: sentence).first { document.names[$0].label == .person }
    guard let first, document.names[first].person == person else { return false }
    var before = document.names[first].tokens.lowerBound - 1
    while before >= sentence.lowerBound, document.has(before, .honorific) { before -= 1 }
    return before < sentence.lowerBound || !document.has(before, .preposition)
  }

  private static let occupations: Set<OfficeCategory> = [
    .artist, .sport, .journalist, .academic, .diplomat,
  ]
}
