internal import CGraphviz
import Synchronization

/// What Graphviz says while it works, caught through its error callback.
///
/// `aglasterr()` is not used: it keeps the message of an earlier call, so an empty input would
/// report somebody else's mistake. The callback gets the pieces of each message as they come.
enum GraphvizMessages {
  private static let collected = Mutex<[UInt8]>([])
  private static let limit = 2_000

  /// Sends messages here rather than to standard error; once per process.
  static func install() {
    _ = agseterr(AGWARN)
    _ = unsafe agseterrf { piece in
      guard let piece = unsafe piece else { return 0 }
      let text = unsafe String(cString: piece)
      GraphvizMessages.collected.withLock { bytes in
        if bytes.count < GraphvizMessages.limit { bytes.append(contentsOf: text.utf8) }
      }
      return 0
    }
  }

  /// Forgets what was said before.
  static func clear() { collected.withLock { $0.removeAll() } }

  /// What was said since the last ``clear()``: the first error, else the first warning, as one line.
  static func firstMessage() -> String {
    let text = collected.withLock { String(decoding: $0, as: UTF8.self) }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    let message = lines.first { $0.hasPrefix("Error: ") } ?? lines.first ?? ""
    for prefix in ["Error: ", "Warning: "] where message.hasPrefix(prefix) {
      return String(message.dropFirst(prefix.count))
    }
    return message
  }
}
