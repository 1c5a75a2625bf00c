import Analysis
import Formats
import Foundation
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
    for part in [
      "personne", "institution", "4 rencontres", "prévue ou rapportée", "France",
      "autre ou inconnu",
    ] {
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

  @Test(
    arguments: zip(
      [DiagramStyle(), DiagramStyle(theme: .dark, layout: .dot), DiagramStyle(theme: .print)],
      ["sample.dot", "sample.dark.dot", "sample.print.dot"]))
  func `draws a graph as the golden text`(style: DiagramStyle, name: String) throws {
    let diagram = Diagram(whoMetWhom: SampleGraph.small())
    try GoldenFile.expect(DOTWriter.dot(diagram, style: style), equals: name)
  }

  @Test func `draws communities and maps as the golden text`() throws {
    let graph = SampleGraph.small()
    let communities = Diagram(
      whoMetWhom: graph, options: .init(view: .personMeeting, grouping: .communities))
    try GoldenFile.expect(DOTWriter.dot(communities), equals: "sample.communities.dot")
    let map = Diagram(whoMetWhom: graph, options: .init(isMap: true, language: .french))
    try GoldenFile.expect(DOTWriter.dot(map), equals: "sample.map.dot")
  }

  @Test(arguments: DiagramLayout.allCases) func `names its layout`(layout: DiagramLayout) {
    let dot = String(
      decoding: DOTWriter.dot(Self.pair, style: DiagramStyle(layout: layout)), as: UTF8.self)
    #expect(dot.contains("layout=\"\(layout.rawValue)\""))
  }

  @Test func `takes sfdp above three hundred nodes`() {
    #expect(DiagramLayout.suited(toNodeCount: 300) == .neato)
    #expect(DiagramLayout.suited(toNodeCount: 301) == .sfdp)
    #expect(text(Self.pair).contains("layout=\"neato\""))
  }

  @Test func `prints in greys, and puts a sign where a colour was`() {
    let dot = String(
      decoding: DOTWriter.dot(Self.pair, style: DiagramStyle(theme: .print)), as: UTF8.self)
    #expect(dot.contains("<B>FR</B></FONT></TD></TR>"))  // in the node
    #expect(dot.contains("<B>FR</B>\u{A0}\u{A0}</FONT>"))  // in the legend
    #expect(dot.contains("style=\"dashed\""))
    var colors = dot.matches(of: /#[0-9A-F]{6}/).map { String($0.output.dropFirst()) }
    colors.removeAll { $0.prefix(2) == $0.dropFirst(2).prefix(2) && $0.prefix(2) == $0.suffix(2) }
    #expect(colors.isEmpty)
  }

  @Test func `gives groups a ground only where they are marked`() {
    #expect(!text(Self.pair).contains("halo="))
    var diagram = Self.pair
    diagram.groupMark = "Fonds teintés"
    diagram.nodes[1].group = "FR"
    let dot = text(diagram)
    #expect(dot.components(separatedBy: "halo=\"#CCE2EF\"").count == 4)  // two nodes and their edge
    #expect(dot.contains(">Fonds teintés<"))
  }

  @Test func `puts the one in the middle at the root and gives it a ring`() {
    var diagram = Self.pair
    diagram.nodes[0].isCenter = true
    let dot = String(
      decoding: DOTWriter.dot(diagram, style: DiagramStyle(layout: .twopi)), as: UTF8.self)
    #expect(dot.contains("root=\"person.a\""))
    #expect(dot.contains("penwidth=\"3\"") && dot.contains("<B>Éric</B>"))
  }
}
