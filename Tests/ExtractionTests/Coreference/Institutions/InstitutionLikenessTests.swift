@testable import French
import Knowledge
import Testing

@testable import Extraction

@Suite struct InstitutionLikenessTests {
  private let likeness = InstitutionLikeness(lexicon: FrenchLexicon.shared)
  private let mali = CountryCode("ML")

  @Test func `a state's body has one key with and without its state`() {
    let plain = likeness.core(of: "Ministère de la Défense", country: mali)
    #expect(plain != nil)
    #expect(likeness.core(of: "ministère malien de la Défense", country: mali) == plain)
    #expect(
      likeness.core(of: "ministère de la Défense de la République du Mali", country: mali) == plain)
  }

  @Test func `another state's body has another key`() {
    let name = "Ministère de la Défense"
    #expect(
      likeness.core(of: name, country: mali) != likeness.core(of: name, country: CountryCode("NE")))
    #expect(
      likeness.core(of: "ministère nigérien de la Défense", country: mali)
        != likeness.core(of: name, country: mali))
  }

  @Test func `a name without a common noun is as it is`() {
    #expect(likeness.core(of: "Sanofi France", country: CountryCode("FR")) == nil)
  }

  @Test func `no state and no name have no key`() {
    #expect(likeness.core(of: "Ministère de la Défense", country: nil) == nil)
    #expect(likeness.core(of: "", country: mali) == nil)
    #expect(likeness.ministry("", country: mali) == nil)
    #expect(likeness.ministry("Ministère", country: mali) == nil)
  }

  @Test func `a ministry is known by its first field`() {
    let first = likeness.ministry("Ministère de l’Intérieur", country: mali)
    #expect(first != nil)
    #expect(
      likeness.ministry("Ministère de l’Intérieur et de la Sécurité", country: mali) == first)
    #expect(
      likeness.ministry("ministère malien de l'Intérieur, de la Sécurité", country: mali) == first)
    #expect(likeness.ministry("Ministère de la Sécurité", country: mali) != first)
    #expect(likeness.ministry("Banque de l’Intérieur", country: mali) == nil)
  }

  @Test func `a ministry of the lexicon is known by each field`() {
    let keys = likeness.ministries(
      "Ministère de l'Europe et des Affaires étrangères", country: mali)
    #expect(keys.count == 2)
    #expect(
      keys.last == likeness.ministry("Ministère des Affaires étrangères", country: mali))
  }
}
