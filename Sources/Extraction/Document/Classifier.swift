import Language
import Knowledge
import Text

/// Looks every token up in the lexicon, once.
struct Classifier: Sendable {
  let lexicon: Lexicon

  /// The lexical class of each token.
  func classes(of text: TokenizedText) -> [WordClass] {
    text.tokens.map { token in
      guard token.kind == .word else { return [] }
      let found = lexicon.classes(of: token.key) ?? []
      guard !found.isEmpty else { return [] }
      // "DR" under a picture is a credit, "Dr" a title.
      if found.contains(.honorific), token.flags.contains(.allCapitals),
        lexicon.cues.document.credits.contains(token.key)
      {
        return found.subtracting([.honorific, .feminineHonorific])
      }
      return disambiguated(found, token, text.bytes)
    }
  }

  /// Words that only an accent tells apart fold alike: "a" and "à", "ou" and "où", "la" and "là".
  private func disambiguated(
    _ found: WordClass, _ token: Token, _ bytes: [UInt8]
  ) -> WordClass {
    guard token.end - token.start <= Self.longestAccented,
      let word = lexicon.cues.document.accents[token.key]
    else { return found }
    let written = bytes[token.bytes]
    let isAccented =
      written.contains { $0 >= 0x80 }
      || word.dropsOnCapital && token.flags.contains(.capitalised)
    return isAccented ? word.accented : word.plain ?? found
  }

  /// The bytes of the longest word that an accent tells from another.
  private static let longestAccented = 3

  /// How many tokens a phrase of the lexicon may have.
  private static let longestPhrase = 12

  /// All phrases of the lexicon that start at each token, the longest of each kind.
  func gazetteer(of text: TokenizedText) -> GazetteerHits {
    var result = GazetteerHits()
    result.first = [Int32](repeating: -1, count: text.tokens.count)
    for (index, token) in text.tokens.enumerated() where token.kind == .word {
      let limit = min(text.tokens.count, index + Self.longestPhrase)
      guard let match = lexicon.phrases.longestMatch(text.tokens, at: index, limit: limit) else {
        for hit in formerOffices(at: index, limit, in: text) {
          if result.first[index] < 0 { result.first[index] = Int32(result.hits.count) }
          result.hits.append(hit)
        }
        continue
      }
      let range = index..<index + match.length
      let capital = token.flags.contains(.capitalised)
      for meaning in match.value where capital || !Self.wantsCapital(meaning.kind) {
        if result.first[index] < 0 { result.first[index] = Int32(result.hits.count) }
        result.hits.append(.init(tokens: range, meaning: meaning))
      }
    }
    return result
  }

  /// "ex-ministre": the office behind the hyphen.
  private func formerOffices(
    at index: Int, _ limit: Int, in text: TokenizedText
  ) -> [GazetteerHits.Hit] {
    guard isFormer(text.tokens[index], text.bytes) else { return [] }
    let prefix = lexicon.cues.document.formerPrefix.count
    var tokens = Array(text.tokens[index..<limit])
    tokens[0].key = FoldedHash.of(
      text.bytes, tokens[0].bytes.lowerBound + prefix..<tokens[0].bytes.upperBound)
    guard let match = lexicon.phrases.longestMatch(tokens, at: 0, limit: tokens.count) else {
      return []
    }
    return match.value.filter { $0.kind == .office }
      .map { GazetteerHits.Hit(tokens: index..<index + match.length, meaning: $0) }
  }

  /// Whether a word begins with what makes an office a former one: "ex-ministre".
  func isFormer(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let prefix = lexicon.cues.document.formerPrefix
    return Int(token.end - token.start) > prefix.count + 1
      && zip(bytes[token.bytes], prefix).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static func wantsCapital(_ kind: PhraseMeaning.Kind) -> Bool {
    switch kind {
    case .country, .capital, .city: true
    default: false
    }
  }
}
