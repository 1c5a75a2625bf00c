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

  /// From now on Ctrl-C and the like clean up before they end the process.
  ///
  /// A signal handler may do almost nothing, so a thread of its own waits for signals instead. To
  /// be called before other threads are started: they inherit that the signals are blocked.
  static func cleanOnInterruption() {
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { _ = unsafe sigaddset(&signals, signal) }
    guard unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { _ in
        var signals = sigset_t()
        _ = unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { _ = unsafe sigaddset(&signals, signal) }
        var signal: Int32 = 0
        guard unsafe sigwait(&signals, &signal) == 0 else { return nil }
        TemporaryPaths.clean()
        // The process ends as if nobody had waited, so that a shell sees the signal.
        _ = Glibc.signal(signal, SIG_DFL)
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        _ = raise(signal)
        return nil
      }, nil)
    if code == 0 {
      _ = pthread_detach(thread)
    } else {
      _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
  }
}
