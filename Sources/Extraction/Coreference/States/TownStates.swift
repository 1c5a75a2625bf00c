import Knowledge
import Language
import Text

/// Decides in which state a town lies, where several states have one of its name.
///
/// What stands behind it decides ("Tripoli (Liban)", "Valence, dans la Drôme"), else the state whose readers the
/// language has first, else the only state that the article names.
struct TownStates: Sendable {
  let lexicon: Lexicon
  private var cues: TownCues { lexicon.cues.coreference.states.townStates }

  func annotate(_ document: inout Document) {
    guard let home = cues.home else { return }
    let named = Set(
      document.gazetteer.hits.filter {
        [.country, .demonym].contains($0.meaning.kind) && !$0.meaning.isAmbiguous
      }.compactMap(\.meaning.country))
    for index in document.gazetteer.hits.indices {
      let hit = document.gazetteer.hits[index]
      guard hit.meaning.kind == .city else { continue }
      if let state = qualifier(behind: hit.tokens.upperBound, in: document) {
        document.gazetteer.hits[index].meaning.country = state
      } else if let rivals = rivals(of: hit, in: document) {
        let told = rivals.filter { named.contains($0) }
        if rivals.contains(home), told.isEmpty || told.contains(home) {
          document.gazetteer.hits[index].meaning.country = home
        } else if told.count == 1 {
          document.gazetteer.hits[index].meaning.country = told[0]
        }
      }
    }
  }

  /// The states that have a town of the name; nil for a capital, which all know.
  private func rivals(of hit: GazetteerHits.Hit, in document: Document) -> [CountryCode]? {
    guard document.gazetteer.hit(at: hit.tokens.lowerBound, .capital) == nil else { return nil }
    return cues.states[FoldedHash.of(document.text.string(hit.tokens))]
  }

  /// The state that the words behind a town name: "(Liban)", "(26)", ", dans la Drôme", "en Espagne".
  func qualifier(behind token: Int, in document: Document) -> CountryCode? {
    if document.isMark(token, 0x28) {
      if document.isMark(token + 2, 0x29), document.tokens[token + 1].kind == .number {
        // The number of a department.
        return (2...3).contains(document.text.string(token + 1).utf8.count) ? cues.home : nil
      }
      return area(at: token + 1, in: document).flatMap { found in
        document.isMark(found.end, 0x29) || document.isMark(found.end, 0x2C) ? found.state : nil
      }
    }
    var at = token
    let isParted = document.isMark(at, 0x2C)
    if isParted { at += 1 }
    let leads = document.has(at, .preposition) || document.has(at, .locative)
    guard leads || isParted else { return nil }
    if leads { at += 1 }
    while document.has(at, .determiner) { at += 1 }
    guard let found = area(at: at, in: document) else { return nil }
    // A second place in a list is no qualifier: "à Tripoli, Liban et Syrie".
    return leads || document.isMark(found.end, 0x2C) || document.isMark(found.end, 0x2E)
      ? found.state : nil
  }

  /// A department, region or state whose name begins at a token.
  private func area(at token: Int, in document: Document) -> (state: CountryCode, end: Int)? {
    guard document.isCapitalised(token) else { return nil }
    if let hit = document.gazetteer.hit(at: token, .country), let state = hit.meaning.country {
      return (state, hit.tokens.upperBound)
    }
    let sentence = document.sentenceRange(of: token)
    for length in (1...StateLimits.areaLength).reversed()
    where token + length <= sentence.upperBound {
      let name = document.text.string(token..<token + length)
      if let state = cues.areas[FoldedHash.of(name)] { return (state, token + length) }
    }
    return nil
  }

  /// The town whose name begins with the article that the preposition before a token has taken in: "au | Mans".
  func articled(at token: Int, in document: Document) -> (
    town: TownCues.ArticledTown, tokens: Range<Int>
  )? {
    guard document.isCapitalised(token), cues.contractions.contains(document.key(token - 1)) else {
      return nil
    }
    let sentence = document.sentenceRange(of: token)
    for length in (1...StateLimits.areaLength).reversed()
    where token + length <= sentence.upperBound {
      let tokens = token..<token + length
      if let town = cues.articled[FoldedHash.of(document.text.string(tokens))] {
        return (town, tokens)
      }
    }
    return nil
  }
}
