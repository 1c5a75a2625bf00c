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
    let fields = OpenMinistries(document)
    for person in document.people.indices {
      if let function = fields.ministry(of: person, in: document) {
        document.people[person].formerFunctions.append(function)
      }
      readBodies(of: person, held, in: &document)
    }
    readStaffBodies(chiefs, held, in: &document)
    readApposedBodies(&document)
    BodyPredicates(lexicon: lexicon).annotate(&document)
    readLooseFunctions(&document)
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
        addCountry(country, to: person, in: &document)
      }
    }
    guard document.people[person].countries.isEmpty else { return }
    // "le vice-ministre panaméen … X, vice-ministre": the bare title was understood to be X's.
    let implied = held.implied[person].first {
      document.functions[$0].country != nil && document.functions[$0].category != .kin
    }
    if let implied, let country = document.functions[implied].country {
      addCountry(country, to: person, in: &document)
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
        addCountry(state, to: person, in: &document)
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
    if let state { addCountry(state, to: person, in: &document) }
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
        addCountry(state, to: person, in: &document)
        return
      }
    }
  }

  private static let privateCategories: Set<FunctionCategory> = [.religious, .kin, .other]
  private static let publicCategories: Set<FunctionCategory> = [
    .party, .official, .mayor, .justice,
  ]

  /// "le directeur de cabinet de X": the presidency where X heads the state, else X's own house.
  private func readStaffBodies(
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
          addInstitution(index, to: servant, in: &document)
        }
      } else {
        for other in held.all(chief, in: document).prefix(8)
        where document.functions[other].category == .minister {
          let state = document.people[chief].countries.first
          for index in resolve(document.functions[other], state: state, in: &document) {
            addInstitution(index, to: servant, in: &document)
          }
        }
      }
    }
  }

  private func readBodies(
    of person: Int, _ held: HeldFunctions, in document: inout Document
  ) {
    let resumed = held.implied[person].filter { document.functions[$0].isResumed }
    for function in document.people[person].functions + resumed
      + document.people[person].formerFunctions
    {
      let phrase = document.functions[function]
      let state = phrase.country ?? document.people[person].countries.first
      for index in resolve(phrase, state: state, in: &document) {
        addInstitution(index, to: person, in: &document)
      }
    }
  }

  /// The bodies of functions that nobody of the article holds.
  private func readLooseFunctions(_ document: inout Document) {
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

  /// "X (Parti)", "X, de l’Institut Y,", "X, pour Amnesty".
  private func readApposedBodies(_ document: inout Document) {
    let names = Dictionary(
      document.names.filter { $0.label == .institution && $0.entity != nil }
        .map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for name in document.names where name.label == .person {
      guard let person = name.entity else { continue }
      if let party = partyBefore(name, in: document) {
        addInstitution(party, to: person, in: &document)
      }
      let next = name.tokens.upperBound
      var start = next + 1
      let isBracket = document.isMark(next, 0x28)
      if document.isMark(next, 0x2C) {
        guard Self.joining.contains(document.key(start)) else { continue }
        start += 1
        if document.has(start, .determiner) { start += 1 }
        start = pastHeadNoun(start, names, in: document)
      } else if Self.ofWords.contains(document.key(next)) {
        // "la chercheuse X de l’université de Turin"
        if document.has(start, .determiner) { start += 1 }
        guard let hit = document.gazetteer.hit(at: start, .institutionHead),
          lexicon.institutionKinds[hit.meaning.index] == "university"
        else { continue }
      } else if !isBracket {
        continue
      }
      if isBracket, let (name, tokens) = portfolio(at: start, in: document) {
        let index = InstitutionResolver(lexicon: lexicon).resolve(
          name, country: document.people[person].countries.first, lexiconBody: nil, tokens: tokens,
          isNamed: false, score: 0.8, in: &document)
        addInstitution(index, to: person, in: &document)
        continue
      }
      guard let body = names[start], let index = body.entity else { continue }
      let end = body.tokens.upperBound
      guard !isBracket || document.isMark(end, 0x29) || document.isMark(end, 0x2C) else { continue }
      addInstitution(index, to: person, in: &document)
    }
  }

  /// "le LR X": the party right before the name.
  private func partyBefore(_ name: NameSpan, in document: Document) -> Int? {
    let start = name.tokens.lowerBound
    guard let at = document.name(endingAt: start), document.names[at].label == .institution,
      let body = document.names[at].lexiconBody, lexicon.bodies[body].kind == "party",
      document.has(document.names[at].tokens.lowerBound - 1, .determiner)
    else { return nil }
    return document.names[at].entity
  }

  /// "X, du cercle de réflexion | Y": past the common noun that says what Y is.
  private func pastHeadNoun(
    _ start: Int, _ names: [Int: NameSpan], in document: Document
  ) -> Int {
    guard names[start] == nil,
      let head = document.gazetteer.hit(at: start, .institutionHead), !document.isCapitalised(start)
    else { return start }
    return (head.tokens.upperBound..<head.tokens.upperBound + 3).first { token in
      names[token] != nil
        && (head.tokens.upperBound..<token).allSatisfy { document.tokens[$0].kind == .word }
    } ?? start
  }

  /// "X (Justice)": the ministry that a field of government in brackets stands for.
  private func portfolio(at start: Int, in document: Document) -> (String, Range<Int>)? {
    guard document.has(start, .portfolio), document.isCapitalised(start) else { return nil }
    var end = start
    while end < document.tokens.count, end - start < 6, document.tokens[end].kind == .word {
      end += 1
    }
    guard document.isMark(end, 0x29) else { return nil }
    let text = document.text.string(start..<end)
    return ("Ministère " + PortfolioName.withArticle(text), start..<end)
  }

  private static let ofWords = FrenchGrammar.keys("de du d'")
  private static let joining = FrenchGrammar.keys("de du des d' pour chez")

  /// Ministries, parties and the like give their people their state; companies do not.
  private func inheritFromBodies(_ person: Int, in document: inout Document) {
    guard document.people[person].countries.isEmpty else { return }
    for index in document.people[person].institutions {
      let institution = document.institutions[index]
      guard let country = institution.country else { continue }
      let kind = institution.lexiconBody.map { lexicon.bodies[$0].kind }
      if kind.map({ FunctionReader.ofStates.contains($0) }) ?? false {
        addCountry(country, to: person, in: &document)
        return
      }
    }
  }

  private func addCountry(_ country: CountryCode, to person: Int, in document: inout Document) {
    if !document.people[person].countries.contains(country) {
      document.people[person].countries.append(country)
    }
  }

  private func addInstitution(_ index: Int, to person: Int, in document: inout Document) {
    if !document.people[person].institutions.contains(index) {
      document.people[person].institutions.append(index)
    }
  }
}
