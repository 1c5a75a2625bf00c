import Testing

@Suite struct InstitutionRecognizerTests {
  @Test func `leaves the fields of an office's complement to the office`() {
    let found = ExtractedRecord(
      "La ministre française de l’Économie et des Finances, Anne Durand, a parlé lundi à Lyon.")
    #expect(found.institutions == ["Ministère de l’Économie et des Finances"])
  }

  @Test func `takes no common noun for a paper of that name`() {
    let found = ExtractedRecord(
      "Anne Durand a fait le point sur la presse et sur le monde. Elle quitte le sud de l’État.")
    #expect(found.institutions.isEmpty)
  }

  @Test func `still knows a paper by its capitals`() {
    let found = ExtractedRecord("Anne Durand l’a dit hier au journal Le Monde, selon un témoin.")
    #expect(found.institutions == ["Le Monde"])
  }

  @Test func `takes no region, delegation or government for a body`() {
    let found = ExtractedRecord(
      "Une délégation du gouvernement a visité la province de Namur et la région de Dakar.")
    #expect(found.institutions.isEmpty)
  }

  @Test func `leaves out the agencies of a dateline`() {
    let found = ExtractedRecord(
      "Un dîner à Lyon\n\nOrange avec AFP, publié le mardi 3 mai 2016 à 12h20\n\nAnne Durand a dîné à Lyon."
    )
    #expect(found.institutions.isEmpty)
  }
}
