/// How the program ends; the same for every command.
public enum ProgramStatus: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// Done, but some inputs failed (each was named), or nothing was found.
  case incomplete = 1
  /// It could not be done.
  case couldNotRun = 2
  /// The call was wrong (`EX_USAGE` of sysexits.h, as ArgumentParser has it).
  case wrongCall = 64
}

/// Why a command could not do its work.
struct CommandError: Error, Equatable, CustomStringConvertible {
  /// Where, what, and what to do.
  var description: String
  /// How the program ends.
  var status: ProgramStatus

  init(_ description: String, status: ProgramStatus = .couldNotRun) {
    self.description = description
    self.status = status
  }
}
