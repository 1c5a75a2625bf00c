import Knowledge
import Testing

@testable import Formats

@Suite struct JSONLDReaderTests {
  @Test(arguments: [
    ("{", "at byte 1"), ("{}", "there is no \"graph\""), (#"{"graph":[1]}"#, "a node is no object"),
    (#"{"graph":[]}"#, "no activity made it"),
  ]) func `says what is wrong`(text: String, message: String) {
    let error = #expect(throws: GraphReadError.self) { try JSONLDReader.read(Array(text.utf8)) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test
  func `a file with one byte changed or lost is read or refused, and never stops the program`()
    throws
  {
    let bytes = try Written.bytes { try JSONLDWriter().write(SampleGraph.small(), to: &$0) }
    let start = bytes.count / 4
    for position in stride(from: start, to: bytes.count, by: 23) {
      for change in [UInt8(ascii: "9"), UInt8(ascii: "\""), UInt8(ascii: "-"), 0] {
        var broken = bytes
        if change == 0 { broken.remove(at: position) } else { broken[position] = change }
        if let graph = try? JSONLDReader.read(broken) { #expect(graph.validate() == []) }
      }
    }
  }

  @Test func `a graph whose lines were lost is refused`() throws {
    let text = try Written.text { try JSONLDWriter().write(SampleGraph.small(), to: &$0) }
    let lines = text.split(separator: "\n").filter { !$0.contains("\"NewsArticle\"") }
    #expect(throws: GraphReadError.self) {
      try JSONLDReader.read(Array(lines.joined(separator: "\n").utf8))
    }
  }
}
