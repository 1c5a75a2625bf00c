import Glibc
import Reading

/// Reads a file of the user's in pieces.
enum InputFile {
  /// Hands over one piece of a file after the other; `-` is standard input.
  ///
  /// - Throws: A ``CommandError`` where the file cannot be read, or what `body` throws.
  static func read(_ path: String, _ body: ([UInt8]) throws -> Void) throws {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { if !isStandardInput { _ = close(descriptor) } }
    while true {
      let (bytes, code) = SystemCall.read(1 << 18, from: descriptor)
      guard code == 0 else { throw failure(path, code) }
      if bytes.isEmpty { return }
      try body(bytes)
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> CommandError {
    let name = path == "-" ? "standard input" : path
    return switch code {
    case ENOENT, ENOTDIR:
      CommandError("\(name): there is no such file or folder; check the path.")
    case EISDIR:
      CommandError("\(name): this is a folder; give a file.")
    default:
      CommandError(
        "\(name): the system cannot read it (\(SystemCall.message(code))); "
          + "check its permissions.")
    }
  }
}
