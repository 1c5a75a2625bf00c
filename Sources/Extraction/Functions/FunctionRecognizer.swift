import Knowledge
import Text

/// Finds noun phrases that name a function, with their state and the bodies they imply.
///
/// "le nouveau ministre marocain de l’Intérieur et des Collectivités", "l’ex-président", "directeur
/// général de la Sûreté nationale", "son homologue français".
struct FunctionRecognizer: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var phrases: [FunctionPhrase] = []
    var token = 0
    while token < document.tokens.count {
      if let phrase = phrase(at: token, in: document) {
        phrases.append(phrase)
        token = max(phrase.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
    document.functions = phrases
  }

  /// The function phrase whose head noun starts at a token.
  private func phrase(at start: Int, in document: Document) -> FunctionPhrase? {
    guard document.tokens[start].kind == .word,
      let hit = document.gazetteer.hit(at: start, .function)
    else { return nil }
    let entry = lexicon.functions[hit.meaning.index]
    var reader = Reader(
      document: document, lexicon: lexicon, index: hit.tokens.upperBound, entry: entry)
    // A capital in mid-sentence that no given name follows may be a surname: "M. Prince".
    if document.has(start - 1, .honorific), document.isCapitalised(start), hit.tokens.count == 1,
      !document.isCapitalised(hit.tokens.upperBound), entry.category != .headOfState,
      entry.category != .headOfGovernment, entry.category != .minister
    {
      return nil
    }
    reader.read()
    let opening = opening(before: start, in: document)
    let isCounterpart = lexicon.grammar.counterpart.contains(document.key(hit.tokens.lowerBound))
    return FunctionPhrase(
      tokens: opening.start..<reader.index, head: hit.tokens, category: reader.category,
      isPlural: entry.isPlural || opening.isPlural, gender: opening.gender ?? entry.gender,
      period: reader.period ?? opening.period ?? .current, country: reader.country ?? opening.country,
      bodies: reader.bodies, title: reader.title(from: hit.tokens.lowerBound),
      isCounterpart: isCounterpart)
  }

  private struct Opening {
    var start: Int
    var isPlural = false
    var gender: Gender?
    var period: TenurePeriod?
    var country: CountryCode?
  }

  /// Determiner, numeral and adjectives before the noun: "les deux anciens".
  private func opening(before head: Int, in document: Document) -> Opening {
    var result = Opening(start: head)
    var index = head - 1
    while index >= 0, head - index <= 5, document.tokens[index].kind == .word,
      document.text.sentence(of: index) == document.text.sentence(of: head)
    {
      if document.has(index, .determiner) {
        result.start = index
        switch document.key(index) {
        case Self.la, Self.une: result.gender = .feminine
        case Self.le, Self.un: result.gender = .masculine
        case Self.les: result.isPlural = true
        default: break
        }
        break
      }
      if document.has(index, .formerMarker) {
        result.period = .former
      } else if document.has(index, .futureMarker) {
        result.period = .future
      } else if document.has(index, .numeral) {
        result.isPlural = true
      } else if !Self.adjectives.contains(document.key(index)) {
        break
      }
      result.start = index
      index -= 1
    }
    return result
  }

  private static let la = FoldedHash.of("la")
  private static let une = FoldedHash.of("une")
  private static let le = FoldedHash.of("le")
  private static let un = FoldedHash.of("un")
  private static let les = FoldedHash.of("les")
  private static let adjectives = FrenchGrammar.keys(
    """
    nouveau nouvelle nouvel nouveaux actuel actuelle jeune vieux haut hauts haute principal grand
    puissant tout premier première même mêmes autre seul très riche célèbre influent
    """)
}

extension FunctionRecognizer {
  /// Reads what follows a function noun.
  private struct Reader {
    let document: Document
    let lexicon: Lexicon
    var index: Int
    let entry: FunctionEntry
    var category: FunctionCategory
    var country: CountryCode?
    var period: TenurePeriod?
    var bodies: [ImpliedBody] = []
    private var demonyms: Set<Int> = []
    private var complement: ComplementReader.Complement?

    init(document: Document, lexicon: Lexicon, index: Int, entry: FunctionEntry) {
      self.document = document
      self.lexicon = lexicon
      self.index = index
      self.entry = entry
      category = entry.category
    }

    mutating func read() {
      readModifiers()
      readComplement()
      readModifiers()
    }

    /// Adjectives of rank and of nationality: "général", "délégué", "marocain".
    private mutating func readModifiers() {
      while index < document.tokens.count, document.tokens[index].kind == .word,
        !document.tokens[index].flags.contains(.afterBlankLine)
      {
        if let demonym = document.gazetteer.hit(at: index, .demonym), !document.isCapitalised(index) || isTitleCase
        {
          country = country ?? demonym.meaning.country
          demonyms.insert(index)
        } else if document.has(index, .formerMarker), !document.isCapitalised(index) {
          period = .former
        } else if document.has(index, .futureMarker) {
          period = .future
        } else if let compound = compoundDemonym(index) {
          country = country ?? compound
          demonyms.insert(index)
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

    private var isTitleCase: Bool { document.isCapitalised(index - 1) }

    /// "sud-coréen", "nord-coréen" are demonyms of the lexicon; "rd-congolais" is one of its words.
    private func compoundDemonym(_ token: Int) -> CountryCode? { nil }

    private mutating func readComplement() {
      let isMinister = category == .minister || category == .official || category == .other
      let reader = ComplementReader(lexicon: lexicon)
      var start = index
      // "chargé de", "auprès du ministre": what the modifier opens.
      if document.key(start) == Self.aupres { start += 1 }
      let found = reader.read(at: start, in: document, portfolios: isMinister)
      guard !found.parts.isEmpty else {
        if let body = entry.body, !body.contains("%") { addFixed(body) }
        return
      }
      complement = found
      for (part, whole) in zip(found.parts, found.wholes) { use(part, whole) }
      if let body = entry.body {
        if !body.contains("%") {
          addFixed(body)
        } else if found.hasPortfolio, body != "%" {
          addPortfolio(body, found)
        }
      }
      index = found.end
    }

    /// What one part of the complement is: a state, a known body, or a name for one.
    private mutating func use(_ part: Range<Int>, _ whole: Range<Int>) {
      let first = part.lowerBound
      for hit in document.gazetteer.starting(at: first) where hit.tokens.upperBound <= part.upperBound {
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
          let known = lexicon.bodies[hit.meaning.index]
          bodies.append(
            ImpliedBody(
              name: known.name, country: known.country, isNational: false, tokens: hit.tokens,
              lexiconBody: hit.meaning.index))
          if country == nil, known.country != nil { country = known.country }
          if category == .headOfState || category == .headOfGovernment { category = .official }
          return
        default: break
        }
      }
      for token in part where country == nil {
        if let hit = document.gazetteer.starting(at: token).first(where: {
          $0.meaning.kind == .demonym || $0.meaning.kind == .country
        }) {
          country = hit.meaning.country
        }
      }
      if document.has(first, .portfolio), entry.body?.contains("%") == true, entry.body != "%" { return }
      guard category != .headOfGovernment, category != .royal, category != .diplomat, category != .kin
      else { return }
      if Self.stateNouns.contains(document.key(first)) { return }
      // A body that only this function names: "directeur général de la Sûreté nationale".
      let pattern = entry.body ?? (category == .headOfState ? "%" : nil)
      guard let pattern, pattern.contains("%") else { return }
      let isHeaded = document.gazetteer.hit(at: first, .institutionHead) != nil
      if category == .headOfState, !isHeaded, !document.isCapitalised(first) { return }
      let name = document.text.string(part)
      if pattern == "%" {
        add(name, tokens: part)
      } else {
        add(pattern.replacing("%", with: document.text.string(whole)), tokens: part)
      }
      if category == .headOfState { category = .official }
    }

    private mutating func addPortfolio(_ pattern: String, _ found: ComplementReader.Complement) {
      let parts = found.wholes.filter { whole in
        whole.contains { document.has($0, .portfolio) }
      }
      guard let first = parts.first, let last = parts.last else { return }
      let range = first.lowerBound..<last.upperBound
      var text = document.text.string(range)
      if document.has(range.lowerBound, .conjunction) || document.isMark(range.lowerBound, 0x2C) {
        text = document.text.string(range.lowerBound + 1..<range.upperBound)
      }
      bodies.append(
        ImpliedBody(
          name: pattern.replacing("%", with: Self.capitalisingNoun(text)), country: nil,
          isNational: true, tokens: range))
    }

    /// "de l'intérieur" → "de l'Intérieur".
    private static func capitalisingNoun(_ text: String) -> String {
      var result = text
      guard let at = result.lastIndex(where: { _ in true }) else { return text }
      _ = at
      let small: Set<String> = ["de", "du", "des", "la", "le", "les", "d'", "l'", "à", "aux", "au"]
      var position = result.startIndex
      while position < result.endIndex {
        let rest = result[position...]
        let word = rest.prefix { $0 != " " && $0 != "'" && $0 != "’" }
        let withMark = rest[word.endIndex...].first.map { $0 == " " ? String(word) : word + "'" } ?? String(word)
        if !small.contains(withMark.lowercased()), let first = word.first {
          result.replaceSubrange(
            position..<result.index(after: position), with: first.uppercased())
          return result
        }
        guard word.endIndex < result.endIndex else { return result }
        position = result.index(after: word.endIndex)
      }
      return result
    }

    private mutating func addFixed(_ body: String) {
      var name = body
      var code: CountryCode?
      if let at = body.lastIndex(of: "@") {
        code = CountryCode(body[body.index(after: at)...])
        name = String(body[..<at])
        while name.last == " " { name.removeLast() }
      }
      bodies.append(
        ImpliedBody(
          name: name, country: code, isNational: code == nil, tokens: index - 1..<index))
      if country == nil { country = code }
    }

    private mutating func add(_ name: String, tokens: Range<Int>) {
      bodies.append(
        ImpliedBody(name: name, country: nil, isNational: true, tokens: tokens))
    }

    /// The function as it is written, without nationality.
    func title(from start: Int) -> String {
      var pieces: [String] = []
      var token = start
      while token < index {
        if !demonyms.contains(token) {
          let text = document.text.string(token)
          if !pieces.isEmpty, document.tokens[token].flags.contains(.afterSpace) { pieces.append(" ") }
          pieces.append(text)
        }
        token += 1
      }
      return pieces.joined()
    }

    private static let interim = FoldedHash.of("intérim")
    private static let aupres = FoldedHash.of("auprès")
    private static let stateNouns = FrenchGrammar.keys(
      "république royaume état nation pays gouvernement fédération confédération empire")
  }
}
