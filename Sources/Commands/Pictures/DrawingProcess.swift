import Drawing
import Glibc
import Reading

/// What the program does when it is run once more to draw a picture: `entrevue draw-dot svg`.
///
/// Reads DOT text up to a zero byte or the end of standard input, and writes the picture to
/// standard output. It is no command of the parser, which would take longer than a small picture.
enum DrawingProcess {
  /// What it is called by.
  static let name = "draw-dot"

  /// Draws; `formatName` is the only argument.
  ///
  /// - Throws: A ``CommandError``, or a ``ClosedPipe`` where nobody waits any more.
  static func run(_ formatName: String, on console: Console) throws -> ProgramStatus {
    guard let format = ImageFormat(rawValue: formatName) else {
      throw CommandError(
        "there is no picture '\(formatName)'; choose from svg, pdf, png.", status: .wrongCall)
    }
    if !hasInput() { try? warmUp(format) }
    let dot = readInput()
    let picture: [UInt8]
    do throws(GraphvizError) {
      picture = try GraphvizRenderer.render(dot: dot, format: format, limitsSize: false)
    } catch {
      throw CommandError(error.description)
    }
    try console.output.write(picture)
    return .done
  }

  /// Whether there is something to read already.
  private static func hasInput() -> Bool {
    var stream = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&stream, 1, 0) != 0
  }

  /// Draws next to nothing, so that plugins and fonts are loaded before the graph comes.
  private static func warmUp(_ format: ImageFormat) throws {
    let dot = "graph { node [fontname=\"Noto Sans,DejaVu Sans\"]; é }"
    _ = try GraphvizRenderer.render(dot: Array(dot.utf8), format: format)
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
