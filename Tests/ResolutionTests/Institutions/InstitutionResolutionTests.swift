import Knowledge
import Resolution
import Testing

@Suite struct InstitutionResolutionTests {
  private func count(_ a: ArticleRecord.Institution, _ b: ArticleRecord.Institution) -> Int {
    graph(article("a", bodies: [a]), article("b", bodies: [b])).institutions.count
  }

  static let together: [(ArticleRecord.Institution, ArticleRecord.Institution)] = [
    (
      .named("Ministère de l’Intérieur", "MA"),
      .named("le ministère de l'Intérieur du Royaume du Maroc", "MA")
    ),
    (.named("Assemblée nationale", "AM"), .named("Assemblée nationale arménienne", "AM")),
    (.named("Ministère des Ports", "IR"), .named("Ministère iranien des Ports", "IR")),
    (.named("Direction des côtes et ports", "FR", aliases: ["DCP"]), .named("DCP", "FR")),
    (.named("Organisation mondiale des ports"), .named("OMP")),
    (.named("Ligue des ports (LDP)"), .named("LDP")),
    (.named("Ministère des Ports", "FR"), .named("Ministère des Ports")),
    (.named("gouvernement français", "FR"), .named("Gouvernement", "FR")),
  ]

  @Test(arguments: together)
  func `knows one body by two names`(a: ArticleRecord.Institution, b: ArticleRecord.Institution) {
    #expect(count(a, b) == 1)
    #expect(count(b, a) == 1)
  }

  static let apart: [(ArticleRecord.Institution, ArticleRecord.Institution)] = [
    (.named("Ministère de l’Intérieur", "MA"), .named("Ministère de l’Intérieur", "FR")),
    (
      .named("Conseil départemental", "FR"),
      .named("Conseil départemental du Val", "FR", aliases: ["conseil départemental"])
    ),
    (.named("Conseil", "FR"), .named("Conseil des ports", "FR", aliases: ["Conseil"])),
    (.named("Banque de France", "FR"), .named("Banque", "FR")),
    (.named("DCP", "BE"), .named("Direction des côtes et ports", "FR", aliases: ["DCP"])),
  ]

  @Test(arguments: apart)
  func `keeps two bodies apart`(a: ArticleRecord.Institution, b: ArticleRecord.Institution) {
    #expect(count(a, b) == 2)
  }

  @Test func `an acronym of two bodies joins neither`() {
    let graph = graph(
      article("a", bodies: [.named("Direction des côtes et ports", "FR", aliases: ["DCP"])]),
      article("b", bodies: [.named("Défense civile du Pas", "FR", aliases: ["DCP"])]),
      article("c", bodies: [.named("DCP", "FR")]))
    #expect(graph.institutions.count == 3)
  }

  @Test func `a body without a state joins none of two`() {
    let graph = graph(
      article("a", bodies: [.named("Ministère des Ports", "FR")]),
      article("b", bodies: [.named("Ministère des Ports", "MA")]),
      article("c", bodies: [.named("Ministère des Ports")]))
    #expect(
      graph.institutions.map(\.key) == [
        "institution.ministere-des-ports", "institution.ministere-des-ports.fr",
        "institution.ministere-des-ports.ma",
      ])
  }

  @Test func `shows the expansion and keeps the acronym`() throws {
    let graph = graph(
      article("a", bodies: [.named("OMP")]), article("b", bodies: [.named("OMP")]),
      article("c", bodies: [.named("Organisation mondiale des ports")]))
    let body = try #require(graph.institutions.first)
    #expect(body.name == "Organisation mondiale des ports")
    #expect(body.aliases == ["OMP"])
    #expect(body.mentions.count == 3)
  }
}
