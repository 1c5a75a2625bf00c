import Language
import Knowledge
import Text

/// Reads the body that stands beside a name: "X (Parti)", "X, de l’Institut Y,", "X, pour Amnesty".
struct ApposedBodies: Sendable {
  let lexicon: Lexicon
  private var cues: ApposedBodyCues { lexicon.cues.coreference.affiliations.apposed }

  /// - Complexity: O(names · log names).
  func annotate(_ document: inout Document) {
    let names = Dictionary(
      document.names.filter { $0.label == .institution && $0.institution != nil }
        .map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for token in document.tokens.indices where cues.standIns.contains(document.key(token)) {
      readPronoun(at: token, names, in: &document)
    }
    for name in document.names where name.label == .person {
      guard let person = name.person else { continue }
      if let party = partyBefore(name, in: document) {
        document.give(institution: party, to: person)
      }
      if let body = body(behind: name, of: person, names, in: &document) {
        document.give(institution: body, to: person)
      }
    }
  }

  /// The body behind a name and a bracket, a comma or a preposition.
  private func body(
    behind name: NameSpan, of person: PersonIndex, _ names: [Int: NameSpan],
    in document: inout Document
  ) -> InstitutionIndex? {
    let next = name.tokens.upperBound
    let isBracket = document.isMark(next, 0x28)
    if isBracket, let (ministry, tokens) = portfolio(at: next + 1, in: document) {
      return InstitutionResolver(lexicon: lexicon).resolve(
        BodyReference(
          name: ministry, country: document.people[person].countries.first, tokens: tokens,
          score: AffiliationScores.implied), in: &document)
    }
    guard let start = isBracket ? next + 1 : start(behind: next, names, in: document),
      let body = names[start], let index = body.institution
    else { return nil }
    let end = body.tokens.upperBound
    // "(Éditions Durand, 1998)" is where a book appeared.
    let isEnd =
      document.isMark(end, 0x29)
      || document.isMark(end, 0x2C) && end + 1 < document.tokens.count
        && document.tokens[end + 1].kind != .number
    return !isBracket || isEnd ? index : nil
  }

  /// Where the body's name starts behind a comma or a preposition.
  private func start(
    behind next: Int, _ names: [Int: NameSpan], in document: Document
  ) -> Int? {
    var start = next + 1
    if document.isMark(next, 0x2C) {
      guard cues.joining.contains(document.key(start)) else { return nil }
      start += document.has(start + 1, .determiner) ? 2 : 1
      return pastHeadNoun(start, names, in: document)
    }
    guard cues.of.contains(document.key(next)) else { return nil }
    // "la chercheuse X de l’université de Turin"
    if document.has(start, .determiner) { start += 1 }
    return isUniversity(start, in: document) || isParty(names[start])
      || isAcronym(names[start], in: document) ? start : nil
  }

  /// "le patron de Durand et celui de Martin, X": the body of whom the pronoun stands for.
  private func readPronoun(
    at token: Int, _ names: [Int: NameSpan], in document: inout Document
  ) {
    guard lexicon.grammar.of.contains(document.key(token + 1)) else { return }
    let start = document.has(token + 2, .determiner) ? token + 3 : token + 2
    guard let body = names[start], let index = body.institution else { return }
    let end = body.tokens.upperBound
    let behind = document.isMark(end, 0x2C) ? end + 1 : end
    if let name = document.name(startingAt: behind), document.names[name].label == .person,
      let person = document.names[name].person
    {
      document.give(institution: index, to: person)
    } else if document.isMark(token - 1, 0x2C),
      let name = document.personName(endingAt: token - 1),
      let person = document.names[name].person
    {
      document.give(institution: index, to: person)
    }
  }

  private func isUniversity(_ token: Int, in document: Document) -> Bool {
    document.gazetteer.hit(at: token, .institutionHead).map {
      lexicon.institutionKinds[$0.meaning.head] == .university
    } ?? false
  }

  /// "X de la CGT", "X du PS": of a party or union, that nobody but a member is of.
  private func isParty(_ name: NameSpan?) -> Bool {
    name?.lexiconBody.map { [.party, .union].contains(lexicon.bodies[$0].kind) } ?? false
  }

  /// "X de l’ADHO": of a body that only its letters name, or an association.
  private func isAcronym(_ name: NameSpan?, in document: Document) -> Bool {
    guard let name, name.tokens.count == 1,
      document.tokens[name.tokens.lowerBound].flags.contains(.allCapitals)
    else { return false }
    return name.lexiconBody.map { lexicon.bodies[$0].kind == .ngo } ?? true
  }

  /// "le LR X": the party right before the name.
  private func partyBefore(_ name: NameSpan, in document: Document) -> InstitutionIndex? {
    let start = name.tokens.lowerBound
    guard let at = document.name(endingAt: start), document.names[at].label == .institution,
      let body = document.names[at].lexiconBody, lexicon.bodies[body].kind == .party,
      document.has(document.names[at].tokens.lowerBound - 1, .determiner)
    else { return nil }
    return document.names[at].institution
  }

  /// "X, du cercle de réflexion | Y": past the common noun that says what Y is.
  private func pastHeadNoun(
    _ start: Int, _ names: [Int: NameSpan], in document: Document
  ) -> Int {
    guard names[start] == nil,
      let head = document.gazetteer.hit(at: start, .institutionHead), !document.isCapitalised(start)
    else { return start }
    return (head.tokens.upperBound..<head.tokens.upperBound + Self.adjectives).first { token in
      names[token] != nil
        && (head.tokens.upperBound..<token).allSatisfy { document.tokens[$0].kind == .word }
    } ?? start
  }

  /// "X (Justice)": the ministry that a field of government in brackets stands for.
  private func portfolio(at start: Int, in document: Document) -> (String, Range<Int>)? {
    guard document.has(start, .portfolio), document.isCapitalised(start) else { return nil }
    var end = start
    while end < document.tokens.count, end - start < Self.longestField,
      document.tokens[end].kind == .word
    {
      end += 1
    }
    guard document.isMark(end, 0x29) else { return nil }
    let text = document.text.string(start..<end)
    return cues.ministry(text).map { ($0, start..<end) }
  }

  /// Within how many words behind a common noun its name starts: "du cercle libéral de réflexion | Y".
  private static let adjectives = 3
  /// How many words a field of government in brackets may have.
  private static let longestField = 6
}
