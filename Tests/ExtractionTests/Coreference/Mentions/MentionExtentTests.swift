import Testing

@Suite struct MentionExtentTests {
  @Test func `ends with the sentence, though a bracket closes in the next`() {
    let found = ExtractedRecord(
      """
      Anne Durand (directrice de la Banque

      ) de Lyon est venue, hier.
      """)
    #expect(found.people == ["Anne Durand"])
    #expect(found.institutions == ["Banque"])
  }
}
