import Knowledge
import Resolution
import Testing

@Suite struct TenuresTests {
  private func holder(_ posts: ArticleRecord.Post...) -> [ArticleRecord.Person] {
    [.named("Ada Brun", "FR", posts: posts), .named("Ivo Kern", "AT")]
  }

  @Test func `a post spans its attestations`() throws {
    let full = ArticleRecord.Post(
      title: "ministre des Ports", institution: "Ministère des Ports", country: CountryCode("FR"))
    let short = ArticleRecord.Post(title: "Ministre des ports")
    let body = ArticleRecord.Institution.named("Ministère des Ports", "FR")
    let graph = graph(
      article("a", "2023-01-05", people: holder(full), bodies: [body]),
      article("b", "2024-07-01", people: holder(short)),
      article("c", people: holder(short), meetings: [.of("Ada Brun", "Ivo Kern", on: "2025-02-03")])
    )
    let person = try #require(graph.people.first { $0.name == "Ada Brun" })
    let tenure = try #require(person.tenures.first)
    #expect(person.tenures.count == 1)
    #expect(tenure.firstAttested == PartialDate(iso: "2023-01-05"))
    #expect(tenure.lastAttested == PartialDate(iso: "2025-02-03"))
    #expect(tenure.institution == InstitutionID(rawValue: 0))
    #expect(tenure.key == "tenure.ada-brun.1")
  }

  @Test func `other titles, states and periods are other posts`() throws {
    let graph = graph(
      article(
        "a", "2023-01-05",
        people: holder(
          .init(title: "maire", country: CountryCode("FR")),
          .init(title: "maire", country: CountryCode("BE")), .init(title: "maire", period: .former),
          .init(title: "députée", country: CountryCode("FR")))))
    let person = try #require(graph.people.first { $0.name == "Ada Brun" })
    #expect(person.tenures.count == 4)
    #expect(Set(person.tenures.map(\.key)).count == 4)
  }
}
