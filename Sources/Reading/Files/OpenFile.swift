import Glibc

/// An open file or stream, closed when it goes.
final class OpenFile {
  private let descriptor: Int32
  private let closes: Bool

  /// Takes over a descriptor that someone else closes, such as standard input.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    self.closes = false
  }

  /// Opens a file for reading.
  init(path: String) throws(Failure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    self.descriptor = descriptor
    self.closes = true
  }

  deinit { if closes { _ = close(descriptor) } }

  /// Reads up to `count` more bytes; none at the end.
  func read(_ count: Int) throws(Failure) -> [UInt8] {
    let (bytes, code) = SystemCall.read(count, from: descriptor)
    guard code == 0 else { throw Self.failure(code) }
    return bytes
  }

  /// Reads everything that is left; throws where `already` and it together exceed `limit`.
  func readAll(after already: [UInt8] = [], limit: Int) throws(Failure) -> [UInt8] {
    var bytes = already
    var size = 1 << 16
    while true {
      let chunk = try read(size)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw Failure(.tooLarge(limit: limit)) }
      size = min(size * 2, 1 << 22)
    }
  }

  /// The problem that a system call's error number stands for.
  static func failure(_ code: Int32) -> Failure {
    if code == ENOENT || code == ENOTDIR { return Failure(.missing) }
    return Failure(.unreadable(SystemCall.message(code)))
  }
}
