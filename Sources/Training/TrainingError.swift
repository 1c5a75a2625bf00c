/// Why a training or an evaluation could not run: where, what, and what to do.
public struct TrainingError: Error, CustomStringConvertible {
  /// One sentence with file, line, fault and remedy.
  public let description: String

  init(_ description: String) { self.description = description }

  init(path: String, line: Int, _ what: String) { description = "\(path):\(line): \(what)" }
}
