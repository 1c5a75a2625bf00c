import Testing

@Suite struct AffiliationResolverTests {
  @Test func `gives counterparts two states`() {
    let found = ExtractedRecord(
      """
      Le Maroc et la France se rapprochent. Le ministre français de l’Intérieur Paul Mercier se rend \
      au Maroc, où il verra son homologue, Karim Benali. La France et le Maroc préparent un accord.
      """)
    #expect(found.countries(of: "Paul Mercier") == ["FR"])
    #expect(found.countries(of: "Karim Benali") == ["MA"])
    #expect(found.institutions(of: "Karim Benali") == ["Ministère de l’Intérieur"])
  }

  @Test func `gives a king a kingdom and no republic`() {
    let found = ExtractedRecord(
      """
      Rabat et Casablanca attendent. Le roi Karim IV et le président français Paul Mercier se sont vus à \
      Rabat. Le Maroc a signé un accord. Le gouvernement du Maroc et le Parlement du Maroc s’en félicitent.
      """)
    #expect(found.countries(of: "Karim IV") == ["MA"])
    #expect(found.countries(of: "Paul Mercier") == ["FR"])
  }

  @Test func `gives nobody a state that is only named`() {
    let found = ExtractedRecord(
      "La France et le Maroc ont signé un accord. Le roi Karim IV et le président Paul Mercier se sont vus."
    )
    #expect(found.countries(of: "Karim IV").isEmpty)
    #expect(found.countries(of: "Paul Mercier").isEmpty)
  }

  @Test func `gives whom nothing introduces no state, wherever the paper appears`() {
    let text = "Anne Durand a déjeuné à Lyon avec Paul Mercier. La France en parle."
    let found = ExtractedRecord(text, url: "https://nouvelles.exemple.fr/a")
    #expect(found.countries(of: "Anne Durand").isEmpty)
  }

  @Test func `reads the ministries in brackets`() {
    let found = ExtractedRecord(
      "Étaient présents pour la France Anne Durand (Justice), Paul Martin (Affaires étrangères) et Luc Petit (Budget)."
    )
    #expect(found.institutions(of: "Anne Durand") == ["Ministère de la Justice"])
    #expect(found.institutions(of: "Paul Martin") == ["Ministère des Affaires étrangères"])
    #expect(found.institutions(of: "Luc Petit") == ["Ministère du Budget"])
  }

  @Test func `gives the joined office the state of the first`() {
    let found = ExtractedRecord(
      "En France, Luc Petit verra la présidente géorgienne Nino Beridze et le Premier ministre Irakli Lomidze."
    )
    #expect(found.countries(of: "Irakli Lomidze") == ["GE"])
  }

  @Test func `gives no state to the people of international bodies`() {
    let found = ExtractedRecord(
      "La directrice générale de l’Unesco, Anne Durand, est à Beyrouth, au Liban.")
    #expect(found.countries(of: "Anne Durand").isEmpty)
    #expect(found.institutions(of: "Anne Durand").count == 1)
  }
}
