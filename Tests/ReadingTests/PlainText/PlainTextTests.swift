import Knowledge
import Testing

@testable import Reading

@Suite struct PlainTextTests {
  private func article(_ text: String) -> (title: String?, text: String)? {
    item(text, .text).article.map { ($0.title, $0.text) }
  }

  @Test func `takes the first line as title where a blank line follows`() throws {
    let found = try #require(
      article("\r\nVisite à Rabat \r\n \r\nPremier.\r\nSuite.\r\n\r\nFin.\r\n"))
    #expect(found.title == "Visite à Rabat")
    #expect(found.text == "Premier.\nSuite.\n\nFin.")
  }

  @Test func `takes everything as text where none follows`() throws {
    let found = try #require(article("Une ligne.\nEncore une.\n\nFin."))
    #expect(found.title == nil)
    #expect(found.text == "Une ligne.\nEncore une.\n\nFin.")
    #expect(article("Seule")?.text == "Seule")
    #expect(article("Seule\n\n")?.title == nil)
  }

  @Test func `refuses white space`() {
    #expect(
      item(" \n\t\r\n", .text).error?.description
        == "a.txt: there is no text in it; fill it or remove it.")
  }
}
