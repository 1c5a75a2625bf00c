import Language
import Knowledge
import Text

/// Gives people their states and bodies: by their offices, by what stands next to their names, and
/// by the state that the article is about where their office says none.
struct AffiliationResolver: Sendable {
  let lexicon: Lexicon
  /// The people whom the reader knows beforehand.
  let figures: PublicFigures

  func annotate(_ document: inout Document) {
    let held = HeldOffices(document)
    let chiefs = Chiefs(document)
    giveStates(held, chiefs, in: &document)
    giveBodies(held, chiefs, in: &document)
    for person in document.people.indices { inheritFromBodies(person, in: &document) }
  }

  /// First what words say of the people themselves, then what is guessed.
  private func giveStates(_ held: HeldOffices, _ chiefs: Chiefs, in document: inout Document) {
    for person in document.people.indices { readStates(of: person, held, in: &document) }
    ApposedStates(lexicon: lexicon).annotate(&document)
    FigureMatcher(figures: figures, lexicon: lexicon).annotate(&document, held)
    for person in document.people.indices { readLocalStates(of: person, in: &document) }
    chiefs.giveStatesToChiefs(&document)
    let guess = StateGuess(lexicon: lexicon, document: document)
    for person in document.people.indices where !chiefs.serves(person) {
      inheritHome(person, held, guess, in: &document)
    }
    // Whoever serves somebody has the chief's state, before that of the article.
    chiefs.giveStatesToServants(&document)
    for person in document.people.indices where chiefs.serves(person) {
      inheritHome(person, held, guess, in: &document)
    }
    for person in document.people.indices { inheritFromCounterpart(person, guess, in: &document) }
    for person in document.people.indices {
      for candidate in document.people[person].stateCandidates {
        let context = guess.context(of: candidate.state, for: person, in: document)
        document.propose(candidate.state, for: person, because: context)
      }
    }
  }

  /// The bodies need the states: a ministry is that of its minister's state.
  private func giveBodies(_ held: HeldOffices, _ chiefs: Chiefs, in document: inout Document) {
    let bodies = OfficeBodies(lexicon: lexicon)
    let fields = OpenMinistries(document)
    for person in document.people.indices {
      if let office = fields.ministry(of: person, in: document) {
        document.people[person].formerOffices.append(office)
      }
      bodies.read(of: person, held, in: &document)
    }
    bodies.readStaff(chiefs, held, in: &document)
    ApposedBodies(lexicon: lexicon).annotate(&document)
    bodies.readLooseOffices(&document)
    BodyPredicates(lexicon: lexicon).annotate(&document)
    PartyAdjectives(lexicon: lexicon).annotate(&document)
  }

  /// The states that the offices themselves name.
  private func readStates(
    of person: PersonIndex, _ held: HeldOffices, in document: inout Document
  ) {
    for office in document.people[person].offices + document.people[person].formerOffices {
      let phrase = document.offices[office]
      guard phrase.category != .kin else { continue }
      for country in [phrase.country].compactMap({ $0 }) + phrase.bodies.compactMap(\.country)
      where phrase.country == country || isOfState(phrase, country) {
        document.propose(
          country, for: person, because: phrase.country == country ? .title : .officeBody)
      }
    }
    // "le vice-ministre panaméen … X, vice-ministre": the bare title was understood to be X's.
    let implied = held.implied(person).first {
      document.offices[$0].country != nil && document.offices[$0].category != .kin
    }
    if let implied, let country = document.offices[implied].country {
      document.propose(country, for: person, because: .impliedTitle)
    }
  }

  private func isOfState(_ phrase: OfficePhrase, _ country: CountryCode) -> Bool {
    phrase.bodies.contains { body in
      body.country == country
        && body.lexiconBody.map { lexicon.bodies[$0].kind.isOfState }
          ?? false
    }
  }

  private func readLocalStates(of person: PersonIndex, in document: inout Document) {
    let local = LocalState(lexicon: lexicon)
    for office in document.people[person].offices {
      if let state = local.state(of: office, in: document) {
        document.propose(state, for: person, because: .local)
        return
      }
    }
  }

  /// Who holds a public office without a state is the home country's.
  private func inheritHome(
    _ person: PersonIndex, _ held: HeldOffices, _ guess: StateGuess, in document: inout Document
  ) {
    guard !document.people[person].actsForNoState else { return }
    let offices =
      (held.all(person, in: document) + document.people[person].formerOffices)
      .map { document.offices[$0] }
    let isPublic = offices.contains { phrase in
      // A diplomat without a state is a stranger where he is named.
      if phrase.isCounterpart || phrase.category == .diplomat { return false }
      if phrase.bodies.contains(where: { !$0.isNational && $0.country == nil }) { return false }
      return phrase.category.actsForState || Self.publicCategories.contains(phrase.category)
    }
    let state =
      isPublic
      ? guess.state(ofOfficial: person, in: document)
      : offices.allSatisfy({
        Self.privateCategories.contains($0.category) || $0.period == .former
      })
        ? guess.state(ofUnknown: person, in: document) : nil
    if let state {
      let kind: StateEvidence = isPublic ? .homeOfficial : .homeUnknown
      document.propose(
        state, for: person,
        because: kind.union(guess.context(of: state, for: person, in: document)))
    }
  }

  /// "son homologue, X": of another state than he whose counterpart he is.
  private func inheritFromCounterpart(
    _ person: PersonIndex, _ guess: StateGuess, in document: inout Document
  ) {
    guard !document.people[person].actsForNoState else { return }
    for office in document.people[person].offices {
      let phrase = document.offices[office]
      guard phrase.isCounterpart, let model = phrase.counterpartOf,
        let peer = document.offices[model].person, peer != person
      else { continue }
      let other = document.people[peer].countries.first
      if let state = guess.state(ofOfficial: person, not: other, in: document) {
        document.propose(state, for: person, because: .counterpart)
        return
      }
    }
  }

  private static let privateCategories: Set<OfficeCategory> = [.religious, .kin, .other]
  private static let publicCategories: Set<OfficeCategory> = [
    .party, .official, .mayor, .justice,
  ]

  /// Ministries, parties and the like give their people their state; companies do not.
  private func inheritFromBodies(_ person: PersonIndex, in document: inout Document) {
    guard document.people[person].countries.isEmpty else { return }
    for index in document.people[person].institutions {
      let institution = document.institutions[index]
      guard let country = institution.country else { continue }
      let kind = institution.lexiconBody.map { lexicon.bodies[$0].kind }
      if kind?.isOfState ?? false {
        document.propose(country, for: person, because: .body)
        return
      }
    }
  }
}
