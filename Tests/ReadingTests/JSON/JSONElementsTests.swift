import Knowledge
import Testing

@testable import Reading

/// Arrays of articles, and the keys of other tools.
@Suite struct JSONElementsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func items(_ text: String, name: String = "a.json") throws -> [ReadItem] {
    Array(ArticleSource(paths: [try folder.write(name, text)]))
  }

  @Test(arguments: [
    #"[{"text":"un"},{"text":"deux [{"}]"#, "[\n {\"text\":\"un\"},\n {\"text\":\"deux [{\"}\n]\n",
    #"{"text":"un"}{"text":"deux [{"}"#, "\u{FEFF}[{\"text\":\"un\"}, {\"text\":\"deux [{\"}]",
  ])
  func `an array gives its articles`(text: String) throws {
    for name in ["a.json", "b.JSON"] {
      #expect(try items(text, name: name).map { $0.article?.text } == ["un", "deux [{"])
    }
  }

  @Test func `an array in JSON lines, and one on a stream, is read as one`() throws {
    #expect(try items(#"[{"text":"un"},{"text":"deux"}]"#, name: "a.jsonl").count == 2)
    #expect(InputFormat.sniff(Array(#" [ {"text":"un"}]"#.utf8)) == .json)
    #expect(InputFormat.sniff(Array("[AFP] Le maire parle.".utf8)) == .text)
  }

  @Test(arguments: ["[]", "", " ", "[1]", "[\"a\"]", "[{\"text\":\"", "{"])
  func `what holds no article is told of`(text: String) throws {
    let found = try items(text)
    #expect(found.count == 1)
    #expect(found.first?.article == nil)
  }

  @Test(arguments: [
    #"{"text":"un","date":"2024-10-02","hostname":"x.example","source":"https://x.example/1"}"#,
    #"{"text":"un","publish_date":"2024-10-02","media_name":"x.example","url":"https://x.example/1"}"#,
    #"{"maintext":"un","date_publish":"2024-10-02 08:00:00","source_domain":"x.example","url":"https://x.example/1"}"#,
    #"{"content":"un","publishedAt":"2024-10-02T08:00:00Z","source":{"name":"x.example"},"url":"https://x.example/1"}"#,
    #"{"text":"un","published":1727856000,"source":"x.example","link":"https://x.example/1"}"#,
    #"{"text":"un","published":"1727856000000","source":"x.example","url":"https://x.example/1"}"#,
  ])
  func `the keys of other tools are known`(text: String) throws {
    let article = try #require(items(text).first?.article)
    #expect(article.text == "un")
    #expect(article.published?.description == "2024-10-02")
    #expect(article.source == "x.example")
    #expect(article.url == "https://x.example/1")
  }

  @Test func `an unknown key with a date is named`() throws {
    guard
      case .article(_, let notes)? = try items(#"{"text":"un","date_parution":"2024-10-02"}"#).first
    else {
      Issue.record("no article")
      return
    }
    #expect(notes.map(\.id) == ["date.unknown-key"])
  }
}
