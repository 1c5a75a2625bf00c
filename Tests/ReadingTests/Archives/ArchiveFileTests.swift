import Knowledge
import Testing

@testable import Reading

@Suite struct ArchiveFileTests {
  private func parts(_ text: String, _ format: InputFormat = .text) -> [RawDocument] {
    RawDocument(id: "a", file: "a.txt", format: format, bytes: Array(text.utf8)).articles()
  }

  private func piece(_ paper: String, _ date: String, _ title: String) -> String {
    "\(paper)\n\(date)\n\(title)\n\nLe maire a reçu lundi la préfète.\n\n© 2024 \(paper)\n"
  }

  @Test(arguments: [
    "\n____________________\n", "\n--------------------\n", "\nEnd of Document\n",
    "\nFin du document\n",
    "\nDocument 2 of 2\n", "\nDocument 2 de 2\n", "\n2 of 2 DOCUMENTS\n",
    "\nDocument LECOUR0020241002eka20001x\n",
  ])
  func `a file is cut between its articles`(mark: String) {
    let found = parts(
      piece("Le Courrier", "mercredi 2 octobre 2024", "Le port rouvre") + mark
        + piece("La Gazette", "3 octobre 2024", "Le port ferme"))
    #expect(found.map(\.id) == ["a:1", "a:2"])
    #expect(found.map(\.source) == ["Le Courrier", "La Gazette"])
    let articles = found.compactMap { $0.read().article }
    #expect(articles.map(\.title) == ["Le port rouvre", "Le port ferme"])
    #expect(articles.last?.text.hasPrefix("3 octobre 2024\n\nLe maire") == true)
  }

  @Test(arguments: [
    "Le port rouvre\n\nLe maire parle.\n\n__________\n\nLa préfète répond.",
    "Le port\n\n2 octobre 2024\n\nLe maire parle.\n\n----------\n\nLire aussi nos autres articles",
    "Le port rouvre", "", "__________",
  ])
  func `one article with a rule in it is one`(text: String) {
    #expect(parts(text).isEmpty)
  }

  @Test func `several copyright lines that nothing parts are told of`() {
    let text = "Titre\n\nUn.\n\n© 2024 Le Courrier\n\nDeux.\n\n© 2023 La Gazette\n\nTrois."
    let item = RawDocument(id: "a", file: "a.txt", format: .text, bytes: Array(text.utf8)).read()
    guard case .article(_, let notes) = item else {
      Issue.record("no article")
      return
    }
    #expect(notes.map(\.id) == ["archive.several"])
  }

  @Test func `a page of an archive is cut at its articles`() {
    func article(_ paper: String, _ date: String, _ title: String) -> String {
      """
      <article><header><span class="DocPublicationName">\(paper), no. 12</span>\
      <span class="DocHeader">\(date) 300 mots</span>\
      <p class="titreArticleVisu rdp__articletitle">\(title)</p></header>\
      <section><p>Le maire de la ville a reçu lundi la préfète de la région pour un long entretien.</p>\
      </section></article>
      """
    }
    let page =
      "<html><head><meta charset=\"utf-8\"><title>Europresse</title></head><body>"
      + article("Le Courrier", "2 octobre 2024", "Le port rouvre")
      + article("La Gazette", "3 octobre 2024", "Le port ferme") + "</body></html>"
    let articles = parts(page, .html).compactMap { $0.read().article }
    #expect(articles.map(\.title) == ["Le port rouvre", "Le port ferme"])
    #expect(articles.map(\.source) == ["Le Courrier", "La Gazette"])
    #expect(
      parts("<html><body><article><p>a</p></article><article>b</article></body></html>", .html)
        .isEmpty)
  }
}
