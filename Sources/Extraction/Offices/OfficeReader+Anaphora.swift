import Language
import Text

/// Bodies that a common noun takes up: "le patron du groupe", "la présidente du parti".
extension OfficeReader {
  /// The body of the noun's kind that the article has named last before.
  ///
  /// - Complexity: O(1): ``OfficeLimits/anaphor`` tokens at most.
  mutating func readAnaphor() {
    guard bodies.isEmpty, chief == nil, category != .kin, category != .parliament else { return }
    var noun = index - 1
    var kinds = noun > headStart ? naming.anaphors[document.key(noun)] : nil
    if kinds == nil {
      guard lexicon.grammar.of.contains(document.key(index)) else { return }
      noun = document.has(index + 1, .determiner) ? index + 2 : index + 1
      kinds = naming.anaphors[document.key(noun)]
      // "d’un groupe", "de groupe": no particular one.
      guard noun == index + 2 || words.merged.contains(document.key(index)),
        !words.indefinite.contains(document.key(noun - 1))
      else { return }
    }
    let next = noun + 1
    guard let kinds, !document.isCapitalised(next), !document.has(next, .preposition),
      document.kind(next) != nil,
      !document.isWord(next) || document.gazetteer.hit(at: next, .demonym) == nil
    else { return }
    for token in (max(0, headStart - OfficeLimits.anaphor)..<headStart).reversed() {
      guard let name = bodyNames[token] else { continue }
      let kind =
        name.lexiconBody.map { lexicon.bodies[$0].kind }
        ?? document.gazetteer.hit(at: token, .institutionHead).map {
          lexicon.institutionKinds[$0.meaning.head]
        }
      guard kinds.contains(kind) else { continue }
      add(name)
      index = next
      return
    }
  }
}
