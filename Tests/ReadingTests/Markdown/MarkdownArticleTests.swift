import Knowledge
import Testing

@testable import Reading

@Suite struct MarkdownArticleTests {
  private func article(_ text: String) -> Article? { item(text, .markdown).article }

  @Test func `takes title, date, author and source from front matter`() {
    let found = article(
      """
      ---
      title: "Visite : le \\"point\\""
      date: 2025-06-24
      author: Jeanne Martin
      source: 'Le Quotidien'
      url: https://exemple.fr/a
      tags:
        - x
      ---
      # Sommet

      Texte.
      """)
    #expect(found?.title == "Visite : le \"point\"")
    #expect(found?.published == PartialDate(year: 2025, month: 6, day: 24))
    #expect(found?.author == "Jeanne Martin")
    #expect(found?.source == "Le Quotidien")
    #expect(found?.url == "https://exemple.fr/a")
    #expect(found?.text == "Sommet\n\nTexte.")
  }

  @Test func `takes the title from a leading heading of either form`() {
    #expect(article("# Le *sommet* #\n\nTexte.")?.title == "Le sommet")
    #expect(article("Le sommet\n===\nTexte.")?.title == "Le sommet")
    #expect(article("## Partie\n\nTexte.")?.title == nil)
    #expect(article("## Partie\n\nTexte.")?.text == "Partie\n\nTexte.")
  }

  @Test(arguments: [
    ("Le [ministre](https://x.fr \"t\") dit.", "Le ministre dit."),
    ("Le ![photo](a.png) **roi** et __la__ *reine*.", "Le  roi et la reine."),
    ("Voir <https://x.fr/a_b> ou <a@b.fr>.", "Voir https://x.fr/a_b ou a@b.fr."),
    ("snake_case_name et 3 * 4 _ici_", "snake_case_name et 3 * 4 ici"),
    ("Un \\*astérisque\\* et `code`.", "Un *astérisque* et code."),
    ("Une note[^1] et [texte][ref].", "Une note et texte."),
    ("Ligne un\nsuite\\\nLigne deux  \nfin", "Ligne un suite\nLigne deux\nfin"),
    ("> Citation\n> suite\n\n- un\n- deux\n1. trois", "Citation suite\n\nun\n\ndeux\n\ntrois"),
    ("a\n\n***\n\nb\n\n[ref]: https://x.fr", "a\n\nb"),
    ("L&rsquo;été &amp; l&#39;hiver&#x21;", "L&rsquo;été & l'hiver!"),
    ("a<br>b <span class=\"x\">c</span> 3 < 4", "a\nb c 3 < 4"),
    ("```\nx = 1\ny = 2\n```\nfin", "x = 1\ny = 2\n\nfin"),
    ("[crochets] simples [ ouverts", "[crochets] simples [ ouverts"),
  ])
  func `reduces markup to plain text`(markdown: String, plain: String) {
    #expect(article(markdown)?.text == plain)
  }

  @Test func `survives marks without end`() {
    for mark in ["[", "![", "<", "*", " `", "(", "> ", "\\", "[a](", "&", "---\n", "```\n"] {
      let text = String(repeating: mark, count: 3000) + "fin"
      #expect(item(text, .markdown).article?.text.contains("fin") == true, "\(mark)")
    }
  }
}
