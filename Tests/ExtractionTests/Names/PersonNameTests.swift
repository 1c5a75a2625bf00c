import Knowledge
import Testing

/// Whole names of people, and whom they leave out.
@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Enguerrand de Villebois a reçu lundi Nadia Berthod.", "Enguerrand de Villebois"),
    (
      "Théophane du Plessis-Moreau, qui préside le comité, a reçu Nadia Berthod.",
      "Théophane du Plessis-Moreau"
    ),
    ("Nadia Berthod a rencontré vendredi Hermeline d'Argenteuil.", "Hermeline d'Argenteuil"),
    (
      "Le marquis Foulques de La Roche du Maine a reçu Nadia Berthod.",
      "Foulques de La Roche du Maine"
    ),
    ("Sixtine de Valmontel a rencontré Nadia Berthod.", "Sixtine de Valmontel"),
  ])
  func `a surname with a particle stands behind any given name`(text: String, name: String) {
    #expect(Set(ExtractedRecord(text).people) == [name, "Nadia Berthod"])
  }

  @Test(arguments: [
    "La mairie de Quimper a reçu Nadia Berthod.",
    "Originaire de Dijon, elle a rencontré Nadia Berthod.",
    "L'Olympique de Marseille a reçu Nadia Berthod.", "L'usine de Poissy a reçu Nadia Berthod.",
    "Les habitants de Vierzon ont rencontré Nadia Berthod.",
  ])
  func `a common noun and its town are nobody`(text: String) {
    #expect(ExtractedRecord(text).people == ["Nadia Berthod"])
  }

  @Test(arguments: [
    ("J.-F. Marquet a rencontré Nadia Berthod.", "J.-F. Marquet"),
    ("J-F Marquet a rencontré Nadia Berthod.", "J-F Marquet"),
    ("Ph. Marquet a rencontré Nadia Berthod.", "Ph. Marquet"),
    ("Marie-L. Marquet a rencontré Nadia Berthod.", "Marie-L. Marquet"),
    ("M.-A. Marquet a rencontré Nadia Berthod.", "M.-A. Marquet"),
    ("M. Marquet a rencontré Nadia Berthod.", "Marquet"),
  ])
  func `initials belong to the name, a courtesy title does not`(text: String, name: String) {
    #expect(ExtractedRecord(text).people == [name, "Nadia Berthod"])
  }

  @Test func `initials stand for the given name that they shorten`() {
    let found = ExtractedRecord(
      "Marie-Ange Marquet a reçu Nadia Berthod. M.-A. Marquet a ensuite salué la foule.")
    #expect(found.people == ["Marie-Ange Marquet", "Nadia Berthod"])
  }

  @Test(arguments: [
    ("Hassan bin Rashid Al Mansouri a rencontré Nadia Berthod.", "Hassan bin Rashid Al Mansouri"),
    ("Tahar ben Amor Lakhdar a rencontré Nadia Berthod.", "Tahar ben Amor Lakhdar"),
    ("Luís Carlos Moreira dos Anjos a reçu Nadia Berthod.", "Luís Carlos Moreira dos Anjos"),
    ("Rodrigo Duque y Olmedo a reçu Nadia Berthod.", "Rodrigo Duque y Olmedo"),
    ("Fatimata Mint Soueid a reçu Nadia Berthod.", "Fatimata Mint Soueid"),
    ("Paulo da Costa e Silva a reçu Nadia Berthod.", "Paulo da Costa e Silva"),
  ])
  func `words of descent go on with a name`(text: String, name: String) {
    #expect(ExtractedRecord(text).people == [name, "Nadia Berthod"])
  }

  @Test(arguments: [
    ("Alice et Victor Marquet ont reçu Nadia Berthod.", ["Alice Marquet", "Victor Marquet"]),
    ("Pierre et Marie Marquet ont reçu Nadia Berthod.", ["Pierre Marquet", "Marie Marquet"]),
    ("MM. Marquet, Talbert et Lanoue ont reçu Nadia Berthod.", ["Marquet", "Talbert", "Lanoue"]),
    ("Mmes Talbert et Lanoue ont reçu Nadia Berthod.", ["Talbert", "Lanoue"]),
    (
      "Les députés Talbert, Lanoue et Marquet ont reçu Nadia Berthod.",
      ["Talbert", "Lanoue", "Marquet"]
    ),
    ("Les époux Talbert ont reçu Nadia Berthod.", ["Talbert", "Talbert"]),
    (
      "Alice Talbert et Victor Marquet ont reçu Nadia Berthod.",
      ["Alice Talbert", "Victor Marquet"]
    ),
  ])
  func `couples and lists are several people`(text: String, names: [String]) {
    #expect(ExtractedRecord(text).people == names + ["Nadia Berthod"])
  }

  @Test(arguments: [
    ("Jeanne Talbert, née Lanoue, a reçu Nadia Berthod.", "Jeanne Talbert", ["Lanoue"]),
    ("Jeanne Talbert, épouse Lanoue, a reçu Nadia Berthod.", "Jeanne Talbert", ["Lanoue"]),
    ("Lucien « Lulu » Talbert a reçu Nadia Berthod.", "Lucien Talbert", ["Lulu"]),
    (
      "Lucien Talbert, surnommé « le Grand Lulu », a reçu Nadia Berthod.", "Lucien Talbert",
      ["le Grand Lulu"]
    ),
    ("Lucien Talbert, alias Lulu, a reçu Nadia Berthod.", "Lucien Talbert", ["Lulu"]),
    ("Lucien Talbert Jr a reçu Nadia Berthod.", "Lucien Talbert Jr", []),
    ("Le roi Anselme 1er a reçu Nadia Berthod.", "Anselme Ier", []),
  ])
  func `another name is nobody else`(text: String, name: String, aliases: [String]) {
    let found = ExtractedRecord(text)
    #expect(found.people == [name, "Nadia Berthod"])
    #expect(found.record.people.first?.aliases == aliases)
  }

  @Test func `who is married, and who says so, is somebody else`() {
    #expect(
      ExtractedRecord("Jeanne Talbert épouse Victor Marquet samedi à Nice.").people
        == ["Jeanne Talbert", "Victor Marquet"])
    #expect(
      ExtractedRecord("« Il viendra », dit Victor Marquet à Jeanne Talbert.").people
        == ["Victor Marquet", "Jeanne Talbert"])
  }

  @Test func `father and son are two, a father of children is one`() {
    #expect(
      ExtractedRecord("Victor Marquet père et Victor Marquet fils ont reçu Nadia Berthod.").people
        == ["Victor Marquet père", "Victor Marquet fils", "Nadia Berthod"])
    #expect(
      ExtractedRecord("Victor Marquet, père de deux enfants, a reçu Nadia Berthod.").people
        == ["Victor Marquet", "Nadia Berthod"])
  }

  @Test func `of two with one surname the subject goes on`() {
    let found = ExtractedRecord(
      "Omar Benslim a rencontré mardi Ali Benslim. M. Benslim a ensuite reçu Nadia Berthod.")
    #expect(found.record.people.first { $0.name == "Omar Benslim" }?.aliases == ["Benslim"])
  }

  @Test(arguments: [
    "Le collège Alice Talbert a été inauguré par Nadia Berthod.",
    "Nadia Berthod a visité l'hôpital Alice Talbert.",
    "La bibliothèque Alice et Victor Talbert a été inaugurée par Nadia Berthod.",
    "Nadia Berthod habite avenue Alice Talbert.", "Nadia Berthod a lu le journal sportif Alerta.",
  ])
  func `things that bear a name are nobody`(text: String) {
    #expect(ExtractedRecord(text).people == ["Nadia Berthod"])
  }

  @Test func `who bears the name of a thing and is spoken of is somebody`() {
    let found = ExtractedRecord("Alice Talbert a parlé. L'hôpital Alice Talbert a ouvert.")
    #expect(found.people == ["Alice Talbert"])
  }
}
