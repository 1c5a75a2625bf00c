import Knowledge
import Language
import Text

/// What is compared when names of bodies are joined.
struct InstitutionNames: Sendable {
  let lexicon: Lexicon

  /// A name as it is looked up.
  func form(_ name: String) -> InstitutionLookup.Form {
    .init(folded: Folding.folded(name), acronym: acronym(of: name))
  }

  /// What makes two names the same: folded words without determiners and prepositions.
  func keys(_ name: String) -> Set<String> {
    Set(
      Folding.folded(name).split(whereSeparator: { " '-,".contains($0) })
        .filter { !isSmall($0) }.map(String.init))
  }

  /// The initials of the words that count: "Direction générale de la Sûreté nationale" → "DGSN".
  func acronym(of name: String) -> String {
    var letters = ""
    for word in Folding.folded(name).split(whereSeparator: { " '-".contains($0) })
    where !isSmall(word) {
      letters += word.prefix(1).uppercased()
    }
    return letters
  }

  /// The keys of a name without its demonyms; nil where it has none.
  func keysWithoutDemonym(_ tokens: Range<Int>, in document: Document) -> Set<String>? {
    let rest = tokens.filter { document.gazetteer.hit(at: $0, .demonym) == nil }
    guard rest.count < tokens.count else { return nil }
    return keys(rest.map { document.text.string($0) }.joined(separator: " "))
  }

  /// Whether a folded word does not count.
  func isSmall(_ word: some StringProtocol) -> Bool {
    lexicon.cues.coreference.institutions.smallWords.contains(FoldedHash.of(folded: word))
  }
}
