import Formats
import Testing

@Suite struct DOTWriterTests {
  private func text(_ diagram: Diagram) -> String {
    String(decoding: DOTWriter.dot(diagram), as: UTF8.self)
  }

  static let pair = Diagram(
    title: "Qui a rencontré qui", subtitle: "2025 · 1 article",
    nodes: [
      .init(id: "person.a", kind: .person, label: "Éric", size: 1, group: "FR", tooltip: "Éric"),
      .init(
        id: "institution.b", kind: .institution, label: "Banque", detail: "Maroc",
        url: "https://example.org/1"),
    ],
    edges: [
      .init(id: "met.1", source: 0, target: 1, weight: 4, style: .dashed, tooltip: "24 juin\n« … »")
    ],
    groups: [.init(key: "FR", name: "France")], language: .french)

  @Test func `writes nodes and edges as the golden text`() {
    let lines = text(Self.pair).split(separator: "\n").map(String.init)
    #expect(lines.first == #"graph "Qui a rencontré qui" {"#)
    #expect(lines.last == "}")
    // 44 points across, so the spacer is 44 + 3 + one line of 14 × 1.2.
    let person = """
        "person.a" [id="person.a", shape="circle", width="0.61", height="0.61", \
      fillcolor="#0072B2", tooltip="Éric", label=<<TABLE BORDER="0" CELLBORDER="0" \
      CELLSPACING="0" CELLPADDING="0"><TR><TD FIXEDSIZE="TRUE" WIDTH="1" HEIGHT="64"></TD>\
      </TR><TR><TD BGCOLOR="#FFFFFFC8"><FONT POINT-SIZE="14">Éric</FONT></TD></TR></TABLE>>];
      """
    #expect(lines[4] == person)
    let institution = """
        "institution.b" [id="institution.b", shape="square", width="0.19", height="0.19", \
      style="filled,rounded", fillcolor="#B4BCC6", tooltip="Banque", \
      URL="https://example.org/1", target="_blank", label=<
      """
    #expect(lines[5].hasPrefix(institution))
    let edge = """
        "person.a" -- "institution.b" [id="met.1", penwidth="2.50", \
      tooltip="24 juin&#10;« … »", style="dashed"];
      """
    #expect(lines[6] == edge)
  }

  @Test func `lists in the legend what is drawn and nothing else`() {
    let dot = text(Self.pair)
    for part in ["personne", "institution", "4 rencontres", "prévue", "France", "autre ou inconnu"]
    {
      #expect(dot.contains(">\(part)<"), "missing \(part)")
    }
    #expect(!dot.contains(">pays<") && !dot.contains("◆"))
  }

  @Test func `gives the same bytes from two threads`() async {
    let all = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<2 { group.addTask { DOTWriter.dot(Self.pair) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 2 && all.allSatisfy { $0 == DOTWriter.dot(Self.pair) })
  }

  @Test func `leaves out edges that lead nowhere and addresses that are no links`() {
    var diagram = Self.pair
    diagram.edges.append(.init(id: "met.2", source: 0, target: 7))
    diagram.nodes[1].url = "javascript:alert(1)"
    let dot = text(diagram)
    #expect(!dot.contains("met.2"))
    #expect(!dot.contains("javascript"))
  }

  @Test func `writes an empty diagram and empty labels`() {
    #expect(text(Diagram()).hasSuffix("}\n"))
    let dot = text(Diagram(nodes: [.init(id: "person.x", kind: .person, label: "")]))
    #expect(dot.contains("label=<<TABLE BORDER=\"0\"><TR><TD></TD></TR></TABLE>>"))
  }

  @Test func `draws numbers that are no numbers as the smallest size`() {
    var diagram = Self.pair
    diagram.nodes[0].size = .nan
    diagram.edges[0].weight = .infinity
    #expect(text(diagram).contains("width=\"0.19\""))
  }
}
