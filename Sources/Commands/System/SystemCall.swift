import Glibc

/// The few calls of the system that the commands need; everything above is plain Swift.
enum SystemCall {
  /// The system's own words for an error number.
  static func message(_ code: Int32) -> String {
    // `strerror` gives a string of its own, copied at once.
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

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

  /// Reads up to `count` bytes, none at the end; or the error number.
  static func read(_ count: Int, from descriptor: Int32) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = 0
      while true {
        // `read` writes at most `count` bytes into the array's own storage.
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        if got >= 0 {
          length = got
        } else if errno == EINTR {
          continue
        } else {
          code = errno
        }
        return
      }
    }
    return (bytes, code)
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
