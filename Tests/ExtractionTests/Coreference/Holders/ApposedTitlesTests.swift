import Testing

@Suite struct ApposedTitlesTests {
  @Test func `reads a sentence that begins with a title behind a title's comma`() {
    let found = ExtractedRecord(
      "Des ministres réunis hier.", title: "Il a vu Anne Durand,")
    #expect(found.people == ["Anne Durand"])
  }
}
