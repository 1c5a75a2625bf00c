import Knowledge
import Text

/// Gives people their states and bodies: by their functions, by what stands next to their names, and
/// by the state that the article is about where their function says none.
struct AffiliationResolver: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let held = HeldFunctions(document)
    for person in document.people.indices { readStates(of: person, held, in: &document) }
    ApposedStates(lexicon: lexicon).annotate(&document)
    for person in document.people.indices { readLocalStates(of: person, in: &document) }
    let chiefs = Chiefs(document)
    chiefs.giveStatesToChiefs(&document)
    let guess = StateGuess(lexicon: lexicon, document: document)
    for person in document.people.indices where !chiefs.serves(person) {
      inheritHome(person, held, guess, in: &document)
    }
    chiefs.giveStatesToServants(&document)
    for person in document.people.indices { inheritHome(person, held, guess, in: &document) }
    for person in document.people.indices { inheritFromCounterpart(person, guess, in: &document) }
    let bodies = FunctionBodies(lexicon: lexicon)
    let fields = OpenMinistries(document)
    for person in document.people.indices {
      if let function = fields.ministry(of: person, in: document) {
        document.people[person].formerFunctions.append(function)
      }
      bodies.read(of: person, held, in: &document)
    }
    bodies.readStaff(chiefs, held, in: &document)
    ApposedBodies(lexicon: lexicon).annotate(&document)
    bodies.readLooseFunctions(&document)
    BodyPredicates(lexicon: lexicon).annotate(&document)
    PartyAdjectives(lexicon: lexicon).annotate(&document)
    for person in document.people.indices { inheritFromBodies(person, in: &document) }
  }

  /// The states that the functions themselves name.
  private func readStates(
    of person: Int, _ held: HeldFunctions, in document: inout Document
  ) {
    for function in document.people[person].functions + document.people[person].formerFunctions {
      let phrase = document.functions[function]
      guard phrase.category != .kin else { continue }
      for country in [phrase.country].compactMap({ $0 }) + phrase.bodies.compactMap(\.country)
      where phrase.country == country || isOfState(phrase, country) {
        document.give(country: country, to: person)
      }
    }
    guard document.people[person].countries.isEmpty else { return }
    // "le vice-ministre panaméen … X, vice-ministre": the bare title was understood to be X's.
    let implied = held.implied[person].first {
      document.functions[$0].country != nil && document.functions[$0].category != .kin
    }
    if let implied, let country = document.functions[implied].country {
      document.give(country: country, to: person)
    }
  }

  private func isOfState(_ phrase: FunctionPhrase, _ country: CountryCode) -> Bool {
    phrase.bodies.contains { body in
      body.country == country
        && body.lexiconBody.map { FunctionReader.ofStates.contains(lexicon.bodies[$0].kind) }
          ?? false
    }
  }

  private func readLocalStates(of person: Int, in document: inout Document) {
    guard document.people[person].countries.isEmpty else { return }
    let local = LocalState(lexicon: lexicon)
    for function in document.people[person].functions {
      if let state = local.state(of: function, in: document) {
        document.give(country: state, to: person)
        return
      }
    }
  }

  /// Who holds a public function without a state is the home country's.
  private func inheritHome(
    _ person: Int, _ held: HeldFunctions, _ guess: StateGuess, in document: inout Document
  ) {
    guard document.people[person].countries.isEmpty else { return }
    let functions =
      (held.all(person, in: document) + document.people[person].formerFunctions)
      .map { document.functions[$0] }
    let isPublic = functions.contains { phrase in
      // A diplomat without a state is a stranger where he is named.
      if phrase.isCounterpart || phrase.category == .diplomat { return false }
      if phrase.bodies.contains(where: { !$0.isNational && $0.country == nil }) { return false }
      return phrase.category.actsForState || Self.publicCategories.contains(phrase.category)
    }
    let state =
      isPublic
      ? guess.state(ofOfficial: person, in: document)
      : functions.allSatisfy({
        Self.privateCategories.contains($0.category) || $0.period == .former
      })
        ? guess.state(ofUnknown: person, in: document) : nil
    if let state { document.give(country: state, to: person) }
  }

  /// "son homologue, X": of another state than he whose counterpart he is.
  private func inheritFromCounterpart(
    _ person: Int, _ guess: StateGuess, in document: inout Document
  ) {
    guard document.people[person].countries.isEmpty else { return }
    for function in document.people[person].functions {
      let phrase = document.functions[function]
      guard phrase.isCounterpart, let model = phrase.counterpartOf,
        let peer = document.functions[model].person, peer != person
      else { continue }
      let other = document.people[peer].countries.first
      if let state = guess.state(ofOfficial: person, not: other, in: document) {
        document.give(country: state, to: person)
        return
      }
    }
  }

  private static let privateCategories: Set<FunctionCategory> = [.religious, .kin, .other]
  private static let publicCategories: Set<FunctionCategory> = [
    .party, .official, .mayor, .justice,
  ]

  /// Ministries, parties and the like give their people their state; companies do not.
  private func inheritFromBodies(_ person: Int, in document: inout Document) {
    guard document.people[person].countries.isEmpty else { return }
    for index in document.people[person].institutions {
      let institution = document.institutions[index]
      guard let country = institution.country else { continue }
      let kind = institution.lexiconBody.map { lexicon.bodies[$0].kind }
      if kind.map({ FunctionReader.ofStates.contains($0) }) ?? false {
        document.give(country: country, to: person)
        return
      }
    }
  }
}
