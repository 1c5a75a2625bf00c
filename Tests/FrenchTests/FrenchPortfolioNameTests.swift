import Testing

@testable import French

@Suite struct FrenchPortfolioNameTests {
  @Test(arguments: [
    ("de l'intérieur", "de l'Intérieur"), ("des affaires étrangères", "des Affaires étrangères"),
    ("de la Santé", "de la Santé"), ("de la", "de La"), ("", ""),
  ])
  func `a field is capitalised`(field: String, expected: String) {
    #expect(FrenchPortfolioName.written(field) == expected)
  }

  @Test(arguments: [
    ("Justice", "de la Justice"), ("Armées", "des Armées"), ("Intérieur", "de l'Intérieur"),
    ("Commerce", "du Commerce"),
  ])
  func `a field has its article`(field: String, expected: String) {
    #expect(FrenchPortfolioName.withArticle(field) == expected)
  }

  @Test(arguments: [
    ("Ministère %", "à la santé", "Ministère de la Santé"),
    ("Ministère %", "aux sports", "Ministère des Sports"),
    ("Haut-Commissariat %", "à la santé", "Haut-Commissariat à la Santé"),
    ("Ministère %", "de finances", "Ministère des Finances"),
    ("Ministère %", "de justice", "Ministère de la Justice"),
    ("Ministère %", "de économie", "Ministère de l'Économie"),
    ("Ministère %", "de la mer", "Ministère de la Mer"),
    ("Ministère %", "de l’intérieur", "Ministère de l’Intérieur"),
  ])
  func `a ministry is of its field`(pattern: String, field: String, expected: String) {
    #expect(FrenchPortfolioName.ministryName(pattern, field) == expected)
  }

  @Test func `other houses keep what follows the title`() {
    #expect(FrenchPortfolioName.name("Mairie %", "de Lyon") == "Mairie de Lyon")
    #expect(FrenchPortfolioName.name("Ministère %", "au commerce") == "Ministère du commerce")
  }
}
