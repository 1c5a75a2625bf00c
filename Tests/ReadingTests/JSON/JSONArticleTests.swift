import Knowledge
import Testing

@testable import Reading

@Suite struct JSONArticleTests {
  private func line(_ text: String) -> ReadItem {
    RawDocument(
      id: "f:3", file: "f.jsonl", line: 3, format: .jsonLines, bytes: Array(text.utf8)
    ).read()
  }

  @Test func `reads all fields`() {
    let found = line(
      """
      {"id":"x1","title":"Titre","text":"Le texte.","published":"2025-06-24T08:00:00Z",\
      "source":"Le Quotidien","url":"https://exemple.fr/1","author":"Jeanne Martin","other":[1]}
      """)
    #expect(
      found.article
        == Article(
          id: "x1", title: "Titre", text: "Le texte.",
          published: PartialDate(year: 2025, month: 6, day: 24), source: "Le Quotidien",
          url: "https://exemple.fr/1", author: "Jeanne Martin"))
  }

  @Test func `accepts a number as id and several authors`() {
    let article = line("{\"id\":17,\"text\":\"a\",\"author\":[\"A B\",\"C D\"],\"title\":null}")
      .article
    #expect(article?.id == "17")
    #expect(article?.author == "A B, C D")
    #expect(article?.title == nil)
  }

  @Test func `names an article by file and line where it has no id`() {
    #expect(line("{\"text\":\"a\"}").article?.id == "f:3")
  }

  @Test func `passes Markdown and spaces of the text as they are`() {
    #expect(
      line("{\"text\":\" **a** [b](c)\\\\\\n <https://x.fr> \"}").article?.text
        == " **a** [b](c)\\\n <https://x.fr> ")
  }

  @Test func `keeps an article whose date is in no known form and says so`() {
    guard case .article(let article, let notes) = line("{\"text\":\"a\",\"published\":\"hier\"}")
    else {
      Issue.record("no article")
      return
    }
    #expect(article.published == nil)
    #expect(
      notes == [
        Diagnostic(
          id: "date.unreadable", severity: .warning,
          message: "The publication date \"hier\" is in no known form; write it as 2025-06-24.",
          article: "f:3", line: 3)
      ])
  }

  @Test(arguments: [
    (
      "{\"text\":\"a\"",
      "f.jsonl:3: byte 12 of the line is not valid JSON (the value breaks off); "
        + "mend the line or remove it."
    ),
    (
      "[1]",
      "f.jsonl:3: the line is not a JSON object; write {\"text\": \"…\"} with the article's text."
    ),
    (
      "{\"title\":\"a\"}",
      "f.jsonl:3: the object has no \"text\"; add the article's text or remove the line."
    ),
    (
      "{\"text\":\" \\n\"}",
      "f.jsonl:3: the object has no \"text\"; add the article's text or remove the line."
    ),
    (
      "{\"text\":[]}",
      "f.jsonl:3: the value of \"text\" has the wrong type; write it as a string."
    ),
  ])
  func `says in one sentence what is wrong`(text: String, sentence: String) {
    #expect(line(text).error?.description == sentence)
  }
}
