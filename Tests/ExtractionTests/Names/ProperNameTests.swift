import French
import Knowledge
import Testing

@testable import Extraction

@Suite struct ProperNameTests {
  @Test(arguments: [
    ("groupe Durand", "Durand"), ("ONG Main tendue", "Main tendue"), ("groupe durand", nil),
    ("groupe", nil), ("Main tendue", nil),
  ])
  func `a name stands behind a common noun`(text: String, expected: String?) {
    let lexicon = FrenchLexicon.shared
    let document = DocumentReader(lexicon: lexicon).document(of: Article(id: "a", text: text))
    let span = NameSpan(
      tokens: 0..<document.tokens.count, label: .institution, score: 1, rule: "test")
    #expect(ProperName.of(span, in: document, lexicon) == expected)
  }
}
