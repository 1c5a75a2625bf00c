import Formats
import Knowledge
import Testing

@testable import Commands

@Suite struct ExtractActionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes one record per article, in order of the names`() async throws {
    try Samples.write(to: folder)
    let run = await ProgramRun("extract", folder["input"])
    #expect(run.status == .done)
    let (records, errors) = RecordReader.read(Array(run.output.utf8), file: "output")
    #expect(errors.isEmpty)
    #expect(records.map(\.id) == ["annonce", "entretien", "visite"])
    #expect(records.contains { $0.people.contains { $0.name == "Rui Sampaio" } })
    #expect(run.messages.hasPrefix("3 articles read: "))
  }

  @Test func `makes the ids of articles with one name different`() async throws {
    try Samples.write(to: folder, "a")
    let run = await ProgramRun("extract", folder["a"], folder["a"], folder["a/visite.txt"])
    let records = RecordReader.read(Array(run.output.utf8), file: "output").records
    #expect(
      records.map(\.id) == [
        "annonce", "entretien", "visite", "annonce-2", "entretien-2", "visite-2", "visite-3",
      ])
  }

  @Test func `names what cannot be read and goes on`() async throws {
    try Samples.write(to: folder)
    try folder.write("", to: "input/blank.txt")
    try folder.write("%PDF-1.7 ...", to: "input/scan.txt")
    try folder.write([0x41, 0x00, 0x42], to: "input/zero.txt")
    try folder.write("{\"text\": 3}\n{\"text\":\"Rui Sampaio.\"}\n", to: "input/lines.jsonl")
    let run = await ProgramRun("extract", folder["input"], folder["nowhere"])
    #expect(run.status == .incomplete)
    #expect(run.output.split(separator: "\n").count == 4)
    let lines = run.messages.split(separator: "\n").map(String.init)
    #expect(lines.count == 6)
    #expect(lines.last?.hasPrefix("4 articles read, 5 failed: ") == true)
    for (start, end) in [
      ("input/blank.txt: there is no text in it", "fill it or remove it."),
      ("input/lines.jsonl:1: the value of \"text\"", "write it as a string."),
      ("input/scan.txt: this is a PDF document", "convert it to text or remove it."),
      ("input/zero.txt: byte 1 is NUL", "convert it to UTF-8 text or remove it."),
      ("nowhere: there is no such file or folder", "check the path."),
    ] {
      #expect(lines.contains { $0.hasPrefix("Error: \(folder[start])") && $0.hasSuffix(end) })
    }
  }

  @Test func `cannot run where nothing can be read`() async throws {
    try folder.write("", to: "input/blank.txt")
    let run = await ProgramRun("extract", folder["input"], "--output", folder["records.jsonl"])
    #expect(run.status == .couldNotRun)
    #expect(
      run.messages.hasSuffix(
        "Error: no article could be read; see the messages above or give other inputs.\n"))
    #expect(try folder.names(in: "") == ["input"])
  }

  @Test func `writes to a file, over an older one`() async throws {
    try Samples.write(to: folder)
    try folder.write("old", to: "records.jsonl")
    let printed = await ProgramRun("extract", folder["input"])
    let run = await ProgramRun("extract", folder["input"], "--output", folder["records.jsonl"])
    #expect(run.status == .done)
    #expect(run.output.isEmpty)
    #expect(try folder.read("records.jsonl") == Array(printed.output.utf8))
    #expect(try folder.names(in: "") == ["input", "records.jsonl"])
  }

  @Test func `writes a page that marks what was found, an article at a time`() async throws {
    try Samples.write(to: folder)
    let run = await ProgramRun("extract", folder["input"], "--format", "html")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(run.output.hasSuffix("</html>\n"))
    for number in 1...3 { #expect(run.output.contains("<article id=\"a\(number)\">")) }
    #expect(run.output.contains("Rui Sampaio</a>"))
    #expect(run.messages.hasPrefix("3 articles read: "))
    let one = await ProgramRun(
      "extract", folder["input"], "--format", "html", "--threads", "1", "--output", folder["p.html"]
    )
    #expect(one.status == .done)
    #expect(try folder.read("p.html") == Array(run.output.utf8))
  }

  @Test func `writes no page where nothing can be read`() async {
    let run = await ProgramRun("extract", folder["nowhere"], "--format", "html")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
  }

  @Test func `says nothing when quiet`() async throws {
    try Samples.write(to: folder)
    #expect(await ProgramRun("extract", folder["input"], "--quiet").messages.isEmpty)
  }
}
