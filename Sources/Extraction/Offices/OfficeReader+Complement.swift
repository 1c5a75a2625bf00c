import French
import Language
import Knowledge
import Text

/// Complements that make a body's name together with the office: "ministre de l’Intérieur".
extension OfficeReader {
  mutating func readComplement() {
    if readNamedBody() { return }
    if readPeersMinistry() || readCourtBefore() { return }
    let isMinister = category == .minister || category == .official || category == .other
    let reader = ComplementReader(lexicon: lexicon)
    var start = index
    // "secrétaire d’État auprès du ministre de …": that minister's house.
    var pattern = entry.body
    if document.key(start) == Self.aupres {
      start += 1
      let inner = document.has(start + 1, .determiner) ? start + 2 : start + 1
      if let hit = document.gazetteer.hit(at: inner, .office),
        lexicon.offices[hit.meaning.index].category == .minister
      {
        start = hit.tokens.upperBound
        pattern = lexicon.offices[hit.meaning.index].body ?? pattern
      }
    }
    if category == .minister { start = pastCharge(start) }
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
    if isPortfolio, category == .minister, isOneField(found) {
      addPortfolio(pattern ?? "%", found)
      index = found.end
      return
    }
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

  /// "son collègue de l’Intérieur", "son homologue de la Défense": of that field's ministry.
  mutating func readPeersMinistry() -> Bool {
    guard Self.peers.contains(FoldedHash.of(entry.lemma)) else { return false }
    let found = ComplementReader(lexicon: lexicon).read(at: index, in: document, portfolios: true)
    guard found.hasPortfolio, found.hasCapital else { return false }
    addPortfolio("Ministère %", found)
    category = .minister
    index = found.end
    return true
  }

  /// "procureur général près la Cour de cassation".
  mutating func readCourtBefore() -> Bool {
    guard category == .justice, document.key(index) == Self.near else { return false }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard let name = bodyNames[start] else { return false }
    add(name)
    return true
  }

  static let near = FoldedHash.of("près")
  static let peers = FrenchGrammar.keys("homologue collègue prédécesseur successeur")

  /// "de l’Hydraulique et de l’Assainissement": fields that no list has, yet of one ministry.
  func isOneField(_ found: ComplementReader.Complement) -> Bool {
    guard found.parts.count > 1,
      found.parts.contains(where: { part in !part.contains { document.has($0, .portfolio) } })
    else { return false }
    return found.parts.allSatisfy { part in
      (document.isCapitalised(part.lowerBound)
        || ComplementReader.veterans.contains(document.key(part.lowerBound)))
        && !part.contains { token in
          document.gazetteer.starting(at: token).contains {
            [.country, .capital, .city, .body, .demonym, .institutionHead].contains($0.meaning.kind)
          }
        }
    }
  }

  /// "ministre chargé | de la Santé", "ministre en charge | des Sports": past the participle.
  func pastCharge(_ start: Int) -> Int {
    if Self.charged.contains(document.key(start)) { return start + 1 }
    if document.key(start) == Self.inCharge[0], document.key(start + 1) == Self.inCharge[1] {
      return start + 2
    }
    return start
  }

  static let ofNamed: Set<OfficeCategory> = [.other, .party, .parliament]
  /// Offices whose house is called after its town: "procureur de | Lyon".
  static let ofTowns: Set<OfficeCategory> = [.mayor, .justice, .official]
  static let charged = FrenchGrammar.keys("chargé chargée")
  static let inCharge = ["en", "charge"].map { FoldedHash.of($0) }

  /// The parts between two joints: "de la Sûreté nationale | et de la Surveillance du territoire".
  func chains(of found: ComplementReader.Complement) -> [Range<Int>] {
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

  func isStandalone(_ chain: Range<Int>) -> Bool {
    document.gazetteer.starting(at: chain.lowerBound).contains {
      [.country, .body, .capital, .city].contains($0.meaning.kind) && $0.tokens == chain
    }
  }

  /// What a chain of parts is: a state, a known body, or a name for one.
  mutating func use(_ chain: Range<Int>) {
    var start = chain.lowerBound - 1
    if document.has(start, .determiner), !lexicon.grammar.of.contains(document.key(start)) {
      start -= 1
    }
    use(chain, max(start, 0)..<chain.upperBound)
  }

  /// What one part of the complement is: a state, a known body, or a name for one.
  mutating func use(_ part: Range<Int>, _ whole: Range<Int>) {
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
        if Self.ofTowns.contains(category), let body = entry.body, body.contains("%"), body != "%" {
          if !hit.meaning.isAmbiguous { country = country ?? hit.meaning.country }
          let isPlain =
            whole.count == part.count + 1
            && lexicon.grammar.of.contains(document.key(whole.lowerBound))
          let town = isPlain ? document.text.string(whole) : "de " + document.text.string(part)
          add(body.replacing("%", with: town), tokens: part)
          return
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
    // A body that only this office names: "directeur général de la Sûreté nationale".
    let pattern = entry.body ?? (category == .headOfState ? "%" : nil)
    guard let pattern, pattern.contains("%") else { return }
    let isHeaded = document.gazetteer.hit(at: first, .institutionHead) != nil
    if category == .headOfState, !isHeaded { return }
    // "dans le cadre de la souveraineté": no body has a small name there.
    if Self.ofNamed.contains(category), !isHeaded,
      category == .parliament || !part.contains(where: { document.isCapitalised($0) })
    {
      return
    }
    let rest = withoutDemonym(part)
    // "l’armée congolaise": one word is no name.
    let isShort = rest.count == 1 && !document.isCapitalised(rest.lowerBound)
    let name = document.text.string(isShort ? part : rest)
    if pattern == "%" {
      add(name, tokens: part, direction: direction(whole))
      let written = document.text.string(isShort ? rest : part)
      if written != name, bodies[bodies.count - 1].alias == nil {
        bodies[bodies.count - 1].alias = written
      }
    } else {
      let field = PortfolioName.withOf(document.text.string(whole), in: pattern)
      add(pattern.replacing("%", with: field), tokens: part)
    }
    if category == .headOfState { category = .official }
  }

  mutating func readState(in part: Range<Int>) {
    for token in part where country == nil {
      if let hit = document.gazetteer.starting(at: token).first(where: {
        $0.meaning.kind == .demonym || $0.meaning.kind == .country
      }) {
        country = hit.meaning.country
      }
    }
  }

  func withoutDemonym(_ part: Range<Int>) -> Range<Int> {
    let last = part.upperBound - 1
    return part.count > 1 && document.gazetteer.hit(at: last, .demonym) != nil
      ? part.lowerBound..<last : part
  }

  /// "directeur général de la Sûreté nationale" heads a "Direction générale de la Sûreté nationale".
  func direction(_ whole: Range<Int>) -> String? {
    let words = Folding.folded(entry.lemma).split(separator: " ")
    guard words.first == "directeur", words.count == 2, let rank = Self.ranks[String(words[1])],
      whole.contains(where: {
        document.has($0, [.portfolio, .institutionAdjective])
          || Self.duties.contains(document.key($0))
      })
    else { return nil }
    return "Direction " + rank + " " + document.text.string(withoutDemonym(whole))
  }

  mutating func addPortfolio(_ pattern: String, _ found: ComplementReader.Complement) {
    let parts =
      isOneField(found)
      ? found.wholes
      : found.wholes.filter { whole in whole.contains { document.has($0, .portfolio) } }
    guard let first = parts.first, let last = parts.last else { return }
    var range = first.lowerBound..<last.upperBound
    if document.has(range.lowerBound, .conjunction) || document.isMark(range.lowerBound, 0x2C) {
      range = range.lowerBound + 1..<range.upperBound
    }
    // "de la Défense turc": the nationality is the minister's.
    while range.count > 1, !document.isCapitalised(range.upperBound - 1),
      document.gazetteer.hit(at: range.upperBound - 1, .demonym) != nil
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    var pattern = pattern
    if let at = pattern.firstIndex(of: "@") {
      country = country ?? CountryCode(pattern[pattern.index(after: at)...])
      pattern = String(pattern[..<at].prefix { $0 != "%" }) + "%"
    }
    let field = PortfolioName.withOf(document.text.string(range), in: pattern)
    let name = pattern.replacing("%", with: PortfolioName.written(field))
    if country == nil {
      let fields = range.map { Folding.folded(document.text.string($0)) }
      country = fields.compactMap { FrenchChamberTable.state(ofField: $0) }.first
    }
    bodies.append(ImpliedBody(name: name, country: nil, isNational: true, tokens: range))
  }

  mutating func addFixed(_ body: String) {
    var name = body
    var code: CountryCode?
    if let at = body.lastIndex(of: "@") {
      code = CountryCode(body[body.index(after: at)...])
      name = String(body[..<at])
      while name.last == " " { name.removeLast() }
    }
    let known = lexicon.body(named: name).flatMap { lexicon.bodies[$0].country == nil ? $0 : nil }
    let kind = known.map { lexicon.bodies[$0].kind }
    bodies.append(
      ImpliedBody(
        name: name, country: code, isNational: code == nil && kind != .international,
        tokens: index - 1..<index, lexiconBody: code == nil ? known : nil))
    if country == nil { country = code }
  }
}
