import Glibc
import Reading

/// Feeds a child and collects what it writes, all at once, so that neither waits for the other.
struct ChildExchange {
  private let feed: Pipe
  private let results: Pipe
  private let errors: Pipe
  private let input: [UInt8]
  private var sent = 0
  /// What came over the standard output.
  private(set) var output: [UInt8] = []
  /// What came over the standard error.
  private(set) var messages: [UInt8] = []

  init(feed: Pipe, results: Pipe, errors: Pipe, input: [UInt8]) {
    self.feed = feed
    self.results = results
    self.errors = errors
    self.input = input
    // A full pipe must not block: the child may have to be read from first.
    _ = fcntl(feed.writing, F_SETFL, fcntl(feed.writing, F_GETFL) | O_NONBLOCK)
  }

  /// Goes on until the child has closed both of its streams; false where time is up first.
  mutating func run(until deadline: ContinuousClock.Instant) -> Bool {
    while results.reading >= 0 || errors.reading >= 0 {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      let isFeeding = sent < input.count && feed.writing >= 0
      // Descriptors below 0 are passed over.
      var streams = [
        pollfd(fd: isFeeding ? feed.writing : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: results.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
      ]
      // Waking up once a second keeps the sum within the type for any limit.
      let milliseconds = left < .seconds(1) ? Int32(left / .milliseconds(1)) + 1 : 1_000
      guard unsafe poll(&streams, nfds_t(streams.count), milliseconds) >= 0 else { continue }
      if streams[0].revents != 0 { send() }
      if streams[1].revents != 0 { Self.read(from: results, into: &output) }
      if streams[2].revents != 0 { Self.read(from: errors, into: &messages) }
    }
    return true
  }

  /// Writes as much as the pipe takes; gives up where the child does not listen any more.
  private mutating func send() {
    let end = min(sent + 65_536, input.count)
    // The pointer is used within the call only, and the range lies within the array.
    let count = unsafe input[sent..<end].withUnsafeBytes { bytes in
      unsafe write(feed.writing, bytes.baseAddress, bytes.count)
    }
    if count >= 0 {
      sent += count
    } else if errno != EAGAIN, errno != EINTR {
      feed.closeWriting()
    }
  }

  private static func read(from pipe: Pipe, into bytes: inout [UInt8]) {
    let (part, code) = SystemCall.read(65_536, from: pipe.reading)
    bytes += part
    if part.isEmpty || code != 0 { pipe.closeReading() }
  }
}
