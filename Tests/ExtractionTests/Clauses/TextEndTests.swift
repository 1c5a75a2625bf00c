import Knowledge
import Testing

/// What looks behind the last token of a text would stop the program.
@Suite struct TextEndTests {
  @Test(arguments: [
    "Paul Martin a reçu Anne Durand à l’hôtel",
    "Paul Martin a reçu Anne Durand au palais de",
    "Paul Martin a reçu Anne Durand dans la capitale",
    "Paul Martin a reçu Anne Durand dans la région de",
    "La rencontre est reportée au",
    "Paul Martin a reçu Anne Durand en",
    "Paul Martin a reçu Anne Durand sur la base",
    "Paul Martin a reçu Anne Durand au 10,",
    "Le 3 mai, Paul Martin n’a pas pu rencontrer",
    "La réunion avec Anne Durand, dont",
    "Paul Martin, que",
    "Les maires Paul Martin, Anne Durand et",
    "dans la zone",
    "« rencontrer",
  ]) func `reads a text that ends within a phrase`(text: String) {
    #expect(ExtractedRecord(text).record.people.count < 4)
  }

  @Test func `reads every beginning of a text`() {
    let text = """
      Le président Paul Martin a reçu lundi 3 mai, au palais de l’Élysée, la ministre Anne Durand, dont \
      le mandat s’achève. Il devait rencontrer « Karim Benali » au 10, rue de Rivoli, à Paris, en 2019.
      """
    for end in text.indices {
      #expect(ExtractedRecord(String(text[..<end])).record.people.count < 6, "\(text[..<end])")
    }
  }
}
