import Knowledge
import Testing

@testable import Dates

/// Days that have a name or a place in their month, and parts of the day before their date.
@Suite struct NamedDayTests {
  @Test(arguments: [
    ("Ils ont signé le lundi de Pâques.", "2023-04-10"),
    ("Ils ont signé le mercredi des Cendres.", "2023-02-22"),
    ("Ils ont signé le jeudi saint.", "2023-04-06"),
    ("Ils signeront le jeudi de l'Ascension.", "2023-05-18"),
    ("Ils signeront le lundi de Pentecôte.", "2023-05-29"),
    ("Ils ont signé le jour de Noël.", "2022-12-25"),
    ("Ils ont signé à la Toussaint.", "2022-11-01"),
    ("Ils ont signé à Noël 2019.", "2019-12-25"),
    ("Ils ont signé le soir du réveillon du Nouvel An.", "2022-12-31"),
    ("Ils ont signé le lendemain de Noël.", "2022-12-26"),
    ("Ils signeront le 14 Juillet.", "2023-07-14"),
    ("Ils ont signé le mardi gras.", "2023-02-21"),
    ("Ils ont signé pendant le week-end de Pâques.", "2023-04-08/2023-04-10"),
    ("Ils ont signé le troisième dimanche de l'Avent.", "2022-12-11"),
    ("Ils ont signé le vendredi saint 2018.", "2018-03-30"),
  ])
  func `computes feasts`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    "Ils ont signé le lundi de l'Aïd.", "Ils ont signé le jour de la Tabaski.",
    "Ils ont signé le dimanche de Pâques orthodoxe.", "Ils ont visité le marché de Noël.",
    "Noël Garnier a signé.", "Ils sont venus de l'île de Pâques.",
    "Ils ont signé le troisième jeudi de la session.",
    "Ils ont débattu lors du super mardi.", "Le krach du jeudi noir les a ruinés.",
    "Ils partiront au nouvel an lunaire.",
  ])
  func `makes no weekday of a name`(text: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == "")
  }

  @Test(arguments: [
    ("Ils ont signé le premier mercredi de mars.", "2023-03-01"),
    ("Ils ont signé le deuxième lundi d'avril 2021.", "2021-04-12"),
    ("Ils signeront le dernier jeudi du mois.", "2023-05-25"),
    ("Ils signeront le troisième mardi du mois prochain.", "2023-06-20"),
    ("Ils ont signé le premier vendredi du mois dernier.", "2023-04-07"),
    ("Ils signeront l'avant-dernier samedi de mai.", "2023-05-20"),
    ("Ils signeront le 2e mardi de juin.", "2023-06-13"),
    ("Ils signeront vendredi en huit.", "2023-05-19"),
    ("Ils signeront lundi en quinze.", "2023-05-29"),
    ("Ils signeront demain en huit.", "2023-05-18"),
    ("Ils ont signé mardi de la semaine dernière.", "2023-05-02"),
    ("Ils signeront le jeudi de la semaine prochaine.", "2023-05-18"),
    // Near misses: bare weekdays and months stay what they are.
    ("Ils ont signé lundi.", "2023-05-08"),
    ("Ils signeront vendredi en présence du maire.", "2023-05-12"),
    ("Ils ont signé lundi dernier.", "2023-05-08"),
    ("Ils ont signé dans la première semaine de mars.", "2023-03"),
  ])
  func `finds the weekday of a month or week`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Ils ont signé dans la soirée du 5 mai.", "2023-05-05"),
    ("Ils ont signé dans la nuit du 30 avril au 1er mai.", "2023-04-30/2023-05-01"),
    ("Ils ont signé dans la nuit de dimanche à lundi.", "2023-05-07/2023-05-08"),
    ("Ils ont signé en fin de matinée, vendredi 5 mai.", "2023-05-05"),
    ("Ils ont signé vers 18 h 30, hier.", "2023-05-09"),
    ("Ils ont signé à l'aube du 8 mai 2022.", "2022-05-08"),
    ("Ils ont signé dans l'après-midi de samedi.", "2023-05-06"),
    ("Ils ont signé dans la journée du 28 novembre.", "2022-11-28"),
    ("Ils ont signé dans la soirée du 28.", "2023-04-28"),
    ("Ils ont signé au petit matin du 3 mai.", "2023-05-03"),
  ])
  func `joins a part of the day with its date`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
    #expect(DateReading.expressions(text, published: "2023-05-10").count == 1)
  }

  @Test func `takes the weekday that the text says is today`() {
    // 9 May 2023 was a Tuesday: "ce lundi 9 mai" of that week is a slip, not last year.
    #expect(
      DateReading.values("Il l'a vu ce lundi 9 mai.", published: "2023-05-10") == "2023-05-09")
    #expect(DateReading.values("Il l'a vu hier 8 mai.", published: "2023-05-10") == "2023-05-08")
  }

  @Test(arguments: [
    ("Le plan fut lu le jeudi 4 mai 2023. Il l'a vu mardi.", "2023-05-04 2023-05-02"),
    ("Il l'a vu mardi. Le plan fut lu le jeudi 4 mai 2023.", "2023-05-02 2023-05-04"),
    ("Le plan date du 4 mai 2023. Il l'a vu hier.", "2023-05-04"),
    ("Elle est née le 4 mai 1971. Il l'a vu mardi.", "1971-05-04"),
    (
      "Le plan fut lu le jeudi 4 mai 2023. Il sera voté en 2024. Il l'a vu mardi.",
      "2023-05-04 2024"
    ),
  ])
  func `counts a weekday from a named day near by, or from nothing`(
    text: String, expected: String
  ) {
    #expect(DateReading.values(text, published: nil) == expected)
    #expect(!DateReading.bases(text, published: nil).contains("2023-05-02 explicit"))
  }

  @Test func `reads the other side of publication where the tense lets it`() {
    let found = DateReading.expressions("Rencontre avec le roi le 20 mai.", published: "2023-05-10")
    #expect(found.first?.otherSide?.start?.description == "2022-05-20")
    let ahead = DateReading.expressions("Il verra le roi le 20 mai.", published: "2023-05-10")
    #expect(ahead.first?.otherSide == nil)
  }
}
