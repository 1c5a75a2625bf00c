import Language
import Testing

@testable import French

@Suite struct FrenchOfficesTests {
  @Test(
    arguments: [
      ("député", .lowerChamber), ("président", .presides), ("vice-président", .presides),
      ("candidat", .aspires), ("homologue", .peer), ("ministre", []),
    ] as [(String, OfficeTraits)])
  func `a noun tells what rules may make of it`(lemma: String, traits: OfficeTraits) {
    #expect(FrenchOffices.traits(of: lemma, body: nil) == traits)
  }

  @Test(
    arguments: [
      ("État-major des armées", [.staff, .yieldsToNamed]), ("Police", .yieldsToNamed),
      ("Région %", .takesBareName), ("Ministère %", []),
    ] as [(String, OfficeTraits)])
  func `so does the body that it names`(body: String, traits: OfficeTraits) {
    #expect(FrenchOffices.traits(of: "chef", body: body) == traits)
  }

  @Test(arguments: [
    ("directeur général", "Direction générale"), ("directeur régional", "Direction régionale"),
    ("directeur", nil), ("directeur général adjoint", nil), ("secrétaire général", nil),
  ])
  func `a director heads a directorate`(lemma: String, headed: String?) {
    #expect(FrenchOffices.headed(by: lemma) == headed)
  }
}
