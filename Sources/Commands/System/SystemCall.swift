import Glibc
import Reading

/// What the commands need of the system besides.
extension SystemCall {
  /// Writes all bytes; 0, or the error number.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    // The pointer is used within the call only.
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        // The range stays within the array's own storage.
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = unsafe write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          offset += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// What is at a path.
  enum FileKind {
    case folder
    case file
    /// A device, a pipe, a socket.
    case other
  }

  /// What is at a path; nil where nothing is, or nothing that can be seen.
  static func kind(of path: String) -> FileKind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .other
    }
  }

  /// A path without symbolic links; nil where nothing is there.
  static func resolved(_ path: String) -> String? {
    // `realpath` allocates the result, which is copied and freed at once.
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  /// Makes a closed pipe show as an error of `write`, which is handled, and not as a signal.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The number of processors that the process may use, at least 1.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
