import Testing

@testable import Extraction

@Suite struct HolderNamesTests {
  @Test(arguments: [
    ("La ministre des Armées Florence Marchal est à Rome.", "Florence Marchal"),
    ("La ministre de la Santé et des Sports Doudou Mbuyi-Ba est à Rome.", "Doudou Mbuyi-Ba"),
    ("Le président de l’Assemblée nationale Vital Mbuyi-Ba est à Rome.", "Vital Mbuyi-Ba"),
    ("La vice-Première ministre en charge du Budget Aimé Mbuyi-Ba est à Rome.", "Aimé Mbuyi-Ba"),
  ])
  func `a name behind a title's complement is a person`(text: String, name: String) {
    #expect(ExtractedRecord(text).people == [name])
  }

  @Test(arguments: [
    "Le ministre de la Santé Publique est à Rome.", "Le ministre de la Santé", "Le ministre de la",
    "Les ministres de la Santé Anonymes Réunis sont à Rome.", "",
  ])
  func `a field, a plural and nothing have no name`(text: String) {
    #expect(ExtractedRecord(text).people.isEmpty)
  }
}
