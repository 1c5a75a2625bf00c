import Knowledge
import Resolution
import Testing

@Suite struct BareNamesTests {
  private let full = article(
    "a", "2024-01-10", people: [.named("Paul Vernet", "FR"), .named("Ivo Kern", "AT")])

  @Test func `a surname joins its bearer in the same company`() {
    let bare = article(
      "b", "2024-02-10", people: [.named("Vernet", "FR"), .named("Ivo Kern", "AT")])
    #expect(graph(full, bare).clusters.contains(["a Paul Vernet", "b Vernet"]))
  }

  @Test func `a surname alone, another state, or another time joins nobody`() {
    let alone = article("b", "2024-02-10", people: [.named("Vernet", "FR")])
    let foreign = article(
      "b", "2024-02-10", people: [.named("Vernet", "CA"), .named("Ivo Kern", "AT")])
    let late = article(
      "b", "2031-02-10", people: [.named("Vernet", "FR"), .named("Ivo Kern", "AT")])
    #expect(graph(full, alone).personCount == 3)
    #expect(graph(full, foreign).personCount == 3)
    #expect(graph(full, late).personCount == 3)
    #expect(graph(full, late).suggestedMerges.count == 1)
  }

  @Test func `a bearer beside the bare name is somebody else`() {
    let both = article(
      "b", "2024-02-10",
      people: [.named("Vernet", "FR"), .named("Simone Vernet", "FR"), .named("Ivo Kern", "AT")])
    #expect(graph(full, both).clusters.contains(["a Paul Vernet", "b Vernet"]))
    #expect(graph(both).personCount == 3)
  }

  @Test func `of two bearers the office decides`() {
    let minister = ArticleRecord.Post(title: "ministre des Ports", country: CountryCode("FR"))
    let two = article(
      "c", "2024-01-12",
      people: [.named("Simone Vernet", "FR", posts: [minister]), .named("Ivo Kern", "AT")])
    let bare = article(
      "b", "2024-02-10", people: [.named("Vernet", "FR"), .named("Ivo Kern", "AT")])
    let official = article("b", "2024-02-10", people: [.named("Vernet", "FR", posts: [minister])])
    #expect(graph(full, two, bare).suggestedMerges.count == 2)
    #expect(graph(full, two, official).clusters.contains(["b Vernet", "c Simone Vernet"]))
  }

  @Test func `two bare surnames are one only in one office`() {
    let post = ArticleRecord.Post(title: "maire d’Oudal", country: CountryCode("FR"))
    let a = article("a", "2024-02-10", people: [.named("Vernet", "FR", posts: [post])])
    let b = article("b", "2024-02-11", people: [.named("Vernet", "FR", posts: [post])])
    let c = article("c", "2024-02-11", people: [.named("Vernet", "FR")])
    #expect(graph(a, b, c).clusters == [["a Vernet", "b Vernet"], ["c Vernet"]])
  }

  @Test func `a given name joins nobody`() {
    let given = article(
      "b", "2024-02-10", people: [.named("Paul", "FR"), .named("Ivo Kern", "AT")])
    #expect(graph(full, given).personCount == 3)
  }

  @Test func `the second half of a double surname yields to the whole`() {
    let wife = article(
      "c", "2024-01-12", people: [.named("Carla Bruno-Vernet", "FR"), .named("Ivo Kern", "AT")])
    let bare = article(
      "b", "2024-02-10", people: [.named("Vernet", "FR"), .named("Ivo Kern", "AT")])
    #expect(graph(full, wife, bare).clusters.contains(["a Paul Vernet", "b Vernet"]))
  }
}
