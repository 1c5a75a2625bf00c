import Knowledge

/// Gives people their states and bodies, by their functions.
struct AffiliationResolver: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let institutions = InstitutionResolver(lexicon: lexicon)
    for person in document.people.indices {
      var actsForState = false
      for function in document.people[person].functions {
        let phrase = document.functions[function]
        actsForState = actsForState || phrase.category.actsForState
        if let country = phrase.country, phrase.category != .kin {
          addCountry(country, to: person, in: &document)
        }
      }
      if document.people[person].countries.isEmpty, actsForState, let home = document.homeCountry {
        addCountry(home, to: person, in: &document)
      }
      for function in document.people[person].functions {
        let phrase = document.functions[function]
        for body in phrase.bodies {
          let country = body.country
            ?? (body.isNational ? phrase.country ?? document.people[person].countries.first : nil)
          let index = institutions.resolve(
            body.name, country: country, lexiconBody: body.lexiconBody, tokens: body.tokens,
            isNamed: false, score: 0.8, in: &document)
          if !document.people[person].institutions.contains(index) {
            document.people[person].institutions.append(index)
          }
          if document.people[person].countries.isEmpty,
            let state = document.institutions[index].country
          {
            addCountry(state, to: person, in: &document)
          }
        }
      }
    }
    inheritHome(&document)
  }

  private func addCountry(_ country: CountryCode, to person: Int, in document: inout Document) {
    if !document.people[person].countries.contains(country) {
      document.people[person].countries.append(country)
    }
  }

  /// Holders of public functions without a state are the home country's, where there is one.
  private func inheritHome(_ document: inout Document) {
    guard let home = document.homeCountry else { return }
    for person in document.people.indices where document.people[person].countries.isEmpty {
      let functions = document.people[person].functions.map { document.functions[$0] }
      if functions.contains(where: { $0.category == .party || $0.category == .official }) {
        addCountry(home, to: person, in: &document)
      }
    }
  }
}
