import ArgumentParser
import Drawing
import Glibc

/// `entrevue draw-dot`: what the program runs in a process of its own to draw a picture.
///
/// Reads DOT text up to a zero byte or the end of standard input, and writes the picture to
/// standard output.
struct DrawCommand: ConsoleCommand {
  /// What it is called by.
  static let name = "draw-dot"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Draw DOT text from standard input (used by the program itself).",
    shouldDisplay: false)

  @Argument(help: "One of svg, pdf, png.")
  var format: String

  func run(on console: Console) throws -> ProgramStatus {
    guard let format = ImageFormat(rawValue: format) else {
      throw ValidationError("There is no picture '\(format)'; choose from svg, pdf, png.")
    }
    let dot = Self.readInput()
    do throws(GraphvizError) {
      let picture = try GraphvizRenderer.render(dot: dot, format: format, limitsSize: false)
      try? console.output.write(picture)
      return .done
    } catch {
      throw CommandError(error.description)
    }
  }

  /// The bytes up to the first zero, from when on a thread watches whether the parent still lives.
  private static func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let (part, code) = SystemCall.read(65_536, from: 0)
      if part.isEmpty || code != 0 { return bytes }
      if let zero = part.firstIndex(of: 0) {
        bytes += part[..<zero]
        endWithParent()
        return bytes
      }
      bytes += part
    }
  }

  /// Ends the process when standard input ends: whoever asked for the picture is gone.
  private static func endWithParent() {
    var thread = pthread_t()
    _ = unsafe pthread_create(
      &thread, nil,
      { _ in
        while !SystemCall.read(1, from: 0).bytes.isEmpty {}
        _exit(ProgramStatus.couldNotRun.rawValue)
      }, nil)
  }
}
