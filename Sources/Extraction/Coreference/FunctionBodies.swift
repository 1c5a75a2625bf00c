import Knowledge
import Text

/// Gives people the bodies of the functions that they hold.
struct FunctionBodies: Sendable {
  let lexicon: Lexicon

  func read(
    of person: Int, _ held: HeldFunctions, in document: inout Document
  ) {
    let resumed = held.implied[person].filter { document.functions[$0].isResumed }
    for function in document.people[person].functions + resumed
      + document.people[person].formerFunctions
    {
      let phrase = document.functions[function]
      if isOnlyRank(phrase), hasOtherBody(person, than: function, in: document) { continue }
      let state = phrase.country ?? document.people[person].countries.first
      for index in resolve(phrase, state: state, in: &document) {
        document.give(institution: index, to: person)
      }
    }
  }

  /// "l’abbé", "le cardinal": a rank in a church, by which nobody acts for it.
  private func isOnlyRank(_ phrase: FunctionPhrase) -> Bool {
    phrase.category == .religious && !phrase.bodies.contains(where: \.isWritten)
  }

  private func hasOtherBody(
    _ person: Int, than function: Int, in document: Document
  ) -> Bool {
    document.people[person].functions.contains { other in
      let phrase = document.functions[other]
      return other != function && phrase.category != .religious && !phrase.bodies.isEmpty
    }
  }

  /// "le directeur de cabinet de X": the presidency where X heads the state, else X's own house.
  func readStaff(
    _ chiefs: Chiefs, _ held: HeldFunctions, in document: inout Document
  ) {
    for (servant, chief, function) in chiefs.servantsWithoutBody(in: document) {
      let leads = held.all(chief, in: document).contains {
        document.functions[$0].category == .headOfState && document.functions[$0].bodies.isEmpty
      }
      if leads {
        let state = document.people[servant].countries.first
        var phrase = document.functions[function]
        phrase.bodies = [
          ImpliedBody(
            name: FunctionReader.presidency, country: nil, isNational: true, tokens: phrase.head)
        ]
        for index in resolve(phrase, state: state, in: &document) {
          document.give(institution: index, to: servant)
        }
      } else {
        for other in held.all(chief, in: document).prefix(8)
        where document.functions[other].category == .minister {
          let state = document.people[chief].countries.first
          for index in resolve(document.functions[other], state: state, in: &document) {
            document.give(institution: index, to: servant)
          }
        }
      }
    }
  }

  /// The bodies of functions that nobody of the article holds.
  func readLooseFunctions(_ document: inout Document) {
    for function in document.functions.indices where document.functions[function].person == nil {
      let phrase = document.functions[function]
      let named = phrase.bodies.filter { !$0.isLowerChamber && (!phrase.isPlural || $0.isNamed) }
      var kept = phrase
      kept.bodies = named
      _ = resolve(kept, state: phrase.country ?? document.homeCountry, in: &document)
    }
  }

  private func resolve(
    _ phrase: FunctionPhrase, state: CountryCode?, in document: inout Document
  ) -> [Int] {
    let institutions = InstitutionResolver(lexicon: lexicon)
    return phrase.bodies.map { body in
      let country = body.country ?? (body.isNational ? state : nil)
      let name =
        body.isLowerChamber
        ? FrenchChamberTable.lowerChamber(of: country)
        : FrenchChamberTable.ministry(body.name, of: country)
      let index = institutions.resolve(
        name, country: country, lexiconBody: body.lexiconBody, tokens: body.tokens,
        isNamed: false, score: 0.8, in: &document)
      if name != body.name, !body.isLowerChamber {
        institutions.addForm(body.name, to: index, in: &document)
      }
      if let alias = body.alias { institutions.addForm(alias, to: index, in: &document) }
      return index
    }
  }
}
