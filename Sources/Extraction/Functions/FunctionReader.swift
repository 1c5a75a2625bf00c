import Knowledge
import Text

/// Reads what follows a function noun: rank, nationality, party, and the body or state it is of.
struct FunctionReader {
  let document: Document
  let lexicon: Lexicon
  /// The names of bodies that were found before, by first token.
  let bodyNames: [Int: NameSpan]
  /// The ends of people's names, by first token.
  let people: [Int: Int]
  private(set) var index: Int
  let entry: FunctionEntry
  private(set) var category: FunctionCategory
  private(set) var country: CountryCode?
  private(set) var period: TenurePeriod?
  private(set) var bodies: [ImpliedBody] = []
  private var demonyms: Set<Int> = []
  private let headStart: Int

  init(
    document: Document, lexicon: Lexicon, bodyNames: [Int: NameSpan], people: [Int: Int],
    head: Range<Int>,
    entry: FunctionEntry
  ) {
    self.document = document
    self.lexicon = lexicon
    self.bodyNames = bodyNames
    self.people = people
    index = head.upperBound
    self.entry = entry
    category = entry.category
    headStart = head.lowerBound
  }

  mutating func read() {
    readModifiers()
    readParty()
    readComplement()
    readModifiers()
    readParty()
    readLead()
    readLateDemonym()
    if Self.lowerChamber.contains(FoldedHash.of(entry.lemma)),
      !bodies.contains(where: { $0.name != "" && !isParty($0) })
    {
      bodies.append(
        ImpliedBody(
          name: "", country: nil, isNational: true, tokens: index - 1..<index, isLowerChamber: true)
      )
    }
  }

  /// "son homologue à la tête de la Police nationale".
  private mutating func readLead() {
    guard zip(Self.lead, index...).allSatisfy({ document.key($1) == $0 }) else { return }
    var start = index + Self.lead.count
    guard lexicon.grammar.of.contains(document.key(start)) else { return }
    start += 1
    if bodyNames[start] == nil, document.has(start, .determiner) { start += 1 }
    guard let name = bodyNames[start] else { return }
    add(name)
  }

  /// "l’Agence X … sa directrice générale": the body named last before, in the same sentence.
  mutating func readOwner(before start: Int) {
    guard bodies.isEmpty else { return }
    let sentence = document.sentenceRange(of: start)
    let end = index
    for token in (sentence.lowerBound..<max(start, sentence.lowerBound)).reversed() {
      guard let name = bodyNames[token] else { continue }
      add(name)
      index = end
      return
    }
  }

  /// "patron des services de renseignement marocains", "chef de la police locale nigériane".
  private mutating func readLateDemonym() {
    guard country == nil, category != .kin, lexicon.grammar.of.contains(document.key(index)) else {
      return
    }
    for token in index..<min(index + 7, document.tokens.count) {
      guard document.tokens[token].kind == .word, !document.isCapitalised(token),
        !document.has(token, [.conjunction, .auxiliary, .relative, .subjectPronoun]),
        !document.tokens[token].flags.contains(.afterBlankLine)
      else { return }
      if let hit = document.gazetteer.hit(at: token, .demonym) {
        country = hit.meaning.country
        index = token + 1
        return
      }
    }
  }

  private func isParty(_ body: ImpliedBody) -> Bool {
    body.lexiconBody.map { lexicon.bodies[$0].kind == "party" } ?? false
  }

  /// Adjectives of rank and of nationality: "général", "délégué", "marocain".
  private mutating func readModifiers() {
    while index < document.tokens.count, document.tokens[index].kind == .word,
      !document.tokens[index].flags.contains(.afterBlankLine)
    {
      if let demonym = document.gazetteer.hit(at: index, .demonym),
        !document.isCapitalised(index) || document.isCapitalised(index - 1)
      {
        country = country ?? demonym.meaning.country
        demonyms.insert(index)
      } else if document.has(index, .formerMarker), !document.isCapitalised(index) {
        period = .former
      } else if document.has(index, .futureMarker) {
        period = .future
      } else if !document.has(index, .functionModifier) {
        break
      }
      index += 1
    }
    // "par intérim"
    if lexicon.grammar.by.contains(document.key(index)), document.key(index + 1) == Self.interim {
      period = .acting
      index += 2
    }
  }

  /// "la députée LREM", "le maire (LR) de Nice".
  private mutating func readParty() {
    guard
      category == .parliament || category == .party || category == .mayor || category == .official
    else { return }
    let isBracketed = document.isMark(index, 0x28)
    let start = isBracketed ? index + 1 : index
    guard let hit = document.gazetteer.hit(at: start, .body), document.isCapitalised(start),
      lexicon.bodies[hit.meaning.index].kind == "party",
      !isBracketed || document.isMark(hit.tokens.upperBound, 0x29)
    else { return }
    addKnown(hit)
    index = hit.tokens.upperBound + (isBracketed ? 1 : 0)
  }

  private mutating func addKnown(_ hit: GazetteerHits.Hit) {
    let known = lexicon.bodies[hit.meaning.index]
    bodies.append(
      ImpliedBody(
        name: known.name, country: known.country,
        isNational: known.country == nil && Self.ofStates.contains(known.kind), tokens: hit.tokens,
        lexiconBody: hit.meaning.index))
    if country == nil, Self.ofStates.contains(known.kind) { country = known.country }
  }

  private mutating func readComplement() {
    if readNamedBody() { return }
    let isMinister = category == .minister || category == .official || category == .other
    let reader = ComplementReader(lexicon: lexicon)
    var start = index
    // "secrétaire d’État auprès du ministre de …": that minister's house.
    var pattern = entry.body
    if document.key(start) == Self.aupres {
      start += 1
      let inner = document.has(start + 1, .determiner) ? start + 2 : start + 1
      if let hit = document.gazetteer.hit(at: inner, .function),
        lexicon.functions[hit.meaning.index].category == .minister
      {
        start = hit.tokens.upperBound
        pattern = lexicon.functions[hit.meaning.index].body ?? pattern
      }
    }
    let found = reader.read(at: start, in: document, portfolios: isMinister)
    // "la région Île-de-France": the name follows without a preposition.
    if found.parts.isEmpty, let pattern, pattern.hasPrefix("Région"), document.isCapitalised(index),
      people[index] == nil
    {
      add(pattern.replacing("%", with: document.text.string(index)), tokens: index..<index + 1)
      index += 1
      return
    }
    guard !found.parts.isEmpty else {
      if let pattern, !pattern.contains("%") { addFixed(pattern) }
      return
    }
    let isPortfolio = pattern?.contains("%") == true && pattern != "%"
    if isPortfolio || category == .mayor {
      for (part, whole) in zip(found.parts, found.wholes) { use(part, whole) }
    } else {
      for chain in chains(of: found) { use(chain) }
    }
    if let body = pattern {
      if !body.contains("%") {
        addFixed(body)
      } else if found.hasPortfolio, body != "%" {
        addPortfolio(body, found)
      }
    }
    index = found.end
  }

  /// "porte-parole du ministère de l’Intérieur", "professeure à l’université de Turin".
  private mutating func readNamedBody() -> Bool {
    guard category != .minister, category != .mayor, category != .kin, category != .royal,
      category != .headOfGovernment, category != .diplomat || entry.body == "%",
      entry.body == nil || entry.body == "%" || entry.body == "Police"
    else { return false }
    if readBodyInsideTitle() { return true }
    let key = document.key(index)
    let isOf = lexicon.grammar.of.contains(key)
    let isAt = Self.at.contains(key) && document.has(index, .preposition)
    guard isOf || (isAt && category != .headOfState) else { return false }
    var start = index + 1
    if bodyNames[start] == nil, document.has(start, .determiner) { start += 1 }
    if bodyNames[start] == nil { start = behindHeadNoun(start) ?? start }
    if readMembers(start) { return true }
    guard let name = bodyNames[start] else { return readPresidency(start) }
    // A second body may follow, as a complement: "de la Sûreté et de la Surveillance".
    let end = name.tokens.upperBound
    if lexicon.grammar.and.contains(document.key(end)),
      lexicon.grammar.of.contains(document.key(end + 1)),
      document.isCapitalised(end + 2)
        || document.has(end + 2, .determiner) && document.isCapitalised(end + 3)
    {
      return false
    }
    add(name)
    // "du groupe X au Sénat"
    if Self.at.contains(document.key(index)) {
      let next = document.has(index + 1, .determiner) ? index + 2 : index + 1
      if let second = bodyNames[next], second.lexiconBody.map({ lexicon.bodies[$0].kind == "parliament" }) ?? false {
        add(second)
      }
    }
    return true
  }

  /// "du mouvement chiite | du Hezbollah", "de l’organisation « | Leaders unis": past the common noun.
  private mutating func behindHeadNoun(_ start: Int) -> Int? {
    guard let head = document.gazetteer.hit(at: start, .institutionHead), !document.isCapitalised(start)
    else { return nil }
    var token = head.tokens.upperBound
    var state: CountryCode?
    while token < min(head.tokens.upperBound + 6, document.tokens.count), bodyNames[token] == nil {
      if let hit = document.gazetteer.hit(at: token, .demonym) { state = hit.meaning.country }
      let isMark = document.tokens[token].kind == .punctuation
        && ![0x2C, 0x2E, 0x28, 0x29, 0x3A, 0x3B].contains { document.isMark(token, $0) }
      guard isMark || (document.tokens[token].kind == .word && !document.isCapitalised(token)
          && !document.has(token, [.auxiliary, .conjunction, .relative, .subjectPronoun]))
      else { return nil }
      token += 1
    }
    guard bodyNames[token] != nil else { return nil }
    if country == nil { country = state }
    return token
  }

  /// "chef de file des sénateurs LR": the members' chamber and party.
  private mutating func readMembers(_ start: Int) -> Bool {
    guard let hit = document.gazetteer.hit(at: start, .function), category != .headOfState else { return false }
    let members = lexicon.functions[hit.meaning.index]
    guard members.isPlural, members.category == .parliament else { return false }
    index = hit.tokens.upperBound
    if Self.lowerChamber.contains(FoldedHash.of(members.lemma)) {
      bodies.append(
        ImpliedBody(
          name: "", country: nil, isNational: true, tokens: hit.tokens, isLowerChamber: true))
    } else if let body = members.body, !body.contains("%") {
      addFixed(body)
    }
    category = .parliament
    readParty()
    return true
  }

  /// "directeur de cabinet du chef de l’État": the presidency, or what the state calls it.
  private mutating func readPresidency(_ start: Int) -> Bool {
    guard category == .official, entry.body == nil || entry.body == "%",
      let hit = document.gazetteer.hit(at: start, .function),
      lexicon.functions[hit.meaning.index].category == .headOfState
    else { return false }
    var end = hit.tokens.upperBound
    // "du président du Conseil": not a state's.
    if lexicon.grammar.of.contains(document.key(end)) { return false }
    if let demonym = document.gazetteer.hit(at: end, .demonym) {
      country = demonym.meaning.country
      end += 1
    }
    bodies.append(
      ImpliedBody(
        name: Self.presidency, country: nil, isNational: true, tokens: hit.tokens))
    // "du président X, Y": X is the president, not the holder of this function.
    index = max(end, people[end] ?? end)
    return true
  }

  static let presidency = "Présidence de la République"

  private mutating func add(_ name: NameSpan) {
    let start = name.tokens.lowerBound
    let known = name.lexiconBody.map { lexicon.bodies[$0] }
    let kind =
      known?.kind
      ?? document.gazetteer.hit(at: start, .institutionHead).map {
        lexicon.institutionKinds[$0.meaning.index]
      }
    let isOfState = kind.map { Self.ofStates.contains($0) } ?? false
    let state =
      known?.country ?? InstitutionResolver(lexicon: lexicon).state(in: name.tokens, document)
    bodies.append(
      ImpliedBody(
        name: known?.name ?? document.text.string(name.tokens), country: state,
        isNational: state == nil && isOfState, tokens: name.tokens, lexiconBody: name.lexiconBody,
        isWritten: true))
    if country == nil, isOfState { country = state }
    if category == .headOfState { category = .official }
    index = name.tokens.upperBound
  }

  /// The parts between two joints: "de la Sûreté nationale | et de la Surveillance du territoire".
  private func chains(of found: ComplementReader.Complement) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (part, whole) in zip(found.parts, found.wholes) {
      let isState = document.gazetteer.starting(at: part.lowerBound).contains {
        ($0.meaning.kind == .country || $0.meaning.kind == .body)
          && $0.tokens.upperBound <= part.upperBound
      }
      if let last = result.last, last.upperBound == whole.lowerBound, !isState, !isStandalone(last)
      {
        result[result.count - 1] = last.lowerBound..<part.upperBound
      } else {
        result.append(part)
      }
    }
    return result
  }

  private func isStandalone(_ chain: Range<Int>) -> Bool {
    document.gazetteer.starting(at: chain.lowerBound).contains {
      [.country, .body, .capital, .city].contains($0.meaning.kind) && $0.tokens == chain
    }
  }

  /// What a chain of parts is: a state, a known body, or a name for one.
  private mutating func use(_ chain: Range<Int>) {
    var start = chain.lowerBound - 1
    if document.has(start, .determiner), !lexicon.grammar.of.contains(document.key(start)) {
      start -= 1
    }
    use(chain, max(start, 0)..<chain.upperBound)
  }

  /// What one part of the complement is: a state, a known body, or a name for one.
  private mutating func use(_ part: Range<Int>, _ whole: Range<Int>) {
    let first = part.lowerBound
    for hit in document.gazetteer.starting(at: first) where hit.tokens.upperBound <= part.upperBound
    {
      switch hit.meaning.kind {
      case .country:
        if hit.tokens == part || country == nil {
          country = country ?? hit.meaning.country
          if hit.tokens == part { return }
        }
      case .capital, .city:
        if category == .mayor, let body = entry.body {
          add(body.replacing("%", with: "de " + document.text.string(part)), tokens: part)
        } else if category == .diplomat {
          break
        } else if category == .parliament, let body = entry.body, !body.contains("%") {
          break
        } else if country == nil, hit.meaning.kind == .capital {
          country = hit.meaning.country
        }
        if hit.tokens == part { return }
      case .body:
        addKnown(hit)
        if category == .headOfState || category == .headOfGovernment { category = .official }
        readState(in: hit.tokens.upperBound..<part.upperBound)
        return
      default: break
      }
    }
    readState(in: part)
    if document.has(first, .portfolio), entry.body?.contains("%") == true, entry.body != "%" {
      return
    }
    guard category != .headOfGovernment, category != .royal, category != .diplomat, category != .kin
    else { return }
    if Self.stateNouns.contains(document.key(first)) { return }
    // A body that only this function names: "directeur général de la Sûreté nationale".
    let pattern = entry.body ?? (category == .headOfState ? "%" : nil)
    guard let pattern, pattern.contains("%") else { return }
    let isHeaded = document.gazetteer.hit(at: first, .institutionHead) != nil
    if category == .headOfState, !isHeaded { return }
    let name = document.text.string(withoutDemonym(part))
    if pattern == "%" {
      add(name, tokens: part, direction: direction(whole))
    } else {
      add(pattern.replacing("%", with: document.text.string(whole)), tokens: part)
    }
    if category == .headOfState { category = .official }
  }

  private mutating func readState(in part: Range<Int>) {
    for token in part where country == nil {
      if let hit = document.gazetteer.starting(at: token).first(where: {
        $0.meaning.kind == .demonym || $0.meaning.kind == .country
      }) {
        country = hit.meaning.country
      }
    }
  }

  private func withoutDemonym(_ part: Range<Int>) -> Range<Int> {
    let last = part.upperBound - 1
    return part.count > 1 && document.gazetteer.hit(at: last, .demonym) != nil
      ? part.lowerBound..<last : part
  }

  /// "directeur général de la Sûreté nationale" heads a "Direction générale de la Sûreté nationale".
  private func direction(_ whole: Range<Int>) -> String? {
    let words = Folding.folded(entry.lemma).split(separator: " ")
    guard words.first == "directeur", words.count == 2, let rank = Self.ranks[String(words[1])],
      whole.contains(where: {
        document.has($0, [.portfolio, .institutionAdjective])
          || Self.duties.contains(document.key($0))
      })
    else { return nil }
    return "Direction " + rank + " " + document.text.string(withoutDemonym(whole))
  }

  private mutating func addPortfolio(_ pattern: String, _ found: ComplementReader.Complement) {
    let parts = found.wholes.filter { whole in whole.contains { document.has($0, .portfolio) } }
    guard let first = parts.first, let last = parts.last else { return }
    var range = first.lowerBound..<last.upperBound
    if document.has(range.lowerBound, .conjunction) || document.isMark(range.lowerBound, 0x2C) {
      range = range.lowerBound + 1..<range.upperBound
    }
    let name = pattern.replacing("%", with: PortfolioName.written(document.text.string(range)))
    if country == nil {
      let fields = range.map { Folding.folded(document.text.string($0)) }
      country = fields.compactMap { FrenchChamberTable.state(ofField: $0) }.first
    }
    bodies.append(ImpliedBody(name: name, country: nil, isNational: true, tokens: range))
  }

  /// The lexicon's body of that very name.
  private func knownBody(_ name: String) -> Int? {
    let tokens = lexicon.tokenizer.tokenize(Array(name.utf8)).tokens
    guard let match = lexicon.phrases.longestMatch(tokens, at: 0, limit: tokens.count),
      match.length == tokens.count
    else { return nil }
    return match.value.first { $0.kind == .body }?.index
  }

  private mutating func addFixed(_ body: String) {
    var name = body
    var code: CountryCode?
    if let at = body.lastIndex(of: "@") {
      code = CountryCode(body[body.index(after: at)...])
      name = String(body[..<at])
      while name.last == " " { name.removeLast() }
    }
    let known = knownBody(name).flatMap { lexicon.bodies[$0].country == nil ? $0 : nil }
    let kind = known.map { lexicon.bodies[$0].kind }
    bodies.append(
      ImpliedBody(
        name: name, country: code, isNational: code == nil && kind != "international",
        tokens: index - 1..<index, lexiconBody: code == nil ? known : nil))
    if country == nil { country = code }
  }

  private mutating func add(_ name: String, tokens: Range<Int>, direction: String? = nil) {
    bodies.append(
      ImpliedBody(
        name: direction ?? name, country: nil, isNational: true, tokens: tokens,
        alias: direction == nil ? nil : name))
  }

  /// The function as it is written, without nationality.
  func title(from start: Int) -> String {
    var pieces: [String] = []
    for token in start..<max(index, start) where !demonyms.contains(token) {
      if !pieces.isEmpty, document.tokens[token].flags.contains(.afterSpace) { pieces.append(" ") }
      pieces.append(document.text.string(token))
    }
    return pieces.joined()
  }

  /// "patron de la | police nationale": the title of the lexicon ends inside a body's name.
  private mutating func readBodyInsideTitle() -> Bool {
    for token in max(index - 3, 0)..<index {
      if let name = bodyNames[token], name.tokens.upperBound >= index, token > headStart {
        add(name)
        return true
      }
    }
    return false
  }

  private static let lead = ["à", "la", "tête"].map { FoldedHash.of($0) }
  private static let interim = FoldedHash.of("intérim")
  private static let aupres = FoldedHash.of("auprès")
  private static let at = FrenchGrammar.keys("à au aux chez pour")
  private static let lowerChamber = FrenchGrammar.keys("député")
  private static let duties = FrenchGrammar.keys(
    "sûreté surveillance police renseignement douanes impôts")
  private static let ranks = [
    "general": "générale", "central": "centrale", "national": "nationale", "regional": "régionale",
  ]
  /// Kinds of bodies that are a state's own, and so give their people its nationality.
  static let ofStates: Set<String> = [
    "ministry", "agency", "court", "parliament", "party", "union", "armed", "police", "local",
  ]
  private static let stateNouns = FrenchGrammar.keys(
    "république royaume état nation pays gouvernement fédération confédération empire")
}
