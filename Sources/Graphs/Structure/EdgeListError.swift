/// What is wrong with a list of edges, and in which line.
public struct EdgeListError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to do.
  public var problem: String

  /// An error in a line, counted from 1.
  public init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  /// The line and the problem.
  public var description: String { "line \(line): \(problem)" }
}
