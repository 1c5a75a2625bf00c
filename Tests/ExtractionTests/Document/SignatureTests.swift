import Testing

/// Who signs an article is no person of it.
@Suite struct SignatureTests {
  private let story =
    "La ministre Nadia Berthod a reçu mardi à Dijon le maire Victor Marquet. Ils ont longuement parlé.\n\n"

  @Test(arguments: [
    "Margaux Villers\n", "Texte et photos : Margaux Villers\n", "Margaux Villers (avec AFP)\n",
    "Margaux Villers et Hugo Desbois (envoyés spéciaux à Beyrouth)\n",
    "De notre correspondante à Madrid, Margaux Villers\n",
    "Margaux Villers, correspondante à Madrid\n", "Margaux Villers (à Madrid)\n",
    "Margaux Villers, à Beyrouth\n", "Margaux Villers, à Damas (Syrie)\n",
  ])
  func `signatures are nobody`(line: String) {
    #expect(ExtractedRecord(story + line).people == ["Nadia Berthod", "Victor Marquet"])
  }

  @Test(arguments: [
    "Margaux Villers, maire de Sens, a reçu Nadia Berthod.\n",
    "Le correspondant de guerre Hugo Desbois a rencontré Nadia Berthod.\n",
    "L'envoyé spécial de l'ONU Hugo Desbois est arrivé.\n",
    "Margaux Villers, à Madrid depuis lundi, a reçu Nadia Berthod.\n",
  ])
  func `whoever acts in the last line is somebody`(line: String) {
    #expect(ExtractedRecord(story + line).people.count == 3)
  }
}
