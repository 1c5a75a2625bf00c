import Language
import French
import Text

/// Bodies that a common noun takes up: "le patron du groupe", "la présidente du parti".
extension OfficeReader {
  /// The body of the noun's kind that the article has named last before.
  ///
  /// - Complexity: O(``reach``).
  mutating func readAnaphor() {
    guard bodies.isEmpty, chief == nil, category != .kin, category != .parliament else { return }
    var noun = index - 1
    var kinds = noun > headStart ? Self.nouns[document.key(noun)] : nil
    if kinds == nil {
      guard lexicon.grammar.of.contains(document.key(index)) else { return }
      noun = document.has(index + 1, .determiner) ? index + 2 : index + 1
      kinds = Self.nouns[document.key(noun)]
      // "d’un groupe", "de groupe": no particular one.
      guard noun == index + 2 || Self.merged.contains(document.key(index)),
        !Self.indefinite.contains(document.key(noun - 1))
      else { return }
    }
    let next = noun + 1
    guard let kinds, !document.isCapitalised(next), !document.has(next, .preposition),
      document.classes.indices.contains(next),
      document.tokens[next].kind != .word || document.gazetteer.hit(at: next, .demonym) == nil
    else { return }
    for token in (max(0, headStart - Self.reach)..<headStart).reversed() {
      guard let name = bodyNames[token] else { continue }
      let kind =
        name.lexiconBody.map { lexicon.bodies[$0].kind }
        ?? document.gazetteer.hit(at: token, .institutionHead).map {
          lexicon.institutionKinds[$0.meaning.index]
        }
      guard kinds.contains(kind) else { continue }
      add(name)
      index = next
      return
    }
  }

  /// How many tokens back the body may stand.
  private static let reach = 160
  private static let merged = FrenchGrammar.keys("du des")
  private static let indefinite = FrenchGrammar.keys("un une ce cet cette")
  private static let nouns: [UInt64: Set<InstitutionKind?>] = {
    var result: [UInt64: Set<InstitutionKind?>] = [:]
    for (words, kinds) in [
      ("groupe entreprise société compagnie firme constructeur géant avionneur", [.company, nil]),
      ("laboratoire", [.company, .university, nil]),
      ("parti mouvement formation", [.party, .armed]),
      ("organisation institution", [.international, .ngo, .armed]),
      ("syndicat centrale confédération", [.union]),
      ("ong association fondation", [.ngo]),
      ("chaîne journal quotidien hebdomadaire", [.media]),
    ] as [(String, Set<InstitutionKind?>)] {
      for key in FrenchGrammar.keys(words) { result[key] = kinds }
    }
    return result
  }()
}
