import Formats
import Glibc
import Reading
import Synchronization

/// Where bytes leave the program: standard output, standard error, or a buffer in tests.
///
/// Bytes are handed to the system at once, so that a reader at the other end of a pipe sees each
/// article as soon as it is done.
final class ByteOutput: ByteSink, Sendable {
  private let descriptor: Int32?
  private let name: String
  private let memory = Mutex<[UInt8]>([])

  /// Writes to a descriptor that someone else closes.
  ///
  /// - Parameter name: What errors call it.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Keeps what is written, see ``bytes``.
  init() {
    descriptor = nil
    name = "memory"
  }

  /// What was written to memory so far.
  var bytes: [UInt8] { memory.withLock { $0 } }

  /// Whether someone looks at it.
  var isTerminal: Bool { descriptor.map { isatty($0) == 1 } ?? false }

  /// Writes all bytes.
  ///
  /// - Throws: ``ClosedPipe`` where nobody reads on, otherwise a ``CommandError``.
  func write(_ bytes: [UInt8]) throws {
    guard let descriptor else { return memory.withLock { $0 += bytes } }
    let code = SystemCall.writeAll(bytes, to: descriptor)
    if code == EPIPE { throw ClosedPipe() }
    guard code == 0 else {
      throw CommandError("\(name): cannot write (\(SystemCall.message(code))); \(advice(code)).")
    }
  }

  private func advice(_ code: Int32) -> String {
    code == ENOSPC ? "free some space there" : "check where it leads"
  }
}

/// The reader of a pipe went away, as `head` does: nothing is wrong, there is just no more to do.
struct ClosedPipe: Error {}
