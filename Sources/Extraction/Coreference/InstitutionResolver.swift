import French
import Language
import Knowledge
import Text

/// Joins the names of bodies, outright and implied by offices, into institutions.
struct InstitutionResolver: Sendable {
  let lexicon: Lexicon

  /// Makes institutions of the names that are bodies' names.
  func annotateNames(_ document: inout Document) {
    let covered = insideOffices(document)
    for name in document.names.indices where document.names[name].label == .institution {
      if covered[document.names[name].tokens.lowerBound] >= 0 { continue }
      if joinAcronym(name, covered, in: &document) { continue }
      let span = document.names[name]
      let text = document.text.string(span.tokens)
      let country =
        span.lexiconBody.flatMap { lexicon.bodies[$0].country } ?? state(in: span.tokens, document)
      let proper = Self.properName(span, in: document) ?? text
      let entity = resolve(
        proper, country: country, lexiconBody: span.lexiconBody, tokens: span.tokens,
        isNamed: true, score: span.score, in: &document)
      if proper != text { addForm(text, to: entity, in: &document) }
      document.names[name].entity = entity
    }
  }

  /// "ONG Main tendue", "groupe Durand": the name behind the common noun.
  static func properName(_ span: NameSpan, in document: Document) -> String? {
    let start = span.tokens.lowerBound
    guard span.lexiconBody == nil, commonNouns.contains(document.key(start)),
      !document.isCapitalised(start) || document.tokens[start].flags.contains(.allCapitals),
      start + 1 < span.tokens.upperBound, document.isCapitalised(start + 1)
    else { return nil }
    return document.text.string(start + 1..<span.tokens.upperBound)
  }

  private static let commonNouns = FrenchGrammar.keys(
    "ong groupe société entreprise association mouvement collectif laboratoire organisation parti")

  /// For each token the office phrase that has read it as the name of the body that it implies, or -1.
  private func insideOffices(_ document: Document) -> [Int] {
    var covered = [Int](repeating: -1, count: document.tokens.count)
    for (index, office) in document.offices.enumerated() where !office.bodies.isEmpty {
      for token in office.tokens where token >= office.head.lowerBound {
        covered[token] = index
      }
    }
    return covered
  }

  /// "Union pour la paix (UP)": an acronym in brackets behind a body is a form of its name.
  private func joinAcronym(_ name: Int, _ covered: [Int], in document: inout Document) -> Bool {
    let token = document.names[name].tokens.lowerBound
    guard document.names[name].tokens.count == 1, token >= 2,
      AcronymExpansion.bracketed(at: token - 1, in: document) == token
    else { return false }
    let text = document.text.string(token)
    let before = covered[token - 2]
    if before >= 0 {
      // The body that an office names: "directrice de l’Union pour la paix (UP)".
      guard let body = document.offices[before].bodies.indices.last,
        document.offices[before].bodies[body].lexiconBody == nil,
        document.offices[before].bodies[body].alias == nil
      else { return false }
      document.offices[before].bodies[body].alias = text
      return true
    }
    guard let full = document.name(endingAt: token - 1),
      document.names[full].label == .institution, let entity = document.names[full].entity
    else { return false }
    let acronym = document.names[name].lexiconBody
    let known = document.institutions[entity].lexiconBody
    if let acronym, let known, acronym != known { return false }
    add(
      text, document.institutions[entity].country, token..<token + 1, true,
      document.names[name].score, to: entity, in: &document)
    if known == nil {
      document.institutions[entity].lexiconBody = acronym
      document.institutionIndex.note(entity, document.institutions[entity])
    }
    document.names[name].entity = entity
    return true
  }

  /// The institution with a name, an old one or a new one.
  func resolve(
    _ name: String, country: CountryCode?, lexiconBody: Int?, tokens: Range<Int>, isNamed: Bool,
    score: Double, in document: inout Document
  ) -> Int {
    let keys = Self.keys(name)
    let short = isShort(tokens, keys, in: document)
    let candidates = document.institutionIndex.candidates(
      name, keys: keys, rest: short ? Self.withoutDemonym(tokens, document) : nil,
      lexiconBody: lexiconBody, country: country)
    let found = candidates.first { index in
      let other = document.institutions[index]
      let sameState = other.country == country || other.country == nil || country == nil
      guard sameState else { return false }
      if let lexiconBody, other.lexiconBody == lexiconBody { return true }
      if let country, other.country == country, short,
        Self.isPart(Self.withoutDemonym(tokens, document) ?? keys, of: other.keys)
      {
        return true
      }
      if let country, other.country == country, FrenchChamberTable.hasOneChamber(country),
        FrenchChamberTable.isParliament(name), FrenchChamberTable.isParliament(other.forms[0])
      {
        return true
      }
      return other.keys == keys
        || other.forms.contains { Folding.folded($0) == Folding.folded(name) }
        || isAcronym(name, of: other)
        || other.forms.contains { Self.acronym(of: $0) == name && name.utf8.count > 2 }
    }
    if let found {
      add(name, country, tokens, isNamed, score, to: found, in: &document)
      return found
    }
    if let found = alike(name, country, lexiconBody, in: document)
      ?? headAlone(name, country, lexiconBody, in: document)
    {
      let lead = document.institutions[found].forms[0]
      add(name, country, tokens, isNamed, score, to: found, in: &document)
      // With its state the name is longer, not fuller.
      if let first = document.institutions[found].forms.firstIndex(of: lead), first > 0 {
        document.institutions[found].forms.remove(at: first)
        document.institutions[found].forms.insert(lead, at: 0)
      }
      return found
    }
    var forms = [name]
    if let lexiconBody {
      let body = lexicon.bodies[lexiconBody]
      for alias in [body.name] + body.aliases where !forms.contains(alias) { forms.append(alias) }
      // The fullest name leads, as it is known.
      forms = [body.name] + forms.filter { $0 != body.name }
    }
    document.institutions.append(
      InstitutionEntity(
        forms: forms, country: country, keys: keys, lexiconBody: lexiconBody, tokens: [tokens],
        isNamed: isNamed, score: score))
    let new = document.institutions.count - 1
    document.institutionIndex.note(new, document.institutions[new])
    noteLikeness(name, country, of: new, in: &document)
    if lexiconBody != nil {
      let likeness = InstitutionLikeness(lexicon: lexicon)
      for key in forms.flatMap({ likeness.ministries($0, country: country) }) {
        document.institutionIndex.note(likeness: key, of: new)
      }
      noteLikeness(forms[0], country, of: new, in: &document)
    }
    return new
  }

  /// "ministère de la Défense du Mali" beside the "Ministère de la Défense" of Mali.
  private func alike(
    _ name: String, _ country: CountryCode?, _ lexiconBody: Int?, in document: Document
  ) -> Int? {
    let likeness = InstitutionLikeness(lexicon: lexicon)
    let index =
      document.institutionIndex.alike(likeness.core(of: name, country: country))
      ?? document.institutionIndex.alike(likeness.ministry(name, country: country))
    guard let index else { return nil }
    let known = document.institutions[index].lexiconBody
    return known == nil || lexiconBody == nil || known == lexiconBody ? index : nil
  }

  private func noteLikeness(
    _ name: String, _ country: CountryCode?, of index: Int, in document: inout Document
  ) {
    let likeness = InstitutionLikeness(lexicon: lexicon)
    document.institutionIndex.note(
      likeness: likeness.core(of: name, country: country), of: index)
    document.institutionIndex.note(
      likeness: likeness.ministry(name, country: country), of: index)
  }

  /// "la présidente de la Commission": the only body of the article whose name begins so.
  private func headAlone(
    _ name: String, _ country: CountryCode?, _ lexiconBody: Int?, in document: Document
  ) -> Int? {
    guard lexiconBody == nil, Self.heads.contains(Folding.folded(name)) else { return nil }
    let start = Folding.folded(name) + " "
    var found: Int?
    for (index, other) in document.institutions.enumerated()
    where country == nil || other.country == nil || other.country == country {
      guard other.forms.contains(where: { Folding.folded($0).hasPrefix(start) }) else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// Nouns that stand for a body which the article has named in full.
  private static let heads: Set<String> = [
    "commission", "agence", "fondation", "ligue", "federation", "confederation", "alliance",
    "organisation", "comite", "fonds", "banque", "institut", "autorite", "front", "mission",
  ]

  /// Adds another form of an institution's name.
  func addForm(_ form: String, to index: Int, in document: inout Document) {
    guard !document.institutions[index].forms.contains(form) else { return }
    document.institutions[index].forms.append(form)
    document.institutionIndex.note(form, of: index)
  }

  private func add(
    _ name: String, _ country: CountryCode?, _ tokens: Range<Int>, _ isNamed: Bool,
    _ score: Double, to index: Int, in document: inout Document
  ) {
    let isNewForm = !document.institutions[index].forms.contains(name)
    let wasStateless = document.institutions[index].country == nil
    if isNewForm {
      let isFuller =
        document.institutions[index].lexiconBody == nil
        && name.utf8.count > document.institutions[index].forms[0].utf8.count
        && name.contains(" ")
      if isFuller {
        document.institutions[index].forms.insert(name, at: 0)
      } else {
        document.institutions[index].forms.append(name)
      }
      document.institutionIndex.note(name, of: index)
    }
    if document.institutions[index].country == nil {
      document.institutions[index].country = country
    }
    if document.institutions[index].lexiconBody == nil, isNewForm || wasStateless {
      noteLikeness(name, document.institutions[index].country, of: index, in: &document)
    }
    document.institutionIndex.noteParliament(index, document.institutions[index])
    if document.institutions[index].tokens.last != tokens {
      document.institutions[index].tokens.append(tokens)
    }
    document.institutions[index].isNamed = document.institutions[index].isNamed || isNamed
    document.institutions[index].score = max(document.institutions[index].score, score)
  }

  /// The state that the words of a name say: "ministère chinois …", "… de la République du Mali".
  func state(in tokens: Range<Int>, _ document: Document) -> CountryCode? {
    for token in tokens {
      for hit in document.gazetteer.starting(at: token)
      where hit.tokens.upperBound <= tokens.upperBound {
        switch hit.meaning.kind {
        case .country, .demonym, .city, .capital: return hit.meaning.country
        default: break
        }
      }
    }
    return nil
  }

  /// "la police française" beside the "Police nationale": the head noun and the demonym only.
  private func isShort(_ tokens: Range<Int>, _ keys: Set<String>, in document: Document) -> Bool {
    tokens.count <= 3 && Self.withoutDemonym(tokens, document)?.count == 1
  }

  /// The words of a name without its demonyms; nil where it has none.
  private static func withoutDemonym(_ tokens: Range<Int>, _ document: Document) -> Set<String>? {
    let rest = tokens.filter { document.gazetteer.hit(at: $0, .demonym) == nil }
    guard rest.count < tokens.count else { return nil }
    return keys(rest.map { document.text.string($0) }.joined(separator: " "))
  }

  private static func isPart(_ words: Set<String>, of others: Set<String>) -> Bool {
    !words.isEmpty && words.isSubset(of: others) && others.count <= 3
  }

  private func isAcronym(_ name: String, of other: InstitutionEntity) -> Bool {
    guard name.utf8.count > 2, name.allSatisfy({ $0.isUppercase }) else { return false }
    return other.forms.contains { Self.acronym(of: $0) == name }
  }

  /// The initials of the words that count: "Direction générale de la Sûreté nationale" → "DGSN".
  static func acronym(of name: String) -> String {
    var letters = ""
    for word in Folding.folded(name).split(whereSeparator: { " '-".contains($0) })
    where !small.contains(String(word)) {
      letters += word.prefix(1).uppercased()
    }
    return letters
  }

  /// What makes two names the same: folded words without determiners, prepositions and demonyms' frills.
  static func keys(_ name: String) -> Set<String> {
    Set(
      Folding.folded(name).split(whereSeparator: { " '-,".contains($0) }).map(String.init)
        .filter { !small.contains($0) })
  }

  static let small: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "sur",
    "dans",
  ]
}
