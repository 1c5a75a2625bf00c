import Knowledge
import Text

/// Says whose function each function phrase names.
///
/// First what the syntax says (title before a name, apposition, brackets, copula), then what the
/// article implies: "le ministre" is the minister named last, "son homologue" somebody's peer.
struct FunctionLinker: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let byStart = namesByStart(document)
    for index in document.functions.indices {
      if let name = directName(of: index, byStart, in: document),
        let person = document.names[name].entity
      {
        link(index, to: person, in: &document)
      }
    }
    for index in document.functions.indices where document.functions[index].person == nil {
      if let person = apposed(index, in: document) {
        link(index, to: person, in: &document)
        if document.functions[index].isPlural { linkPartners(index, of: person, in: &document) }
      }
    }
    resolveCounterparts(&document)
    for index in document.functions.indices where document.functions[index].person == nil {
      if let person = implied(index, in: document) {
        document.functions[index].person = person
      }
    }
  }

  private func link(_ function: Int, to person: Int, in document: inout Document) {
    document.functions[function].person = person
    document.people[person].functions.append(function)
    if document.people[person].gender == .unknown, document.functions[function].gender != .unknown {
      document.people[person].gender = document.functions[function].gender
    }
  }

  /// "X et Y, les dirigeants de …": the function is X's as well.
  private func linkPartners(_ function: Int, of person: Int, in document: inout Document) {
    let start = document.functions[function].tokens.lowerBound
    guard
      let last = document.names.last(where: {
        $0.entity == person && $0.label == .person && $0.tokens.upperBound <= start
      })
    else { return }
    var before = last.tokens.lowerBound - 1
    while document.has(before, .conjunction) || document.isMark(before, 0x2C) {
      guard
        let name = document.names.last(where: {
          $0.tokens.upperBound == before && $0.label == .person
        }),
        let partner = name.entity, partner != person
      else { return }
      document.people[partner].functions.append(function)
      before = name.tokens.lowerBound - 1
    }
  }

  private func namesByStart(_ document: Document) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, name) in document.names.enumerated() where name.label == .person {
      result[name.tokens.lowerBound] = index
    }
    return result
  }

  /// The name that a title stands before: "le ministre X", "son homologue français, X".
  private func directName(
    of function: Int, _ byStart: [Int: Int], in document: Document
  ) -> Int? {
    let phrase = document.functions[function]
    guard !phrase.isPlural else { return nil }
    var next = phrase.tokens.upperBound
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    if let name = byStart[skipTitles(next, in: document)] { return name }
    // Two titles in a row: "le secrétaire général du parti, ministre d’État X".
    if document.isMark(next, 0x2C) {
      next = skipTitles(next + 1, in: document)
      if next < sentence.upperBound, let name = byStart[next] {
        let after = document.names[name].tokens.upperBound
        // "…, X," or "…, X a …": the name is apposed, unless a list of names goes on.
        if !(document.isMark(after, 0x2C) && byStart[after + 1] != nil) { return name }
      }
    }
    return distantName(
      from: phrase.tokens.upperBound, to: sentence.upperBound, byStart, in: document)
  }

  /// The holder behind a longer complement: "la cheffe du groupe d’amitié de l’Assemblée, X,".
  private func distantName(
    from start: Int, to end: Int, _ byStart: [Int: Int], in document: Document
  ) -> Int? {
    guard document.has(start, .preposition) else { return nil }
    var at = start
    var commas = 0
    while at < min(end, start + 24) {
      if let name = byStart[at] {
        return document.has(at - 1, .preposition) ? nil : name
      }
      if document.isMark(at, 0x2C) {
        commas += 1
        // Only directly before the name.
        guard commas == 1, byStart[skipTitles(at + 1, in: document)] != nil else { return nil }
        at = skipTitles(at + 1, in: document)
        continue
      }
      guard document.tokens[at].kind == .word,
        !document.has(
          at,
          [.auxiliary, .modal, .subordinator, .relative, .reflexive, .subjectPronoun, .honorific])
      else { return nil }
      let hits = document.gazetteer.starting(at: at)
      if hits.contains(where: { $0.meaning.kind == .function }) { return nil }
      if hits.contains(where: { $0.meaning.kind == .meetingVerb }),
        !hits.contains(where: {
          $0.meaning.kind == .meetingNoun || $0.meaning.kind == .institutionHead
        })
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func skipTitles(_ token: Int, in document: Document) -> Int {
    var index = token
    while document.has(index, .honorific)
      || document.isMark(index, 0x2E) && document.has(index - 1, .honorific)
    {
      index += 1
    }
    return index
  }

  /// "X, ministre de …", "X (ministre de …)", "X est ministre".
  private func apposed(_ function: Int, in document: Document) -> Int? {
    let phrase = document.functions[function]
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    // "Lors de son entretien avec X, la cheffe de la mission a promis …": a subject, no apposition.
    if document.has(phrase.tokens.upperBound, [.auxiliary, .modal]) { return nil }
    // "X et son homologue" are two.
    if document.has(phrase.tokens.lowerBound - 1, .conjunction), phrase.isCounterpart { return nil }
    var index = phrase.tokens.lowerBound - 1
    var crossed = 0
    var marks = 0
    while index >= sentence.lowerBound, crossed < 14 {
      if let name = document.names.last(where: {
        $0.tokens.upperBound == index + 1 && $0.label == .person
      }) {
        guard marks > 0, let person = name.entity else { return nil }
        return person
      }
      if let other = document.functions.last(where: { $0.tokens.upperBound == index + 1 }),
        let person = other.person,
        marks > 0 || document.has(index + 1, .conjunction)
          || Self.besides.contains(document.key(index + 1))
          || document.isMark(index + 1, 0x28)
      {
        // A chain of titles: "X, président de A et ministre de B".
        return person
      }
      if document.isMark(index, 0x29),
        let open = opening(of: index, from: sentence.lowerBound, in: document)
      {
        index = open - 1
        continue
      }
      let isComma = document.isMark(index, 0x2C) || document.isMark(index, 0x28)
      let isJoint = document.has(index, .conjunction) || Self.besides.contains(document.key(index))
      if isComma {
        marks += 1
      } else if document.has(index, .beAuxiliary) || document.key(index) == Self.becomes {
        marks += 1
        if !directlyBefore(index, in: document) { return nil }
      } else if isJoint || document.has(index, [.determiner, .formerMarker, .functionModifier]) {
        // goes on
      } else if marks == 0 || document.has(index, [.auxiliary, .subordinator, .relative])
        || document.tokens[index].kind == .punctuation
      {
        return nil
      }
      crossed += 1
      index -= 1
    }
    return nil
  }

  private func opening(of close: Int, from start: Int, in document: Document) -> Int? {
    var index = close - 1
    while index >= start, close - index < 10 {
      if document.isMark(index, 0x28) { return index }
      index -= 1
    }
    return nil
  }

  private func directlyBefore(_ verb: Int, in document: Document) -> Bool {
    document.names.contains { $0.tokens.upperBound == verb && $0.label == .person }
  }

  private static let besides = FrenchGrammar.keys("ainsi que qu'")
  private static let becomes = FoldedHash.of("devient")

  /// "son homologue X": the category and the bodies are those of the function told before.
  private func resolveCounterparts(_ document: inout Document) {
    for index in document.functions.indices where document.functions[index].isCounterpart {
      let start = document.functions[index].tokens.lowerBound
      func isModel(_ other: FunctionPhrase) -> Bool {
        !other.isCounterpart && other.category != .other && other.category != .kin
      }
      let model =
        document.functions[..<index].lastIndex { other in
          isModel(other) && other.tokens.upperBound <= start && start - other.tokens.upperBound < 60
        }
        ?? document.functions[(index + 1)...].firstIndex { other in
          isModel(other) && other.tokens.lowerBound - start < 30
            && other.person != document.functions[index].person
        }
      guard let model else { continue }
      document.functions[index].counterpartOf = model
      document.functions[index].category = document.functions[model].category
      guard document.functions[index].bodies.isEmpty else { continue }
      let country = document.functions[index].country
      let head = document.functions[index].head
      document.functions[index].bodies = document.functions[model].bodies.compactMap { body in
        guard body.isNational, body.country == nil || body.country == country else { return nil }
        return ImpliedBody(
          name: body.name, country: country, isNational: true, tokens: head,
          isLowerChamber: body.isLowerChamber)
      }
    }
  }

  /// The person that a bare title stands for.
  private func implied(_ function: Int, in document: Document) -> Int? {
    let phrase = document.functions[function]
    guard !phrase.isPlural, phrase.period != .future,
      document.has(phrase.tokens.lowerBound, .determiner)
        || document.isCapitalised(phrase.head.lowerBound)
    else { return nil }
    if Self.indefinite.contains(document.key(phrase.tokens.lowerBound)) { return nil }
    let position = phrase.head.lowerBound
    var best: (person: Int, score: Int)?
    for (index, person) in document.people.enumerated() {
      guard phrase.gender == .unknown || person.gender == .unknown || person.gender == phrase.gender
      else { continue }
      if isNamedAfter(phrase, person, in: document) { continue }
      var fit = 0
      for other in person.functions {
        let held = document.functions[other]
        guard held.period == phrase.period || phrase.period == .current else { continue }
        fit = max(fit, similarity(held, phrase, person))
      }
      guard fit > 0 else { continue }
      let nearest = person.names.map { document.names[$0].tokens.lowerBound }
      let before = nearest.filter { $0 < position }.max()
      let distance = before.map { position - $0 } ?? ((nearest.min() ?? 0) - position) * 3
      let score = fit * 100_000 - min(distance, 50_000)
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.person ?? leader(for: phrase, at: position, in: document)
  }

  /// The head of state or government of the home country is whom the article names most among those
  /// whom it gives no other function: papers do not say who their own president is.
  private func leader(for phrase: FunctionPhrase, at position: Int, in document: Document) -> Int? {
    guard phrase.category == .headOfState || phrase.category == .headOfGovernment,
      phrase.period == .current, phrase.bodies.isEmpty
    else { return nil }
    let isTaken = document.functions.contains {
      $0.person != nil && $0.category == phrase.category && $0.period == .current
        && ($0.country == phrase.country || $0.country == nil || phrase.country == nil)
    }
    guard !isTaken else { return nil }
    let free = document.people.indices.filter { index in
      !isNamedAfter(phrase, document.people[index], in: document)
        && document.people[index].names.count >= 2
        && document.people[index].functions.allSatisfy {
          document.functions[$0].category == phrase.category
            || document.functions[$0].category == .kin
        }
        && (document.people[index].countries.isEmpty || phrase.country == nil
          || document.people[index].countries.contains { $0 == phrase.country })
    }
    return free.max { a, b in
      (document.people[a].names.count, -a) < (document.people[b].names.count, -b)
    }
  }

  /// "le président a dit à X": whoever is named behind a title in its sentence is somebody else.
  private func isNamedAfter(
    _ phrase: FunctionPhrase, _ person: PersonEntity, in document: Document
  ) -> Bool {
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    return person.names.contains {
      let name = document.names[$0].tokens.lowerBound
      return name >= phrase.tokens.upperBound && name < sentence.upperBound
    }
  }

  /// How well a held function answers a bare title; 0 not at all.
  private func similarity(
    _ held: FunctionPhrase, _ bare: FunctionPhrase, _ person: PersonEntity
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

  private static let indefinite = FrenchGrammar.keys("un une des")
}
