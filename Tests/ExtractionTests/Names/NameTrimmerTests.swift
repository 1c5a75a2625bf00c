import Testing

@Suite struct NameTrimmerTests {
  @Test func `cuts a town off the name behind it`() {
    let found = ExtractedRecord(
      "Hier, la maire de Paris Anne Durand a reçu Paul Martin à déjeuner.")
    #expect(found.people == ["Anne Durand", "Paul Martin"])
  }

  @Test func `leaves out a signature with its date`() {
    let found = ExtractedRecord(
      "Paul Martin a reçu la ministre Anne Durand à déjeuner.\n\nSophie Bernard le 18/03/2024 Source : Nouvelles"
    )
    #expect(!found.people.contains("Sophie Bernard"))
    #expect(found.people.contains("Paul Martin"))
  }

  @Test func `leaves out a caption's credit that ran into a name`() {
    let found = ExtractedRecord(
      "La rencontre entre Paul Martin et Anne Durandpar AGENCE\n\nPaul Martin a reçu Anne Durand.")
    #expect(!found.people.contains { $0.hasSuffix("par") })
  }
}
