import French
import Knowledge
import Testing

@testable import Extraction

@Suite struct NameClaimsTests {
  private let document = DocumentReader(lexicon: FrenchLexicon.shared)
    .document(of: Article(id: "a", text: "Anne Durand parle. Paul Martin écoute."))

  private func name(_ tokens: Range<Int>, _ rule: String = "test") -> NameSpan {
    NameSpan(tokens: tokens, label: .person, score: 1, rule: rule)
  }

  @Test func `whoever claims a token first keeps it`() {
    var claims = NameClaims(tokens: document.tokens.count)
    claims.claim([name(0..<2, "first"), name(1..<3, "second")], in: document)
    #expect(claims.spans.map(\.rule) == ["first"])
    #expect(!claims.isFree(0) && !claims.isFree(1) && claims.isFree(2))
  }

  @Test func `no name goes on into the next sentence`() {
    var claims = NameClaims(tokens: document.tokens.count)
    claims.claim([name(0..<6)], in: document)
    #expect(claims.spans.map(\.tokens) == [0..<4])
  }

  @Test func `nothing is claimed by an empty name, nor free where no token is`() {
    var claims = NameClaims(tokens: document.tokens.count)
    claims.claim([name(1..<1)], in: document)
    #expect(claims.spans.isEmpty)
    #expect(!claims.isFree(-1) && !claims.isFree(document.tokens.count))
  }
}
