import Glibc

/// The few calls of the system that files and streams need; everything above is plain Swift.
package enum SystemCall {
  /// The system's own words for an error number.
  package static func message(_ code: Int32) -> String {
    // `strerror` gives a string of its own, copied at once.
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

  /// Reads up to `count` bytes, none at the end; or the error number.
  package static func read(_ count: Int, from descriptor: Int32) -> (bytes: [UInt8], code: Int32) {
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
}
