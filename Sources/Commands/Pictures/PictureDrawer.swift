import Answers
import Drawing

/// Draws DOT text, within a time limit.
///
/// Graphviz cannot be interrupted, and may crash on what it does not foresee; so it works in a
/// process of its own, which is this program once more.
final class PictureDrawer {
  private let programPath: String?
  private let timeLimit: Double
  private var prepared: (format: ImageFormat, process: ChildProcess)?

  /// Makes a drawer.
  ///
  /// - Parameters:
  ///   - programPath: The program to run; nil draws within the process, and refuses what an engine
  ///     may need minutes for.
  ///   - timeLimit: How long one picture may take, in seconds.
  init(programPath: String?, timeLimit: Double = 60) {
    self.programPath = programPath
    self.timeLimit = timeLimit
  }

  /// Starts the process of a picture that will be drawn later.
  ///
  /// It loads fonts while this process reads the graph.
  func prepare(_ format: ImageFormat) throws {
    guard programPath != nil else { return }
    prepared = (format, try start(format))
  }

  private func start(_ format: ImageFormat) throws -> ChildProcess {
    try ChildProcess(programPath ?? "", [DrawingProcess.name, format.rawValue])
  }

  /// A picture.
  ///
  /// - Parameter layout: What messages call the layout.
  /// - Throws: A ``CommandError``.
  func draw(_ dot: [UInt8], as format: ImageFormat, layout: String, nodeCount: Int) throws
    -> [UInt8]
  {
    let name = "the \(format.rawValue) picture"
    guard programPath != nil else {
      do throws(GraphvizError) {
        return try GraphvizRenderer.render(dot: dot, format: format)
      } catch {
        throw CommandError("\(name): \(error.description)")
      }
    }
    var process: ChildProcess?
    if let prepared, prepared.format == format { process = prepared.process }
    prepared = nil
    let child = try (process ?? start(format)).finish(input: dot, timeLimit: .seconds(timeLimit))
    switch child.end {
    case .exited(0): return child.output
    case .exited:
      let message = String(decoding: child.messages, as: UTF8.self)
      let sentence = message.split(separator: "\n").first.map(String.init) ?? "no reason was given"
      throw CommandError(
        "\(name): \(sentence.hasPrefix("Error: ") ? String(sentence.dropFirst(7)) : sentence)")
    case .signalled(let signal):
      throw CommandError(
        "\(name): the layout \(layout) broke off (signal \(signal)); take another --layout, or show "
          + "fewer nodes with --focus.")
    case .late:
      let nodes = Plural.count(nodeCount, "node")
      let others = layout == "sfdp" ? "" : "take --layout sfdp, "
      throw CommandError(
        "\(name): the layout \(layout) of \(nodes) was not done after "
          + "\(Self.text(timeLimit)); \(others)show fewer nodes (--focus, or not --all), or wait "
          + "longer with --time-limit.")
    }
  }

  private static func text(_ seconds: Double) -> String {
    "\(CSVTable.field(seconds)) \(seconds == 1 ? "second" : "seconds")"
  }
}
