import Formats
import Testing

@testable import Commands

@Suite struct BuildActionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The files of a build: one a format, and the tables of the notebook.
  private static let fileNames =
    (FormatCatalogue.standard.map(\.fileName) + NotebookTable.allCases.map(\.fileName)).sorted()

  private func files(in name: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in try folder.names(in: name) { files[file] = try folder.read("\(name)/\(file)") }
    return files
  }

  @Test func `writes data and pictures and says where`() async throws {
    try Samples.write(to: folder)
    let run = await ProgramRun("build", folder["input"], "--output", folder["new/output"])
    #expect(run.status == .done)
    let files = try files(in: "new/output")
    #expect(files.keys.sorted() == Self.fileNames)
    #expect(files.values.allSatisfy { !$0.isEmpty })
    #expect(files["graph.png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(files["graph.pdf"]?.starts(with: Array("%PDF".utf8)) == true)
    #expect(run.output.hasPrefix("3 articles read: "))
    for name in files.keys { #expect(run.output.contains("  \(folder["new/output"])/\(name)\n")) }
  }

  @Test func `writes every format when asked for all, folders among them`() async throws {
    try Samples.writeRecords(to: folder)
    let run = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats", "all")
    #expect(run.status == .done)
    let expected = FormatCatalogue.all.map(\.fileName) + NotebookTable.allCases.map(\.fileName)
    #expect(try folder.names(in: "out").sorted() == expected.sorted())
    #expect(try folder.names(in: "out/csv").contains("nodes.csv"))
    #expect(run.output.hasSuffix("  \(folder["out"])/obsidian/\n"))
    #expect(!run.output.contains("nodes.csv"))
  }

  @Test func `gives the same bytes for any threads and order of creation`() async throws {
    try Samples.write(to: folder)
    _ = await ProgramRun("build", folder["input"], "-o", folder["one"], "-t", "1")
    _ = await ProgramRun("build", folder["input"], "-o", folder["two"], "-t", "2")
    let other = try TemporaryFolder()
    try Samples.write(to: other, reversed: true)
    _ = await ProgramRun("build", other["input"], "-o", folder["other"], "-t", "2")
    let expected = try files(in: "one")
    #expect(expected.count == Self.fileNames.count)
    #expect(try files(in: "two") == expected)
    #expect(try files(in: "other") == expected)
  }

  @Test func `gives the same bytes from the records that it wrote`() async throws {
    try Samples.write(to: folder)
    _ = await ProgramRun("build", folder["input"], "-o", folder["one"])
    let run = await ProgramRun(
      "build", "--from-records", folder["one/records.jsonl"], "-o", folder["two"])
    #expect(run.status == .done)
    #expect(try files(in: "two") == files(in: "one"))
  }

  @Test func `counts people, meetings and pairs, and gives the period`() async throws {
    try Samples.writeRecords(to: folder)
    let run = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats", "dot")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "3 articles read: 4 people, 0 institutions, 4 countries.")
    #expect(
      lines.dropFirst().first
        == "2 meetings (and 1 planned), 2 pairs of people who met, 2025-03-04 to 2025-06-12.")
    #expect(try folder.names(in: "out") == ["graph.dot"])
  }

  @Test func `leaves everything else in the folder alone`() async throws {
    try Samples.writeRecords(to: folder)
    try folder.write("mine", to: "out/notes.txt")
    try folder.write("old", to: "out/graph.dot")
    let run = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats",
      "dot,records")
    #expect(run.status == .done)
    #expect(try folder.names(in: "out") == ["graph.dot", "notes.txt", "records.jsonl"])
    #expect(try folder.read("out/notes.txt") == Array("mine".utf8))
    #expect(try folder.read("out/graph.dot") != Array("old".utf8))
  }

  @Test func `leaves the older files where nothing can be read`() async throws {
    try folder.write("old", to: "out/graph.dot")
    let run = await ProgramRun("build", folder["nowhere"], "-o", folder["out"])
    #expect(run.status == .couldNotRun)
    #expect(try folder.names(in: "out") == ["graph.dot"])
    #expect(try folder.read("out/graph.dot") == Array("old".utf8))
  }

  @Test func `makes no folder where nothing can be read`() async throws {
    let run = await ProgramRun("build", folder["nowhere"], "-o", folder["a/b"])
    #expect(run.status == .couldNotRun)
    #expect(try folder.names(in: "") == [])
  }

  @Test func `builds from what can be read and remembers what could not`() async throws {
    try Samples.write(to: folder)
    let run = await ProgramRun(
      "build", folder["input"], folder["nowhere"], "-o", folder["out"], "--formats", "json-ld")
    #expect(run.status == .incomplete)
    #expect(run.output.hasPrefix("3 articles read, 1 failed: "))
    #expect(try folder.names(in: "out") == ["graph.jsonld"])
  }

  @Test func `names the lines of records that are wrong`() async throws {
    try Samples.writeRecords(to: folder)
    let records = try folder.read("records.jsonl")
    try folder.write(Array("[]\n".utf8) + records, to: "wrong.jsonl")
    let run = await ProgramRun(
      "build", "--from-records", folder["wrong.jsonl"], "-o", folder["out"], "--formats", "dot")
    #expect(run.status == .incomplete)
    #expect(run.firstMessage.hasPrefix("Error: \(folder["wrong.jsonl"]):1: column 1: "))
    #expect(run.output.hasPrefix("3 articles read, 1 failed: "))
  }

  @Test(arguments: GraphView.allCases)
  func `draws each view, also of nothing`(_ view: GraphView) async throws {
    try folder.write("Rien à signaler.", to: "dull.txt")
    let run = await ProgramRun(
      "build", folder["dull.txt"], "-o", folder["out"], "--view", view.rawValue)
    #expect(run.status == .done)
    #expect(run.output.contains("0 meetings, 0 pairs of people who met.\n"))
    #expect(try folder.names(in: "out").count == Self.fileNames.count)
  }

  @Test func `keeps everything else where a picture cannot be drawn`() async throws {
    try Samples.writeRecords(to: folder)
    var console = Console.forTests()
    console.programPath = "/bin/cat"  // which cannot draw
    let status = await CommandLineProgram.run(
      ["build", "--from-records", folder["records.jsonl"], "-o", folder["out"]], on: console)
    #expect(status == .incomplete)
    let messages = String(decoding: console.messages.bytes, as: UTF8.self)
    #expect(
      messages.hasPrefix("Error: the svg picture: ") && messages.filter { $0 == "\n" }.count == 1)
    let pictures = ["graph.svg", "graph.pdf", "graph.png"]
    #expect(try folder.names(in: "out") == Self.fileNames.filter { !pictures.contains($0) })
  }
}
