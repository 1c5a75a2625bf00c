import JSON
import Testing

@testable import Reading

@Suite struct NearlyJSONTests {
  private static let wanted =
    #"{"@type":"NewsArticle","headline":"Le port","datePublished":"2024-10-02"}"#

  @Test(arguments: [
    wanted,
    #"{"@type":"NewsArticle","headline":"Le port","datePublished":"2024-10-02",}"#,
    #"<!-- {"@type":"NewsArticle","headline":"Le port","datePublished":"2024-10-02"} -->"#,
    "//<![CDATA[\n" + wanted + "\n//]]>",
    "//<![CDATA[ " + wanted + " //]]>",
    "/*<![CDATA[*/" + wanted + "/*]]>*/",
    "<![CDATA[" + wanted + "]]>",
    #"{"@type":"NewsArticle", /* le titre */ "headline":"Le port",  // et la date"# + "\n"
      + #""datePublished":"2024-10-02"}"#,
    #"{"@type":"NewsArticle""# + "\n" + #""headline":"Le port","datePublished":"2024-10-02"}"#,
    #"{"@type":"NewsArticle",,"headline":"Le port","datePublished":"2024-10-02"};"#,
    #"{"@type":"NewsArticle","headline":"Le port","datePublished":"2024-10-02""#,
    #"{'@type':'NewsArticle','headline':'Le port','datePublished':'2024-10-02'}"#,
    "\u{FEFF}" + wanted,
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Le port&quot;,"
      + "&quot;datePublished&quot;:&quot;2024-10-02&quot;}",
  ])
  func `what is nearly JSON is mended`(text: String) throws {
    let value = try JSONReader.read(NearlyJSON.mended(Array(text.utf8)), .lenient)
    #expect(value == (try JSONReader.read(Array(Self.wanted.utf8), .strict)))
  }

  @Test func `quotation marks, slashes and brackets within strings stay`() throws {
    let text = #"{"headline":"Le "port" de Brest, // dit-on", "url":"https://exemple.fr/a,]b",}"#
    let value = try JSONReader.read(NearlyJSON.mended(Array(text.utf8)), .lenient)
    #expect(value.member("headline")?.string == #"Le "port" de Brest, // dit-on"#)
    #expect(value.member("url")?.string == "https://exemple.fr/a,]b")
  }

  @Test func `several objects become an array`() throws {
    let value = try JSONReader.read(NearlyJSON.mended(Array(#"{"a":1}{"a":2}"#.utf8)), .lenient)
    #expect(value.elements.count == 2)
  }

  @Test func `whatever the bytes are, mending ends`() {
    let alphabet = Array("{}[]\"',:/*<!->\\a1 \n".utf8)
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let text = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = NearlyJSON.mended(text)
    }
  }
}
