import Testing

@Suite struct AppointmentsTests {
  @Test func `reads on where the word for replacing begins a name`() {
    let found = ExtractedRecord(
      "Anne Durand, directrice de la Banque centrale, Remplacement Martin est venu.")
    #expect(found.people.first == "Anne Durand")
  }
}
