import Answers
import ArgumentParser
import Glibc
import Reading

/// The program as a function: arguments in, exit status out.
public enum CommandLineProgram {
  /// Runs the program on the streams of the process, and ends the process.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  public static func main(_ arguments: [String]) -> Never {
    SystemCall.ignoreClosedPipes()
    var interruption = Interruption()
    Task.detached { exit(await run(arguments, on: .standard()).rawValue) }
    interruption.waitAndEnd { TemporaryPaths.clean() }
  }

  /// Runs the program on given streams.
  static func run(_ arguments: [String], on console: Console) async -> ProgramStatus {
    do {
      if arguments.count == 2, arguments[0] == DrawingProcess.name {
        return try DrawingProcess.run(arguments[1], on: console)
      }
      if let word = arguments.first, let near = EntrevueCommand.nearestCommand(to: word) {
        throw ValidationError("There is no command '\(word)'; did you mean '\(near)'?")
      }
      let command = try EntrevueCommand.parseAsRoot(arguments)
      // The parser gives its commands as existentials.
      guard let command = command as? any ConsoleCommand else {
        try EntrevueCommand.showHelp(for: command, on: console)
        return .done
      }
      return try await command.run(on: console)
    } catch is ClosedPipe {
      return .done
    } catch let error as CommandError {
      console.tellError(error.description)
      return error.status
    } catch let error as QuestionError {
      console.tellError(error.description)
      return .couldNotRun
    } catch {
      return report(error, on: console)
    }
  }

  /// Help and version are results; everything else is a wrong call.
  private static func report(_ error: any Error, on console: Console) -> ProgramStatus {
    let text = EntrevueCommand.fullMessage(for: error, columns: columns(of: console))
    guard EntrevueCommand.exitCode(for: error) == .success else {
      console.tell(text)
      return .wrongCall
    }
    do {
      try console.print(text)
      return .done
    } catch is ClosedPipe {
      return .done
    } catch {
      console.tellError("\(error)")
      return .couldNotRun
    }
  }

  /// The width of help texts: the terminal's where there is one, otherwise always the same.
  private static func columns(of console: Console) -> Int? {
    console.output.isTerminal ? nil : 80
  }
}

extension ParsableCommand {
  /// Prints the help of a command that was called without saying what to do.
  fileprivate static func showHelp(for command: any ParsableCommand, on console: Console) throws {
    // `help` is a command of the parser's own: running it throws the text that it shows.
    var command = command
    guard type(of: command) == EntrevueCommand.self else { return try command.run() }
    try console.print(EntrevueCommand.helpMessage(columns: 80))
  }
}
