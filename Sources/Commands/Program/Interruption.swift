import Glibc

/// What ends the program from outside: Ctrl-C and the like.
///
/// A signal handler may do almost nothing, so the signals are blocked in all threads, and the main
/// thread waits for them.
@safe struct Interruption {
  private var signals = sigset_t()

  /// Blocks the signals, but for those that the program was started to ignore (`nohup`).
  ///
  /// To be called before other threads are started, as they inherit it.
  init() {
    _ = unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      // A blocked signal would be kept for `sigwait` even if it is ignored.
      let isKnown = unsafe sigaction(signal, nil, &action) == 0
      let isIgnored = unsafe action.__sigaction_handler.sa_handler != nil
      if isKnown, !isIgnored { _ = unsafe sigaddset(&signals, signal) }
    }
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits for a signal, cleans up, and ends the process as if nobody had waited, so that a shell
  /// sees the signal.
  mutating func waitAndEnd(_ cleanUp: () -> Void) -> Never {
    var signal: Int32 = 0
    while unsafe sigwait(&signals, &signal) != 0 {}
    cleanUp()
    _ = Glibc.signal(signal, SIG_DFL)
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    _ = raise(signal)
    // Where the signal is ignored, the status says what a shell would.
    exit(128 + signal)
  }
}
