import Glibc

/// Seconds on the wall, of the processor, and of the thread that asks.
public struct Instant: Sendable {
  /// On the wall, from an arbitrary start.
  public let wall: Double
  /// Of all threads of the process.
  public let cpu: Double
  /// Of the thread that asks.
  public let threadCPU: Double

  /// This moment.
  public static func now() -> Instant {
    Instant(
      wall: seconds(CLOCK_MONOTONIC), cpu: seconds(CLOCK_PROCESS_CPUTIME_ID),
      threadCPU: seconds(CLOCK_THREAD_CPUTIME_ID))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The largest amount of memory that the process has had, in megabytes; 0 where Linux does not say.
  ///
  /// Of the program alone (`VmHWM`): what `getrusage` tells includes the parent's memory before the
  /// program was started in its place.
  public static func peakMegabytes() -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = fread(&bytes, 1, bytes.count, file)
    for line in bytes[..<count].split(separator: 0x0A)
    where line.starts(with: Array("VmHWM:".utf8)) {
      let digits = line.filter { (0x30...0x39).contains($0) }
      return (Int(String(decoding: digits, as: UTF8.self)) ?? 0) / 1024
    }
    return 0
  }
}
