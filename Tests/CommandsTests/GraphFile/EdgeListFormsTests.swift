import Testing

@testable import Commands

/// Lists of edges as other programs write them.
@Suite struct EdgeListFormsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func graph(_ text: String, _ arguments: String...) async throws -> ProgramRun {
    try folder.write(text, to: "edges.csv")
    return await ProgramRun(["graph", folder["edges.csv"], "--csv"] + arguments)
  }

  @Test(arguments: [
    "Source;Target\nAnne Roux;Marc Petit\nMarc Petit;Luc Noir\n",
    "Anne Roux;Marc Petit\r\nMarc Petit;Luc Noir\r\n",
    "\u{FEFF}source,target\nAnne Roux,Marc Petit\nMarc Petit,Luc Noir\n",
    "\u{FEFF}Anne Roux\tMarc Petit\nMarc Petit\tLuc Noir\n",
    "\"Anne Roux\";\"Marc Petit\"\n\"Marc Petit\";\"Luc Noir\"\n",
    "Id;Source;Target;Type\n0;Anne Roux;Marc Petit;Undirected\n1;Marc Petit;Luc Noir;Undirected\n",
    "de;vers\nAnne Roux;Marc Petit\nMarc Petit;Luc Noir\n",
  ])
  func `names with blanks stay whole`(text: String) async throws {
    let run = try await graph(text)
    #expect(run.output == "name,degree\nAnne Roux,1\nMarc Petit,2\nLuc Noir,1\n")
  }

  @Test(arguments: [
    "Source,Target,Type,Id,Label,Weight\nA,B,Undirected,0,,2\nB,C,Undirected,1,,1\n",
    "Source;Target;Weight\nA;B;2,0\nB;C;1\n", "weight,source,target\n2,A,B\n1,B,C\n",
    "\u{FEFF}Source;Target;Type;Weight\nA;B;Undirected;2\nB;C;Undirected;1\n", "A,B,2\nB,C,1\n",
  ])
  func `the first line says where the weight stands`(text: String) async throws {
    let run = try await graph(text, "--weighted", "--measure", "strength")
    #expect(run.output == "name,strength\nA,2\nB,3\nC,1\n")
  }

  @Test func `numbers that no edge has are no nodes`() async throws {
    let run = try await graph("2\t3\n3\t4\n8\t9\n", "--measure", "component")
    #expect(run.output.split(separator: "\n").count == 6)
    #expect(try await graph("2\t3\n3\t4\n").output == "name,degree\n2,1\n3,2\n4,1\n")
    let path = try await graph(
      "2\t3\n3\t4\n", "--measure", "shortest-path", "--from", "2", "--to", "4")
    #expect(path.status == .done)
  }
}
