import Testing

@testable import Commands

@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `puts all files in their places together`() throws {
    let output = try OutputFolder(path: folder["a/b/"])
    let first = try output.stage("1")
    let second = try output.stage("2")
    try first.write([1])
    try second.write([2])
    #expect(try folder.names(in: "a/b").allSatisfy { $0.hasPrefix(".") })
    #expect(try output.commit() == [folder["a/b/1"], folder["a/b/2"]])
    #expect(try folder.names(in: "a/b") == ["1", "2"])
  }

  @Test func `takes files and folders back when given up`() throws {
    do {
      let output = try OutputFolder(path: folder["a/b"])
      _ = try output.stage("1")
      #expect(try folder.names(in: "a/b").count == 1)
    }
    #expect(try folder.names(in: "") == [])
  }

  @Test func `refuses a file, and a place that cannot be written`() throws {
    try folder.write("", to: "file")
    #expect(
      throws: CommandError("\(folder["file"]): this is a file; give a folder for the results.")
    ) { try OutputFolder(path: folder["file"]) }
    #expect(throws: CommandError.self) { try OutputFolder(path: folder["file/below"]) }
    #expect(throws: CommandError.self) { try OutputFolder(path: "/proc/entrevue/output") }
    #expect(try folder.names(in: "") == ["file"])
  }
}
