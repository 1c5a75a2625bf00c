import Glibc

/// Another program, run to its end or to a time limit.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal, such as that of a crash.
    case signalled(Int32)
    /// It took too long, and was stopped.
    case late
  }

  /// How it ended.
  let end: End
  /// What it wrote to its standard output.
  let output: [UInt8]
  /// What it wrote to its standard error.
  let messages: [UInt8]

  /// Runs a program, with the environment of this process.
  ///
  /// The input is followed by a zero byte, and its pipe stays open as long as this process lives: a
  /// child that waits for the end of its input learns that way that its parent is gone.
  ///
  /// - Throws: A ``CommandError`` where the program cannot be started.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], timeLimit: Duration
  ) throws -> ChildProcess {
    let deadline = ContinuousClock.now + timeLimit
    let (feed, results, errors) = try (Pipe(), Pipe(), Pipe())
    let process = try start(program, arguments, [feed.reading, results.writing, errors.writing])
    feed.closeReading()
    results.closeWriting()
    errors.closeWriting()
    var exchange = ChildExchange(feed: feed, results: results, errors: errors, input: input + [0])
    let isDone = exchange.run(until: deadline)
    if !isDone { kill(process, SIGKILL) }
    var status: Int32 = 0
    // Each child is waited for, so that none stays as a zombie.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let end: End =
      isDone ? (signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)) : .late
    return ChildProcess(end: end, output: exchange.output, messages: exchange.messages)
  }

  /// Starts a program with three descriptors as its standard streams, and no others.
  private static func start(
    _ program: String, _ arguments: [String], _ streams: [Int32]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    _ = unsafe posix_spawnattr_init(&attributes)
    defer {
      _ = unsafe posix_spawn_file_actions_destroy(&actions)
      _ = unsafe posix_spawnattr_destroy(&attributes)
    }
    for (standard, stream) in streams.enumerated() {
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(standard))
    }
    // Signals are blocked and ignored here in ways that a child would inherit.
    var none = sigset_t()
    var pipe = sigset_t()
    _ = unsafe sigemptyset(&none)
    _ = unsafe sigemptyset(&pipe)
    _ = unsafe sigaddset(&pipe, SIGPIPE)
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &none)
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &pipe)
    _ = unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let code = unsafe withCStrings([program] + arguments) { argv in
      unsafe withCStrings(environment()) { variables in
        unsafe posix_spawn(&process, program, &actions, &attributes, argv, variables)
      }
    }
    guard code == 0 else {
      throw CommandError(
        "cannot start \(program) (\(SystemCall.message(code))); check that it may be run.")
    }
    return process
  }

  /// The environment that this process was started with.
  ///
  /// `environ` is shared mutable state, which Swift rightly refuses.
  private static func environment() -> [String] {
    let descriptor = unsafe open("/proc/self/environ", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let part = SystemCall.read(65_536, from: descriptor).bytes
      if part.isEmpty { break }
      bytes += part
    }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls a function with texts as a C array of C strings, which it must not keep.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("the array has its end mark at least")
      }
      return unsafe body(start)
    }
  }
}
