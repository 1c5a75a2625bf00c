import Knowledge
import Resolution
import Testing

@Suite struct PersonResolutionTests {
  @Test func `joins spellings of one name and shows the usual one`() throws {
    let graph = graph(
      article("a", people: [.named("Abdelatif Hamdouchi", "MA")]),
      article("b", people: [.named("Abdellatif Hamdouchi", "MA")]),
      article("c", people: [.named("Abdellatif Hamdouchi", "MA")]))
    let person = try #require(graph.people.first)
    #expect(graph.personCount == 1)
    #expect(person.name == "Abdellatif Hamdouchi")
    #expect(person.aliases == ["Abdelatif Hamdouchi"])
    #expect(person.key == "person.abdellatif-hamdouchi")
    #expect(
      person.mentions.map(\.name) == [
        "Abdelatif Hamdouchi", "Abdellatif Hamdouchi", "Abdellatif Hamdouchi",
      ])
  }

  static let together: [(ArticleRecord.Person, ArticleRecord.Person)] = [
    (.named("Otto VI", "LU"), .named("Oto VI")),
    (.named("Mohamed Sefrani", "DZ"), .named("Muhammad Sefrani", "DZ")),
    (.named("SEFRANI Karim", "DZ"), .named("Karim Sefrani", "DZ")),
    (.named("N. Pechkine", "RU"), .named("Nikita Pechkine", "RU")),
    (.named("Paul Vernet", "FR"), .named("Paul K. Vernet", "FR")),
    (.named("Bachar al-Morad", "SY"), .named("Bachar El Morad", "SY")),
    (.named("pape Anselme", "VA"), .named("Anselme", "VA", aliases: ["pape Anselme"])),
    (.named("pape Anselme", "VA"), .named("Anselme", "VA")),
  ]

  @Test(arguments: together)
  func `joins two articles' forms`(a: ArticleRecord.Person, b: ArticleRecord.Person) {
    #expect(graph(article("a", people: [a]), article("b", people: [b])).personCount == 1)
  }

  static let apart: [(ArticleRecord.Person, ArticleRecord.Person)] = [
    (.named("Otto VI", "LU"), .named("Otto V", "LU")),
    (.named("Paul Vernet", "FR"), .named("Paule Vernet", "FR")),
    (.named("Paul Vernet", "FR"), .named("Simone Vernet", "FR")),
    (.named("Paul Vernet", "FR"), .named("Paul Vernet", "CA")),
    (.named("Vernet", "FR"), .named("Vernet", "FR")),
    (.named("Vernet", "FR"), .named("Paul Vernet", "FR")),
    (.named("Paul", "FR"), .named("Paul Vernet", "FR")),
    (.named("Jean Marat", "FR"), .named("Jean-Loup Marat", "FR")),
    (.named("N. Pechkine", "RU"), .named("Nikita Pechkine", "UA")),
    (.named("Karim Amine", "EG"), .named("Amine Karim", "EG")),
    (.named("prince Anselme", "BE"), .named("Anselme Duval", "BE")),
  ]

  @Test(arguments: apart)
  func `keeps two articles' forms apart`(a: ArticleRecord.Person, b: ArticleRecord.Person) {
    #expect(graph(article("a", people: [a]), article("b", people: [b])).personCount == 2)
  }

  @Test func `two people of one article stay two, also through a third`() {
    let graph = graph(
      article("a", people: [.named("Ahmad Sorush", "AF"), .named("Ahmad Shah Sorush", "AF")]),
      article("b", people: [.named("Ahmad Sorush", "AF"), .named("Ivo Kern", "AT")]),
      article("c", people: [.named("Ahmad Shah Sorush", "AF"), .named("Ivo Kern", "AT")]))
    #expect(
      graph.clusters == [
        ["a Ahmad Shah Sorush", "c Ahmad Shah Sorush"], ["a Ahmad Sorush", "b Ahmad Sorush"],
        ["b Ivo Kern", "c Ivo Kern"],
      ])
  }

  @Test func `a short name that fits two people joins neither and is suggested`() {
    let graph = graph(
      article("a", "2024-01-01", people: [.named("George A. Morel", "US")]),
      article("b", "2024-01-02", people: [.named("George B. Morel", "US")]),
      article("c", "2024-01-03", people: [.named("George Morel", "US")]))
    #expect(graph.personCount == 3)
    #expect(graph.suggestedMerges.count == 2)
    #expect(graph.suggestedMerges.allSatisfy { $0.reason.contains("more than one person") })
  }

  @Test func `a name part is joined where the surname is nobody else's at that time`() {
    let long = article("a", "2024-01-01", people: [.named("Félicien-Marius Ozal Kerim", "CD")])
    let short = article("b", "2024-03-01", people: [.named("Félicien Ozal", "CD")])
    let other = article("c", "2024-03-01", people: [.named("Brice Ozal", "CD")])
    let late = article("b", "2034-03-01", people: [.named("Félicien Ozal", "CD")])
    #expect(graph(long, short).personCount == 1)
    #expect(graph(long, short, other).personCount == 3)
    #expect(graph(long, late).personCount == 2)
  }

  @Test func `a state that contradicts is a suggestion with a reason`() throws {
    let graph = graph(
      article("a", people: [.named("Paul Vernet", "FR")]),
      article("b", people: [.named("Paul Vernet", "CA")]))
    let suggestion = try #require(graph.suggestedMerges.first)
    #expect(graph.people.map(\.key) == ["person.paul-vernet", "person.paul-vernet.ca"])
    #expect(suggestion.reason.hasSuffix("different states."))
  }

  @Test func `a slip about a state does not part a person`() {
    let graph = graph(
      article("a", people: [.named("Paul Vernet", "FR")], evokes: ["FR"]),
      article("b", people: [.named("Paul Vernet", "MA")], evokes: ["FR", "MA"]))
    #expect(graph.personCount == 1)
  }
}
