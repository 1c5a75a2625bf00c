import ArgumentParser

/// A command that prints on a console it is given.
protocol ConsoleCommand: AsyncParsableCommand {
  /// Does the work.
  ///
  /// - Throws: ``CommandError``, `QuestionError`, ``ClosedPipe``.
  func run(on console: Console) async throws -> ProgramStatus
}
