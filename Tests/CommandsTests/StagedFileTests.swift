import Foundation
import Reading
import Testing

@testable import Commands

@Suite struct StagedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `keeps the older file until it is whole`() throws {
    try folder.write("old", to: "a.txt")
    let file = try StagedFile(path: folder["a.txt"])
    try file.write(Array("new".utf8))
    #expect(try folder.read("a.txt") == Array("old".utf8))
    #expect(try folder.names(in: "").count == 2)
    try file.commit()
    #expect(try folder.read("a.txt") == Array("new".utf8))
    #expect(try folder.names(in: "") == ["a.txt"])
  }

  @Test func `takes its temporary file with it when given up`() throws {
    try folder.write("old", to: "a.txt")
    do {
      let file = try StagedFile(path: folder["a.txt"])
      try file.write(Array("new".utf8))
    }
    #expect(try folder.names(in: "") == ["a.txt"])
    #expect(try folder.read("a.txt") == Array("old".utf8))
  }

  @Test func `writes through a symbolic link`() throws {
    try folder.write("old", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder["link"], withDestinationPath: folder["a.txt"])
    let file = try StagedFile(path: folder["link"])
    try file.write(Array("new".utf8))
    try file.commit()
    #expect(try folder.read("a.txt") == Array("new".utf8))
  }

  @Test func `reports a full disk and leaves the device as it is`() throws {
    let file = try StagedFile(path: "/dev/full")
    #expect(
      throws: CommandError(
        "/dev/full: cannot write (No space left on device); free some space or choose another "
          + "place.")
    ) { try file.write([1]) }
    #expect(FileManager.default.isWritableFile(atPath: "/dev/full"))
    #expect(SystemCall.kind(of: "/dev/full") == .other)
  }

  @Test func `refuses folders and places that do not exist`() throws {
    #expect(throws: CommandError.self) { try StagedFile(path: folder[""]) }
    #expect(
      throws: CommandError(
        "\(folder["no/a.txt"]): cannot write (No such file or directory); make its folder first "
          + "or choose another place.")
    ) { try StagedFile(path: folder["no/a.txt"]) }
    #expect(throws: CommandError.self) { try StagedFile(path: "/proc/a.txt") }
  }
}
