import Knowledge
import Testing

/// Nobody is of a state only because the article names it; towns lie where the words say.
struct StateOfPersonTests {
  @Test(arguments: [
    "La ministre Lucile Brandier a reçu mardi le maire Alban Grosset. Ils ont parlé du Portugal.",
    "La ministre Lucile Brandier a rencontré le maire Alban Grosset. Le concert aura lieu à Lisbonne.",
    "La ministre Lucile Brandier a reçu le maire Alban Grosset. Les rames viennent de Porto, au Portugal.",
    "De notre correspondant à Lisbonne. La ministre Lucile Brandier a reçu le maire Alban Grosset.",
    "La ministre Lucile Brandier a reçu le maire Alban Grosset, de retour de vacances au Portugal.",
  ])
  func topicIsNoState(_ text: String) {
    let record = ExtractedRecord(text)
    #expect(!record.countries(of: "Lucile Brandier").contains("PT"))
    #expect(!record.countries(of: "Alban Grosset").contains("PT"))
  }

  @Test func wordsTieAStateToAPerson() {
    let record = ExtractedRecord(
      "Le ministre portugais Rui Salgado a reçu mardi le Chilien Pedro Arriaga.")
    #expect(record.countries(of: "Rui Salgado") == ["PT"])
    #expect(record.countries(of: "Pedro Arriaga") == ["CL"])
  }

  @Test(arguments: [
    ("à Valence (Drôme)", "Valence", "FR"), ("à Valence, en Espagne", "Valence", "ES"),
    ("à Vienne (Isère)", "Vienne", "FR"), ("à Vienne", "Vienne", "AT"),
    ("à Tripoli (Liban)", "Tripoli", "LB"), ("à Cambridge (Massachusetts)", "Cambridge", "US"),
    ("à Laval", "Laval", "FR"), ("à Laval, au Québec", "Laval", "CA"),
    ("à Orléans", "Orléans", "FR"),
    ("au Mans", "Le Mans", "FR"), ("au Havre", "Le Havre", "FR"), ("à La Haye", "La Haye", "NL"),
    ("aux Sables-d'Olonne", "Les Sables-d'Olonne", "FR"), ("à Dunkerque", "Dunkerque", "FR"),
  ])
  func townsLieWhereWordsSay(_ phrase: String, _ name: String, _ state: String) {
    let record = ExtractedRecord("Lucile Brandier a rencontré mardi Alban Grosset \(phrase).")
    let meeting = record.record.meetings.first
    #expect(meeting?.place == name)
    #expect(meeting?.placeCountry?.description == state)
  }
}
