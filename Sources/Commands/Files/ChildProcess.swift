import Glibc
import Reading

/// Another program, run to its end or to a time limit.
///
/// It is stopped at the latest when the object goes, so none is left behind.
final class ChildProcess {
  /// How it ended.
  enum End: Equatable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal, such as that of a crash.
    case signalled(Int32)
    /// It took too long, and was stopped.
    case late
  }

  /// How it ended, and what it wrote.
  struct Result {
    /// How it ended.
    let end: End
    /// What it wrote to its standard output.
    let output: [UInt8]
    /// What it wrote to its standard error.
    let messages: [UInt8]
  }

  private let feed: Pipe
  private let results: Pipe
  private let errors: Pipe
  private var process: pid_t?

  /// Starts a program, with the environment of this process.
  ///
  /// - Throws: A ``CommandError`` where that cannot be done.
  init(_ program: String, _ arguments: [String]) throws {
    // A child that goes before it has read everything must not take this process with it.
    SystemCall.ignoreClosedPipes()
    (feed, results, errors) = try (Pipe(), Pipe(), Pipe())
    process = try Self.start(
      program, arguments, [feed.reading, results.writing, errors.writing])
    feed.closeReading()
    results.closeWriting()
    errors.closeWriting()
  }

  deinit { _ = end(stopping: true) }

  /// Gives the program its input and waits for its end; to be called once.
  ///
  /// The input is followed by a zero byte, and its pipe stays open as long as this process lives: a
  /// child that waits for the end of its input learns that way that its parent is gone.
  func finish(input: [UInt8], timeLimit: Duration) -> Result {
    var exchange = ChildExchange(feed: feed, results: results, errors: errors, input: input + [0])
    let isDone = exchange.run(until: ContinuousClock.now + timeLimit)
    let status = end(stopping: !isDone)
    let signal = status & 0x7F
    let end: End =
      isDone ? (signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)) : .late
    return Result(end: end, output: exchange.output, messages: exchange.messages)
  }

  /// Waits for the end and gives the status, so that none stays as a zombie.
  private func end(stopping isStopped: Bool) -> Int32 {
    guard let process else { return 0 }
    if isStopped { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    self.process = nil
    return status
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
