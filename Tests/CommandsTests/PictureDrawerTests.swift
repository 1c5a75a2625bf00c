import Drawing
import Foundation
import Glibc
import Testing

@testable import Commands

@Suite struct PictureDrawerTests {
  /// The program, as `swift build --build-tests` puts it beside the tests.
  static let program = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/debug/entrevue").path(percentEncoded: false)
  static let isBuilt = FileManager.default.isExecutableFile(atPath: program)

  static let small = Array("graph \"Deux\" { layout=neato; a -- b }".utf8)

  /// A graph that circo works on for hours.
  static let endless: [UInt8] = {
    var text = "graph { layout=circo; "
    for a in 0..<400 { for b in 1..<9 { text += "n\(a) -- n\((a * 7 + b * 31) % 400); " } }
    return Array((text + "}").utf8)
  }()

  private func draw(
    _ dot: [UInt8], as format: ImageFormat = .svg, program: String? = Self.program,
    limit: Double = 60, layout: String = "neato"
  ) throws -> [UInt8] {
    try PictureDrawer(programPath: program, timeLimit: limit)
      .draw(dot, as: format, layout: layout, nodeCount: 400)
  }

  @Test(.enabled(if: isBuilt, "the program is not built"), arguments: ImageFormat.allCases)
  func `draws the same in a process of its own as within this one`(format: ImageFormat) throws {
    let (apart, within) = try (
      draw(Self.small, as: format), draw(Self.small, as: format, program: nil)
    )
    let isSame = apart == within
    #expect(isSame && apart.count > 100)
  }

  @Test(.enabled(if: isBuilt, "the program is not built"))
  func `ends a layout that takes too long, with advice`() throws {
    let error = #expect(throws: CommandError.self) {
      try draw(Self.endless, limit: 0.5, layout: "circo")
    }
    #expect(
      error?.description
        == "the svg picture: the layout circo of 400 nodes was not done after 0.5 seconds; take "
        + "--layout sfdp, show fewer nodes (--focus, or not --all), or wait longer with "
        + "--time-limit.")
    #expect(error?.status == .couldNotRun)
  }

  @Test(.enabled(if: isBuilt, "the program is not built"))
  func `tells what the other process said`() throws {
    let error = #expect(throws: CommandError.self) { try draw(Array("graph { a -- ".utf8)) }
    #expect(error?.description.hasPrefix("the svg picture: The DOT text does not parse") == true)
  }

  @Test(.enabled(if: isBuilt, "the program is not built"))
  func `ends with the process that asked`() throws {
    // The program gets an endless layout, and then its input ends: nobody waits any more.
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = [DrawingProcess.name, "svg"]
    let input = Foundation.Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(Self.endless + [0]))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == ProgramStatus.couldNotRun.rawValue)
  }

  @Test func `refuses within the process what could take minutes`() {
    let error = #expect(throws: CommandError.self) { try draw(Self.endless, program: nil) }
    #expect(error?.description.contains("circo draws at most 50") == true)
  }

  @Test(.enabled(if: isBuilt, "the program is not built"))
  func `draws the same in a process that was started before`() throws {
    let drawer = PictureDrawer(programPath: Self.program)
    try drawer.prepare(.svg)
    usleep(300_000)  // time to load fonts
    let early = try drawer.draw(Self.small, as: .svg, layout: "neato", nodeCount: 2)
    let isSame = early == (try draw(Self.small))
    #expect(isSame)
    try drawer.prepare(.svg)
    #expect(
      try drawer.draw(Self.small, as: .png, layout: "neato", nodeCount: 2).starts(with: [0x89]))
  }
}
