import Knowledge
import Testing
import Text

@testable import Formats

@Suite struct CypherWriterTests {
  @Test func `writes the sample as it always did`() throws {
    let graph = PropertyGraph(SampleGraph.small())
    try GoldenFile.expect(
      Written.bytes { try CypherWriter.write(graph, to: &$0) }, equals: "sample.cypher")
  }

  @Test(arguments: [
    ("d'Oc", "'d\\'Oc'"), ("\\", "'\\\\'"), ("a\nb", "'a\nb'"), ("\"", "'\"'"), ("", "''"),
  ])
  func `escapes quotes and backslashes`(text: String, cypher: String) {
    var chunk = TextChunk()
    chunk.appendCypher(text)
    #expect(String(decoding: chunk.bytes, as: UTF8.self) == cypher)
  }

  @Test func `no text of hostile graphs leaves its quotes`() throws {
    for seed in UInt64(0)..<60 {
      let bytes = try Written.bytes {
        try CypherWriter.write(PropertyGraph(SampleGraph.hostile(seed: seed)), to: &$0)
      }
      var isQuoted = false
      var isEscaped = false
      var outside: [UInt8] = []
      for byte in bytes {
        if isQuoted {
          if isEscaped {
            isEscaped = false
          } else if byte == 0x5C {
            isEscaped = true
          } else if byte == 0x27 {
            isQuoted = false
          }
        } else if byte == 0x27 {
          isQuoted = true
        } else {
          outside.append(byte)
        }
      }
      #expect(!isQuoted, "seed \(seed)")
      #expect(outside.allSatisfy { $0 < 0x80 && $0 != 0x22 && $0 != 0x5C }, "seed \(seed)")
    }
  }
}
