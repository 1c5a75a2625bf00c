import Knowledge
import Testing
import Text

@testable import Dates

/// Sentences, the day on which they were published (a Wednesday: 2023-05-10), and their dates.
@Suite struct TemporalTaggerTests {
  @Test(arguments: [
    ("Il est venu le mardi 24 juin 2025.", "2025-06-24"),
    ("La fête du 1er mai 2021", "2021-05-01"),
    ("Le premier mai 2021, ils défilent.", "2021-05-01"),
    ("Fait à Dakar, le 18/11/2024", "2024-11-18"),
    ("Signé le 18.11.2024 à Rabat", "2024-11-18"),
    ("Mise en ligne : 2024-11-18", "2024-11-18"),
    ("Ils ont signé en juin 2025.", "2025-06"),
    ("Elle est née en 1988 à Lomé.", "1988"),
    ("C'était en l'an 2000.", "2000"),
    ("Depuis l'année 2001, il dirige l'usine.", "2001"),
    ("La loi de 1905 sépare les cultes.", "1905"),
    ("L'accident du 10 novembre 93 près de Bordeaux.", "1993-11-10"),
    ("vendredi, novembre 22, 2024", "2024-11-22"),
    ("Il est parti fin octobre 2019.", "2019-10"),
    ("Début 2024, elle démissionne.", "2024"),
    ("Mi-mai 2020, ils ont cédé.", "2020-05"),
    ("Il régna (1715-1774) longtemps.", "1715/1774"),
    ("Elle l'a vu au printemps 2021.", "2021-03/2021-05"),
    ("Le 29 février 2024 était un jeudi.", "2024-02-29"),
  ])
  func `reads dates with their year`(text: String, expected: String) {
    #expect(DateReading.values(text, published: nil) == expected)
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Le sommet aura lieu du 3 au 5 juin.", "2023-06-03/2023-06-05"),
    ("Il a séjourné à Tunis du 28 avril au 2 mai 2022.", "2022-04-28/2022-05-02"),
    ("La foire se tient du 28 décembre au 2 janvier 2023.", "2022-12-28/2023-01-02"),
    ("Ils se sont vus entre le 3 et le 5 mai.", "2023-05-03/2023-05-05"),
    ("De mai à juin 2020, tout était fermé.", "2020-05/2020-06"),
    ("Le festival (3-5 mai) a réuni du monde.", "2023-05-03/2023-05-05"),
    ("Les 3 et 4 mai, il était à Oran.", "2023-05-03/2023-05-04"),
    ("Les 3, 4 et 5 mai, il était à Oran.", "2023-05-03/2023-05-05"),
    ("Les 3 et 8 mai, il était à Oran.", "2023-05-03 2023-05-08"),
    ("Ils se sont vus lundi et mardi.", "2023-05-08/2023-05-09"),
    ("Les jeudi 4 et vendredi 5 mai, ils ont discuté.", "2023-05-04/2023-05-05"),
    ("Il a présidé de 2010 à 2015.", "2010/2015"),
    ("Elle a gouverné en 2019 et 2020.", "2019/2020"),
    ("La mairie sera fermée du mercredi 24 mai au samedi 27 mai inclus.", "2023-05-24/2023-05-27"),
    ("Il a été arrêté dans la nuit de lundi à mardi.", "2023-05-08/2023-05-09"),
    ("L'accord a été conclu dans la nuit du 3 au 4 mai.", "2023-05-03/2023-05-04"),
  ])
  func `joins ranges and lists`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Il est arrivé aujourd'hui.", "2023-05-10"),
    ("Il est arrivé hier soir.", "2023-05-09"),
    ("Il était là avant-hier.", "2023-05-08"),
    ("Il arrive demain matin.", "2023-05-11"),
    ("Il arrive après-demain.", "2023-05-12"),
    ("Il a parlé ce matin.", "2023-05-10"),
    ("Il a parlé lundi dernier.", "2023-05-08"),
    ("Il a parlé mercredi dernier.", "2023-05-03"),
    ("Il parlera mercredi prochain.", "2023-05-17"),
    ("Elle était à Rome la semaine dernière.", "2023-05-01/2023-05-07"),
    ("Ils se verront la semaine prochaine.", "2023-05-15/2023-05-21"),
    ("Les élections du mois dernier", "2023-04"),
    ("La récolte de ce mois-ci", "2023-05"),
    ("Il a gagné l'an dernier.", "2022"),
    ("Il a gagné l'année passée.", "2022"),
    ("Cette année, il pleut.", "2023"),
    ("Il a démissionné il y a trois jours.", "2023-05-07"),
    ("Elle l'a épousé il y a deux ans.", "2021"),
    ("Ils voteront dans deux semaines.", "2023-05-22/2023-05-28"),
    ("Il a plu le week-end dernier.", "2023-05-06/2023-05-07"),
    ("Il jouera ce week-end.", "2023-05-13/2023-05-14"),
    ("Elle l'a vu l'été dernier.", "2022-06/2022-08"),
    ("Le 24 octobre dernier, ils ont signé.", "2022-10-24"),
    ("Le 3 mai prochain, ils signeront.", "2024-05-03"),
    ("En septembre dernier, il était ministre.", "2022-09"),
    ("Il est revenu le 3 de ce mois.", "2023-05-03"),
    ("La rentrée sera repoussée en fin de semaine.", "2023-05-08/2023-05-14"),
  ])
  func `counts from publication`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Il a rencontré le roi vendredi.", "2023-05-05"),
    ("Il rencontrera le roi vendredi.", "2023-05-12"),
    ("Il doit rencontrer le roi vendredi.", "2023-05-12"),
    ("Il va rencontrer le roi vendredi.", "2023-05-12"),
    ("Une réunion est prévue vendredi.", "2023-05-12"),
    ("Une réunion s'est tenue vendredi.", "2023-05-05"),
    ("Vendredi, elle a été reçue à l'Elysée.", "2023-05-05"),
    ("Il devrait être reçu vendredi.", "2023-05-12"),
    ("Le ministre, qui se rendra à Lyon vendredi, a parlé.", "2023-05-12"),
    ("Le ministre, qui s'est rendu à Lyon vendredi, parlera.", "2023-05-05"),
    ("Il est au Liban depuis vendredi.", "2023-05-05"),
    ("Il a parlé mercredi.", "2023-05-10"),
    ("Le roi à Paris jeudi", "2023-05-11"),
    ("Ils ont voté en novembre.", "2022-11"),
    ("Ils voteront en novembre.", "2023-11"),
    ("Ils ont voté le 5 décembre.", "2022-12-05"),
    ("Ils voteront le 5 décembre.", "2023-12-05"),
    ("Il a annoncé l'ouverture du musée le 20 mai.", "2023-05-20"),
    ("Les attentats du 11 novembre ont marqué les esprits.", "2022-11-11"),
  ])
  func `lets tense decide what lies ahead`(text: String, expected: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Il arriva le 3 mai 2012. Le lendemain, il partit.", "2012-05-03 2012-05-04"),
    ("Il arriva le 3 mai 2012. La veille, il dormait.", "2012-05-03 2012-05-02"),
    ("Il arriva le 3 mai 2012. Il partit le surlendemain.", "2012-05-03 2012-05-05"),
    ("Il arriva le 3 mai 2012. L'avant-veille, il dormait.", "2012-05-03 2012-05-01"),
    ("Il arriva le 3 mai 2012. Le même jour, il partit.", "2012-05-03 2012-05-03"),
    ("Il arriva le 3 mai 2012. Ce jour-là, il neigeait.", "2012-05-03 2012-05-03"),
    ("Il arriva le 3 mai 2012. Trois jours plus tard, il partit.", "2012-05-03 2012-05-06"),
    ("Il arriva en 2012. Deux ans plus tôt, il dormait.", "2012 2010"),
    ("Il arriva en 2012. L'année suivante, il partit.", "2012 2013"),
    ("Il arriva le 3 mai 2012. Le mois suivant, il partit.", "2012-05-03 2012-06"),
    ("Il a neigé à la veille du 14 juillet 2012.", "2012-07-13"),
    ("La halte ouvrira lundi 15 mai. Ce même lundi, elle fermera.", "2023-05-15 2023-05-15"),
  ])
  func `follows the narrative`(text: String, expected: String) {
    let published = text.contains("halte") ? "2023-05-10" : nil
    #expect(DateReading.values(text, published: published) == expected)
  }

  @Test(arguments: [
    ("Ils se sont vus mardi vers 21 h 45.", "2023-05-09"),
    ("Ils se sont vus mardi à 17h34 à Nice.", "2023-05-09"),
    ("Ce dimanche, de 18 h à 23 h, la ville danse.", "2023-05-07"),
    ("Elle l'a reçu mardi soir 9 mai 2023.", "2023-05-09"),
  ])
  func `ignores hours`(text: String, expected: String) throws {
    #expect(DateReading.values(text, published: "2023-05-10") == expected)
  }

  @Test(arguments: [
    ("Une visite de trois jours", 3), ("Un stage de deux semaines", 14),
    ("Un bail de six mois", nil),
  ])
  func `counts the days of a duration`(text: String, days: Int?) {
    let found = DateReading.expressions(text, published: nil)
    #expect(found.map(\.days) == [days])
  }

  @Test func `takes the hour into the expression and leaves no second one`() {
    let found = DateReading.expressions("Mort mardi vers 21 h 45 à Nice.", published: "2023-05-10")
    #expect(found.map(\.tokens) == [1..<6])
  }

  @Test(arguments: [
    ("Il vient tous les lundis.", TemporalExpression.Kind.recurring),
    ("Le musée ouvre le mercredi.", .recurring),
    ("Il gagne un million par an.", .recurring),
    ("Il a marché pendant trois jours.", .duration),
    ("Il y travaille depuis deux ans.", .duration),
    ("Il a plu ces derniers jours.", .vague),
    ("La crise des années 1990", .vague),
    ("Il a plu ces prochains mois.", .vague),
    ("Au lendemain de l'attentat, il se tut.", .vague),
  ])
  func `gives no value to what has none`(text: String, kind: TemporalExpression.Kind) {
    let found = DateReading.expressions(text, published: "2023-05-10")
    #expect(found.map(\.kind) == [kind])
    #expect(found.allSatisfy { $0.values.isEmpty })
  }

  @Test(arguments: [
    "", " ", "Un.",
    "L'attaque a fait 2.000 morts et 1500 blessés.",
    "La foule de 2000 personnes a crié.",
    "Plus de 1900 hommes sont partis.",
    "La France a perdu l'Euro 2020 en finale.",
    "L'Agenda 2030 fixe des buts.",
    "La COP21 et le G20 se suivent.",
    "La planète Mars est rouge.",
    "Le maréchal Juin commandait.",
    "Il a été reçu, elle avait été vue.",
    "Le 31 février, rien.",
    "Le 31/04/2023",
    "Il habite rue du 4 septembre.",
    "Tél. : 03.29.88.43.12",
    "Le match s'est fini 3-5.",
    "Il reste 30,4 % de 12,5 millions.",
    "Le printemps arabe a changé l'Egypte.",
    "Mai 68 reste une légende.",
    "Le second et le neuf ne sont rien.",
    "https://exemple.fr/p?q=%20https%3A",
  ])
  func `finds no date where there is none`(text: String) {
    #expect(DateReading.values(text, published: "2023-05-10") == "")
  }
}
