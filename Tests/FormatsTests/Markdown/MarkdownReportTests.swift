import Analysis
import Knowledge
import Testing
import Text

@testable import Formats

@Suite struct MarkdownReportTests {
  @Test(arguments: [DisplayLanguage.english, .french])
  func `writes the sample as it always did`(_ language: DisplayLanguage) throws {
    let report = MarkdownReport(
      Network(SampleGraph.small()), of: SampleGraph.small(), language: language)
    try GoldenFile.expect(
      Written.bytes { try report.write(to: &$0) }, equals: "sample.\(language.rawValue).md")
  }

  @Test(arguments: [
    ("a_b*c", "a\\_b\\*c"), ("<script>", "\\<script\\>"), ("[x](y)", "\\[x\\](y)"),
    ("- a", "\\- a"), ("1. a", "1\\. a"),
    ("a. b", "a. b"), ("12) x", "12\\) x"), ("a\nb", "a b"), ("a|b", "a\\|b"), ("é\u{7}", "é"),
    ("# t", "\\# t"), ("", ""),
  ]) func `shows text as it is`(text: String, markdown: String) {
    var chunk = TextChunk()
    chunk.appendMarkdown(text)
    #expect(String(decoding: chunk.bytes, as: UTF8.self) == markdown)
  }

  @Test func `an empty graph has a title and a count`() throws {
    let text = try Written.text {
      try MarkdownReport(Network(KnowledgeGraph()), of: KnowledgeGraph()).write(to: &$0)
    }
    #expect(text.hasPrefix("# Who met whom\n\n0 articles, 0 people"))
  }
}
