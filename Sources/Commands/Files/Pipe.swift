import Glibc
import Reading

/// A pipe whose ends are closed on `exec`, and with the object.
final class Pipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  /// Opens a pipe.
  ///
  /// - Throws: A ``CommandError`` where the system has no more descriptors.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw CommandError(
        "cannot open a pipe (\(SystemCall.message(errno))); close other programs and try again.")
    }
    reading = Self.keptFromChildren(ends[0])
    writing = Self.keptFromChildren(ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  /// Closes the end that is read from.
  func closeReading() {
    if reading >= 0 { _ = close(reading) }
    reading = -1
  }

  /// Closes the end that is written to.
  func closeWriting() {
    if writing >= 0 { _ = close(writing) }
    writing = -1
  }

  /// A copy of the descriptor that is closed on `exec` and is none of the standard streams.
  ///
  /// Where this process was started without standard input, a pipe takes its number, and making it
  /// a child's standard stream would overwrite another.
  private static func keptFromChildren(_ descriptor: Int32) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    _ = close(descriptor)
    return copy
  }
}
