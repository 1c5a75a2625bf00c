import Knowledge
import Testing

@testable import Formats

@Suite struct ObsidianVaultTests {
  private func folder(_ graph: KnowledgeGraph) throws -> MemoryFolder {
    var folder = MemoryFolder()
    try ObsidianVault(graph).write(to: &folder)
    return folder
  }

  @Test func `writes the sample as it always did`() throws {
    try GoldenFile.expect(
      Written.joined(folder(SampleGraph.small())), equals: "sample.obsidian.txt")
  }

  @Test func `every entity of hostile graphs has a note of its own with a harmless name`() throws {
    for seed in UInt64(0)..<60 {
      let graph = SampleGraph.hostile(seed: seed)
      let names = try folder(graph).files.keys.map {
        $0.split(separator: "/").last.map(String.init) ?? ""
      }
      let count =
        graph.people.count + graph.institutions.count + graph.countries.count + graph.meetings.count
      #expect(Set(names.map { $0.lowercased() }).count == count + 1, "seed \(seed)")
      for name in names {
        #expect(
          !name.contains { "*\"\\<>:|?#^[]".contains($0) } && !name.hasPrefix("."),
          "seed \(seed): \(name)")
        #expect(name.utf8.count <= 160)
      }
    }
  }

  @Test(arguments: [
    ("Zoé Œuvre", "Zoé Œuvre"), ("a/b\\c", "a b c"), ("[[x]]|y#z", "x y z"), ("...", ""),
    (" . a . ", "a"), ("a\nb", "a b"),
  ]) func `names are fit for links and files`(text: String, name: String) {
    #expect(NoteNames.clean(text) == name)
  }

  @Test func `names that differ only in case are told apart`() {
    var names = NoteNames()
    #expect(names.name(for: "Bo", else: "k") == "Bo")
    #expect(names.name(for: "BO", else: "k") == "BO (2)")
    #expect(names.name(for: "//", else: "k") == "k")
  }
}
