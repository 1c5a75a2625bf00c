@testable import French
import Knowledge
import Testing
import Text

@testable import Dates

/// Bylines, datelines and page headers give the date of publication; events do not.
@Suite struct PublicationDateFinderTests {
  func found(_ text: String) -> String? {
    let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return FrenchDates.tagger.publicationDate(in: cut)?.description
  }

  private let body = "Le ministre a reçu le 3 mai 2018 son homologue à Tunis pour des entretiens."

  @Test(arguments: [
    ("Agence, publié le mardi 23 juillet 2019 à 12h20", "2019-07-23"),
    ("vendredi, novembre 22, 2024", "2024-11-22"),
    ("Paris (AFP, 12 mars 2020) -", "2020-03-12"),
    ("RABAT, 12 mars 2020 (AFP) – Le roi parle.", "2020-03-12"),
    ("1er mars 2017 . –", "2017-03-01"),
    ("date 2025-04", "2025-04"),
    ("Date : 12/03/2020", "2020-03-12"),
    ("Le 18/11/2024", "2024-11-18"),
    ("Publié le 12 mars 2020 | Mis à jour le 14 mars 2020", "2020-03-12"),
    ("Mis à jour le 14 mars 2020", "2020-03-14"),
    ("Par Jean Dupont, le 14 mars 2020", "2020-03-14"),
    ("Publié le 14/03/2020 à 10:30", "2020-03-14"),
    ("Publié le : 14/03/2020 - 10:30", "2020-03-14"),
    ("Le 14 mars 2020 à 10:30", "2020-03-14"), ("14/03/2020 à 10:30", "2020-03-14"),
    ("Modifié le 16/03/2020 à 18:44, publié le 14/03/2020 à 10:30", "2020-03-14"),
    ("Publié le 14/03/2020 à 10:30, modifié le 16/03/2020 à 18:44", "2020-03-14"),
    ("Dernière mise à jour : 14 mars 2020", "2020-03-14"),
    ("Mise en ligne : 14 mars 2020 - 10:30", "2020-03-14"),
    ("La Gazette, n° 512, samedi 14 mars 2020, p. 4", "2020-03-14"),
    ("La Gazette | samedi 14 mars 2020 | 523 mots | Page 12", "2020-03-14"),
    ("Le Courrier - 14 mars 2020 - page 3", "2020-03-14"),
    ("Par Jean Dupont, à Lyon, le 14 mars 2020 à 10 h 30 · 3 min de lecture", "2020-03-14"),
  ])
  func `reads the line above an article`(line: String, expected: String) {
    #expect(found("\(line)\n\n\(body)") == expected)
  }

  @Test func `reads the line below an article`() {
    #expect(found("\(body)\n\nPublié le 12 mars 2020") == "2020-03-12")
  }

  @Test(arguments: [
    "", "Rien.",
    "Le ministre a reçu le 3 mai 2018 son homologue à Tunis pour des entretiens.",
    "Le 3 mai 2018, le ministre a reçu son homologue à Tunis pour des entretiens.",
    "Un rapport publié le 12 mars 2020 par la Banque mondiale accuse le gouvernement du pays, qui "
      + "dément toute faute et annonce une enquête de la commission du budget.",
    "Dakar, le 3 mai, il parle.", "Réunion du conseil municipal, 12 juin 2020, salle des fêtes",
    "Le maire, élu le 12 juin 2020, parle", "Du 12 juin 2020 au 10 août 2020 : trente dates",
    "Le 31/02/2024",
  ])
  func `takes no event for a publication`(text: String) {
    #expect(found(text) == nil)
  }
}
