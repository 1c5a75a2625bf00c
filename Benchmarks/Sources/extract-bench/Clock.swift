import Glibc

/// Seconds on the wall and of the processor.
struct Instant {
  let wall: Double
  let cpu: Double

  static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    var cpu = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu)
    return Instant(
      wall: Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9,
      cpu: Double(cpu.tv_sec) + Double(cpu.tv_nsec) * 1e-9)
  }

  /// The largest amount of memory that the process has had, in megabytes.
  ///
  /// Of the program alone (`VmHWM`): what `getrusage` tells includes the parent's memory before the
  /// program was started in its place.
  static func peakMegabytes() -> Int {
    guard let status = Program.read(path: "/proc/self/status") else { return 0 }
    for line in status.split(separator: 0x0A) where line.starts(with: Array("VmHWM:".utf8)) {
      let digits = line.filter { (0x30...0x39).contains($0) }
      return (Int(String(decoding: digits, as: UTF8.self)) ?? 0) / 1024
    }
    return 0
  }
}
