import Formats
import Foundation
import Knowledge
import Resolution
import Testing

@testable import Explorer

@Suite struct ExplorerPageTests {
  private static func graph(_ lines: String) -> KnowledgeGraph {
    Resolver().resolve(RecordReader.read(Array(lines.utf8), file: "test").records).graph
  }

  private static let summit = #"""
    {"id":"un","title":"À Fès","published":"2024-10-29","source":"L’Écho","url":"https://example.org/un","people":[{"id":"z","name":"Zoé Œuvre","countries":["FR"],"institutions":["m"],"posts":[{"title":"ministre de l’Eau","institution":"m","country":"FR"}]},{"id":"i","name":"Idir Ben Salah","countries":["MA"]},{"id":"t","name":"Tom Témoin"}],"institutions":[{"id":"m","name":"Ministère de l’Eau","country":"FR"}],"countries":["FR","MA"],"meetings":[{"id":"1","participations":[{"person":"i","role":"host"},{"person":"z","role":"visitor","on_behalf_of":["m"]},{"person":"t","role":"witness"}],"kind":"signing","status":"held","start":"2024-10-28","date_basis":"explicit","place":"Fès","place_country":"MA","evidence":[{"start":0,"end":17,"quote":"</script><b>Fès</b>"}]}]}
    """#

  private func page(_ graph: KnowledgeGraph, _ options: ExplorerOptions = .init()) throws -> String
  {
    var bytes: [UInt8] = []
    try ExplorerPage(graph, options: options).write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func data(_ page: String) throws -> [String: Any] {
    let start = try #require(page.range(of: "id=\"data\">")).upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    let value = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `holds the graph, its links by tier and its evidence`() throws {
    let graph = Self.graph(Self.summit)
    let data = try data(page(graph))
    #expect((data["people"] as? [[Any]])?.count == 3)
    let views = try #require(data["views"] as? [String: [String: Any]])
    func links(_ view: String, _ tier: String) throws -> [[Int]] {
      let columns = try #require(views[view]?[tier] as? [String: [Int]])
      return ["source", "target", "count", "meetings"].map { columns[$0] ?? [] }
    }
    let people = graph.people.map(\.name)
    let idir = try #require(people.firstIndex(of: "Idir Ben Salah"))
    let zoe = try #require(people.firstIndex(of: "Zoé Œuvre"))
    #expect(try links("people", "met") == [[min(idir, zoe)], [max(idir, zoe)], [1], [0]])
    #expect(try links("people", "co-present")[2] == [1, 1])
    #expect(try links("countries", "met")[2] == [1])
    #expect(try links("meetings", "met")[2] == [1, 1])
    #expect(try links("meetings", "co-present")[2] == [1])
    let meeting = try #require((data["meetings"] as? [[Any]])?.first)
    #expect((meeting[16] as? [[Any]])?.first?[1] as? String == "</script><b>Fès</b>")
    #expect(meeting[14] as? [Int] == [0, 1])
  }

  @Test func `lets no text of an article be markup`() throws {
    let text = try page(Self.graph(Self.summit))
    #expect(!text.contains("<b>Fès"))
    #expect(text.components(separatedBy: "</script>").count == 3)
    let titled = try page(KnowledgeGraph(), ExplorerOptions(title: "</title><script>"))
    #expect(titled.components(separatedBy: "<script").count == 3)
  }

  @Test func `allows its own script and style and nothing else`() throws {
    let text = try page(KnowledgeGraph())
    let script = PageSecurity.digest(of: PagePart.script.bytes)
    let style = PageSecurity.digest(of: PagePart.style.bytes)
    #expect(
      text.contains(
        "default-src 'none'; script-src 'sha256-\(script)'; style-src 'sha256-\(style)'"))
    #expect(
      text.contains("<script>\(String(decoding: PagePart.script.bytes, as: UTF8.self))</script>"))
    for part in PagePart.allCases {
      let part = String(decoding: part.bytes, as: UTF8.self)
      for forbidden in [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(",
        "src=\"http", "url(",
      ] {
        #expect(!part.contains(forbidden))
      }
    }
  }

  @Test func `writes the same bytes each time, and a page of nothing`() throws {
    let graph = Self.graph(Self.summit)
    #expect(try page(graph) == page(graph))
    let empty = try data(page(KnowledgeGraph()))
    #expect((empty["people"] as? [Any])?.isEmpty == true)
    #expect(empty["language"] is NSNull)
  }

  @Test func `begins in the language asked for`() throws {
    let text = try page(KnowledgeGraph(), ExplorerOptions(language: .french))
    #expect(text.contains("<html lang=\"fr\">") && text.contains("Qui a rencontré qui"))
    #expect(try data(text)["language"] as? String == "fr")
  }

  @Test func `has the parts that stand in the sources`() throws {
    // Whoever edits a part must see it in the program: the build follows `#embed`.
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CExplorerPage/Page")
    let style = try Data(contentsOf: sources.appending(path: "style/explorer.css"))
    #expect(Array(style) == PagePart.style.bytes)
    let folder = sources.appending(path: "script").path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let whole = try files.map { try Data(contentsOf: URL(filePath: "\(folder)/\($0)")) }
    #expect(
      whole.reduce(Data(), +) == Data(PagePart.script.bytes), "a file is not listed in page.c")
  }
}
