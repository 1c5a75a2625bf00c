import Knowledge
import Testing

@testable import Reading

@Suite struct HTMLArticleTests {
  static let page = """
    <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
    <title>Sommet à Rabat : les deux ministres signent un accord | Le Quotidien</title>
    <meta property="og:site_name" content="Le Quotidien">
    <link rel="canonical" href="https://exemple.fr/sommet">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"NewsArticle","headline":"Sommet à Rabat : les deux ministres signent un accord",
    "datePublished":"2025-06-24T18:30:00+02:00","author":{"@type":"Person","name":"Jeanne Martin"},
    "publisher":{"@type":"Organization","name":"Le Quotidien"}}]}</script>
    <style>p { color: red }</style></head>
    <body class="single with-sidebar">
    <header><nav class="menu"><ul><li><a href="/">Accueil</a></li>
    <li><a href="/monde">Monde</a></li></ul></nav></header>
    <div class="container"><article class="post">
    <h1>Sommet à Rabat : les deux ministres signent un accord</h1>
    <p class="chapo">Les deux ministres se sont retrouvés mardi pour parler de sécurité et de commerce.</p>
    <div class="byline">Par <a rel="author" href="/jm">Jeanne Martin</a>, le 24/06/2025</div>
    <figure><img src="a.jpg"><figcaption>Les deux ministres à la sortie du palais.</figcaption></figure>
    <div class="article-body">
    <p>Le ministre français a été reçu mardi à Rabat par son homologue marocain, a annoncé
    le porte-parole du gouvernement.</p>
    <h2>Un accord attendu</h2>
    <p>Ils ont signé un accord de coopération<br>qui prévoit des échanges d’étudiants et de chercheurs.</p>
    <p>À lire aussi : <a href="/x">Le président en visite à Alger pour deux jours</a></p>
    <p>« Nous avançons », a dit le ministre.</p>
    <script>document.write("<p>Ce texte ne doit pas paraître dans l’article.</p>")</script>
    </div>
    <div class="share-bar"><a href="#">Partager sur les réseaux</a></div></article>
    <aside class="sidebar"><h3>Les plus lus</h3>
    <ul><li><a href="/1">Le premier ministre turc reçu à Berlin par la chancelière</a></li></ul></aside>
    <section id="comments"><p>Très bon article, merci à toute la rédaction pour ce beau travail de fond.</p>
    </section></div>
    <form><p>Inscrivez-vous à notre lettre pour ne rien manquer de l’actualité du monde entier.</p></form>
    <footer><p>Mentions légales, tous droits réservés, reproduction interdite sans accord écrit.</p></footer>
    </body></html>
    """

  @Test func `takes metadata from a page`() {
    let article = item(Self.page, .html).article
    #expect(article?.title == "Sommet à Rabat : les deux ministres signent un accord")
    #expect(article?.published == PartialDate(year: 2025, month: 6, day: 24))
    #expect(article?.author == "Jeanne Martin")
    #expect(article?.source == "Le Quotidien")
    #expect(article?.url == "https://exemple.fr/sommet")
  }

  @Test func `takes the lead and the paragraphs as main text and nothing else`() {
    let body = parts(item(Self.page, .html).article, nil)
    let paragraphs = body.split(separator: "\n\n").map(String.init)
    #expect(
      paragraphs == [
        "Les deux ministres se sont retrouvés mardi pour parler de sécurité et de commerce.",
        "Le ministre français a été reçu mardi à Rabat par son homologue marocain, a annoncé "
          + "le porte-parole du gouvernement.",
        "Un accord attendu",
        "Ils ont signé un accord de coopération qui prévoit des échanges d’étudiants et de chercheurs.",
        "« Nous avançons », a dit le ministre.",
      ])
  }

  @Test func `keeps captions and teasers in zones after or between the main text`() {
    let article = item(Self.page, .html).article
    #expect(parts(article, .caption) == "Les deux ministres à la sortie du palais.\n")
    #expect(
      parts(article, .teaser).contains("Le premier ministre turc reçu à Berlin par la chancelière"))
    let text = article?.text ?? ""
    for furniture in [
      "Accueil", "Partager", "Très bon", "Inscrivez", "Mentions", "paraître", "Par ",
    ] {
      #expect(!text.contains(furniture), "\(furniture)")
    }
  }

  @Test func `gives zones in order that do not overlap`() {
    let article = item(Self.page, .html).article
    var end = 0
    for zone in article?.zones ?? [] {
      #expect(zone.bytes.lowerBound >= end && !zone.bytes.isEmpty)
      end = zone.bytes.upperBound
    }
    #expect(end <= article?.text.utf8.count ?? 0)
  }

  @Test func `reads the same page from UTF-16 and Windows-1252`() {
    let page = Self.page.replacing("’", with: "'")
    let expected = item(page, .html).article
    let units: [[UInt8]] = page.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units.joined()
    let narrow: [UInt8] = page.replacing("utf-8", with: "iso-8859-1").unicodeScalars.map {
      UInt8($0.value)
    }
    #expect(item(wide, .html).article == expected)
    #expect(item(narrow, .html).article == expected)
    #expect(item(page.replacing("\n", with: "\r\n"), .html).article == expected)
  }

  @Test func `composes accents that entities or bytes decompose`() {
    let page =
      "<p>Le pre\u{301}sident a e&#x301;te&#769; rec\u{327}u hier a&#x300; Paris par le maire.</p>"
    #expect(
      Array((item(page, .html).article?.text ?? "").utf8)
        == Array("Le président a été reçu hier à Paris par le maire.".utf8))
  }

  @Test func `takes the text of JSON-LD where the page shows next to nothing of it`() {
    let long = String(repeating: "Le ministre a reçu son homologue. ", count: 20)
    let page = """
      <script type="application/ld+json">{"@type":"Article","articleBody":"\(long)\\nFin &eacute;crite."}
      </script><p>Pour lire la suite de cet article, abonnez-vous dès maintenant au journal.</p>
      """
    #expect(item(page, .html).article?.text.hasPrefix("Le ministre a reçu son homologue.") == true)
    #expect(item(page, .html).article?.text.contains("Fin écrite.") == true)
  }

  @Test func `refuses a page without text`() {
    for page in ["<html></html>", "<script>var a = 'texte'</script>", "<", "<!-- -->"] {
      #expect(
        item(page, .html).error?.description
          == "a.txt: no text was found on the page; save the page with its article or remove it.",
        "\(page)")
    }
  }

  @Test func `keeps text whose container has a misleading name`() {
    let page = """
      <body class="comments-open"><div class="main with-sidebar promo"><p>Le ministre a reçu mardi son \
      homologue à Rabat pour parler de sécurité.</p><p>Ils se reverront à Paris au mois de septembre, \
      a annoncé le porte-parole.</p></div></body>
      """
    #expect(parts(item(page, .html).article, nil).contains("Ils se reverront"))
    #expect(parts(item(page, .html).article, nil).contains("Le ministre a reçu"))
  }
}
