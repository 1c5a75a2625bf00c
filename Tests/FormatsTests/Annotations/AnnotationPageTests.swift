import Knowledge
import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct AnnotationPageTests {
  private static let text = "Zoé Œuvre a reçu mardi le ministre. Elle part."

  private func words(_ start: Int, _ quote: String) -> Evidence {
    Evidence(range: start..<start + quote.unicodeScalars.count, quote: quote)
  }

  private func sample() -> (Article, ArticleRecord, ArticleAnnotations) {
    let article = Article(
      id: "un", title: "À Fès", text: Self.text, published: PartialDate(iso: "2025-03-05"),
      source: "L’Écho", url: "https://example.org/?a=1&b=2")
    var record = ArticleRecord(
      id: "un", title: article.title, published: article.published, source: article.source,
      url: article.url, language: "fr")
    record.people = [.init(id: "z", name: "Zoé Œuvre"), .init(id: "i", name: "Idir Ben")]
    record.countries = [CountryCode("MA")].compactMap(\.self)
    record.meetings = [
      .init(
        id: "m1", kind: .talks, status: .planned,
        date: DateSpan(start: PartialDate(iso: "2025-03-04"), basis: .relativeToPublication),
        place: "Fès", placeCountry: CountryCode("MA"),
        participations: [.init(person: "z", role: .host), .init(person: "i", role: .visitor)],
        evidence: [words(0, "Zoé Œuvre a reçu mardi le ministre.")], confidence: 0.8,
        rule: "fr.recevoir",
        mentions: [.init(rule: "fr.recevoir", matched: words(10, "a reçu"), weight: 0.8)])
    ]
    let annotations = ArticleAnnotations(
      mentions: [
        .init(words: words(0, "Zoé Œuvre"), form: .person, people: ["z"]),
        .init(words: words(23, "le ministre"), form: .function, people: ["i"]),
        .init(words: words(36, "Elle"), form: .pronoun, people: ["z"]),
        .init(
          words: Evidence(range: 2..<5, quote: "Fès", zone: .title), form: .place),
      ],
      times: [
        .init(
          words: words(17, "mardi"), kind: "date",
          values: [DateSpan(start: PartialDate(iso: "2025-03-04"), basis: .relativeToPublication)])
      ])
    return (article, record, annotations)
  }

  private func page(_ entries: [(Article, ArticleRecord, ArticleAnnotations)]) throws -> String {
    var bytes: [UInt8] = []
    var page = AnnotationPage()
    for (article, record, annotations) in entries {
      try page.append(article, record: record, annotations: annotations, to: &bytes)
    }
    try page.end(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `is written as expected`() throws {
    try GoldenFile.expect(Array(page([sample()]).utf8), equals: "sample-annotations.html")
  }

  @Test func `names one entity by one class wherever it is named`() throws {
    let html = try page([sample()])
    #expect(html.contains("<a class=\"m per e0\" href=\"#a1e0\" title=\"Zoé Œuvre\">Zoé Œuvre</a>"))
    #expect(html.contains("<a class=\"m pro e0\" href=\"#a1e0\" title=\"Zoé Œuvre\">Elle</a>"))
    #expect(
      html.contains("<a class=\"m fun e1\" href=\"#a1e1\" title=\"Idir Ben\">le ministre</a>"))
    #expect(html.contains("<li class=\"t0\" id=\"a1e0\">"))
  }

  @Test func `shows a date's value and basis, and the meeting that words tell of`() throws {
    let html = try page([sample()])
    #expect(html.contains("title=\"date: 2025-03-04 (relative-to-publication)\">mardi</span>"))
    #expect(
      html.contains(
        "<a class=\"tr k0\" href=\"#a1m0\" data-m=\"m1\" title=\"m1: fr.recevoir\">a reçu</a>"))
    #expect(html.contains("<section class=\"meeting p0\" id=\"a1m0\">"))
    #expect(html.contains("<code>fr.recevoir</code>"))
  }

  @Test func `numbers articles apart`() throws {
    let html = try page([sample(), sample()])
    #expect(html.contains("id=\"a1e0\""))
    #expect(html.contains("id=\"a2e0\""))
    #expect(html.components(separatedBy: "<li><a href=\"#a").count == 3)
  }

  @Test func `nothing gives a page without articles`() throws {
    let html = try page([])
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(!html.contains("<article"))
  }

  @Test func `hostile articles cannot act`() throws {
    for seed in UInt64(0)..<60 {
      var numbers = SplitMix64(seed: seed)
      var record = numbers.record(id: "<script>alert(1)</script>" + numbers.hostileText())
      record.url = "javascript:alert('\(numbers.hostileText())')"
      record.language = "\"><script>"
      let article = Article(
        id: record.id, title: "<img src=x onerror=alert(1)>" + numbers.hostileText(),
        text: "</div></article><script>alert(1)</script>" + numbers.hostileText())
      let mentions = record.people.map { person in
        ArticleAnnotations.Mention(
          words: numbers.evidence(), form: .person, people: [person.id], rule: "\"><b>")
      }
      let html = try page([
        (article, record, ArticleAnnotations(mentions: mentions, times: []))
      ])
      let body = html.components(separatedBy: "<main>").last ?? ""
      for forbidden in ["<script", "<img", "href=\"java", "<b>", "\u{0}", "\u{1F}"] {
        #expect(!body.contains(forbidden), "seed \(seed): \(forbidden)")
      }
    }
  }

  @Test func `its policy allows its own style sheet and nothing else`() throws {
    // RFC 4648, section 10, and the digest of nothing (FIPS 180-4) in base 64.
    #expect(AnnotationPage.base64(hexadecimal: "") == "")
    #expect(AnnotationPage.base64(hexadecimal: "66") == "Zg==")
    #expect(AnnotationPage.base64(hexadecimal: "666f") == "Zm8=")
    #expect(AnnotationPage.base64(hexadecimal: "666f6f626172") == "Zm9vYmFy")
    let html = try page([])
    #expect(html.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!html.contains("unsafe-inline"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("style=\""))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
