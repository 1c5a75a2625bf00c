import Language
import Knowledge
import Text

/// Says by which keys two names of one state's body are known to be of one body.
///
/// A state's body is named with and without its state ("ministère de la Défense de la République du
/// Mali", "Ministère de la Défense"), a ministry with all its fields or the first alone.
struct InstitutionLikeness: Sendable {
  let lexicon: Lexicon
  private var cues: InstitutionCues { lexicon.cues.coreference.institutions }

  /// The name without its state's name and demonyms, as one key; nil where no state is known.
  ///
  /// - Complexity: O(length of the name).
  func core(of name: String, country: CountryCode?) -> String? {
    guard let country, hasHead(name) else { return nil }
    let words = words(of: name, country)
    return words.isEmpty ? nil : key(country, Set(words).sorted())
  }

  /// The first field of a ministry, as one key; nil where the name is no ministry's.
  func ministry(_ name: String, country: CountryCode?) -> String? {
    guard let country, let ministry = cues.ministry,
      Folding.folded(name).hasPrefix(ministry.beginning)
    else { return nil }
    let first = name.prefix { $0 != "," }
    let field = words(of: String(first), country, upTo: ministry.and).filter {
      !cues.frills.contains(FoldedHash.of(folded: $0))
    }
    return field.count < 2 ? nil : key(country, field)
  }

  /// All fields of a ministry that the lexicon knows: "Ministère de l’Europe et des Affaires étrangères".
  func ministries(_ name: String, country: CountryCode?) -> [String] {
    guard let noun = cues.ministry, Folding.folded(name).hasPrefix(noun.beginning) else {
      return []
    }
    return name.replacing(" \(noun.and) ", with: ",").split(separator: ",").compactMap { field in
      let isWhole = Folding.folded(field).hasPrefix(noun.beginning.dropLast())
      return ministry(isWhole ? String(field) : "\(noun.noun) \(field)", country: country)
    }
  }

  /// "Durand France" is a house of its own: only names with a common noun go with and without state.
  private func hasHead(_ name: String) -> Bool {
    let tokens = lexicon.tokenizer.tokenize(Array(name.utf8)).tokens
    return lexicon.phrases.longestMatch(tokens, at: 0, limit: tokens.count)?.value.contains {
      $0.kind == .institutionHead
    } ?? false
  }

  private func key(_ country: CountryCode, _ words: [String]) -> String {
    "\(country) " + words.joined(separator: " ")
  }

  /// The folded words that count, in order.
  private func words(
    of name: String, _ country: CountryCode, upTo end: String? = nil
  ) -> [String] {
    let names = InstitutionNames(lexicon: lexicon)
    let bytes = Array(name.utf8)
    let tokens = lexicon.tokenizer.tokenize(bytes).tokens
    var result: [String] = []
    var namesState = false
    var index = 0
    while index < tokens.count {
      let match = lexicon.phrases.longestMatch(tokens, at: index, limit: tokens.count)
      let isState =
        match?.value.contains {
          ($0.kind == .country || $0.kind == .demonym) && $0.country == country
        } ?? false
      if let match, isState {
        namesState = true
        index += match.length
        continue
      }
      let word = Folding.folded(String(decoding: bytes[tokens[index].bytes], as: UTF8.self))
      if word == end { break }
      for part in word.split(whereSeparator: { " '’-".contains($0) })
      where !names.isSmall(part) {
        result.append(String(part))
      }
      index += 1
    }
    return namesState
      ? result.filter { !cues.stateNouns.contains(FoldedHash.of(folded: $0)) } : result
  }
}
