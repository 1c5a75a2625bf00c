import Knowledge
import Language
import Text

/// What the parts of an office's complement are: states, towns, known bodies, or names for one.
extension OfficeReader {
  /// What a chain of parts is: a state, a known body, or a name for one.
  mutating func use(_ chain: Range<Int>) {
    var start = chain.lowerBound - 1
    if document.has(start, .determiner), !lexicon.grammar.of.contains(document.key(start)) {
      start -= 1
    }
    use(chain, max(start, 0)..<chain.upperBound)
  }

  /// What one part of the complement is: a state, a known body, or a name for one.
  ///
  /// - Parameter whole: The part with its preposition and determiner.
  mutating func use(_ part: Range<Int>, _ whole: Range<Int>) {
    for hit in document.gazetteer.starting(at: part.lowerBound)
    where hit.tokens.upperBound <= part.upperBound {
      if use(hit, part, whole) { return }
    }
    readState(in: part)
    if document.has(part.lowerBound, .portfolio), entry.hasPattern { return }
    name(part, whole)
  }

  /// Takes what the lexicon knows at the beginning of a part; true if nothing is left to be read.
  private mutating func use(
    _ hit: GazetteerHits.Hit, _ part: Range<Int>, _ whole: Range<Int>
  ) -> Bool {
    switch hit.meaning.kind {
    case .country:
      country = country ?? hit.meaning.country
      return hit.tokens == part
    case .capital, .city:
      if Self.ofTowns.contains(category), let body = entry.body, entry.hasPattern {
        if !hit.meaning.isAmbiguous { country = country ?? hit.meaning.country }
        add(body.replacing("%", with: town(part, whole)), tokens: part)
        return true
      }
      if category == .diplomat || category == .parliament && entry.hasFixedBody { return false }
      if country == nil, hit.meaning.kind == .capital { country = hit.meaning.country }
      return hit.tokens == part
    case .body:
      addKnown(hit)
      if category == .headOfState || category == .headOfGovernment { category = .official }
      readState(in: hit.tokens.upperBound..<part.upperBound)
      return true
    default:
      return false
    }
  }

  /// "de Lyon", also where the town is written with more before it.
  private func town(_ part: Range<Int>, _ whole: Range<Int>) -> String {
    let isPlain =
      whole.count == part.count + 1
      && lexicon.grammar.of.contains(document.key(whole.lowerBound))
    return isPlain ? document.text.string(whole) : naming.ofTown(document.text.string(part))
  }

  /// A body that only this office names: "directeur général de la Sûreté nationale".
  private mutating func name(_ part: Range<Int>, _ whole: Range<Int>) {
    guard !Self.ofStates.contains(category),
      !naming.stateNouns.contains(document.key(part.lowerBound)),
      let pattern = entry.body ?? (category == .headOfState ? "%" : nil), pattern.contains("%")
    else { return }
    let isHeaded = document.gazetteer.hit(at: part.lowerBound, .institutionHead) != nil
    if category == .headOfState, !isHeaded { return }
    // "dans le cadre de la souveraineté": no body has a small name there.
    if Self.ofNamed.contains(category), !isHeaded,
      category == .parliament || !part.contains(where: { document.isCapitalised($0) })
    {
      return
    }
    if pattern == "%" {
      addWritten(part, whole)
    } else {
      add(naming.name(pattern, document.text.string(whole)), tokens: part)
    }
    if category == .headOfState { category = .official }
  }

  /// A part that is the body's name as it is written.
  private mutating func addWritten(_ part: Range<Int>, _ whole: Range<Int>) {
    let rest = withoutDemonym(part)
    // "l’armée congolaise": one word is no name.
    let isShort = rest.count == 1 && !document.isCapitalised(rest.lowerBound)
    let name = document.text.string(isShort ? part : rest)
    add(name, tokens: part, direction: direction(whole))
    let written = document.text.string(isShort ? rest : part)
    if written != name, bodies[bodies.count - 1].alias == nil {
      bodies[bodies.count - 1].alias = written
    }
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
    guard let headed = entry.headed,
      whole.contains(where: {
        document.has($0, [.portfolio, .institutionAdjective])
          || naming.duties.contains(document.key($0))
      })
    else { return nil }
    return headed + " " + document.text.string(withoutDemonym(whole))
  }

  /// Offices of a state or a person, which name no body.
  private static let ofStates: Set<OfficeCategory> = [
    .headOfGovernment, .royal, .diplomat, .kin,
  ]
  /// Offices whose body has a capital or a noun of bodies.
  private static let ofNamed: Set<OfficeCategory> = [.other, .party, .parliament]
  /// Offices whose house is called after its town: "procureur de | Lyon".
  private static let ofTowns: Set<OfficeCategory> = [.mayor, .justice, .official]
}
