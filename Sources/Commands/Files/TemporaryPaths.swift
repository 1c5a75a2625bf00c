import Glibc
import Synchronization

/// What must go if the program is stopped halfway: temporary files, and folders made for them.
enum TemporaryPaths {
  private static let paths = Mutex<[String]>([])

  /// Remembers a path.
  static func insert(_ path: String) { paths.withLock { $0.append(path) } }

  /// Forgets a path, because it is gone or there to stay.
  static func remove(_ path: String) { paths.withLock { $0.removeAll { $0 == path } } }

  /// Takes away what is remembered, the newest first; folders go only where they are empty.
  static func clean() {
    paths.withLock { paths in
      for path in paths.reversed() { _ = unsafe Glibc.remove(path) }
      paths = []
    }
  }
}
