import Language
import Knowledge
import Text

/// Counts the states that an article evokes, by name, demonym or capital.
struct CountryAnnotator: Sendable {
  let lexicon: Lexicon
  private var cues: StateCues { lexicon.cues.coreference.states }

  func annotate(_ document: inout Document) {
    var counts: [CountryCode: Int] = [:]
    var doubtful: [CountryCode: Int] = [:]
    let covered = coveredByPeople(document)
    var token = 0
    while token < document.tokens.count {
      defer { token += 1 }
      guard !covered[token], document.zone(of: token) != .boilerplate else { continue }
      var seen: Set<CountryCode> = []
      for hit in document.gazetteer.starting(at: token) {
        guard let country = hit.meaning.country, !seen.contains(country) else { continue }
        switch hit.meaning.kind {
        case .country, .demonym:
          seen.insert(country)
          if hit.meaning.isAmbiguous {
            doubtful[country, default: 0] += 1
          } else {
            counts[country, default: 0] += 1
          }
        case .capital where standsForState(hit.tokens, in: document) && !hit.meaning.isAmbiguous:
          seen.insert(country)
          counts[country, default: 0] += 1
        default: break
        }
      }
      for country in compound(token, in: document) { counts[country, default: 0] += 1 }
    }
    // "congolais" alone is decided by the state that is named otherwise; else the larger one.
    for (country, count) in doubtful.sorted(by: { $0.key < $1.key }) {
      if counts[country] != nil { counts[country, default: 0] += count }
    }
    document.countries = counts
    document.homeCountry = HomeCountry(lexicon: lexicon).find(counts, in: document)
  }

  private func coveredByPeople(_ document: Document) -> [Bool] {
    var covered = [Bool](repeating: false, count: document.tokens.count)
    for name in document.names where name.label == .person {
      for token in name.tokens { covered[token] = true }
    }
    return covered
  }

  /// A capital stands for its state as an actor, not as a place one is in.
  private func standsForState(_ tokens: Range<Int>, in document: Document) -> Bool {
    var before = tokens.lowerBound - 1
    while document.has(before, .determiner) { before -= 1 }
    let key = document.key(before)
    if lexicon.grammar.between.contains(key) { return true }
    if document.has(before, .locative) || cues.placing.contains(key) { return false }
    if lexicon.grammar.of.contains(key) { return false }
    if document.isMark(before, 0x28) || document.isMark(tokens.upperBound, 0x29) { return false }
    return true
  }

  /// "franco-italien": both states.
  func compound(_ token: Int, in document: Document) -> [CountryCode] {
    guard document.tokens[token].kind == .word else { return [] }
    let range = document.tokens[token].bytes
    guard let hyphen = document.text.bytes[range].firstIndex(of: 0x2D),
      hyphen > range.lowerBound + 2
    else { return [] }
    guard document.gazetteer.hit(at: token, .demonym) == nil,
      document.gazetteer.hit(at: token, .country) == nil
    else { return [] }
    var result: [CountryCode] = []
    let parts = document.text.bytes[range].split(separator: 0x2D)
    for (index, part) in parts.enumerated() {
      let text = String(decoding: part, as: UTF8.self)
      let tokens = lexicon.tokenizer.tokenize(Array(text.utf8)).tokens
      guard let match = lexicon.phrases.longestMatch(tokens, at: 0, limit: tokens.count) else {
        continue
      }
      let wanted: [PhraseMeaning.Kind] =
        index + 1 < parts.count ? [.compound, .country] : [.demonym, .country]
      for meaning in match.value where wanted.contains(meaning.kind) {
        if let country = meaning.country { result.append(country) }
        break
      }
    }
    return result.count >= 2 ? result : []
  }

}
