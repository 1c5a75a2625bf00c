import Language
import Knowledge
import Text

/// Finds the person that a bare title stands for: "le ministre", "le président américain".
struct BareTitles: Sendable {
  let lexicon: Lexicon
  var cues: HolderCues { lexicon.cues.coreference.holders }
  /// Offices that somebody holds now, by category, as the words say it.
  private var taken: [OfficeCategory: [(country: CountryCode?, office: OfficeIndex)]] = [:]

  /// - Complexity: O(offices).
  init(_ document: Document, lexicon: Lexicon) {
    self.lexicon = lexicon
    for (index, office) in document.offices.indexed()
    where office.person != nil && office.period == .current {
      taken[office.category, default: []].append((office.country, index))
    }
  }

  /// The person that the title at a position stands for.
  ///
  /// Whoever holds such an office and is named nearest; else, for heads of state and of government,
  /// whom ``leader(for:at:in:)`` finds. Names farther than ``reach`` tokens away are not looked at.
  func holder(of office: OfficeIndex, in document: Document) -> PersonIndex? {
    let phrase = document.offices[office]
    guard !phrase.isPlural, phrase.period != .future,
      document.has(phrase.tokens.lowerBound, .determiner)
        || document.isCapitalised(phrase.head.lowerBound)
    else { return nil }
    if cues.indefinite.contains(document.key(phrase.tokens.lowerBound)) { return nil }
    let position = phrase.head.lowerBound
    var best: (person: PersonIndex, score: Int)?
    for (index, distance) in near(position, in: document) {
      let person = document.people[index]
      guard phrase.gender == .unknown || person.gender == .unknown || person.gender == phrase.gender
      else { continue }
      if isNamedAfter(phrase, index, in: document) { continue }
      var fit = 0
      for other in person.offices.prefix(Self.mostOffices) {
        let held = document.offices[other]
        guard held.period == phrase.period || phrase.period == .current else { continue }
        fit = max(fit, similarity(held, phrase, person))
      }
      guard fit > 0 else { continue }
      let score = fit * Weights.fit - min(distance, Weights.farthest)
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    // "le président X" may preside over anything; "le chef de l’État" is whom the article is about.
    if let best, best.score < Weights.sureOfState, isOfState(phrase),
      let leader = leader(for: phrase, at: position, in: document),
      document.people[leader].names.count >= document.people[best.person].names.count
    {
      return leader
    }
    return best?.person ?? leader(for: phrase, at: position, in: document)
  }

  /// Whom the title takes up: the only person of whom the sentence before speaks.
  ///
  /// "X a salué ce choix. … a ajouté le maire de Lyon": good style does not repeat a name.
  func topic(of phrase: OfficePhrase, in document: Document) -> PersonIndex? {
    guard Self.resumed.contains(phrase.category), phrase.period == .current, phrase.chief == nil,
      !phrase.isCounterpart, !phrase.bodies.isEmpty,
      cues.definite.contains(document.key(phrase.tokens.lowerBound))
    else { return nil }
    let sentence = document.sentence(of: phrase.head.lowerBound)
    for back in 0...TitleLimits.topicSentences where back <= sentence.position {
      let range = document.sentences[sentence - back]
      let end = back == 0 ? phrase.tokens.lowerBound : range.upperBound
      guard range.lowerBound < end else { continue }
      var people: [PersonIndex] = []
      for at in document.names(in: range.lowerBound..<end) {
        let name = document.names[at]
        guard name.label == .person, let person = name.person else { continue }
        if !people.contains(person) { people.append(person) }
      }
      if people.isEmpty { continue }
      guard people.count == 1, back > 0 else { return nil }
      return canBe(people[0], phrase, in: document) ? people[0] : nil
    }
    return nil
  }

  /// "ce haut fonctionnaire", "cette diplomate": whom the sentence before is about.
  func demonstrated(by phrase: OfficePhrase, in document: Document) -> PersonIndex? {
    guard !phrase.isPlural, cues.demonstratives.contains(document.key(phrase.tokens.lowerBound))
    else { return nil }
    let sentence = document.sentence(of: phrase.head.lowerBound)
    for back in 1...2 where back <= sentence.position {
      let range = document.sentences[sentence - back]
      let first = document.names(in: range).first { at in
        document.names[at].label == .person
          && !document.has(document.names[at].tokens.lowerBound - 1, .preposition)
      }
      guard let first, let person = document.names[first].person else { continue }
      // A woman may hold a masculine title, no man a feminine one.
      return phrase.gender == .feminine && document.people[person].gender == .masculine
        ? nil : person
    }
    return nil
  }

  private func canBe(_ index: PersonIndex, _ phrase: OfficePhrase, in document: Document) -> Bool {
    let person = document.people[index]
    guard phrase.gender == .unknown || person.gender == .unknown || person.gender == phrase.gender,
      !isNamedAfter(phrase, index, in: document)
    else { return false }
    // Whoever holds another office now is introduced by it.
    return person.offices.prefix(Self.mostOffices).allSatisfy {
      let held = document.offices[$0]
      return held.period == .former || held.category == .other || held.category == .party
        || held.category == .kin
    }
  }

  /// The people named within reach of a token, in order, with the distance of the nearest name: names
  /// before count once, names behind three times.
  private func near(_ position: Int, in document: Document) -> [(
    person: PersonIndex, distance: Int
  )] {
    var distances: [PersonIndex: Int] = [:]
    let window = max(0, position - Self.reach)..<position + Self.reach
    for at in document.names(in: window) {
      let name = document.names[at]
      guard name.label == .person, let person = name.person else { continue }
      let start = name.tokens.lowerBound
      // The last name before is the nearest; behind, the first is.
      if start < position {
        distances[person] = position - start
      } else if distances[person] == nil {
        distances[person] = (start - position) * Weights.behind
      }
    }
    return distances.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The head of state or government whom the article names without a title.
  ///
  /// Of the home country it is whom the article names most among those whom it gives no other
  /// office: papers do not say who their own president is. Of another state it is the only one
  /// whose name is at home there.
  private func leader(for phrase: OfficePhrase, at position: Int, in document: Document)
    -> PersonIndex?
  {
    guard phrase.category == .headOfState || phrase.category == .headOfGovernment,
      phrase.period == .current, phrase.bodies.isEmpty
    else { return nil }
    let isTaken = (taken[phrase.category] ?? []).contains { country, office in
      // "le président est accompagné du président ghanéen X": of another state.
      if phrase.country == nil, country != nil, let other = document.offices[office].person,
        isNamedAfter(phrase, other, in: document)
      {
        return false
      }
      if country == nil, isOfState(phrase), !isOfState(document.offices[office]) {
        return false
      }
      if country == phrase.country || phrase.country == nil { return true }
      guard country == nil, let wanted = phrase.country else { return false }
      // "le président X" of no said state leaves the office of a state free where X is no name.
      guard let holder = document.offices[office].person else { return true }
      return document.people[holder].countries.contains(wanted)
        || !isForeign(holder, to: wanted, in: document)
    }
    guard !isTaken else { return nil }
    let free = near(position, in: document).map(\.person).filter { index in
      !isNamedAfter(phrase, index, in: document)
        && document.people[index].offices.allSatisfy {
          [phrase.category, .kin, .other, .party].contains(document.offices[$0].category)
            // Whoever heads another state does not head this one.
            && (phrase.country == nil || document.offices[$0].category != phrase.category
              || document.offices[$0].country ?? phrase.country == phrase.country)
        }
        && (document.people[index].countries.isEmpty || phrase.country == nil
          || document.people[index].countries.contains { $0 == phrase.country })
    }
    if let country = phrase.country {
      let native = free.filter { isNative($0, of: country, in: document) }
      if native.count == 1 { return native[0] }
      let foreign = free.filter { isForeign($0, to: country, in: document) }
      return mostNamed(free.filter { !foreign.contains($0) }, in: document)
    }
    return mostNamed(free, in: document)
  }

  /// Whether a title says itself that its holder heads a state: "chef de l’État", no mere "président".
  private func isOfState(_ phrase: OfficePhrase) -> Bool {
    phrase.category == .headOfState && phrase.head.count > 1
  }

  private func mostNamed(_ people: [PersonIndex], in document: Document) -> PersonIndex? {
    people.filter { document.people[$0].names.count >= 2 }.max { a, b in
      (document.people[a].names.count, b) < (document.people[b].names.count, a)
    }
  }

  private func isNative(_ person: PersonIndex, of country: CountryCode, in document: Document)
    -> Bool
  {
    let origins = lexicon.cues.coreference.states.origins
    return origins.fits(origins.groups(of: document.people[person].words), country)
  }

  private func isForeign(_ person: PersonIndex, to country: CountryCode, in document: Document)
    -> Bool
  {
    let origins = lexicon.cues.coreference.states.origins
    let groups = origins.groups(of: document.people[person].words)
    return groups != 0 && !origins.fits(groups, country)
  }

  /// "le président a dit à X": whoever is named behind a title in its sentence is somebody else.
  func isNamedAfter(
    _ phrase: OfficePhrase, _ person: PersonIndex, in document: Document
  ) -> Bool {
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    let end = max(phrase.tokens.upperBound, sentence.upperBound)
    return document.names(in: phrase.tokens.upperBound..<end).contains {
      document.names[$0].person == person && document.names[$0].label == .person
    }
  }

  /// How well a held office answers a bare title; 0 not at all.
  private func similarity(
    _ held: OfficePhrase, _ bare: OfficePhrase, _ person: PersonEntity
  ) -> Int {
    let states = person.countries + [held.country].compactMap { $0 }
    if let wanted = bare.country, !states.isEmpty, !states.contains(wanted) { return 0 }
    let sameState = bare.country != nil && states.contains { $0 == bare.country }
    let sameBody =
      !bare.bodies.isEmpty
      && bare.bodies.contains { body in held.bodies.contains { $0.name == body.name } }
    if !bare.bodies.isEmpty, !held.bodies.isEmpty, !sameBody { return 0 }
    if bare.isCounterpart, bare.category == .other {
      return sameState && held.category.actsForState ? 2 : 0
    }
    guard held.category == bare.category else { return 0 }
    var result = 1
    if sameState { result += 2 }
    if sameBody { result += 2 }
    if held.title == bare.title { result += 1 }
    return result
  }

  /// What speaks for the holder of a bare title.
  private enum Weights {
    /// How well an office answers the title: more than any nearness.
    static let fit = 100_000
    /// Beyond so many tokens all names are equally far; less than ``fit``.
    static let farthest = 50_000
    /// A name behind is as far as one before at so many times the distance.
    static let behind = 3
    /// Below, the same category is all that speaks for a holder: "le président X" may preside over
    /// anything.
    static let sureOfState = 2 * fit
  }
  /// How many tokens away a name may stand; a long article has less.
  private static let reach = 6000
  /// How many offices of a person are compared; more say nothing new.
  static let mostOffices = 24
  private static let resumed: Set<OfficeCategory> = [
    .mayor, .parliament, .party, .company,
  ]
}
