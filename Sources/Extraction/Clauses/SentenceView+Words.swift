import Language
import Text

/// What single words and phrases of a sentence are.
extension SentenceView {
  /// Whether a token is spelled as the participle of a verb ("rencontré"), though folded it is the noun.
  func isAccentedParticiple(_ token: Int) -> Bool {
    isAccented(document.text.string(token).lowercased())
  }

  /// Whether a word ends like a participle that its accent tells from a noun.
  func isAccented(_ word: String) -> Bool {
    lexicon.cues.clauses.participleEndings.matches(word)
  }

  /// Whether a token ends like an adverb of manner: "longuement".
  func isAdverb(_ token: Int) -> Bool {
    guard document.tokens.indices.contains(token) else { return false }
    let bytes = document.text.bytes.span.extracting(document.tokens[token].bytes)
    return lexicon.cues.clauses.adverbEndings.matches(bytes)
  }

  /// Whether a form that is a noun as well is a verb because somebody is its object: "after meeting X".
  func isGerund(_ token: Int) -> Bool {
    guard lexicon.grammar.qualifiesBefore, !document.has(token - 1, [.determiner, .numeral]),
      document.gazetteer.starting(at: token).contains(where: {
        $0.meaning.kind == .meetingVerb && lexicon.verbs[$0.meaning.verb].form == .gerund
      }), let object = mention(startingAt: token + 1)
    else { return false }
    return !mention(object).people.isEmpty
  }

  /// Whether a phrase stands at a token.
  func matches(_ phrase: [UInt64], at token: Int) -> Bool {
    for (offset, key) in phrase.enumerated() where document.key(token + offset) != key {
      return false
    }
    return true
  }

  /// The token behind the first of some phrases that stands at a token.
  func end(ofAny list: PhraseList, at token: Int) -> Int? {
    document.end(of: list, at: token)
  }

  /// Whether one of some phrases ends with a token.
  func isEnd(ofAny list: PhraseList, _ token: Int) -> Bool {
    length(ofAny: list, endingAt: token) != nil
  }

  /// How many tokens the first of some phrases has that ends with a token.
  func length(ofAny list: PhraseList, endingAt token: Int) -> Int? {
    guard list.tails.contains(document.key(token)) else { return nil }
    return list.phrases.first { matches($0, at: token - $0.count + 1) }?.count
  }

  /// Whether a finite verb in the singular begins at a token: "a reçu", "s’est entretenu", "va".
  func isSingularVerb(_ token: Int) -> Bool {
    let at = document.has(token, .reflexive) ? token + 1 : token
    return range.contains(at) && document.has(at, [.haveAuxiliary, .beAuxiliary, .modal])
      && lexicon.grammar.singularAuxiliaries.contains(document.key(at))
  }
}
